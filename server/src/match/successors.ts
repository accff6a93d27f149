/**
 * Which agreed paragraph replaced a paragraph of a superseded text: the one that shares most of its rare words.
 * Computed from the two texts; nothing is listed by hand.
 */
import { member, type Passages } from './passages';
import { countOf, positionsOf } from './word-index';

/** What the agreed texts know of stems, with the paragraphs of one of their documents. A stem is an id of the index. */
interface Profiles {
  readonly seen: Seen;
  /** Stem -> weight: rare stems weigh more; 0 for those that no agreed word has. */
  readonly weights: Float64Array;
  /** The paragraphs of the document, by their numbers in the index. */
  readonly paragraphs: readonly number[];
  /** The length of each one's weights. */
  readonly norms: Float64Array;
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
  const paragraphs = membersOf(agreed, document);
  const weights = stemWeights(agreed, [...paragraphs, ...othersOf(agreed, document)]);
  const seen = new Seen(agreed, weights);
  const norms = Float64Array.from(paragraphs, (paragraph) => normOf(seen.among(paragraph), weights));
  return { seen, weights, paragraphs, norms };
}

/** How rare each stem is among paragraphs. */
function stemWeights(agreed: Passages, paragraphs: readonly number[]): Float64Array {
  const weights = isAgreed(agreed);
  const counts = new Uint32Array(weights.length);
  const seen = new Seen(agreed, weights);
  for (const paragraph of paragraphs)
    for (const stem of seen.among(paragraph)) counts[stem] = (counts[stem] as number) + 1;
  for (let stem = 0; stem < weights.length; stem++)
    if (weights[stem] !== 0)
      weights[stem] = Math.log((paragraphs.length + 1) / ((counts[stem] as number) + 0.5));
  return weights;
}

/** Stem -> 1 for those of words of the agreed texts that carry meaning. */
function isAgreed({ index, vocabulary }: Passages): Float64Array {
  const agreed = new Float64Array(index.stems.length);
  for (let id = 1; id < agreed.length; id++)
    if (vocabulary.classes[id] === 0 && countOf(index, id) > 0) agreed[index.stems[id] as number] = 1;
  return agreed;
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

/** Tells the stems of one stretch of words after the other, each stem once. */
class Seen {
  readonly #passages: Passages;
  readonly #weights: Float64Array;
  /** Stem -> the last stretch in which it stood. */
  readonly #last: Uint32Array;
  readonly #found: Uint32Array;
  #stretch = 0;

  constructor(passages: Passages, weights: Float64Array) {
    this.#passages = passages;
    this.#weights = weights;
    this.#last = new Uint32Array(weights.length);
    this.#found = new Uint32Array(weights.length);
  }

  /**
   * The stems of a paragraph of the index, or of its words between two; without particles and what no agreed word
   * has. They are there until the next stretch is asked for.
   */
  among(paragraph: number, first = 0, end = Infinity): Uint32Array {
    const { index, vocabulary } = this.#passages;
    const { from, to } = positionsOf(index, paragraph);
    let length = 0;
    this.#stretch++;
    for (let at = from + first; at < Math.min(to, from + end); at++) {
      const id = index.tokens.at(at);
      const stem = index.stems[id] as number;
      if (this.has(stem) || vocabulary.classes[id] !== 0 || this.#weights[stem] === 0) continue;
      this.#last[stem] = this.#stretch;
      this.#found[length++] = stem;
    }
    return this.#found.subarray(0, length);
  }

  /** Whether a stem stood in the stretch that was asked for last. */
  has(stem: number): boolean {
    return this.#last[stem] === this.#stretch;
  }
}

function normOf(stems: Uint32Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < stems.length; at++) sum += (weights[stems[at] as number] as number) ** 2;
  return Math.sqrt(sum) || 1;
}

/** Stems with the length of their weights. */
interface Weighed {
  readonly stems: Uint32Array;
  readonly norm: number;
}

/** How alike some stems are to those that were seen last, whose norm is `norm`: 0 to 1. */
function likeness({ stems, norm: own }: Weighed, { seen, weights }: Profiles, norm: number): number {
  let shared = 0;
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] as number;
    if (seen.has(stem)) shared += (weights[stem] as number) ** 2;
  }
  return shared / (own * norm);
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
  const profiles = profilesOf(agreed, document);
  const { seen, weights, paragraphs, norms } = profiles;
  const weighed = (from?: number, to?: number): Weighed => {
    const stems = seen.among(words.paragraph, from, to).slice();
    return { stems, norm: normOf(stems, weights) };
  };
  const [whole, part] = [weighed(), weighed(words.from, words.to)];
  const kind = superseded.members[words.paragraph];
  const scored: { paragraph: number; score: number }[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (agreed.members[paragraph] !== kind) continue;
    seen.among(paragraph);
    const norm = norms[at] as number;
    scored.push({ paragraph, score: likeness(whole, profiles, norm) + likeness(part, profiles, norm) });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ paragraph }) => paragraph);
}
