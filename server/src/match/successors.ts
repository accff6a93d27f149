/**
 * Which agreed paragraph replaced a paragraph of a superseded text: the one that shares most of its rare words.
 * Computed from the two texts; nothing is listed by hand.
 */
import { type PassageSource, type Passages, stemsOf } from './passages';

/** Paragraphs as weighted sets of stems. */
interface Profiles {
  /** Stem -> number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Stem number -> weight: rare stems weigh more. */
  readonly weights: Float64Array;
  /** Word id -> stem number, -1 for words without meaning of their own. */
  readonly stemOfId: Int32Array;
  /** Paragraph of the agreed text -> its stems' numbers. */
  readonly agreed: readonly ReadonlySet<number>[];
  readonly norms: readonly number[];
}

const known = new WeakMap<Passages, Profiles>();

function profilesOf(agreed: Passages): Profiles {
  const found = known.get(agreed);
  if (found) return found;
  const stems = stemsOf(agreed.vocabulary);
  const numbers = new Map<string, number>();
  const stemOfId = Int32Array.from(stems, (stem, id) => {
    if (agreed.vocabulary.classes[id] !== 0) return -1;
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  });
  const sets = agreed.sources.map((_, paragraph) => stemsIn(agreed, paragraph, stemOfId));
  const counts = new Float64Array(numbers.size);
  for (const set of sets) for (const stem of set) counts[stem] = (counts[stem] as number) + 1;
  const weights = counts.map((count) => Math.log((sets.length + 1) / (count + 0.5)));
  const made = { numbers, weights, stemOfId, agreed: sets, norms: sets.map((set) => normOf(set, weights)) };
  known.set(agreed, made);
  return made;
}

function stemsIn(passages: Passages, paragraph: number, stemOfId: Int32Array): Set<number> {
  return stemsBetween(
    passages,
    passages.starts[paragraph] as number,
    passages.starts[paragraph + 1] as number,
    stemOfId,
  );
}

function stemsBetween(passages: Passages, from: number, to: number, stemOfId: Int32Array): Set<number> {
  const set = new Set<number>();
  for (let at = from; at < to; at++) {
    const stem = stemOfId[passages.ids[at] as number] as number;
    if (stem >= 0) set.add(stem);
  }
  return set;
}

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
  const { weights, stemOfId, agreed: sets, norms } = profilesOf(agreed);
  const whole = stemsIn(superseded, words.paragraph, stemOfId);
  const part = stemsBetween(superseded, words.from, words.to, stemOfId);
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
