/** The passage of the texts loaded that is nearest to a quotation, with what differs word by word. */
import { type Engine, idsOf, type Located, locate, wordsOfParagraph } from '../../match/index/engine';
import { placeAt } from '../../match/index/sorted-places';
import { documentAt, find, paragraphAt, positionsOf, type WordIndex } from '../../match/index/word-index';
import type { Word } from '../../text/words';
import { oneWordApart } from './one-word-apart';
import { punctuationOf } from './quotation';
import { punctuationIn } from './verbatim-places';
import { type AlignedStretch, alignedWords, type WordAlignment } from './word-alignment';

export interface NearestPassage {
  readonly located: Located;
  /** The words of the paragraph that the quotation comes near to. */
  readonly text: string;
  /** In words and marks of punctuation. */
  readonly differences: readonly QuotedDifference[];
}

/** Where a quotation departs from the passage. */
export interface QuotedDifference {
  /** The words of the quotation; empty where it leaves words out. */
  readonly quoted: string;
  /** The words of the passage in their place; empty where the quotation adds words. */
  readonly agreed: string;
  /** What the difference is in. */
  readonly kind: 'words' | 'punctuation';
}

/** Words with the text in which they stand. */
export interface QuotedWords {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A quotation is near to a passage up to this share of its words. */
const NEAR = 0.3;
/** Shorter ones are like many passages. */
const SHORTEST = 4;
/** Paragraphs that are aligned with a quotation, and places of its words that are looked at, at most. */
const CANDIDATES = 40;
const PLACES = 30_000;
/** Words of a quotation that are looked for: a longer one is found by its beginning. */
const SOUGHT = 120;

/** The nearest passage; undefined where none is near. `within` narrows the search to some documents, by number. */
export function nearestPassage(
  engine: Engine,
  quotation: QuotedWords,
  within?: ReadonlySet<number>,
): NearestPassage | undefined {
  const { text, words } = quotation;
  if (words.length < SHORTEST) return undefined;
  const ids = idsOf(engine, words);
  const most = Math.max(1, Math.floor(words.length * NEAR));
  const isWithin = (paragraph: number) => !within || within.has(documentAt(engine.index, paragraph));
  // What a paragraph is too short for is not near to it, and to align it would cost the product of their lengths.
  const isLongEnough = (paragraph: number) => lengthOf(engine.index, paragraph) >= words.length - most;
  const candidates = [...new Set([...oneWordApart(engine, ids), ...sharingWords(engine.index, ids)])]
    .filter((paragraph) => isWithin(paragraph) && isLongEnough(paragraph))
    .map((paragraph) => ({ paragraph, alignment: alignedWords(ids, wordsAt(engine.index, paragraph)) }));
  const best = candidates.reduce<Candidate | undefined>(
    (one, other) => (one && !isBetter(engine, other, one) ? one : other),
    undefined,
  );
  if (!best || best.alignment.cost > most) return undefined;
  return passageOf(locate(engine, best.paragraph), best.alignment, { text, words });
}

interface Candidate {
  readonly paragraph: number;
  readonly alignment: WordAlignment;
}

/** The nearer one; of equals one that is adopted, or of the yardstick, then the one that comes first. */
function isBetter({ paragraphWeights }: Engine, a: Candidate, b: Candidate): boolean {
  if (a.alignment.cost !== b.alignment.cost) return a.alignment.cost < b.alignment.cost;
  const [one, other] = [paragraphWeights[a.paragraph] as number, paragraphWeights[b.paragraph] as number];
  return one === other ? a.paragraph < b.paragraph : one > other;
}

function lengthOf(index: WordIndex, paragraph: number): number {
  const { from, to } = positionsOf(index, paragraph);
  return to - from;
}

function wordsAt(index: WordIndex, paragraph: number): Int32Array {
  const { from, to } = positionsOf(index, paragraph);
  return Int32Array.from({ length: to - from }, (_, at) => index.tokens.at(from + at));
}

/** The paragraphs that share most words and pairs of words with a quotation, the rarest counting most. */
function sharingWords(index: WordIndex, ids: Int32Array): number[] {
  const sought = ids.subarray(0, SOUGHT);
  const seeds = [...sought.keys()].flatMap((at) => [
    sought.subarray(at, at + 1),
    sought.subarray(at, at + 2),
  ]);
  const known = seeds
    .filter((seed) => seed.every((id) => id > 0))
    .map((seed) => ({ seed, places: find(index, seed) }))
    .filter(({ places }) => places.to > places.from)
    .sort((a, b) => a.places.to - a.places.from - (b.places.to - b.places.from));
  const bits = new Map<number, number>();
  let looked = 0;
  for (const { places } of known) {
    const count = places.to - places.from;
    looked += count;
    if (looked > PLACES && bits.size > 0) break;
    addOnce(index, bits, places, Math.log2(1 + index.suffixes.length / count));
  }
  return [...bits]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, CANDIDATES)
    .map(([paragraph]) => paragraph);
}

function addOnce(
  index: WordIndex,
  bits: Map<number, number>,
  places: { readonly from: number; readonly to: number },
  rarity: number,
): void {
  const seen = new Set<number>();
  for (let at = places.from; at < places.to; at++) {
    const paragraph = paragraphAt(index, placeAt(index.suffixes, at));
    if (seen.has(paragraph)) continue;
    seen.add(paragraph);
    bits.set(paragraph, (bits.get(paragraph) ?? 0) + rarity);
  }
}

function passageOf(located: Located, { stretches }: WordAlignment, quoted: QuotedWords): NearestPassage {
  const agreed = { text: located.paragraph.text, words: wordsOfParagraph(located.paragraph) };
  const from = stretches[0]?.agreed.from ?? 0;
  const to = stretches.at(-1)?.agreed.to ?? from;
  const inWords = stretches
    .filter(({ isSame }) => !isSame)
    .map((stretch) => ({
      quoted: between(quoted, stretch.quoted),
      agreed: between(agreed, stretch.agreed),
      kind: 'words' as const,
    }));
  const inMarks = stretches.flatMap((stretch) => markDifferences(stretch, quoted, { ...agreed, located }));
  return { located, text: between(agreed, { from, to }), differences: [...inWords, ...inMarks] };
}

/** The text from the first of some words to the last. */
function between({ text, words }: QuotedWords, { from, to }: AlignedStretch['quoted']): string {
  const [first, last] = [words[from], words[to - 1]];
  return from < to && first && last ? text.slice(first.start, last.end) : '';
}

/** Where words are the same and the marks between them are not, each with the words around it. */
function markDifferences(
  stretch: AlignedStretch,
  quoted: QuotedWords,
  agreed: QuotedWords & { readonly located: Located },
): QuotedDifference[] {
  if (!stretch.isSame) return [];
  const ours = punctuationOf(quoted.text, quoted.words.slice(stretch.quoted.from, stretch.quoted.to));
  const theirs = punctuationIn(agreed.located.paragraph);
  return ours.flatMap((marks, at) => {
    if (at === 0 || marks === theirs[stretch.agreed.from + at]) return [];
    const pair = (start: number) => ({ from: start + at - 1, to: start + at + 1 });
    return [
      {
        quoted: between(quoted, pair(stretch.quoted.from)),
        agreed: between(agreed, pair(stretch.agreed.from)),
        kind: 'punctuation' as const,
      },
    ];
  });
}
