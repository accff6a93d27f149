/** Pairs of paragraphs that may belong together, by the rarer words they share; the likest first. */
import { likeness } from './likeness';
import type { Pairing } from './pairing';
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
/** What stands at the same place of both texts is preferred to its like elsewhere, by this much at most. */
const PLACE = 0.02;

/** The candidates among the units that have no partner yet, the likest first. */
export function candidatesFor(
  base: readonly Unit[],
  draft: readonly Unit[],
  { ofBase, ofDraft }: Pairing,
): Candidate[] {
  const free = base.filter(({ index }) => ofBase[index] === -1);
  const best = bestByWords(base, postingsOf(free, Math.max(8, base.length * COMMON)));
  const found: (Candidate & { readonly rank: number })[] = [];
  for (const unit of draft) {
    if (ofDraft[unit.index] !== -1) continue;
    for (const index of best(unit)) {
      const alike = likeness((base[index] as Unit).hashes, unit.hashes);
      const apart = Math.abs(index / base.length - unit.index / draft.length);
      found.push({ base: index, draft: unit.index, alike, rank: alike + PLACE * (1 - apart) });
    }
  }
  return found.sort((a, b) => b.rank - a.rank || a.draft - b.draft || a.base - b.base);
}

type Postings = ReadonlyMap<number, readonly number[]>;

/** For each word that is not too common, the units that hold it. */
function postingsOf(units: readonly Unit[], most: number): Postings {
  const postings = new Map<number, number[]>();
  for (const { index, hashes } of units)
    for (const word of hashes) {
      const there = postings.get(word);
      if (!there) postings.set(word, [index]);
      else if (there.at(-1) !== index) there.push(index);
    }
  for (const [word, there] of postings) if (there.length > most) postings.delete(word);
  return postings;
}

/** Finds the units of the base that share the most and rarest words with one of the draft, the best first. */
function bestByWords(base: readonly Unit[], postings: Postings): (unit: Unit) => number[] {
  const shared = new Float64Array(base.length);
  return ({ hashes }) => {
    const touched: number[] = [];
    for (const word of new Set(hashes)) {
      const there = postings.get(word) ?? [];
      for (const index of there) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] as number) + 1 / there.length;
      }
    }
    // A short unit that shares all its words is preferred to a long one that shares as many.
    for (const index of touched)
      shared[index] =
        (shared[index] as number) / Math.sqrt((base[index] as Unit).hashes.length + hashes.length);
    const best = highest(touched, shared);
    for (const index of touched) shared[index] = 0;
    return best;
  };
}

/** The few indices with the highest scores, the highest first. */
function highest(indices: readonly number[], scores: Float64Array): number[] {
  const best: number[] = [];
  for (const index of indices) {
    const score = scores[index] as number;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] as number] as number) < score) at--;
    if (at < MEASURED) best.splice(at, 0, index);
    if (best.length > MEASURED) best.pop();
  }
  return best;
}
