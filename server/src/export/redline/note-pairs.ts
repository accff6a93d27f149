/** Which notes of two texts belong together, and what a redline prints of them. */
import { commonWords, hashesOf } from '../../match/revision/likeness';
import type { Resolution } from '../../resolution/model';
import { wordsOf } from '../../text/words';
import { cutNote } from '../printed/blocks';
import type { CutPiece } from '../printed/cut-pieces';

/** The notes of one text. */
export interface NoteTexts {
  has(label: string): boolean;
  pieces(label: string): readonly CutPiece[];
  /** The words as they stand, to compare them. */
  words(label: string): string;
}

export function noteTextsOf({ text, notes }: Resolution): NoteTexts {
  const spans = new Map(notes.map(({ label, content }) => [label, content]));
  return {
    has: (label) => spans.has(label),
    pieces: (label) => {
      const span = spans.get(label);
      return span ? cutNote(text, span, 'visible') : [];
    },
    words: (label) => {
      const span = spans.get(label);
      return span ? text.slice(span.start, span.end).trim() : '';
    },
  };
}

/** Notes that share fewer of their words are others. */
const LEAST_ALIKE = 0.5;

/** Keys for the marks of a paragraph: one key for the marks of equal notes, and of the likest among the others. */
export function pairedKeys(
  base: readonly string[],
  draft: readonly string[],
  texts: { readonly base: NoteTexts; readonly draft: NoteTexts },
): { base(label: string): string; draft(label: string): string } {
  const keys = new Map<string, string>();
  const used = new Set<string>();
  const olds = base.map((label) => texts.base.words(label));
  for (const label of draft) {
    const words = texts.draft.words(label);
    const same = olds.includes(words)
      ? words
      : likestOf(
          words,
          olds.filter((old) => !used.has(old)),
        );
    used.add(same ?? words);
    keys.set(label, `note ${same ?? words}`);
  }
  return {
    base: (label) => `note ${texts.base.words(label)}`,
    draft: (label) => keys.get(label) ?? `note ${texts.draft.words(label)}`,
  };
}

function likestOf(words: string, others: readonly string[]): string | undefined {
  const own = hashes(words);
  let best: { readonly words: string; readonly alike: number } | undefined;
  for (const other of others) {
    const theirs = hashes(other);
    const alike = (2 * commonWords(own, theirs)) / Math.max(1, own.length + theirs.length);
    if (alike >= LEAST_ALIKE && alike > (best?.alike ?? 0)) best = { words: other, alike };
  }
  return best?.words;
}

const hashes = (words: string): Int32Array => hashesOf(wordsOf(words).map(({ folded }) => folded));
