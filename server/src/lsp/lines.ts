/** The lines of one version of a text: offsets into positions and back. Like the version, they never change. */
import type { Position, Range } from 'vscode-languageserver';
import { linesFrom } from '../text/lines';
import type { Span } from '../text/span';

/** Offsets and characters count UTF-16 code units. What lies outside the text counts as its nearest end. */
export class Lines {
  readonly #text: string;
  #known: readonly Span[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** An offset inside a line break is the end of its line. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.#lineAt(at);
    const { start, end } = this.#lines[line] as Span;
    return { line, character: Math.min(at, end) - start };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const found = this.#lines[line];
    return found ? Math.min(found.start + Math.max(0, character), found.end) : this.#text.length;
  }

  /** A range given from its end to its start is one all the same. */
  spanOf({ start, end }: Range): Span {
    const [from, to] = [this.offsetAt(start), this.offsetAt(end)];
    return { start: Math.min(from, to), end: Math.max(from, to) };
  }

  /** All of them, the empty one at the end included. */
  get #lines(): readonly Span[] {
    this.#known ??= allLines(this.#text);
    return this.#known;
  }

  /** The last line that begins at `offset` or before. */
  #lineAt(offset: number): number {
    const lines = this.#lines;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as Span).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function allLines(text: string): Span[] {
  const lines = [...linesFrom(text, 0)];
  const last = lines.at(-1);
  if (!last || last.end < text.length) lines.push({ start: text.length, end: text.length });
  return lines;
}
