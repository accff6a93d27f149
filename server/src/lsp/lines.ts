/** The lines of one version of a text: offsets into positions and back. Like the version, they never change. */
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';

/** Offsets and characters count UTF-16 code units. */
export type Lines = Pick<TextDocument, 'positionAt' | 'offsetAt'>;

/** The lines of a text; found when they are first asked for. */
export const lineIndexOf = (text: string): Lines => TextDocument.create('', 'resolution', 0, text);

/** A range given from its end to its start is one all the same. */
export function spanOfRange(lines: Lines, { start, end }: Range): Span {
  const [from, to] = [lines.offsetAt(start), lines.offsetAt(end)];
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/**
 * A text as it is edited. The library moves the lines after an edit along, which is much quicker than finding them all
 * again, but changes its document in place. So that a request may go on answering about an earlier version, the lines of
 * each version leave the shared document once another version has come.
 */
export class EditedLines {
  readonly #shared: TextDocument;

  constructor(text: string) {
    this.#shared = TextDocument.create('', 'resolution', 0, text);
  }

  /** Applies a change and returns the text after it. */
  apply(change: TextDocumentContentChangeEvent): string {
    TextDocument.update(this.#shared, [this.#within(change)], this.#shared.version + 1);
    return this.#shared.getText();
  }

  /** The lines of the text as it is now; they go on telling of this version after the next change. */
  now(): Lines {
    const { version } = this.#shared;
    const text = this.#shared.getText();
    let own: Lines | undefined;
    const lines = (): Lines => {
      if (this.#shared.version === version) return this.#shared;
      own ??= lineIndexOf(text);
      return own;
    };
    return {
      positionAt: (offset) => lines().positionAt(offset),
      offsetAt: (position) => lines().offsetAt(position),
    };
  }

  /** A change whose range lies in the text: the library counts lines that are not there. */
  #within(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
    if (
      !('range' in change) ||
      Math.max(change.range.start.line, change.range.end.line) < this.#shared.lineCount
    )
      return change;
    const { start, end } = spanOfRange(this.#shared, change.range);
    const range = { start: this.#shared.positionAt(start), end: this.#shared.positionAt(end) };
    return { range, text: change.text };
  }
}
