/**
 * Words of the vocabulary one slip of the keyboard away: a letter left out, added, changed, or two swapped.
 * Two such words share a form with no or one letter left out, so those forms are hashed (after SymSpell, Garbe 2012).
 */
import { lowerBound } from '../../text/binary-search';
import { hashOfText } from '../../text/checksum';
import { isOneSlip } from '../../text/edit-distance';
import { ObjectMemo } from '../../text/memoize';
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

const tables = new ObjectMemo<Vocabulary, TypoTable>();

/** The table of a vocabulary, made in steps of some milliseconds, for callers with an event loop to serve; and once. */
export function* spellingsInSteps(vocabulary: Vocabulary): Generator<void, TypoTable> {
  const known = tables.get(vocabulary);
  if (known) return known;
  const table = yield* sortedTable(yield* hashedForms(vocabulary));
  tables.set(vocabulary, table);
  return table;
}

function typoTable(vocabulary: Vocabulary): TypoTable {
  const steps = spellingsInSteps(vocabulary);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Forms are sorted in so many parts, by the highest bits of their hashes. */
const PART_BITS = 6;
/** Words whose forms are hashed in some milliseconds. */
const WORDS_AT_ONCE = 2_000;

function* hashedForms({ words }: Vocabulary): Generator<void, number[][]> {
  const parts: number[][] = Array.from({ length: 1 << PART_BITS }, () => []);
  for (const [at, word] of words.entries()) {
    if (at % WORDS_AT_ONCE === 0) yield;
    if (word.length < SHORTEST - 1 || word.length > LONGEST || at + 1 >= ID_LIMIT) continue;
    for (const form of [word, ...shortened(word)]) {
      const hash = hashOfText(form);
      parts[hash >>> (32 - PART_BITS)]?.push(hash * ID_LIMIT + at + 1);
    }
  }
  return parts;
}

function* sortedTable(parts: readonly number[][]): Generator<void, TypoTable> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const hashes = new Uint32Array(length);
  const ids = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    yield;
    for (const key of Float64Array.from(part).sort()) {
      hashes[at] = Math.floor(key / ID_LIMIT);
      ids[at++] = key % ID_LIMIT;
    }
  }
  return { hashes, ids };
}

/** The forms of a word with one letter left out. */
const shortened = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(0, word.length);
