/** Paragraphs that have all words of a quotation but one, in order: found by the words before and after each. */
import type { Engine } from '../../match/index/engine';
import { find, occurrences, type WordIndex } from '../../match/index/word-index';

/** Longer quotations are found by their parts. */
const LONGEST = 200;
/** Places of one part that are looked at, at most. */
const PLACES = 3_000;

/**
 * The numbers of the paragraphs in which the words stand with one of them exchanged, added or left out. `ids` are the
 * words of the quotation; -1 for a word that the corpus does not have.
 */
export function oneWordApart({ index }: Engine, ids: Int32Array): Set<number> {
  const found = new Set<number>();
  const unknown = ids.indexOf(-1);
  if (ids.length > LONGEST || ids.length < 2 || (unknown >= 0 && ids.indexOf(-1, unknown + 1) >= 0))
    return found;
  for (let at = 0; at < ids.length; at++) {
    if (unknown >= 0 && at !== unknown) continue;
    // The quotation has another word here, or one too many.
    addAround(index, found, { before: ids.subarray(0, at), after: ids.subarray(at + 1), gaps: [1, 0] });
    // One of the paragraph's words is missing here.
    if (unknown < 0)
      addAround(index, found, { before: ids.subarray(0, at), after: ids.subarray(at), gaps: [1] });
  }
  return found;
}

interface Around {
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** How many words of the paragraph may stand between the two. */
  readonly gaps: readonly number[];
}

function addAround(index: WordIndex, found: Set<number>, { before, after, gaps }: Around): void {
  const fromEnd = before.length > after.length;
  const longer = fromEnd ? before : after;
  for (const { paragraph, position } of occurrences(index, find(index, longer), PLACES))
    for (const gap of gaps) {
      const start = fromEnd ? position + before.length + gap : position - gap - before.length;
      if (standsAt(index, fromEnd ? after : before, start, paragraph)) found.add(paragraph);
    }
}

function standsAt(
  { tokens, starts }: WordIndex,
  ids: Int32Array,
  position: number,
  paragraph: number,
): boolean {
  if (position < (starts[paragraph] as number)) return false;
  // The end of a paragraph is a token that equals no word, so that nothing runs on into the next.
  return ids.every((id, at) => tokens.at(position + at) === id);
}
