/** What client and server say to each other about text that was pasted from a page; see docs/protocol.md. */
import type { Range } from 'vscode-languageserver';

/** A selection, or the whole draft. */
export interface RepairPastedParams {
  readonly textDocument: { readonly uri: string };
  readonly range?: Range;
}

/** Null where nothing is broken. */
export interface RepairPastedResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** What was done, in one line. */
  readonly said: string;
}
