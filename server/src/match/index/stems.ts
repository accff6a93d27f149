/** Which words of a vocabulary have the same stem. */
import { stemOf } from './english';
import type { Vocabulary } from './vocabulary';

/** Words whose stems are found in some milliseconds. */
const STEMS_AT_ONCE = 2_000;

/** Word id -> the lowest id of a word with the same stem. In steps of some milliseconds. */
export function* stemsOf({ words }: Vocabulary): Generator<void, Uint32Array> {
  const first = new Map<string, number>();
  const stems = new Uint32Array(words.length + 1);
  for (const [at, word] of words.entries()) {
    if (at % STEMS_AT_ONCE === 0) yield;
    const stem = stemOf(word);
    const id = first.get(stem) ?? at + 1;
    first.set(stem, id);
    stems[at + 1] = id;
  }
  return stems;
}
