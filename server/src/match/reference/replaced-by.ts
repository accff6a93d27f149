/**
 * Which agreed paragraph replaced a paragraph of a superseded text: the one that shares most of its rare words.
 * Computed from the two texts; nothing is listed by hand.
 */

import { memoizeByObject } from '../../text/memoize';
import { HeldTokens } from '../index/tokens';
import type { Range } from '../index/vocabulary';
import { positionsOf, type WordIndex } from '../index/word-index';
import { member, type Passages } from './passages';

/** The stems of some paragraphs, one paragraph after the other, each stem once in a paragraph. */
interface Stems {
  /** Ids of the index, whose `stems` name them. */
  readonly stems: Uint32Array;
  /** Where the stems of each paragraph begin, and where the last ones end. */
  readonly starts: Uint32Array;
}

/** The paragraphs of a document of the agreed texts, with what these know of stems. */
export interface Profiles extends Stems {
  /** By their numbers in the index. */
  readonly paragraphs: Uint32Array;
  /** Stem -> its weight, squared: rare stems weigh more. 0 for those that no agreed word has. */
  readonly squares: Float64Array;
  /** The length of each paragraph's weights. */
  readonly norms: Float64Array;
}

/** The profiles of a document of the agreed texts, made once for each. */
export function profilesOf(agreed: Passages, document: number): Profiles {
  const made = profilesByDocument(agreed);
  const profiles = made.get(document) ?? makeProfiles(agreed, document);
  made.set(document, profiles);
  return profiles;
}

const profilesByDocument = memoizeByObject((_: Passages) => new Map<number, Profiles>());

function makeProfiles(agreed: Passages, document: number): Profiles {
  const paragraphs = membersOf(agreed, document);
  const others = othersOf(agreed, document);
  const counts = new Uint32Array(agreed.index.stems.length);
  const own = stemsIn(agreed, paragraphs, counts);
  stemsIn(agreed, others, counts);
  const squares = squaresOf(agreed, counts, paragraphs.length + others.length);
  const norms = new Float64Array(paragraphs.length);
  for (let at = 0; at < norms.length; at++) norms[at] = normOf(own, squares, at);
  return { paragraphs, ...own, squares, norms };
}

/**
 * The stems of paragraphs, without particles; each paragraph counts once for a stem. One plain loop: it runs over all
 * agreed words before a first draft is checked, and nothing has made it fast by then.
 */
function stemsIn(
  { index, vocabulary: { classes } }: Passages,
  paragraphs: Uint32Array,
  counts: Uint32Array,
): Stems {
  const { tokens } = index;
  const low = tokens instanceof HeldTokens && tokens.high === undefined ? tokens.low : undefined;
  const words = paragraphs.reduce((sum, one) => sum + wordsIn(index, one), 0);
  const stems = new Uint32Array(words);
  const starts = new Uint32Array(paragraphs.length + 1);
  const last = new Uint32Array(counts.length);
  let length = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { from, to } = positionsOf(index, paragraphs[paragraph] as number);
    for (let at = from; at < to; at++) {
      const id = low === undefined ? tokens.at(at) : (low[at] as number);
      const stem = index.stems[id] as number;
      if (classes[id] !== 0 || last[stem] === paragraph + 1) continue;
      last[stem] = paragraph + 1;
      counts[stem] = (counts[stem] as number) + 1;
      stems[length++] = stem;
    }
    starts[paragraph + 1] = length;
  }
  return { stems: stems.slice(0, length), starts };
}

const wordsIn = (index: WordIndex, paragraph: number): number => {
  const { from, to } = positionsOf(index, paragraph);
  return to - from;
};

/** How rare each stem is among a number of paragraphs, by the number of those that have it. */
function squaresOf(
  { index: { stems, buckets }, vocabulary: { classes } }: Passages,
  counts: Uint32Array,
  paragraphs: number,
): Float64Array {
  const byCount = new Float64Array(paragraphs + 1);
  for (let count = 0; count <= paragraphs; count++)
    byCount[count] = Math.log((paragraphs + 1) / (count + 0.5)) ** 2;
  const squares = new Float64Array(stems.length);
  for (let id = 1; id < squares.length; id++) {
    if (classes[id] !== 0 || buckets[id] === buckets[id + 1]) continue;
    const stem = stems[id] as number;
    squares[stem] = byCount[counts[stem] as number] as number;
  }
  return squares;
}

/** Paragraphs of other agreed texts that are looked at to know how rare a stem is. */
const MOST_OTHERS = 2_000;

function othersOf({ index: { documents }, members }: Passages, document: number): Uint32Array {
  const others: number[] = [];
  for (let paragraph = 0; paragraph < members.length && others.length < MOST_OTHERS; paragraph++) {
    const isOwn =
      (documents[document] as number) <= paragraph && paragraph < (documents[document + 1] as number);
    if (members[paragraph] !== member.none && !isOwn) others.push(paragraph);
  }
  return Uint32Array.from(others);
}

/** The length of a paragraph's weights. */
function normOf({ stems, starts }: Stems, squares: Float64Array, paragraph: number): number {
  const end = starts[paragraph + 1] as number;
  let sum = 0;
  for (let at = starts[paragraph] as number; at < end; at++) sum += squares[stems[at] as number] as number;
  return Math.sqrt(sum) || 1;
}

/** The paragraphs of a document that are passages, by their numbers in the index. */
function membersOf({ index: { documents }, members }: Passages, document: number): Uint32Array {
  const found: number[] = [];
  const end = documents[document + 1] ?? 0;
  for (let paragraph = documents[document] ?? 0; paragraph < end; paragraph++)
    if (members[paragraph] !== member.none) found.push(paragraph);
  return Uint32Array.from(found);
}

/** Some words of a superseded paragraph: whether a stem is among them, and the length of their weights. */
interface Asked {
  readonly has: Uint8Array;
  readonly norm: number;
}

function asked({ index, vocabulary: { classes } }: Passages, squares: Float64Array, words: Range): Asked {
  const has = new Uint8Array(squares.length);
  let sum = 0;
  for (let at = words.from; at < words.to; at++) {
    const id = index.tokens.at(at);
    const stem = index.stems[id] as number;
    if (classes[id] !== 0 || has[stem] !== 0) continue;
    has[stem] = 1;
    sum += squares[stem] as number;
  }
  return { has, norm: Math.sqrt(sum) || 1 };
}

/**
 * The paragraphs of a document of the agreed texts (by their numbers in the index) that most likely replaced the
 * words between two words of a superseded paragraph, best first, at most three. Both texts are of one index.
 */
export function successorsOf(
  superseded: Passages,
  words: { readonly paragraph: number; readonly from: number; readonly to: number },
  agreed: Passages,
  document: number,
): number[] {
  const { paragraphs, squares, stems, starts, norms } = profilesOf(agreed, document);
  const { from, to } = positionsOf(superseded.index, words.paragraph);
  const whole = asked(superseded, squares, { from, to });
  const part = asked(superseded, squares, {
    from: from + words.from,
    to: Math.min(to, from + words.to),
  });
  const kind = superseded.members[words.paragraph];
  const scored: { paragraph: number; score: number }[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as number;
    if (agreed.members[paragraph] !== kind) continue;
    const end = starts[at + 1] as number;
    let shared = 0;
    for (let next = starts[at] as number; next < end; next++) {
      const stem = stems[next] as number;
      if (whole.has[stem] === 0) continue;
      const square = squares[stem] as number;
      shared += square / whole.norm;
      if (part.has[stem] !== 0) shared += square / part.norm;
    }
    scored.push({ paragraph, score: shared / (norms[at] as number) });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ paragraph }) => paragraph);
}
