/** Pairs of paragraphs that may belong together, by the rarer words they share; the likest first. */
import { lowerBound } from '../../text/binary-search';
import { ObjectMemo } from '../../text/memoize';
import { likeness } from './likeness';
import type { Pairing } from './pairing';
import type { Unit, UnitWords } from './units';

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
/** Of a word in more units than these, the units nearest to the place are looked at: all would cost the square. */
const LOOKED_AT = 128;
/** Places are told apart by so many units of the base; a unit that moves less finds what it has found. */
const PLACE_STEP = 64;
/** What stands at the same place of both texts is preferred to its like elsewhere, by this much at most. */
const PLACE = 0.02;

/** The candidates among the units that have no partner yet, the likest first. */
export function candidatesFor(
  base: readonly Unit[],
  draft: readonly Unit[],
  { ofBase, ofDraft }: Pairing,
): Candidate[] {
  const best = bestAmongFree(base, ofBase);
  const found: (Candidate & { readonly rank: number })[] = [];
  for (let j = 0; j < draft.length; j++) {
    if (ofDraft[j] !== -1) continue;
    const unit = draft[j] as Unit;
    const place = Math.floor((unit.index / draft.length) * base.length);
    for (const index of best(unit, place)) {
      const alike = likenessOfUnits(base[index] as Unit, unit);
      const apart = Math.abs(index / base.length - unit.index / draft.length);
      found.push({ base: index, draft: unit.index, alike, rank: alike + PLACE * (1 - apart) });
    }
  }
  return found.sort((a, b) => b.rank - a.rank || a.draft - b.draft || a.base - b.base);
}

/** Likeness to units of the base, kept with the words of a paragraph: the next version of a draft asks again. */
const knownLikeness = new ObjectMemo<UnitWords, Map<UnitWords, number>>();

function likenessOfUnits(base: Unit, draft: Unit): number {
  const known = knownLikeness.get(draft.words) ?? new Map<UnitWords, number>();
  const before = known.get(base.words);
  if (before !== undefined) return before;
  const alike = likeness(base.hashes, draft.hashes);
  knownLikeness.set(draft.words, known.size < MOST_KNOWN ? known.set(base.words, alike) : new Map());
  return alike;
}

/** A paragraph is measured against few others, unless its base is another one each time. */
const MOST_KNOWN = 64;

/** What finds the best units among those of a base that are free; while the same ones are, it knows its answers. */
interface Finder {
  readonly free: Int32Array;
  /** `place` is where in the base a unit of the draft would stand. */
  readonly best: (unit: Unit, place: number) => readonly number[];
}

/** The latest two: a word that is typed and taken back frees a unit of the base and gives it its partner again. */
const lastFinders = new ObjectMemo<readonly Unit[], readonly Finder[]>();

function bestAmongFree(base: readonly Unit[], ofBase: Int32Array): Finder['best'] {
  const free = placesOfFree(ofBase);
  const last = lastFinders.get(base) ?? [];
  for (const known of last) if (isSame(known.free, free)) return known.best;
  const search = bestByWords(
    base.length,
    Array.from(free, (index) => base[index] as Unit),
  );
  const best = (unit: Unit, at: number) => {
    const place = at - (at % PLACE_STEP);
    const answers = answersOf.get(unit.words) ?? [];
    for (const known of answers) if (known.by === search && known.place === place) return known.found;
    const found = search(unit, place);
    answersOf.set(unit.words, [{ by: search, place, found }, ...answers.slice(0, 1)]);
    return found;
  };
  lastFinders.set(base, [{ free, best }, ...last.slice(0, 1)]);
  return best;
}

const answersOf = new ObjectMemo<
  UnitWords,
  readonly { readonly by: unknown; readonly place: number; readonly found: readonly number[] }[]
>();

/** The indices of those without a partner. */
function placesOfFree(partners: Int32Array): Int32Array {
  const free = new Int32Array(partners.length);
  let count = 0;
  for (let index = 0; index < partners.length; index++) if (partners[index] === -1) free[count++] = index;
  return free.slice(0, count);
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
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

/** Finds those of the units of a base that share the most and rarest words with one of the draft, the best first. */
function bestByWords(size: number, units: readonly Unit[]): (unit: Unit, place: number) => number[] {
  const postings = postingsOf(units, Math.max(8, size * COMMON));
  const shared = new Float64Array(size);
  // Beside one another: each is asked for thousands of times.
  const lengths = new Int32Array(size);
  for (const { index, hashes } of units) lengths[index] = hashes.length;
  return ({ hashes }, place) => {
    const touched: number[] = [];
    for (const word of new Set(hashes)) {
      const there = postings.get(word) ?? [];
      for (const index of nearestTo(place, there)) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] as number) + 1 / there.length;
      }
    }
    // A short unit that shares all its words is preferred to a long one that shares as many.
    for (const index of touched)
      shared[index] = (shared[index] as number) / Math.sqrt((lengths[index] as number) + hashes.length);
    const best = highest(touched, shared);
    for (const index of touched) shared[index] = 0;
    return best;
  };
}

/** Of many units those around a place, in order. */
function nearestTo(place: number, units: readonly number[]): readonly number[] {
  if (units.length <= LOOKED_AT) return units;
  const middle = lowerBound(0, units.length, (at) => (units[at] as number) < place);
  const from = Math.max(0, Math.min(middle - LOOKED_AT / 2, units.length - LOOKED_AT));
  return units.slice(from, from + LOOKED_AT);
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
