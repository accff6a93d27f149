/**
 * Which agreed paragraph replaced a paragraph of a superseded text: the one that shares most of its rare words.
 * Computed from the two texts; nothing is listed by hand.
 */
import { member, type Passages, stemAt } from './passages';
import { countOf, positionsOf } from './word-index';

interface StemNumbers {
  /** Stem -> number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Word id -> stem number, filled as words are met. */
  readonly stemOfId: Int32Array;
}

/** The paragraphs of the successor as weighted sets of stems. */
interface Profiles extends StemNumbers {
  /** Stem number -> weight: rare stems weigh more. */
  readonly weights: Float64Array;
  readonly paragraphs: readonly Profile[];
}

interface Profile {
  /** The paragraph's number in the index. */
  readonly paragraph: number;
  readonly stems: ReadonlySet<number>;
  readonly norm: number;
}

const known = new WeakMap<Passages, Map<number, Profiles>>();

/** The profiles of a document of the agreed texts, made once. */
function profilesOf(agreed: Passages, document: number): Profiles {
  const made = known.get(agreed) ?? new Map<number, Profiles>();
  known.set(agreed, made);
  const profiles = made.get(document) ?? makeProfiles(agreed, document);
  made.set(document, profiles);
  return profiles;
}

function makeProfiles(agreed: Passages, document: number): Profiles {
  const own = membersOf(agreed, document);
  const stems = numberedStems(agreed);
  const weights = stemWeights(agreed, [...own, ...othersOf(agreed, document)], stems);
  const paragraphs = own.map((paragraph) => {
    const among = stemsAmong(agreed, idsOf(agreed, paragraph), stems);
    return { paragraph, stems: among, norm: normOf(among, weights) };
  });
  return { ...stems, weights, paragraphs };
}

/** The stems of all words of the agreed texts that carry meaning, numbered as they come. */
function numberedStems({ index, vocabulary }: Passages): StemNumbers {
  const numbers = new Map<string, number>();
  const stemOfId = new Int32Array(vocabulary.classes.length).fill(UNKNOWN);
  for (let id = 1; id < vocabulary.classes.length; id++) {
    if (vocabulary.classes[id] !== 0 || countOf(index, id) === 0) continue;
    const stem = stemAt(vocabulary, id);
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    stemOfId[id] = number;
  }
  return { numbers, stemOfId };
}

/** How rare each stem is among paragraphs. */
function stemWeights(agreed: Passages, paragraphs: readonly number[], stems: StemNumbers): Float64Array {
  const counts = new Float64Array(stems.numbers.size);
  for (const paragraph of paragraphs)
    for (const stem of stemsAmong(agreed, idsOf(agreed, paragraph), stems))
      counts[stem] = (counts[stem] as number) + 1;
  return counts.map((count) => Math.log((paragraphs.length + 1) / (count + 0.5)));
}

/** Paragraphs of other agreed texts that are looked at to know how rare a stem is. */
const MOST_OTHERS = 2_000;

function othersOf({ index: { documents }, members }: Passages, document: number): number[] {
  const others: number[] = [];
  for (let paragraph = 0; paragraph < members.length && others.length < MOST_OTHERS; paragraph++) {
    const isOwn =
      (documents[document] as number) <= paragraph && paragraph < (documents[document + 1] as number);
    if (members[paragraph] !== member.none && !isOwn) others.push(paragraph);
  }
  return others;
}

/** The paragraphs of a document that are passages, by their numbers in the index. */
function membersOf({ index: { documents }, members }: Passages, document: number): number[] {
  const found: number[] = [];
  const end = documents[document + 1] ?? 0;
  for (let paragraph = documents[document] ?? 0; paragraph < end; paragraph++)
    if (members[paragraph] !== member.none) found.push(paragraph);
  return found;
}

function idsOf({ index }: Passages, paragraph: number): number[] {
  const { from, to } = positionsOf(index, paragraph);
  return Array.from({ length: to - from }, (_, at) => index.tokens.at(from + at));
}

function stemsAmong(passages: Passages, ids: readonly number[], profiles: StemNumbers): Set<number> {
  const set = new Set<number>();
  for (const id of ids) {
    const stem = numberOf(passages, id, profiles);
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
 * The paragraphs of a document of the agreed texts (by their numbers in the index) that most likely replaced the
 * words between two words of a superseded paragraph, best first, at most three.
 */
export function successorsOf(
  superseded: Passages,
  words: { readonly paragraph: number; readonly from: number; readonly to: number },
  agreed: Passages,
  document: number,
): number[] {
  const profiles = profilesOf(agreed, document);
  const { weights } = profiles;
  const ids = idsOf(superseded, words.paragraph);
  const whole = stemsAmong(superseded, ids, profiles);
  const part = stemsAmong(superseded, ids.slice(words.from, words.to), profiles);
  const wholeNorm = normOf(whole, weights);
  const partNorm = normOf(part, weights);
  const kind = superseded.members[words.paragraph];
  return profiles.paragraphs
    .filter(({ paragraph }) => agreed.members[paragraph] === kind)
    .map(({ paragraph, stems, norm }) => ({
      paragraph,
      score:
        likeness(whole, wholeNorm, stems, norm, weights) + likeness(part, partNorm, stems, norm, weights),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ paragraph }) => paragraph);
}
