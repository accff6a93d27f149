/**
 * Whether an index that came from elsewhere is that of some documents: whoever wrote it, it then answers as one that was
 * built from them. To look costs less than to build, since nothing has to be sorted.
 */
import type { CorpusDocument } from '../../corpus/model';
import { wordsOf } from '../../text/words';
import { gap, gapIn } from './punctuation';
import { placesBetween } from './sorted-places';
import { stemsOf } from './stems';
import { compareSuffixes } from './suffix-array';
import { END, type Vocabulary } from './vocabulary';
import { type HeldIndex, UNMATCHED } from './word-index';

/** Looks in steps of some milliseconds. */
export function* isIndexOf(index: HeldIndex, documents: readonly CorpusDocument[]): Generator<void, boolean> {
  return (yield* isVocabulary(index)) && (yield* isTextOf(index, documents)) && (yield* isSorted(index));
}

/** Words that are looked at in some milliseconds. */
const WORDS_AT_ONCE = 5_000;

/** Whether each word comes after the one before it, and has its stem. */
function* isVocabulary({ vocabulary, stems }: HeldIndex): Generator<void, boolean> {
  const { words } = vocabulary;
  for (const [at, word] of words.entries()) {
    if (at % WORDS_AT_ONCE === 0) yield;
    if (at > 0 && (words[at - 1] as string) >= word) return false;
  }
  const own = yield* stemsOf(vocabulary);
  return own.length === stems.length && own.every((stem, at) => stem === stems[at]);
}

/** Whether the tokens, the gaps between them, and where paragraphs and documents begin are those of the documents. */
function* isTextOf(index: HeldIndex, documents: readonly CorpusDocument[]): Generator<void, boolean> {
  const { vocabulary, starts, tokens, gaps } = index;
  const ids = yield* idsOf(vocabulary);
  let position = 0;
  let paragraph = 0;
  const isNext = (id: number, kind: number): boolean =>
    tokens.at(position) === id && gaps.at(position++) === kind;
  let pauseAt = 0;
  for (const [at, document] of documents.entries()) {
    // Its paragraphs may be read only now.
    yield;
    if (index.documents[at] !== paragraph) return false;
    for (const { kind, text } of document.paragraphs) {
      if (starts[paragraph++] !== position) return false;
      let before = -1;
      for (const { folded, start, end } of UNMATCHED.has(kind) ? [] : wordsOf(text)) {
        const id = ids.get(folded);
        if (id === undefined || !isNext(id, before < 0 ? gap.clause : gapIn(text, before, start)))
          return false;
        before = end;
      }
      if (position >= tokens.length || !isNext(END, gap.clause)) return false;
      if (position < pauseAt) continue;
      pauseAt = position + WORDS_AT_ONCE;
      yield;
    }
  }
  return hasLengths(index, { position, paragraph, documents: documents.length });
}

function* idsOf({ words }: Vocabulary): Generator<void, Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    if (at % WORDS_AT_ONCE === 0) yield;
    ids.set(word, at + 1);
  }
  return ids;
}

interface Lengths {
  readonly position: number;
  readonly paragraph: number;
  readonly documents: number;
}

/** Whether nothing follows what has been looked at. */
function hasLengths({ vocabulary, tokens, gaps, starts, documents }: HeldIndex, found: Lengths): boolean {
  const needsHigh = vocabulary.words.length + 1 > 0x10000;
  return (
    tokens.length === found.position &&
    tokens.high?.length === (needsHigh ? tokens.length : undefined) &&
    gaps.bytes.length === (found.position + 3) >>> 2 &&
    starts.length === found.paragraph + 1 &&
    starts[found.paragraph] === found.position &&
    documents.length === found.documents + 1 &&
    documents[found.documents] === found.paragraph
  );
}

/** Tokens that are counted, and places that are compared, in some milliseconds. */
const COUNTED_AT_ONCE = 250_000;
const COMPARED_AT_ONCE = 1 << 14;

/** Whether all places of each word, and no others, stand in their order. */
function* isSorted({ vocabulary, tokens, suffixes, buckets }: HeldIndex): Generator<void, boolean> {
  const counts = new Uint32Array(vocabulary.words.length + 2);
  for (let at = 0; at < tokens.length; at++) {
    if (at % COUNTED_AT_ONCE === 0) yield;
    const id = tokens.at(at);
    counts[id] = (counts[id] as number) + 1;
  }
  counts[END] = 0;
  if (buckets.length !== counts.length) return false;
  let from = 0;
  let places: Uint32Array = new Uint32Array(0);
  let read = 0;
  for (let id = 0; id + 1 < buckets.length; id++) {
    const count = counts[id] as number;
    // A word that stands nowhere would not be in an index that was built.
    if (buckets[id] !== from || (id !== END && count === 0)) return false;
    let before: number | undefined;
    for (let at = from; at < from + count; at++) {
      if (at === read) {
        yield;
        places = placesBetween(suffixes, read, read + COMPARED_AT_ONCE);
        read += COMPARED_AT_ONCE;
      }
      const place = places[at % COMPARED_AT_ONCE] as number;
      // Places that rise are as many different ones as there are.
      if (tokens.at(place) !== id) return false;
      if (before !== undefined && compareSuffixes(tokens, before, place, 1) >= 0) return false;
      before = place;
    }
    from += count;
  }
  return buckets[buckets.length - 1] === from && suffixes.length === from;
}
