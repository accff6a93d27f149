/** A paragraph that says again what an earlier one of the same resolution says, word for word or nearly so. */
import { hashesOf, likeness, trigramsOf } from '../../../match/revision/likeness';
import type { Block } from '../../../resolution/model';
import type { Rule } from '../../check/rule';
import { factOfBlock } from '../../draft/block-facts';
import { derived, resolutionOf } from '../../draft/snapshot';
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
  readonly sample: readonly number[];
}

const fingerprintOf = factOfBlock((block): Fingerprint => {
  const openingEnd = block.opening ? block.opening.span.end - block.content.start : 0;
  const words = plainWords(block.own).filter(({ start }) => start >= openingEnd);
  const hashes = hashesOf(words.map(({ folded }) => folded));
  const isCompared = COMPARED.has(block.kind) && hashes.length >= FEWEST_WORDS;
  const sample = isCompared ? [...new Set(trigramsOf(hashes).sort())].slice(0, SAMPLED) : [];
  return { words: hashes, sorted: hashes.toSorted(), sample };
});

interface Duplicate {
  readonly block: Block;
  readonly earlier: Block;
  readonly isSame: boolean;
}

interface Compared {
  readonly block: Block;
  readonly fingerprint: Fingerprint;
}

/** Each paragraph with the first earlier one of its part that says as much. */
const duplicatesIn = derived((snapshot): readonly Duplicate[] => {
  const compared = comparedIn(snapshot);
  const shared = sharedRuns(compared);
  const byPart = new Map<string, RunIndex>();
  const all: Duplicate[] = [];
  for (const one of compared) {
    const runs = one.fingerprint.sample.filter((run) => shared.has(run));
    if (runs.length === 0) continue;
    const part = partOf(one.block);
    const index = byPart.get(part) ?? new Map();
    byPart.set(part, index);
    const duplicate = duplicateOf(one, candidatesFor(one, runs, index));
    if (duplicate) all.push(duplicate);
  }
  return all;
});

function comparedIn(snapshot: Parameters<typeof resolutionOf>[0]): Compared[] {
  const all: Compared[] = [];
  for (const block of resolutionOf(snapshot).blocks) {
    const fingerprint = fingerprintOf(block);
    if (fingerprint.sample.length > 0) all.push({ block, fingerprint });
  }
  return all;
}

/** The runs that stand in the samples of several paragraphs. */
function sharedRuns(all: readonly Compared[]): ReadonlySet<number> {
  const runs = new Int32Array(all.length * SAMPLED);
  let length = 0;
  for (const { fingerprint } of all) for (const run of fingerprint.sample) runs[length++] = run;
  const sorted = runs.subarray(0, length).sort();
  const shared = new Set<number>();
  for (let at = 1; at < length; at++) if (sorted[at] === sorted[at - 1]) shared.add(sorted[at] as number);
  return shared;
}

/** The first paragraphs in whose samples a shared run stands. */
type RunIndex = Map<number, Compared[]>;

/** The earlier paragraphs that share one of these runs with this one, which is then listed itself. */
function candidatesFor(compared: Compared, runs: readonly number[], index: RunIndex): readonly Compared[] {
  const earlier: Compared[] = [];
  for (const run of runs) {
    const there = index.get(run);
    for (const one of there ?? []) if (!earlier.includes(one)) earlier.push(one);
    if (!there) index.set(run, [compared]);
    else if (there.length < MOST) there.push(compared);
  }
  return earlier;
}

function duplicateOf(own: Compared, candidates: readonly Compared[]): Duplicate | undefined {
  for (const other of candidates) {
    const alike = likenessFrom(NEARLY, other.fingerprint, own.fingerprint);
    if (alike >= NEARLY) return { block: own.block, earlier: other.block, isSame: alike === 1 };
  }
  return undefined;
}

/** The likeness of two paragraphs where it can be as much as `least`, else 0. */
const likenessFrom = (least: number, a: Fingerprint, b: Fingerprint): number =>
  mostAlike(a.sorted, b.sorted) < least ? 0 : likeness(a.words, b.words);

/**
 * The likeness of two paragraphs were their common words in the same order: never less than the likeness, in linear time.
 * Both lists are sorted. Texts of very different lengths are not looked at: they can't have so much in common.
 */
function mostAlike(a: Int32Array, b: Int32Array): number {
  const most = (2 * Math.min(a.length, b.length)) / (a.length + b.length);
  if (most < NEARLY) return most;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return (2 * common) / (a.length + b.length);
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
