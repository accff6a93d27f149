/** The paragraphs of a draft as sequences of openings, for the rules about "also" and "further". */

import type { Block } from '../../../resolution/model';
import type { Bracket } from '../../../resolution/negotiation/brackets';
import { addresseeOf, addresses } from '../../../resolution/openings/addressees';
import {
  isWellPlaced,
  type Judged,
  judge,
  type SequelOpening,
  type Step,
  takeApart,
} from '../../../resolution/openings/also-further';
import { moved, type Span, slice } from '../../../text/span';
import { factOfBlock } from '../block-facts';
import { derived, type Snapshot } from '../snapshot';
import { liveWords, marksOf } from './live-spans';
import { hasWorkingNumber, type Part, type Placed, partsOf } from './parts';

export type SequenceKind = 'preamble' | 'operative' | 'list';

/** A paragraph with its opening taken apart, and what is expected of it. */
export interface Member {
  readonly block: Block;
  /** The words of the opening with a sequel word that follows them: `Requests also`. */
  readonly span: Span;
  readonly opening: SequelOpening;
  /** Whether the phrase addresses somebody. */
  readonly addressed: boolean;
  /** Whether the sequel word, if any, stands where its part wants it. */
  readonly isPlaced: boolean;
  readonly judged: Judged;
}

export interface OpeningSequence {
  readonly kind: SequenceKind;
  readonly members: readonly Member[];
}

/** Every sequence of a draft: preambles, operative parts between headings, and lists of sub-paragraphs. */
export const sequencesOf: (snapshot: Snapshot) => readonly OpeningSequence[] = derived((snapshot) =>
  partsOf(snapshot).flatMap((part) => [
    ...runs(snapshot, part, part.preamble).map((run) => sequenceOf('preamble', run)),
    ...runs(snapshot, part, part.operative.filter(isParagraph)).map((run) => sequenceOf('operative', run)),
    ...lists(part).map((list) => sequenceOf('list', list)),
  ]),
);

const isParagraph = ({ block }: Placed): boolean => block.kind === 'operative';

/**
 * The paragraphs between headings, tables and plain text; and between those that are proposed, whole or as a version
 * of another: who wrote the next one may have counted them or not.
 */
function runs(snapshot: Snapshot, { breaks }: Part, placed: readonly Placed[]): Placed[][] {
  const proposed = proposedAmong(snapshot, placed);
  const stops = proposed.size ? new Set([...breaks, ...proposed]) : breaks;
  const found: Placed[][] = [];
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
function proposedAmong(snapshot: Snapshot, placed: readonly Placed[]): Set<number> {
  const proposals = marksOf(snapshot).brackets.filter(({ kind }) => kind === 'addition');
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
function lists({ operative }: Part): Placed[][] {
  const byParent = new Map<number, Placed[]>();
  for (const placed of operative) {
    const { parent } = placed.block;
    if (parent === undefined || placed.block.kind !== 'sub') continue;
    const list = byParent.get(parent);
    if (list) list.push(placed);
    else byParent.set(parent, [placed]);
  }
  return [...byParent.values()].filter((list) => list.length > 1);
}

function sequenceOf(kind: SequenceKind, placed: readonly Placed[]): OpeningSequence {
  const place = kind === 'preamble' ? 'preamble' : 'operative';
  const read = placed.map(({ block }) => openingOf(block));
  const judged = judge(read.map(({ steps }) => steps[place]));
  const members = read.map(
    ({ span, opening, isPlaced, steps }, i): Member => ({
      block: (placed[i] as Placed).block,
      span: moved(span, (placed[i] as Placed).block.span.start),
      opening,
      addressed: place === 'operative' && steps.operative !== steps.preamble,
      isPlaced: isPlaced[place],
      judged: judged[i] as Judged,
    }),
  );
  return { kind, members };
}

/** What a paragraph says by itself of its place in a sequence. The span counts from its start. */
const openingOf = factOfBlock((block) => {
  const span = openingSpan(block);
  const opening = takeApart(slice(block.own.text, span));
  const rest = liveWords(block.own.text.slice(span.end).replace(/^\*/, ''));
  const { phrase, sequel } = opening;
  const alone: Step = { phrase, sequel, addressee: null, words: () => foldedWords(rest) };
  return {
    span,
    opening,
    isPlaced: { preamble: isWellPlaced(opening, 'preamble'), operative: isWellPlaced(opening, 'operative') },
    steps: {
      preamble: alone,
      operative: addresses(phrase) ? { ...alone, addressee: addresseeOf(rest) } : alone,
    },
  };
});

const foldedWords = (words: string): string => words.toLowerCase().replace(/[^\p{L}]+/gu, ' ');

/**
 * The opening, and what belongs to it although it stands outside: a sequel word in the wrong place (`Requests also`)
 * and, where nothing is in italics, an adverb (`Reaffirms emphatically`). From the start of the block.
 */
function openingSpan({ own, span, opening, content }: Block): Span {
  const start = (opening?.span ?? content).start - span.start;
  if (!opening) return { start, end: start };
  const end = opening.span.end - span.start;
  if (opening.italic) return { start, end };
  const next = /^ (?:also|further|\p{Ll}{3,20}ly)\b(?=[ ,])/u.exec(own.text.slice(end, end + 30));
  return { start, end: end + (next?.[0].length ?? 0) };
}
