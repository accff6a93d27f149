/** Which paragraphs of two texts belong together, one to one: identical ones, then the likest, then those cut short. */
import { memoizeByObject, ObjectMemo, once } from '../../text/memoize';
import { type Candidate, candidatesFor } from './candidates';
import { shareIn } from './likeness';
import { noPairs, type Pairing, pair } from './pairing';
import { type RunsHeld, runSetOf, runsAmong, runsOf, runsOfAll, type Unit } from './units';

/** Less likeness than this is chance: any two paragraphs of resolutions share their articles and prepositions. */
const LEAST_ALIKE = 0.5;
/** Between two neighbours that are paired with neighbours, likeness may be less. */
const LEAST_ALIKE_IN_PLACE = 0.45;
/** Where less is alike, the runs that live on must not be a mere name that both speak of. */
const LEAST_ALIKE_IF_CONTAINED = 0.4;
/** The share of a paragraph's runs of three words that must live on in one that is much longer. */
const LEAST_CONTAINED = 0.5;
/** Fewer words than these are contained in anything. */
const LEAST_WORDS = 6;

export function pairUnits(base: readonly Unit[], draft: readonly Unit[]): Pairing {
  const pairing = noPairs(base.length, draft.length);
  pairIdentical(base, draft, pairing);
  const candidates = candidatesFor(base, draft, pairing);
  pairBest(candidates, ({ alike }) => alike >= LEAST_ALIKE, pairing);
  pairBest(candidates, (one) => one.alike >= LEAST_ALIKE_IN_PLACE && isInPlace(one, pairing), pairing);
  const telling = tellingRuns(base, draft, pairing);
  pairBest(
    candidates,
    ({ base: i, draft: j, alike }) =>
      isContained(base[i], draft[j], alike < LEAST_ALIKE_IF_CONTAINED ? telling : runsOf),
    pairing,
  );
  pairShort(base, draft, pairing);
  return pairing;
}

/** The same text once on either side is a pair wherever it stands; where it stands more often, neighbours decide. */
function pairIdentical(base: readonly Unit[], draft: readonly Unit[], pairing: Pairing): void {
  const there = placesByText(base);
  const { alone, isRepeated } = aloneIn(base, draft);
  for (let i = 0; i < alone.length; i++) if ((alone[i] as number) >= 0) pair(pairing, i, alone[i] as number);
  // Without texts that stand more often neighbours have nothing to decide.
  if (!isRepeated) return;
  spread(base, draft, pairing);
  pairInTurn(there, draft, pairing);
}

/** Where in a draft the texts of a base stand that stand there once. */
interface Alone {
  readonly draft: readonly Unit[];
  /** For each unit of the base the index in the draft. */
  readonly alone: Int32Array;
  /** Whether a text of the base stands more often in either, and in both. */
  readonly isRepeated: boolean;
}

const NOWHERE = -1;
const TWICE = -2;

/** The answer about the version before. */
const aloneBefore = new ObjectMemo<readonly Unit[], Alone>();

function aloneIn(base: readonly Unit[], draft: readonly Unit[]): Alone {
  const there = placesByText(base);
  const found = aloneAfter(aloneBefore.get(base), there, draft) ?? aloneAfresh(base.length, there, draft);
  aloneBefore.set(base, found);
  return found;
}

function aloneAfresh(size: number, there: PlacesByText, draft: readonly Unit[]): Alone {
  const alone = new Int32Array(size).fill(NOWHERE);
  let isRepeated = false;
  for (const { text, index } of draft) {
    const places = there.get(text);
    if (!places) continue;
    const i = places[0] as number;
    if (places.length > 1 || alone[i] !== NOWHERE) isRepeated = true;
    if (places.length === 1) alone[i] = alone[i] === NOWHERE ? index : TWICE;
  }
  return { draft, alone, isRepeated };
}

/** The answer after an edit, where nothing stands more often before or after it; undefined where it must be found afresh. */
function aloneAfter(
  before: Alone | undefined,
  there: PlacesByText,
  draft: readonly Unit[],
): Alone | undefined {
  if (!before || before.isRepeated || before.draft.length !== draft.length) return undefined;
  const alone = before.alone.slice();
  const changed = draft.filter((unit, j) => unit !== before.draft[j]);
  for (const { index } of changed) {
    const was = there.get((before.draft[index] as Unit).text);
    if (was) alone[was[0] as number] = NOWHERE;
  }
  for (const { text, index } of changed) {
    const places = there.get(text);
    if (!places) continue;
    if (places.length > 1 || alone[places[0] as number] !== NOWHERE) return undefined;
    alone[places[0] as number] = index;
  }
  return { draft, alone, isRepeated: false };
}

/** Of the units that say the same and have no partner, the first belongs to the first. */
function pairInTurn(there: PlacesByText, draft: readonly Unit[], pairing: Pairing): void {
  /** For each text, by its first place, how many of its places are taken or passed. */
  const passed = new Int32Array(pairing.ofBase.length);
  for (const { text, index: j } of draft) {
    const places = pairing.ofDraft[j] === -1 ? there.get(text) : undefined;
    if (!places) continue;
    const first = places[0] as number;
    let next = passed[first] as number;
    while (next < places.length && pairing.ofBase[places[next] as number] !== -1) next++;
    if (next < places.length) pair(pairing, places[next] as number, j);
    passed[first] = next;
  }
}

type PlacesByText = ReadonlyMap<string, readonly number[]>;

/** The base stays what it is while the draft changes. */
const placesByText = memoizeByObject((units: readonly Unit[]): PlacesByText => {
  const places = new Map<string, number[]>();
  for (const { text, index } of units) {
    const there = places.get(text);
    if (there) there.push(index);
    else places.set(text, [index]);
  }
  return places;
});

/** Pairs equal neighbours of pairs, forwards and then backwards. */
function spread(base: readonly Unit[], draft: readonly Unit[], pairing: Pairing): void {
  const meet = (i: number, j: number) => {
    if (pairing.ofBase[i] === -1 && pairing.ofDraft[j] === -1 && base[i]?.text === draft[j]?.text)
      pair(pairing, i, j);
  };
  for (let j = 1; j < draft.length; j++) {
    const before = pairing.ofDraft[j - 1] as number;
    if (before >= 0) meet(before + 1, j);
  }
  for (let j = draft.length - 2; j >= 0; j--) {
    const after = pairing.ofDraft[j + 1] as number;
    if (after > 0) meet(after - 1, j);
  }
}

/** Takes candidates from the best on, as long as both are free. */
function pairBest(
  candidates: readonly Candidate[],
  suits: (candidate: Candidate) => boolean,
  pairing: Pairing,
): void {
  for (const one of candidates)
    if (pairing.ofBase[one.base] === -1 && pairing.ofDraft[one.draft] === -1 && suits(one))
      pair(pairing, one.base, one.draft);
}

/** Whether the units before, or those after, are a pair. */
const isInPlace = ({ base, draft }: Candidate, { ofBase }: Pairing): boolean =>
  (base > 0 && draft > 0 && ofBase[base - 1] === draft - 1) || ofBase[base + 1] === draft + 1;

/** Whether the shorter of the two lives on in the longer. */
function isContained(old: Unit | undefined, now: Unit | undefined, runs: RunsOf): boolean {
  if (!old || !now) return false;
  const [short, long] = old.hashes.length < now.hashes.length ? [old, now] : [now, old];
  if (short.hashes.length < LEAST_WORDS) return false;
  const there = runSetOf(long);
  if (runs === runsOf) return shareIn(runsOf(short), there) >= LEAST_CONTAINED;
  // Which runs are telling is asked only of units that share some.
  if (!runsOf(short).some((run) => there.has(run))) return false;
  return shareIn(runs(short), new Set(runs(long))) >= LEAST_CONTAINED;
}

type RunsOf = (unit: Unit) => Int32Array;

/** A run of words in more units of one text than this is the name of something, or how such texts speak. */
const COMMON = 3;

/** The runs of three words of a unit without a partner that tell it from others. */
function tellingRuns(base: readonly Unit[], draft: readonly Unit[], pairing: Pairing): RunsOf {
  const free = [...unitsWithout(base, pairing.ofBase), ...unitsWithout(draft, pairing.ofDraft)];
  const counts = once(() => [countOfBase(base), countAmong(draft, runsOfAll(free))]);
  return (unit) => runsOf(unit).filter((run) => counts().every((count) => (count.get(run) ?? 0) <= COMMON));
}

const unitsWithout = (units: readonly Unit[], partners: Int32Array): Unit[] =>
  units.filter((_, at) => partners[at] === -1);

/** The base stays what it is while the draft changes. */
const countOfBase = memoizeByObject((base: readonly Unit[]) => countRuns(base.map(runsOf)));

const countAmong = (draft: readonly Unit[], wanted: ReadonlySet<number>) =>
  countRuns(runsAmong(draft, wanted));

/** In how many units each of the runs stands, or a little more: one that a unit repeats counts again. */
function countRuns(units: RunsHeld): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const runs of units) for (const run of runs ?? []) count.set(run, (count.get(run) ?? 0) + 1);
  return count;
}

/** Headings and lines of a few words, of one kind, that stand between pairs. */
function pairShort(base: readonly Unit[], draft: readonly Unit[], pairing: Pairing): void {
  const isShort = ({ hashes }: Unit) => hashes.length < LEAST_WORDS;
  for (let j = 0; j < draft.length; j++) {
    const unit = draft[j] as Unit;
    if (pairing.ofDraft[j] !== -1 || !isShort(unit)) continue;
    const i = j === 0 ? 0 : (pairing.ofDraft[j - 1] as number) + 1;
    const other = base[i];
    const isFree = other !== undefined && pairing.ofBase[i] === -1 && isShort(other);
    if (isFree && (i > 0 || j === 0) && areAkin(other, unit)) pair(pairing, i, j);
  }
}

const areAkin = (a: Unit, b: Unit): boolean =>
  a.kind === b.kind &&
  (a.hashes.some((word) => b.hashes.includes(word)) ||
    (a.opening !== undefined && a.opening.phrase === b.opening?.phrase));
