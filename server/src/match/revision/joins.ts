/** Paragraphs that were merged into another one, or made out of a part of it. */
import { commonWords } from './likeness';
import { type Pairing, pair } from './pairing';
import { type RunsHeld, runSetOf, runsAmongChanged, runsOf, runsOfAll, type Unit } from './units';

/** The further units of a pair, by the index of its unit in the draft. */
export interface Joins {
  readonly mergedFrom: ReadonlyMap<number, readonly Unit[]>;
  readonly splitInto: ReadonlyMap<number, readonly Unit[]>;
}

/** The share of a unit's runs of three words that must stand in the other text. */
const LEAST_HELD = 0.4;
/** The share of them that must stand there besides the partner's words: else they are only words in common. */
const LEAST_OF_ITS_OWN = 0.3;
/** Fewer words than these stand in anything. */
const LEAST_WORDS = 6;
/** A run in more units than these says nothing of any one, and to count it costs the square of their number. */
const MOST_HOLDING = 100;

/**
 * What was merged and split among the units that have no partner. The partner of a unit that was split is the part that
 * begins as it did, and likewise for one that was merged: `pairing` is changed where it said another.
 */
export function joinsOf(base: readonly Unit[], draft: readonly Unit[], pairing: Pairing): Joins {
  const merged = hosts(base, draft, pairing.ofBase, pairing.ofDraft);
  const split = hosts(draft, base, pairing.ofDraft, pairing.ofBase);
  const mainOf = new Map(
    [...split.keys()].map((host) => [host, draft[pairing.ofBase[host] as number] as Unit]),
  );
  const mergedFrom = new Map<number, readonly Unit[]>();
  for (const [host, units] of merged) {
    const main = base[pairing.ofDraft[host] as number] as Unit;
    const parts = beginningAlike(draft[host] as Unit, [main, ...units]);
    repair(pairing, [main.index, host], [(parts[0] as Unit).index, host]);
    mergedFrom.set(host, parts.slice(1));
  }
  const splitInto = new Map<number, readonly Unit[]>();
  for (const [host, main] of mainOf) {
    const parts = [main, ...(split.get(host) ?? [])];
    // What was merged and split at once keeps the partner that the merger gave it.
    const sorted = mergedFrom.has(main.index) ? parts : beginningAlike(base[host] as Unit, parts);
    const first = (sorted[0] as Unit).index;
    if (first !== main.index) repair(pairing, [host, main.index], [host, first]);
    splitInto.set(first, sorted.slice(1));
  }
  return { mergedFrom, splitInto };
}

/** The parts of a whole; first the one with its opening, where it has not much less of its words than the main one. */
function beginningAlike(whole: Unit, parts: readonly Unit[]): Unit[] {
  const phrase = whole.opening?.phrase;
  const alike = parts.filter(({ opening }) => phrase !== undefined && opening?.phrase === phrase);
  const [main, first] = [parts[0] as Unit, alike[0]];
  if (!first || alike.length > 1) return [...parts];
  const common = (part: Unit) => commonWords(whole.hashes, part.hashes);
  if (common(first) < common(main) * NOT_MUCH_LESS) return [...parts];
  return [first, ...parts.filter((part) => part !== first)];
}

const NOT_MUCH_LESS = 0.5;

/** Parts one pair and makes another. */
function repair(pairing: Pairing, [i, j]: Pair, [toBase, toDraft]: Pair): void {
  pairing.ofBase[i] = -1;
  pairing.ofDraft[j] = -1;
  pair(pairing, toBase, toDraft);
}

type Pair = readonly [base: number, draft: number];

/** For units of `texts` without a partner: the paired unit of `others` that their words went into. */
function hosts(
  texts: readonly Unit[],
  others: readonly Unit[],
  partners: Int32Array,
  partnersOfOthers: Int32Array,
): Map<number, Unit[]> {
  const left = texts.filter((unit, at) => partners[at] === -1 && unit.hashes.length >= LEAST_WORDS);
  if (left.length === 0) return new Map();
  const beside = others.map((_, at) => texts[partnersOfOthers[at] as number]);
  const held = runsAmongChanged({ units: others, partners: beside }, runsOfAll(left));
  const holding = unitsByRun(others, held);
  const found = new Map<number, Unit[]>();
  for (const unit of left) {
    const best = bestHost(
      runsOf(unit),
      holding,
      (host) => texts[partnersOfOthers[host.index] as number] as Unit,
    );
    if (!best) continue;
    const there = found.get(best.index);
    if (there) there.push(unit);
    else found.set(best.index, [unit]);
  }
  return found;
}

function bestHost(
  runs: Int32Array,
  holding: ReadonlyMap<number, readonly Unit[]>,
  partnerOf: (host: Unit) => Unit,
): Unit | undefined {
  const counts = new Map<Unit, number>();
  for (const run of runs)
    for (const unit of holding.get(run) ?? []) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let best: { readonly unit: Unit; readonly own: number } | undefined;
  for (const [unit, count] of counts) {
    if (count < runs.length * LEAST_HELD) continue;
    const partner = runSetOf(partnerOf(unit));
    const there = runSetOf(unit);
    const own = runs.filter((run) => there.has(run) && !partner.has(run)).length / runs.length;
    if (own >= LEAST_OF_ITS_OWN && own > (best?.own ?? 0)) best = { unit, own };
  }
  return best?.unit;
}

/** For each of the runs that are looked for, the units that hold it. */
function unitsByRun(units: readonly Unit[], held: RunsHeld): Map<number, Unit[]> {
  const byRun = new Map<number, Unit[]>();
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    for (const run of held[at] ?? []) {
      const there = byRun.get(run);
      if (!there) byRun.set(run, [unit]);
      else if (there.at(-1) !== unit) there.push(unit);
    }
  }
  for (const [run, there] of byRun) if (there.length > MOST_HOLDING) byRun.delete(run);
  return byRun;
}
