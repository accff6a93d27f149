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
  const compared = comparedIn(snapshot);
  const shared = sharedAmong(compared);
  const byPart = new Map<string, RunIndex>();
  const all: Duplicate[] = [];
  if (shared.size === 0) return all;
  for (const one of compared) {
    if (!fingerprintOf(one).sample.some((run) => shared.has(run))) continue;
    const part = partOf(one);
    const index = byPart.get(part) ?? new Map();
    byPart.set(part, index);
    const duplicate = duplicateOf(one, candidatesFor(one, shared, index));
    if (duplicate) all.push(duplicate);
  }
  return all;
});

/** The paragraphs that are long enough to be compared. */
const comparedIn = (snapshot: Snapshot): Block[] =>
  resolutionOf(snapshot).blocks.filter((block) => fingerprintOf(block).sample.length > 0);

/** The runs of words that stand in the samples of several paragraphs. Most of a draft shares none, at every edit. */
function sharedAmong(all: readonly Block[]): ReadonlySet<number> {
  const runs = new Int32Array(all.length * SAMPLED);
  let length = 0;
  for (const block of all) {
    const { sample } = fingerprintOf(block);
    runs.set(sample, length);
    length += sample.length;
  }
  const sorted = runs.subarray(0, length).sort();
  const shared = new Set<number>();
  for (let at = 1; at < length; at++) if (sorted[at] === sorted[at - 1]) shared.add(sorted[at] as number);
  return shared;
}

/** The first paragraphs in whose samples a shared run stands. */
type RunIndex = Map<number, Block[]>;

/** The earlier paragraphs that share a run with this one, which is then listed itself. */
function candidatesFor(block: Block, shared: ReadonlySet<number>, index: RunIndex): readonly Block[] {
  const earlier: Block[] = [];
  fingerprintOf(block).sample.forEach((run) => {
    if (!shared.has(run)) return;
    const there = index.get(run);
    for (const one of there ?? []) if (!earlier.includes(one)) earlier.push(one);
    if (!there) index.set(run, [block]);
    else if (there.length < MOST) there.push(block);
  });
  return earlier;
}

function duplicateOf(block: Block, candidates: readonly Block[]): Duplicate | undefined {
  for (const earlier of candidates) {
    const alike = alikeness(fingerprintOf(earlier), fingerprintOf(block));
    if (alike >= NEARLY) return { block, earlier, isSame: alike === 1 };
  }
  return undefined;
}

/** The likeness of two paragraphs where it can be as much as `NEARLY`, else 0. */
const alikeness = (a: Fingerprint, b: Fingerprint): number =>
  haveInCommon(a.sorted, b.sorted) ? likeness(a.words, b.words) : 0;

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
