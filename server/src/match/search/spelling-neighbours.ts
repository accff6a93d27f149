/**
 * Words of the vocabulary one slip of the keyboard away: a letter left out, added, changed, or two swapped.
 * Two such words share a form with no or one letter left out, so those forms are hashed (after SymSpell, Garbe 2012).
 */
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

const tables = new WeakMap<Vocabulary, TypoTable>();

/** The ids of the words one slip away from `folded`, itself left out. The table is made on first use. */
export function nearWords(vocabulary: Vocabulary, folded: string): number[] {
  if (folded.length < SHORTEST || folded.length > LONGEST) return [];
  const table = tableOf(vocabulary);
  const found = new Set<number>();
  for (const form of [folded, ...shortened(folded)]) {
    const hash = hashOf(form);
    for (let at = lowerBound(table.hashes, hash); table.hashes[at] === hash; at++)
      found.add(table.ids[at] as number);
  }
  return [...found].filter((id) => isOneSlip(folded, vocabulary.words[id - 1] as string));
}

function tableOf(vocabulary: Vocabulary): TypoTable {
  const known = tables.get(vocabulary);
  if (known) return known;
  const table = makeTable(vocabulary);
  tables.set(vocabulary, table);
  return table;
}

/** Hash and id are sorted as one number below 2^53. */
const ID_LIMIT = 2 ** 21;

function makeTable({ words }: Vocabulary): TypoTable {
  const keys: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word.length < SHORTEST - 1 || word.length > LONGEST || at + 1 >= ID_LIMIT) continue;
    for (const form of [word, ...shortened(word)]) keys.push(hashOf(form) * ID_LIMIT + at + 1);
  }
  const sorted = Float64Array.from(keys).sort();
  return {
    hashes: Uint32Array.from(sorted, (key) => Math.floor(key / ID_LIMIT)),
    ids: Uint32Array.from(sorted, (key) => key % ID_LIMIT),
  };
}

/** The forms of a word with one letter left out. */
const shortened = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(0, word.length);

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two different words are one slip apart. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
