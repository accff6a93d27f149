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
const MOST = 16;

interface Fingerprint {
  /** The words after the opening, as hashes. */
  readonly words: Int32Array;
  /** The same hashes in ascending order. */
  readonly sorted: Int32Array;
  /** The smallest of its runs of three words, as hashes. */
  readonly sample: readonly number[];
}

const fingerprintOf = factOfBlock((block): Fingerprint => {
  const openingEnd = block.opening ? block.opening.span.end - block.content.start : 0;
  const words = plainWords(block.own).filter(({ start }) => start >= openingEnd);
  const hashes = hashesOf(words.map(({ folded }) => folded));
  return {
    words: hashes,
    sorted: hashes.toSorted(),
    sample: [...new Set(trigramsOf(hashes).sort())].slice(0, SAMPLED),
  };
});

interface Duplicate {
  readonly block: Block;
  readonly earlier: Block;
  readonly isSame: boolean;
}

/** Each paragraph with the first earlier one of its part that says as much. */
const duplicatesIn = derived((snapshot): readonly Duplicate[] => {
  const bySample = new Map<string, SampleIndex>();
  return comparedBlocks(snapshot).flatMap((block) => {
    const part = partOf(block);
    const index = bySample.get(part) ?? new Map();
    bySample.set(part, index);
    return duplicateOf(block, candidatesFor(block, index));
  });
});

/** The paragraphs in which a run of a fingerprint's sample stands. */
type SampleIndex = Map<number, Block[]>;

/** The earlier paragraphs that share a run with this one, which is then listed itself. */
function candidatesFor(block: Block, index: SampleIndex): ReadonlySet<Block> {
  const earlier = new Set<Block>();
  for (const run of fingerprintOf(block).sample) {
    const there = index.get(run);
    for (const one of there ?? []) earlier.add(one);
    if (!there) index.set(run, [block]);
    else if (there.length < MOST) there.push(block);
  }
  return earlier;
}

function duplicateOf(block: Block, candidates: ReadonlySet<Block>): readonly Duplicate[] {
  const own = fingerprintOf(block);
  for (const earlier of candidates) {
    const other = fingerprintOf(earlier);
    const alike = mostAlike(own.sorted, other.sorted) < NEARLY ? 0 : likeness(other.words, own.words);
    if (alike >= NEARLY) return [{ block, earlier, isSame: alike === 1 }];
  }
  return [];
}

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

const comparedBlocks = (snapshot: Parameters<typeof resolutionOf>[0]): Block[] =>
  resolutionOf(snapshot).blocks.filter(
    (block) => COMPARED.has(block.kind) && fingerprintOf(block).words.length >= FEWEST_WORDS,
  );

/** `A, ` of `A, OP3`: each resolution of a composite one speaks for itself, and so does an annex. */
const partOf = ({ ref }: Block): string => /^(.*?)(?:PP|OP|para\. |\d)/.exec(ref)?.[1] ?? '';

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
  cases: ({ snapshot }) => comparedBlocks(snapshot).length,
};
