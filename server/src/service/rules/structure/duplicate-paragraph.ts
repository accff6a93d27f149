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
  /** The smallest of its runs of three words, as hashes. */
  readonly sample: readonly number[];
}

const fingerprintOf = factOfBlock((block): Fingerprint => {
  const openingEnd = block.opening ? block.opening.span.end - block.content.start : 0;
  const words = plainWords(block.own).filter(({ start }) => start >= openingEnd);
  const hashes = hashesOf(words.map(({ folded }) => folded));
  return { words: hashes, sample: [...new Set(trigramsOf(hashes).sort())].slice(0, SAMPLED) };
});

interface Duplicate {
  readonly block: Block;
  readonly earlier: Block;
  readonly isSame: boolean;
}

/** Each paragraph with the first earlier one that says as much. */
const duplicatesIn = derived((snapshot): readonly Duplicate[] => {
  const seen = new Map<string, Block[]>();
  return comparedBlocks(snapshot).flatMap((block) => {
    const { words, sample } = fingerprintOf(block);
    const earlier = new Set<Block>();
    for (const run of sample) {
      const key = `${partOf(block)}${run}`;
      const there = seen.get(key);
      for (const one of there ?? []) earlier.add(one);
      if (!there) seen.set(key, [block]);
      else if (there.length < MOST) there.push(block);
    }
    for (const one of earlier) {
      const alike = likeness(fingerprintOf(one).words, words);
      if (alike >= NEARLY) return [{ block, earlier: one, isSame: alike === 1 }];
    }
    return [];
  });
});

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
