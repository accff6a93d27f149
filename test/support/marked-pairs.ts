/**
 * Drafts beside agreed paragraphs, as the stages of the matching hand them on: square brackets stand around what is
 * aligned, braces around words that differ. `keep [dry {wood} and] rope` beside `store [dry {turf} and] rope`.
 */
import { type Alignment, contentBetween, type Difference } from '../../server/src/match/align/align';
import { draftWords, foldedWords } from '../../server/src/match/align/draft-tokens';
import type { Matches } from '../../server/src/match/align/near-misses';
import {
  type DraftWords,
  foldedBetween,
  type Passages,
  passageAt,
} from '../../server/src/match/reference/passages';
import { withTables, type Yardstick } from '../../server/src/match/reference/reference-texts';
import { wordsOf } from '../../server/src/text/words';
import { smallYardstick } from './passages';

/** A draft and an agreed paragraph with their marks. */
export interface MarkedPair {
  readonly draft: DraftWords;
  readonly yardstick: Yardstick;
  readonly passages: Passages;
  /** Of the agreed paragraph in the passages. */
  readonly paragraph: number;
  /** One for each pair of brackets, and one over everything where there are none; the differences between them are theirs. */
  readonly alignments: readonly Alignment[];
  /** All pairs of braces, in order; none of them is a `last` one. */
  readonly differences: readonly Difference[];
}

/** Reads pairs of a draft and its agreed paragraph; all of them share one index. */
export function markedPairs(pairs: readonly (readonly [draft: string, agreed: string])[]): MarkedPair[] {
  const yardstick = smallYardstick(pairs.map(([, agreed]) => bare(agreed)));
  return pairs.map((pair, paragraph) => pairOf(yardstick, paragraph, pair));
}

function pairOf(
  yardstick: Yardstick,
  paragraph: number,
  [ours, theirs]: readonly [draft: string, agreed: string],
): MarkedPair {
  const { passages } = yardstick;
  const draft = draftWords(passages.vocabulary, bare(ours));
  const mine = placesIn(ours, '{}');
  const agreed = placesIn(theirs, '{}');
  const differences = mine.map(
    ([draftFrom, draftTo], at): Difference => ({
      draftFrom,
      draftTo,
      agreedFrom: agreed[at]?.[0] ?? 0,
      agreedTo: agreed[at]?.[1] ?? 0,
      last: false,
    }),
  );
  const aligned = (text: string) => placesIn(text.includes('[') ? text : `[${text}]`, '[]');
  const around = aligned(theirs);
  const alignments = aligned(ours).map((place, at) =>
    alignmentOf(draft, paragraph, [place, around[at] ?? [0, 0]], differences),
  );
  return { draft, yardstick, passages, paragraph, alignments, differences };
}

type Place = readonly [from: number, to: number];

function alignmentOf(
  draft: DraftWords,
  paragraph: number,
  [[draftFrom, draftTo], [agreedFrom, agreedTo]]: readonly [Place, Place],
  all: readonly Difference[],
): Alignment {
  const differences = all.filter((one) => draftFrom <= one.draftFrom && one.draftTo <= draftTo);
  const differing = (count: (from: number, to: number) => number) =>
    differences.reduce((sum, one) => sum + count(one.draftFrom, one.draftTo), 0);
  const content = (from: number, to: number) => contentBetween(draft, from, to);
  const words = draftTo - draftFrom - differing((from, to) => to - from);
  return {
    paragraph,
    draftFrom,
    draftTo,
    agreedFrom,
    agreedTo,
    differences,
    words,
    content: content(draftFrom, draftTo) - differing(content),
    score: words,
  };
}

const bare = (text: string): string => text.replace(/[[\]{}]/g, '');

/** How many words stand before each opening mark, and before the closing one. */
function placesIn(text: string, [open = '', close = '']: string): Place[] {
  const before = (end: number) => wordsOf(bare(text.slice(0, end))).length;
  return [...text].flatMap((char, at) =>
    char === open ? [[before(at), before(text.indexOf(close, at))] as const] : [],
  );
}

/** The one of a list of one. */
export function only<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined || list.length > 1) throw new Error(`${list.length} in the place of one`);
  return one;
}

/** `ours | theirs` */
export function shown({ draft, passages, paragraph }: MarkedPair, difference: Difference): string {
  const ours = foldedWords(draft, difference.draftFrom, difference.draftTo).join(' ');
  const passage = passageAt(passages, paragraph);
  const theirs = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo).join(' ');
  return `${ours} | ${theirs}`.trim();
}

/** What a draft has in common with the passages, if that is nothing. */
export const shareNothing = ({ length }: DraftWords): Matches => ({
  shared: { runs: [], covered: new Array<number>(length).fill(0), phrases: [] },
  alignments: [],
});

/** A yardstick of 2018, every phrase of which stands in so many other resolutions. */
export const stocked = (yardstick: Yardstick, stock: number): Yardstick => ({
  ...yardstick,
  ...withTables(yardstick.passages, { stock: () => stock, phrase: () => 0, elsewhere: () => undefined }),
  yearOf: () => 2018,
});
