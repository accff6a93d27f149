/** The paragraphs of a draft as sequences of openings, for the rules about "also" and "further". */

import type { Block } from '../../../resolution/model';
import type { Bracket } from '../../../resolution/negotiation/model';
import { addresseeOf, addresses } from '../../../resolution/openings/addressees';
import {
  expectSequels,
  isWellPlaced,
  type OpeningInSequence,
  type SequelExpectation,
  type SequelOpening,
  takeApart,
} from '../../../resolution/openings/also-further';
import { moved, type Span, slice } from '../../../text/span';
import { factOfBlock } from '../block-facts';
import { derived, type Snapshot } from '../snapshot';
import { liveText, negotiationMarksOf } from './live-spans';
import { hasWorkingNumber, type IndexedBlock, partsOf, type ResolutionPart } from './parts';

export type SequenceKind = 'preambular' | 'operative' | 'list';

/** A paragraph with its opening taken apart, and what is expected of it. */
export interface Member {
  readonly block: Block;
  /** The words of the opening with a sequel word that follows them, in italics or not: `Requests also`, `Noting* also`. */
  readonly span: Span;
  /** Whether the sequel word stands outside of the italics; `broken` where an asterisk hangs on it besides. */
  readonly outside?: true | 'broken' | undefined;
  readonly opening: SequelOpening;
  /** Whether the phrase has an addressee. */
  readonly addressed: boolean;
  /** Whether the sequel word, if any, stands where its part wants it. */
  readonly isPlaced: boolean;
  readonly expectation: SequelExpectation;
}

export interface OpeningSequence {
  readonly kind: SequenceKind;
  readonly members: readonly Member[];
}

/** Every sequence of a draft: preambles, operative parts between headings, and lists of sub-paragraphs. */
export const sequencesOf: (snapshot: Snapshot) => readonly OpeningSequence[] = derived((snapshot) =>
  partsOf(snapshot).flatMap((part) => [
    ...runs(snapshot, part, part.preamble).map((run) => sequenceOf('preambular', run)),
    ...runs(snapshot, part, part.operative.filter(isParagraph)).map((run) => sequenceOf('operative', run)),
    ...lists(part).map((list) => sequenceOf('list', list)),
  ]),
);

const isParagraph = ({ block }: IndexedBlock): boolean => block.kind === 'operative';

/**
 * The paragraphs between headings, tables and plain text; and between those that are proposed, whole or as a version
 * of another: who wrote the next one may have counted them or not.
 */
function runs(
  snapshot: Snapshot,
  { breaks }: ResolutionPart,
  placed: readonly IndexedBlock[],
): IndexedBlock[][] {
  const proposed = proposedAmong(snapshot, placed);
  const stops = proposed.size ? new Set([...breaks, ...proposed]) : breaks;
  const found: IndexedBlock[][] = [];
  let previous = -1;
  for (const item of placed) {
    if (proposed.has(item.index)) continue;
    const broken = previous < 0 || hasBreak(stops, previous, item.index);
    if (broken) found.push([item]);
    else found.at(-1)?.push(item);
    previous = item.index;
  }
  return found;
}

/** The paragraphs with a working number, and those whose opening stands in a proposal; their indexes. */
function proposedAmong(snapshot: Snapshot, placed: readonly IndexedBlock[]): Set<number> {
  const proposals = negotiationMarksOf(snapshot).brackets.filter(({ kind }) => kind === 'addition');
  const found = new Set<number>();
  let next = 0;
  for (const { block, index } of placed) {
    const at = block.opening?.span.start ?? -1;
    while (next < proposals.length && (proposals[next] as Bracket).span.end <= block.span.start) next++;
    const span = proposals[next]?.span;
    if (hasWorkingNumber(block) || (span && span.start <= at && at < span.end)) found.add(index);
  }
  return found;
}

function hasBreak(breaks: ReadonlySet<number>, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (breaks.has(index)) return true;
  return false;
}

/** The sub-paragraphs of one paragraph and depth. */
function lists({ operative }: ResolutionPart): IndexedBlock[][] {
  const byParent = new Map<number, IndexedBlock[]>();
  for (const placed of operative) {
    const { parent } = placed.block;
    if (parent === undefined || placed.block.kind !== 'sub') continue;
    const list = byParent.get(parent);
    if (list) list.push(placed);
    else byParent.set(parent, [placed]);
  }
  return [...byParent.values()].filter((list) => list.length > 1);
}

function sequenceOf(kind: SequenceKind, placed: readonly IndexedBlock[]): OpeningSequence {
  const openings = kind === 'preambular' ? 'preambular' : 'operative';
  const read = placed.map(({ block }) => openingOf(block));
  const expected = expectSequels(read.map(({ steps }) => steps[openings]));
  const members = read.map(
    ({ span, outside, opening, isPlaced, steps }, i): Member => ({
      block: (placed[i] as IndexedBlock).block,
      span: moved(span, (placed[i] as IndexedBlock).block.span.start),
      outside,
      opening,
      addressed: openings === 'operative' && steps.operative !== steps.preambular,
      isPlaced: isPlaced[openings],
      expectation: expected[i] as SequelExpectation,
    }),
  );
  return { kind, members };
}

/** What a paragraph says by itself of its place in a sequence. The span counts from its start. */
const openingOf = factOfBlock((block) => {
  const { outside, ...span } = openingSpan(block);
  const opening = takeApart(withoutItalics(slice(block.own.text, span)));
  const rest = liveText(block.own.text.slice(span.end).replace(/^\*/, ''));
  const { phrase, sequel } = opening;
  const alone: OpeningInSequence = { phrase, sequel, addressee: null, words: () => foldedWords(rest) };
  return {
    span,
    outside,
    opening,
    isPlaced: {
      preambular: !outside && isWellPlaced(opening, 'preambular'),
      operative: !outside && isWellPlaced(opening, 'operative'),
    },
    steps: {
      preambular: alone,
      operative: addresses(phrase) ? { ...alone, addressee: addresseeOf(rest) } : alone,
    },
  };
});

const foldedWords = (words: string): string => words.toLowerCase().replace(/[^\p{L}]+/gu, ' ');

/** The words of an opening without the asterisk before a sequel word that stands outside. */
export const withoutItalics = (opening: string): string => opening.replace('*', '');

/** `also` after the closing asterisk, and `further` before a particle: in `*Encourages* further efforts` it is another word. */
const OUTSIDE =
  /^\* (?:also(?=[ ,*])|further(?=\*| (?:that|to|its|their|the|of|with|at|in|on|about|over|all)\b))(\*?)/;
const ADVERB = /^ (?:also|further|\p{Ll}{3,20}ly)\b(?=[ ,])/u;
/** Longer than what these read, UTF-16. */
const AHEAD = 30;

/**
 * The opening, and what belongs to it although it stands outside: a sequel word in the wrong place (`Requests also`) or
 * without the italics (`*Noting* also`), and, where nothing is in italics, an adverb (`Reaffirms emphatically`). From the
 * start of the block.
 */
function openingSpan({ own, span, opening, content }: Block): Span & Pick<Member, 'outside'> {
  const start = (opening?.span ?? content).start - span.start;
  if (!opening) return { start, end: start };
  const end = opening.span.end - span.start;
  const ahead = own.text.slice(end, end + AHEAD);
  if (!opening.italic) return { start, end: end + (ADVERB.exec(ahead)?.[0].length ?? 0) };
  const [words = '', hanging = ''] = (!opening.sequel && OUTSIDE.exec(ahead)) || [];
  if (words === '') return { start, end };
  return { start, end: end + words.length - hanging.length, outside: hanging === '' || 'broken' };
}
