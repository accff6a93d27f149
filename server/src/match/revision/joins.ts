/** Paragraphs that were merged into another one, or made out of a part of it. */
import { commonWords, shareIn, trigramsOf } from './likeness';
import type { Pairing } from './pairs';
import type { Unit } from './units';

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

/**
 * What was merged and split among the units that have no partner. The partner of a unit that was split is the part that
 * begins as it did, and likewise for one that was merged: `pairing` is changed where it said another.
 */
export function joinsOf(base: readonly Unit[], draft: readonly Unit[], pairing: Pairing): Joins {
  const merged = hosts(base, draft, pairing.ofBase, pairing.ofDraft);
  const split = hosts(draft, base, pairing.ofDraft, pairing.ofBase);
  const mergedFrom = new Map<number, readonly Unit[]>();
  for (const [host, units] of merged) {
    const main = base[pairing.ofDraft[host] as number] as Unit;
    const parts = beginningAlike(draft[host] as Unit, [main, ...units]);
    repair(pairing, main.index, host, parts[0]?.index ?? main.index, host);
    mergedFrom.set(host, parts.slice(1));
  }
  const splitInto = new Map<number, readonly Unit[]>();
  for (const [host, units] of split) {
    const main = draft[pairing.ofBase[host] as number] as Unit;
    const isMerged = mergedFrom.has(main.index);
    const parts = isMerged ? [main, ...units] : beginningAlike(base[host] as Unit, [main, ...units]);
    repair(pairing, host, main.index, host, parts[0]?.index ?? main.index);
    splitInto.set(parts[0]?.index ?? main.index, parts.slice(1));
  }
  return { mergedFrom, splitInto };
}

/** The parts of a whole; first the one with its opening, where it has not much less of its words than the main one. */
function beginningAlike(whole: Unit, parts: readonly Unit[]): Unit[] {
  const phrase = whole.opening?.phrase;
  const alike = parts.filter(({ opening }) => phrase !== undefined && opening?.phrase === phrase);
  const [main, first] = [parts[0] as Unit, alike[0]];
  if (!first || alike.length > 1) return [...parts];
  const common = (part: Unit) => commonWords(whole.words, part.words);
  if (common(first) < common(main) * NOT_MUCH_LESS) return [...parts];
  return [first, ...parts.filter((part) => part !== first)];
}

const NOT_MUCH_LESS = 0.5;

/** Parts the pair `i`, `j` and makes one of `toBase` and `toDraft`. */
function repair({ ofBase, ofDraft }: Pairing, i: number, j: number, toBase: number, toDraft: number): void {
  ofBase[i] = -1;
  ofDraft[j] = -1;
  ofBase[toBase] = toDraft;
  ofDraft[toDraft] = toBase;
}

/** For units of `texts` without a partner: the paired unit of `others` that their words went into. */
function hosts(
  texts: readonly Unit[],
  others: readonly Unit[],
  partners: Int32Array,
  partnersOfOthers: Int32Array,
): Map<number, Unit[]> {
  const runsOf = remembering((unit) => new Set(trigramsOf(unit.words)));
  const holding = unitsByRun(others.filter(({ index }) => partnersOfOthers[index] !== -1));
  const found = new Map<number, Unit[]>();
  for (const unit of texts) {
    if (partners[unit.index] !== -1 || unit.words.length < LEAST_WORDS) continue;
    const runs = trigramsOf(unit.words);
    const best = bestHost(runs, holding, (host) => {
      const partner = texts[partnersOfOthers[host.index] as number] as Unit;
      return { runs: runsOf(host), partner: runsOf(partner) };
    });
    if (best) found.set(best.index, [...(found.get(best.index) ?? []), unit]);
  }
  return found;
}

function bestHost(
  runs: readonly string[],
  holding: ReadonlyMap<string, readonly Unit[]>,
  known: (host: Unit) => { readonly runs: ReadonlySet<string>; readonly partner: ReadonlySet<string> },
): Unit | undefined {
  let best: { readonly unit: Unit; readonly own: number } | undefined;
  for (const unit of new Set(runs.flatMap((run) => holding.get(run) ?? []))) {
    const { runs: there, partner } = known(unit);
    const own = shareIn(
      runs.map((run) => (partner.has(run) ? '' : run)),
      there,
    );
    if (own >= LEAST_OF_ITS_OWN && shareIn(runs, there) >= LEAST_HELD && own > (best?.own ?? 0))
      best = { unit, own };
  }
  return best?.unit;
}

function unitsByRun(units: readonly Unit[]): Map<string, Unit[]> {
  const byRun = new Map<string, Unit[]>();
  for (const unit of units)
    for (const run of new Set(trigramsOf(unit.words))) {
      const there = byRun.get(run);
      if (there) there.push(unit);
      else byRun.set(run, [unit]);
    }
  return byRun;
}

function remembering<T>(compute: (unit: Unit) => T): (unit: Unit) => T {
  const known = new Map<Unit, T>();
  return (unit) => {
    const there = known.get(unit);
    if (there !== undefined) return there;
    const made = compute(unit);
    known.set(unit, made);
    return made;
  };
}
