/** The paragraphs of a draft as sequences of openings, for the rules about "also" and "further". */
import { addresseeOf, addresses } from '../../resolution/addressees';
import type { Block } from '../../resolution/model';
import type { Bracket } from '../../resolution/negotiation-marks';
import { type Judged, judge, type SequelOpening, type Step, takeApart } from '../../resolution/sequence';
import { remembered, rememberedAt } from '../../text/remember';
import type { Span } from '../../text/span';
import { derived, type Snapshot } from '../snapshot';
import { liveWords, marksOf } from './marks';
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
  readonly judged: Judged;
}

export interface OpeningSequence {
  readonly kind: SequenceKind;
  readonly members: readonly Member[];
}

/** Every sequence of a draft: preambles, operative parts between headings, and lists of sub-paragraphs. */
export const sequencesOf: (snapshot: Snapshot) => readonly OpeningSequence[] = derived((snapshot) =>
  partsOf(snapshot).flatMap((part) => [
    ...runs(snapshot, part, part.preamble).map((run) => sequenceOf(snapshot, 'preamble', run)),
    ...runs(snapshot, part, part.operative.filter(isParagraph)).map((run) =>
      sequenceOf(snapshot, 'operative', run),
    ),
    ...lists(part).map((list) => sequenceOf(snapshot, 'list', list)),
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

function sequenceOf(snapshot: Snapshot, kind: SequenceKind, placed: readonly Placed[]): OpeningSequence {
  const read = placed.map(({ block }) => memberOf(snapshot, block, kind));
  const judged = judge(read.map(({ step }) => step));
  return {
    kind,
    members: read.map(({ step: _, ...member }, i) => ({ ...member, judged: judged[i] as Judged })),
  };
}

function memberOf(
  snapshot: Snapshot,
  block: Block,
  kind: SequenceKind,
): Omit<Member, 'judged'> & { step: Step } {
  const { text } = snapshot;
  const span = openingSpan(text, block);
  const opening = takenApart(text.slice(span.start, span.end));
  const addressed = kind !== 'preamble' && addresses(opening.phrase);
  const rest = restAfter(block.own.words, span.end - block.content.start);
  const step: Step = {
    phrase: opening.phrase,
    ...(opening.sequel && { sequel: opening.sequel }),
    ...addressee(addressed, rest),
    words: () => rest.toLowerCase().replace(/[^\p{L}]+/gu, ' '),
  };
  return { block, span, opening, addressed, step };
}

const takenApart = remembered(takeApart);

/** What a content says behind its opening. */
const restAfter = rememberedAt((content, at) => liveWords(content.slice(at).replace(/^\*/, '')));

const addresseeIn = remembered(addresseeOf);

function addressee(addressed: boolean, rest: string): Pick<Step, 'addressee'> {
  if (!addressed) return { addressee: null };
  const found = addresseeIn(rest);
  return found === undefined ? {} : { addressee: found };
}

/**
 * The opening, and what belongs to it although it stands outside: a sequel word in the wrong place (`Requests also`)
 * and, where nothing is in italics, an adverb (`Reaffirms emphatically`).
 */
function openingSpan(text: string, { opening, content }: Block): Span {
  if (!opening) return { start: content.start, end: content.start };
  if (opening.italic) return opening.span;
  const next = /^ (?:also|further|\p{Ll}{3,20}ly)\b(?=[ ,])/u.exec(
    text.slice(opening.span.end, opening.span.end + 30),
  );
  return { start: opening.span.start, end: opening.span.end + (next?.[0].length ?? 0) };
}
