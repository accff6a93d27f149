/**
 * What stands in a text under negotiation once its marks are thought away, and what stands there once proposals are
 * accepted or rejected.
 */
import type { Span } from '../../text/span';
import { BESIDE } from '../syntax/list-numbers';
import type { Bracket, NegotiationMarks } from './brackets';

/** What becomes of a bracket: its proposal is accepted, rejected, or left as it is. */
export type Verdict = 'accept' | 'reject' | 'keep';

/** The delegations whose proposals are accepted and rejected, and whether unsigned brackets are taken off. */
export interface Decision {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
  readonly unbracket: boolean;
}

/**
 * The characters that are marks and no words: brackets, labels and objections, in text order. What is left are all
 * the words on the table, proposed ones included.
 */
export function negotiationMarkSpans({ brackets, unpaired }: NegotiationMarks): Span[] {
  const spans = brackets.flatMap(({ kind, span, label }) =>
    kind === 'objection'
      ? [span]
      : [
          { start: span.start, end: Math.max(label.end, span.start + 1) },
          { start: span.end - 1, end: span.end },
        ],
  );
  return [...spans, ...unpaired].sort((a, b) => a.start - b.start);
}

/**
 * What is not live: marks, the words of proposed additions, and every alternative but the first. Disjoint, in text
 * order. What is left is the text as it stands if nothing more is agreed.
 */
export function deadSpans(text: string, marks: NegotiationMarks): Span[] {
  const additions = marks.brackets.filter(({ kind }) => kind === 'addition').map(({ span }) => span);
  const others = marks.brackets.flatMap(({ alternatives, content }) =>
    alternatives.length > 1 ? [{ start: (alternatives[0] as Span).end, end: content.end }] : [],
  );
  return union([...negotiationMarkSpans(marks), ...additions, ...others, ...laterAlternatives(text, marks)]);
}

/** The text once the decision is carried out: what it does not decide stays in its brackets. */
export function cleaned(text: string, marks: NegotiationMarks, decision: Decision): string {
  const byEnd = new Map(
    marks.brackets.filter(({ kind }) => kind !== 'objection').map((one) => [one.span.end, one]),
  );
  const cuts = union(marks.brackets.flatMap((bracket) => cutsOf(text, byEnd, bracket, decision)));
  const out: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    join(out, text.slice(from, cut.start));
    from = cut.end;
  }
  join(out, text.slice(from));
  return withoutEmptyParagraphs(out.join(''));
}

/** `[cooperation][support]`: brackets that stand side by side are alternatives of one another. */
function laterAlternatives(text: string, { brackets }: NegotiationMarks): Span[] {
  const open = brackets.filter(({ kind }) => kind === 'open');
  const ends = new Set(open.map(({ span }) => span.end));
  return open
    .filter(({ span }) => text.charAt(span.start - 1) === ']' && ends.has(span.start))
    .map(({ span }) => span);
}

/** The verdict on a bracket: one accepted signature suffices, all must be rejected. */
function verdictOn({ kind, delegations, alternatives }: Bracket, decision: Decision): Verdict {
  if (!delegations.length)
    return kind === 'open' && decision.unbracket && alternatives.length < 2 ? 'accept' : 'keep';
  if (delegations.some(({ name }) => decision.accept.includes(name))) return 'accept';
  return delegations.every(({ name }) => decision.reject.includes(name)) ? 'reject' : 'keep';
}

function cutsOf(
  text: string,
  byEnd: ReadonlyMap<number, Bracket>,
  bracket: Bracket,
  decision: Decision,
): Span[] {
  const verdict = verdictOn(bracket, decision);
  if (verdict === 'keep') return [];
  const stays = (verdict === 'accept') !== (bracket.kind === 'deletion');
  if (bracket.kind !== 'objection') return stays ? wrapping(bracket) : [bracket.span];
  const target = targetOf(text, byEnd, bracket);
  if (!target) return [bracket.span];
  return verdict === 'accept' ? [target.span, bracket.span] : [...wrapping(target), bracket.span];
}

const wrapping = ({ span, label }: Bracket): Span[] => [
  { start: span.start, end: Math.max(label.end, span.start + 1) },
  { start: span.end - 1, end: span.end },
];

/** The bracket that an objection follows, with one blank between them at most. */
const targetOf = (
  text: string,
  byEnd: ReadonlyMap<number, Bracket>,
  objection: Bracket,
): Bracket | undefined => {
  const { start } = objection.span;
  return byEnd.get(start) ?? (/\s/.test(text.charAt(start - 1)) ? byEnd.get(start - 1) : undefined);
};

/**
 * Joins what stands before a cut, in pieces none of which is empty, and what stands after it: with one blank between
 * words and none before punctuation.
 */
function join(before: string[], after: string): void {
  const last = before.at(-1)?.at(-1) ?? '';
  const isPunctuation = /^ ?[,;.:)]/.test(after);
  if (BLANK.test(last) && isPunctuation) dropBlanksAtEnd(before);
  const words = last === ' ' || (BLANK.test(last) && isPunctuation) ? after.replace(/^ +/, '') : after;
  if (words !== '') before.push(words);
}

const BLANK = /\s/;

function dropBlanksAtEnd(pieces: string[]): void {
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    let end = piece.length;
    while (end > 0 && piece[end - 1] === ' ') end--;
    if (end === 0) continue;
    pieces.push(piece.slice(0, end));
    return;
  }
}

/** A paragraph of which nothing or only the number is left goes with its words. */
const withoutEmptyParagraphs = (text: string): string =>
  text.replace(ONLY_A_NUMBER, '').replace(/\n{3,}/g, '\n\n');

/** `5 bis. ;`, `(a ter)` on a line of its own */
const ONLY_A_NUMBER = new RegExp(
  String.raw`(?<=^|\n)(?:\d{1,9}(?: \*?(?:${BESIDE})\*?)?\.|\([a-z]{1,5}(?: (?:${BESIDE}))?\))[ \t]{0,40}(?:[;,.][ \t]{0,40})?(?:\n|$)`,
  'g',
);

/** The spans as disjoint ones in text order. */
function union(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
