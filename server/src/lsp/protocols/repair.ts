/** What client and server say to each other about text that is put in order; see docs/protocol.md. */
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

/** Final numbers for working ones. */
export interface RenumberResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** The table of old and new numbers, and what a person must decide, as Markdown. */
  readonly report: string;
  readonly table: readonly { readonly from: string; readonly to: string }[];
}
