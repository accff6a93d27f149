/** The punctuation between words: what matching knows of it. */

/** What stands before a word: blanks only, a comma or bracket, or the end of a clause. */
export const gap = { blank: 0, comma: 1, clause: 2 } as const;

const CLAUSE = /[;:.?!\u2014]|\n\s*\n/;
const COMMA = /[,()[\]"\u201c\u201d\u2013]/;

/** The class of the punctuation in `text` between `start` and `end`. */
export function gapIn(text: string, start: number, end: number): number {
  if (end - start <= 1) return gap.blank;
  const between = text.slice(start, end);
  if (between === ', ') return gap.comma;
  if (CLAUSE.test(between)) return gap.clause;
  return COMMA.test(between) ? gap.comma : gap.blank;
}

/** The classes of the gaps before the words of a corpus, by position. */
export interface Gaps {
  at(position: number): number;
}

/** Gaps in memory, two bits each. */
export class HeldGaps implements Gaps {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  at(position: number): number {
    return ((this.bytes[position >>> 2] as number) >>> ((position & 3) << 1)) & 3;
  }
}

/** Collects gaps in the order of their positions. */
export class GapsWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  add(kind: number): void {
    const at = this.#length >>> 2;
    if (at === this.#bytes.length) {
      const larger = new Uint8Array(at * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[at] = (this.#bytes[at] as number) | (kind << ((this.#length & 3) << 1));
    this.#length++;
  }

  done(): HeldGaps {
    return new HeldGaps(this.#bytes.slice(0, (this.#length + 3) >>> 2));
  }
}
