/**
 * Which agreed paragraph replaced a paragraph of a superseded text: the one that shares most of its rare words.
 * Computed from the two texts; nothing is listed by hand.
 */
import { type PassageSource, type Passages, stemAt } from './passages';

interface StemNumbers {
  /** Stem -> number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Word id -> stem number, filled as words are met. */
  readonly stemOfId: Int32Array;
}

/** Paragraphs as weighted sets of stems. */
interface Profiles extends StemNumbers {
  /** Stem number -> weight: rare stems weigh more. */
  readonly weights: Float64Array;
  /** Paragraph of the agreed text -> its stems' numbers. */
  readonly agreed: readonly ReadonlySet<number>[];
  readonly norms: readonly number[];
}

const known = new WeakMap<Passages, Profiles>();

function profilesOf(agreed: Passages): Profiles {
  const found = known.get(agreed);
  if (found) return found;
  const numbers = new Map<string, number>();
  const stemOfId = new Int32Array(agreed.vocabulary.words.length).fill(UNKNOWN);
  for (const id of agreed.ids) {
    if (agreed.vocabulary.classes[id] !== 0) continue;
    const stem = stemAt(agreed.vocabulary, id);
    if (!numbers.has(stem)) numbers.set(stem, numbers.size);
  }
  const profiles = { numbers, stemOfId };
  const sets = agreed.sources.map((_, paragraph) => stemsIn(agreed, paragraph, profiles));
  const counts = new Float64Array(numbers.size);
  for (const set of sets) for (const stem of set) counts[stem] = (counts[stem] as number) + 1;
  const weights = counts.map((count) => Math.log((sets.length + 1) / (count + 0.5)));
  const made = { numbers, weights, stemOfId, agreed: sets, norms: sets.map((set) => normOf(set, weights)) };
  known.set(agreed, made);
  return made;
}

function stemsIn(passages: Passages, paragraph: number, profiles: StemNumbers): Set<number> {
  return stemsBetween(
    passages,
    passages.starts[paragraph] as number,
    passages.starts[paragraph + 1] as number,
    profiles,
  );
}

function stemsBetween(passages: Passages, from: number, to: number, profiles: StemNumbers): Set<number> {
  const set = new Set<number>();
  for (let at = from; at < to; at++) {
    const stem = numberOf(passages, passages.ids[at] as number, profiles);
    if (stem >= 0) set.add(stem);
  }
  return set;
}

/** The number of a word's stem; below 0 for particles and for stems that no agreed word has. */
function numberOf({ vocabulary }: Passages, id: number, { numbers, stemOfId }: StemNumbers): number {
  if (stemOfId[id] === UNKNOWN)
    stemOfId[id] = vocabulary.classes[id] === 0 ? (numbers.get(stemAt(vocabulary, id)) ?? NONE) : NONE;
  return stemOfId[id] as number;
}

const UNKNOWN = -1;
const NONE = -2;

function normOf(set: ReadonlySet<number>, weights: Float64Array): number {
  let sum = 0;
  for (const stem of set) sum += (weights[stem] as number) ** 2;
  return Math.sqrt(sum) || 1;
}

/** How alike two sets of stems are: 0 to 1. */
function likeness(
  a: ReadonlySet<number>,
  normA: number,
  b: ReadonlySet<number>,
  normB: number,
  weights: Float64Array,
): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += (weights[stem] as number) ** 2;
  return shared / (normA * normB);
}

/**
 * The paragraphs of a document of the agreed texts (indexes in `agreed.sources`) that most likely replaced the
 * words between two positions of a superseded paragraph, best first, at most three.
 */
export function successorsOf(
  superseded: Passages,
  words: { readonly paragraph: number; readonly from: number; readonly to: number },
  agreed: Passages,
  document: number,
): number[] {
  const profiles = profilesOf(agreed);
  const { weights, agreed: sets, norms } = profiles;
  const whole = stemsIn(superseded, words.paragraph, profiles);
  const part = stemsBetween(superseded, words.from, words.to, profiles);
  const wholeNorm = normOf(whole, weights);
  const partNorm = normOf(part, weights);
  const { summary } = superseded.sources[words.paragraph] as PassageSource;
  const ranked = agreed.sources.flatMap((source, at) => {
    if (source.document !== document || source.summary !== summary) return [];
    const set = sets[at] as ReadonlySet<number>;
    const norm = norms[at] as number;
    const score =
      likeness(whole, wholeNorm, set, norm, weights) + likeness(part, partNorm, set, norm, weights);
    return [{ at, score }];
  });
  return ranked
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ at }) => at);
}
