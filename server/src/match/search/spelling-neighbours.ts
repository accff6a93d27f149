/**
 * Words of the vocabulary one slip of the keyboard away: a letter left out, added, changed, or two swapped.
 * Two such words share a form with no or one letter left out, so those forms are hashed (after SymSpell, Garbe 2012).
 */
import { lowerBound } from '../../text/binary-search';
import { hashOfText } from '../../text/checksum';
import { isOneSlip } from '../../text/edit-distance';
import { memoizeByObject } from '../../text/memoize';
import type { Vocabulary } from '../index/vocabulary';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Longer ones (symbols of documents) are not misspelt but wrong. */
const LONGEST = 40;

/** Hashed forms in ascending order, and the id of the word each comes from. */
interface TypoTable {
  readonly hashes: Uint32Array;
  readonly ids: Uint32Array;
}

/** The ids of the words one slip away from `folded`, itself left out. The table is made on first use. */
export function nearWords(vocabulary: Vocabulary, folded: string): number[] {
  if (folded.length < SHORTEST || folded.length > LONGEST) return [];
  const { hashes, ids } = typoTable(vocabulary);
  const found = new Set<number>();
  for (const form of [folded, ...shortened(folded)]) {
    const hash = hashOfText(form);
    const first = lowerBound(0, hashes.length, (at) => (hashes[at] as number) < hash);
    for (let at = first; hashes[at] === hash; at++) found.add(ids[at] as number);
  }
  return [...found].filter((id) => isOneSlip(folded, vocabulary.words[id - 1] as string));
}

/** Hash and id are sorted as one number below 2^53. */
const ID_LIMIT = 2 ** 21;

const typoTable = memoizeByObject(({ words }: Vocabulary): TypoTable => {
  const keys: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word.length < SHORTEST - 1 || word.length > LONGEST || at + 1 >= ID_LIMIT) continue;
    for (const form of [word, ...shortened(word)]) keys.push(hashOfText(form) * ID_LIMIT + at + 1);
  }
  const sorted = Float64Array.from(keys).sort();
  return {
    hashes: Uint32Array.from(sorted, (key) => Math.floor(key / ID_LIMIT)),
    ids: Uint32Array.from(sorted, (key) => key % ID_LIMIT),
  };
});

/** The forms of a word with one letter left out. */
const shortened = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(0, word.length);
