/** Pairs of paragraphs that may belong together, by the rarer words they share; the likest first. */
import { likeness } from './likeness';
import type { Pairing } from './pairs';
import type { Unit } from './units';

export interface Candidate {
  /** Index of the unit in the base. */
  readonly base: number;
  readonly draft: number;
  readonly alike: number;
}

/** How many of the best by shared words are measured word by word, for each unit of the draft. */
const MEASURED = 5;
/** A word in more units than this share of them says nothing of any one. */
const COMMON = 0.2;
/** What stands at the same place of both texts goes before its like elsewhere, by this much at most. */
const PLACE = 0.02;

/** The candidates among the units that have no partner yet, the likest first. */
export function candidatesFor(
  base: readonly Unit[],
  draft: readonly Unit[],
  { ofBase, ofDraft }: Pairing,
): Candidate[] {
  const free = base.filter(({ index }) => ofBase[index] === -1);
  const postings = postingsOf(free, Math.max(8, base.length * COMMON));
  const found: (Candidate & { readonly rank: number })[] = [];
  for (const unit of draft) {
    if (ofDraft[unit.index] !== -1) continue;
    for (const other of bestByWords(unit, postings, base)) {
      const alike = likeness(other.words, unit.words);
      const apart = Math.abs(other.index / base.length - unit.index / draft.length);
      found.push({ base: other.index, draft: unit.index, alike, rank: alike + PLACE * (1 - apart) });
    }
  }
  return found.sort((a, b) => b.rank - a.rank || a.draft - b.draft || a.base - b.base);
}

/** For each word that is not too common, the units that hold it. */
function postingsOf(units: readonly Unit[], most: number): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const { index, words } of units)
    for (const word of new Set(words)) {
      const there = postings.get(word);
      if (there) there.push(index);
      else postings.set(word, [index]);
    }
  for (const [word, there] of postings) if (there.length > most) postings.delete(word);
  return postings;
}

function bestByWords(
  unit: Unit,
  postings: ReadonlyMap<string, readonly number[]>,
  base: readonly Unit[],
): Unit[] {
  const shared = new Map<number, number>();
  for (const word of new Set(unit.words)) {
    const there = postings.get(word);
    if (!there) continue;
    const worth = 1 / there.length;
    for (const index of there) shared.set(index, (shared.get(index) ?? 0) + worth);
  }
  // A short unit that shares all its words goes before a long one that shares as many.
  const rank = (index: number) =>
    (shared.get(index) as number) / Math.sqrt((base[index] as Unit).words.length + unit.words.length);
  return [...shared.keys()]
    .sort((a, b) => rank(b) - rank(a) || a - b)
    .slice(0, MEASURED)
    .map((index) => base[index] as Unit);
}
