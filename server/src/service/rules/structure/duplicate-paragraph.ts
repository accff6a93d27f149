/** A paragraph that says again what an earlier one of the same resolution says, word for word or nearly so. */
import { hashesOf, likeness, trigramsOf } from '../../../match/revision/likeness';
import type { Block } from '../../../resolution/model';
import type { Rule } from '../../check/rule';
import { factOfBlock } from '../../draft/block-facts';
import { derived, resolutionOf, type Snapshot } from '../../draft/snapshot';
import { plainWords } from '../../draft/tokens';
import { formFinding } from '../form-findings';

const COMPARED: ReadonlySet<Block['kind']> = new Set(['preambular', 'operative', 'numbered', 'sub', 'plain']);
/** Shorter paragraphs repeat themselves lawfully: "Decides to remain seized of the matter". */
const FEWEST_WORDS = 12;
/** Twice the words in common over those of both. */
const NEARLY = 0.92;
/** Runs of three words that stand for a paragraph: two that are nearly the same share one of them all but surely. */
const SAMPLED = 6;
/** A run of words that stands in more paragraphs tells none apart; only the first of them are looked at. */
const MOST = 8;

interface Fingerprint {
  /** The words after the opening, as hashes. */
  readonly words: Int32Array;
  /** The same hashes in ascending order. */
  readonly sorted: Int32Array;
  /** The smallest of its runs of three words, as hashes; none where the paragraph is too short to be compared. */
  readonly sample: Int32Array;
}

const fingerprintOf = factOfBlock((block): Fingerprint => {
  const openingEnd = block.opening ? block.opening.span.end - block.content.start : 0;
  const words = plainWords(block.own).filter(({ start }) => start >= openingEnd);
  const hashes = hashesOf(words.map(({ folded }) => folded));
  const isCompared = COMPARED.has(block.kind) && hashes.length >= FEWEST_WORDS;
  const sample = isCompared ? smallestOf(trigramsOf(hashes).sort()) : NONE;
  return { words: hashes, sorted: hashes.toSorted(), sample };
});

const NONE = new Int32Array(0);

/** The first of some numbers in ascending order, each once. */
const smallestOf = (sorted: Int32Array): Int32Array =>
  sorted.filter((one, at) => at === 0 || one !== sorted[at - 1]).slice(0, SAMPLED);

interface Duplicate {
  readonly block: Block;
  readonly earlier: Block;
  readonly isSame: boolean;
}

/** Each paragraph with the first earlier one of its part that says as much. */
const duplicatesIn = derived((snapshot): readonly Duplicate[] => {
  const parts = new Map<string, Block[]>();
  for (const block of comparedIn(snapshot)) {
    const part = partOf(block);
    const known = parts.get(part);
    if (known) known.push(block);
    else parts.set(part, [block]);
  }
  return [...parts.values()].flatMap(duplicatesAmong);
});

/** The paragraphs that are long enough to be compared. */
const comparedIn = (snapshot: Snapshot): Block[] =>
  resolutionOf(snapshot).blocks.filter((block) => fingerprintOf(block).sample.length > 0);

/** Most paragraphs share a run with another one, at every edit: no list is made for each. */
function duplicatesAmong(blocks: readonly Block[]): Duplicate[] {
  const prints = blocks.map(fingerprintOf);
  const places = placesOfRuns(prints);
  const earlier = new Uint32Array(blocks.length).fill(blocks.length);
  for (let from = 0, to = 0; from < places.length; from = to) {
    const run = Math.floor((places[from] as number) / PARAGRAPHS) * PARAGRAPHS;
    for (to = from + 1; (places[to] as number) < run + PARAGRAPHS; to++) {
      const later = (places[to] as number) - run;
      for (let at = from; at < Math.min(to, from + MOST); at++) {
        const one = (places[at] as number) - run;
        if (one < (earlier[later] as number) && alikeness(prints, one, later) >= NEARLY) earlier[later] = one;
      }
    }
  }
  const found: Duplicate[] = [];
  for (const [at, block] of blocks.entries()) {
    const one = earlier[at] as number;
    if (one < at)
      found.push({ block, earlier: blocks[one] as Block, isSame: alikeness(prints, one, at) === 1 });
  }
  return found;
}

/** More paragraphs than any draft has, and a power of two: what is left of 53 bits beside a run. */
const PARAGRAPHS = 2 ** 22;

/** The runs of the samples in ascending order, each with the number of its paragraph. */
function placesOfRuns(prints: readonly Fingerprint[]): Float64Array {
  const places = new Float64Array(prints.length * SAMPLED);
  let length = 0;
  for (let paragraph = 0; paragraph < prints.length; paragraph++) {
    const { sample } = prints[paragraph] as Fingerprint;
    for (let at = 0; at < sample.length; at++)
      places[length++] = (sample[at] as number) * PARAGRAPHS + paragraph;
  }
  return places.subarray(0, length).sort();
}

/** The likeness of two paragraphs where it can be as much as `NEARLY`, else 0. */
function alikeness(prints: readonly Fingerprint[], one: number, other: number): number {
  const [a, b] = [prints[one] as Fingerprint, prints[other] as Fingerprint];
  return haveInCommon(a.sorted, b.sorted) ? likeness(a.words, b.words) : 0;
}

/**
 * Whether two lists of sorted words have so much in common, in whatever order, that the paragraphs may be nearly the same.
 * It gives up after the words of which one has more than the other has: most pairs are told apart by their first words.
 */
function haveInCommon(a: Int32Array, b: Int32Array): boolean {
  // Rounded up and one more than can be spared, since what is near to the limit is for the likeness to decide.
  let spare = Math.ceil((1 - NEARLY) * (a.length + b.length)) + 1;
  if (spare < Math.abs(a.length - b.length)) return false;
  let i = 0;
  let j = 0;
  while (spare >= 0 && i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference !== 0) spare--;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return spare >= a.length - i + (b.length - j);
}

/** `A, ` of `A, OP3`: each resolution of a composite one speaks for itself, and so does an annex. */
const partOf = ({ ref }: Block): string => ref.slice(0, Math.max(0, ref.search(/PP|OP|para\. |\d/)));

export const duplicateParagraph: Rule = {
  id: 'duplicate-paragraph',
  scope: 'draft',
  anyLanguage: true,
  organs: 'every',
  summary: 'No paragraph says again what an earlier one says',
  defaultSeverity: 'information',
  modes: { negotiation: 'information', tabling: 'information', archive: 'off' },
  authority: 'a count over the resolutions of sessions 75 to 78',
  *check({ snapshot }) {
    for (const { block, earlier, isSame } of duplicatesIn(snapshot)) {
      const message = `Says ${isSame ? '' : 'nearly '}the same as ${earlier.ref}`;
      yield formFinding(this, block.number?.span ?? block.opening?.span ?? block.span, message);
    }
  },
  cases: ({ snapshot }) => comparedIn(snapshot).length,
};
