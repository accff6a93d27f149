/** The words of two indexes in one order, with the ids that they had in each. */
import { stemsOf } from '../index/stems';
import type { Vocabulary } from '../index/vocabulary';
import { countOf, type WordIndex } from '../index/word-index';

export interface LaidOverVocabulary {
  readonly vocabulary: Vocabulary;
  readonly stems: Uint32Array;
  readonly buckets: Uint32Array;
  /** By word id of the base and of what is added: the id; undefined where all are the same. */
  readonly baseIds: Uint32Array | undefined;
  readonly addedIds: Uint32Array;
}

/** Words that are compared in some milliseconds. */
const WORDS_AT_ONCE = 20_000;

/**
 * The words of both, without those that stood in documents only that are gone; `gone` has by word id of the base how often it
 * stood there. In steps of some milliseconds.
 */
export function* laidOverVocabulary(
  base: WordIndex,
  added: WordIndex,
  gone: ReadonlyMap<number, number>,
): Generator<void, LaidOverVocabulary> {
  const [olds, news] = [base.vocabulary.words, added.vocabulary.words];
  const baseIds = new Uint32Array(olds.length + 1);
  const addedIds = new Uint32Array(news.length + 1);
  const words: string[] = [];
  const counts: number[] = [];
  let next = 0;
  let isSame = true;
  const add = () => {
    addedIds[next + 1] = words.push(news[next] as string);
    counts.push(countOf(added, next + 1));
    isSame = false;
  };
  for (const [at, old] of olds.entries()) {
    if (at % WORDS_AT_ONCE === WORDS_AT_ONCE - 1) yield;
    for (; next < news.length && (news[next] as string) < old; next++) add();
    let count = countOf(base, at + 1) - (gone.get(at + 1) ?? 0);
    const isAdded = news[next] === old;
    if (isAdded) count += countOf(added, next + 1);
    if (count === 0) {
      isSame = false;
      continue;
    }
    baseIds[at + 1] = words.push(old);
    counts.push(count);
    if (isAdded) addedIds[++next] = words.length;
  }
  for (; next < news.length; next++) add();
  yield;
  const vocabulary = isSame ? base.vocabulary : { words };
  return {
    vocabulary,
    stems: isSame ? base.stems : yield* stemsOf(vocabulary),
    buckets: bucketsOf(counts),
    baseIds: isSame ? undefined : baseIds,
    addedIds,
  };
}

/** `counts` has how often the word of each id stands, from the first one on. */
function bucketsOf(counts: readonly number[]): Uint32Array {
  const buckets = new Uint32Array(counts.length + 2);
  for (const [at, count] of counts.entries()) buckets[at + 2] = (buckets[at + 1] as number) + count;
  return buckets;
}
