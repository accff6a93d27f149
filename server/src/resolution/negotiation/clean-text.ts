/**
 * What stands in a text under negotiation once proposals are accepted and rejected. Law: no word comes into the text
 * that is not the text of a proposal. What is not understood, and what two accepted proposals both change, stays.
 */
import { lowerBound } from '../../text/binary-search';
import { overlaps, type Span } from '../../text/span';
import { disjoint } from '../../text/spans';
import { BESIDE } from '../syntax/list-numbers';
import { type Decision, undecidable, type Verdict, verdictsOn } from './decision';
import { delegationName } from './delegations';
import { signsOfMark, withoutStruck } from './mark-spans';
import type { Alternative, Bracket, NegotiationMarks } from './model';
import type { ProposedChange } from './targets';

/** A text in which a decision is carried out. */
export interface CleanText {
  readonly text: string;
  /** The marks that a decision by delegation cannot settle and that are still there, by their place before. */
  readonly left: readonly Bracket[];
}

/** The text once the decision is carried out: what it does not decide stays in its brackets. */
export const cleaned = (text: string, marks: NegotiationMarks, decision: Decision): string =>
  cleanedText(text, marks, decision).text;

/** The same, with what is left to a person. Delegations may be named in any way: `MEX` is Mexico. */
export function cleanedText(text: string, marks: NegotiationMarks, decision: Decision): CleanText {
  const known = {
    ...decision,
    accept: decision.accept.map(delegationName),
    reject: decision.reject.map(delegationName),
  };
  const verdicts = verdictsOn(text, marks, known);
  const conflicts = conflictsAmong(marks.brackets, verdicts);
  for (const mark of conflicts) verdicts.set(mark, 'keep');
  const outcome = outcomeOf(marks, verdicts, known);
  const unclear = new Set([...undecidable(text, marks), ...conflicts]);
  const left = marks.brackets.filter((mark) => verdicts.get(mark) === 'keep' && unclear.has(mark));
  const isChanged = outcome.cuts.length + outcome.insertions.length > 0;
  return { text: isChanged ? withoutEmptyParagraphs(carriedOut(text, outcome)) : text, left };
}

/** Accepted instructions that change the same words in different ways. */
function conflictsAmong(brackets: readonly Bracket[], verdicts: ReadonlyMap<Bracket, Verdict>): Set<Bracket> {
  const all = brackets
    .filter((mark) => mark.changes.length > 0 && verdicts.get(mark) === 'accept')
    .flatMap((mark) => mark.changes.map((change) => ({ mark, change })))
    .sort((a, b) => a.change.span.start - b.change.span.start);
  const found = new Set<Bracket>();
  for (const [index, one] of all.entries())
    for (let next = index + 1; next < all.length; next++) {
      const other = all[next] as (typeof all)[number];
      if (other.change.span.start >= one.change.span.end) break;
      if (one.mark === other.mark || isSameChange(one.change, other.change)) continue;
      if (overlaps(one.change.span, other.change.span)) found.add(one.mark).add(other.mark);
    }
  return found;
}

const isSameChange = (a: ProposedChange, b: ProposedChange): boolean =>
  a.text === b.text && a.span.start === b.span.start && a.span.end === b.span.end;

/** What goes and what comes. */
interface Outcome {
  /** Disjoint, in text order. */
  readonly cuts: readonly Span[];
  /** Words of proposals, in the order of their places. */
  readonly insertions: readonly { readonly at: number; readonly text: string }[];
}

function outcomeOf(
  { brackets }: NegotiationMarks,
  verdicts: ReadonlyMap<Bracket, Verdict>,
  decision: Decision,
): Outcome {
  const own = brackets.flatMap((mark) => cutsOf(mark, brackets, verdicts.get(mark) ?? 'keep', decision));
  const accepted = brackets
    .filter((mark) => verdicts.get(mark) === 'accept')
    .flatMap(({ changes }) => changes);
  const cuts = disjoint([...own, ...accepted.map(({ span }) => span)]);
  const gone = disjoint(own);
  const insertions = accepted
    .filter(({ span, text: words }) => words !== '' && !isInside(span, gone))
    .map(({ span, text: words }) => ({ at: span.start, text: words }))
    .sort((a, b) => a.at - b.at);
  return { cuts, insertions: distinct(insertions) };
}

/** Two delegations that ask for the same words at one place get them once. */
const distinct = (all: Outcome['insertions']): Outcome['insertions'] => [
  ...new Map(all.map((one) => [`${one.at} ${one.text}`, one])).values(),
];

/** Whether a place lies amid words that go with another mark. */
function isInside({ start, end }: Span, gone: readonly Span[]): boolean {
  const at = lowerBound(0, gone.length, (index) => (gone[index] as Span).end < end);
  const around = gone[at];
  return (
    around !== undefined && around.start < start && (around.end > end || (around.end === end && end > start))
  );
}

function cutsOf(mark: Bracket, brackets: readonly Bracket[], verdict: Verdict, decision: Decision): Span[] {
  const chosen = mark.alternatives.some(({ delegations }) => delegations.length > 0)
    ? alternativeChosen(mark, decision)
    : undefined;
  if (chosen)
    return [
      { start: mark.span.start, end: chosen.start },
      { start: chosen.end, end: mark.span.end },
    ];
  if (verdict === 'keep' || mark.alternatives.some(({ delegations }) => delegations.length > 0)) return [];
  if (mark.content.end === mark.content.start || mark.changes.length > 0) return [mark.span];
  const stays = (verdict === 'accept') !== (mark.kind === 'deletion');
  if (stays) return signsOfMark(mark);
  return mark.kind === 'addition' ? withoutStruck(mark, brackets) : [mark.span];
}

/** The signed alternative that is accepted, or the only one that is not rejected. */
function alternativeChosen({ alternatives }: Bracket, { accept, reject }: Decision): Alternative | undefined {
  const isAccepted = ({ delegations }: Alternative) => delegations.some(({ name }) => accept.includes(name));
  const isRejected = ({ delegations }: Alternative) =>
    delegations.length > 0 && delegations.every(({ name }) => reject.includes(name));
  const accepted = alternatives.filter(isAccepted);
  if (accepted.length > 0) return accepted.length === 1 ? accepted[0] : undefined;
  const others = alternatives.filter((one) => !isRejected(one));
  return others.length === 1 && alternatives.some(isRejected) ? others[0] : undefined;
}

function carriedOut(text: string, { cuts, insertions }: Outcome): string {
  const out: string[] = [];
  let from = 0;
  let next = 0;
  const insertUpTo = (end: number, isLast: boolean) => {
    for (
      let one = insertions[next];
      one && (one.at < end || (isLast && one.at === end));
      one = insertions[++next]
    ) {
      if (one.at > from) {
        join(out, text.slice(from, one.at));
        from = one.at;
      }
      insert(out, one.text, text.charAt(one.at));
    }
  };
  for (const cut of cuts) {
    insertUpTo(cut.start, false);
    join(out, text.slice(from, cut.start));
    from = cut.end;
    for (let one = insertions[next]; one && one.at <= cut.end; one = insertions[++next])
      insert(out, one.text, text.charAt(cut.end));
  }
  insertUpTo(text.length, true);
  if (from === text.length && cuts.length > 0) dropBlanksAtEnd(out);
  join(out, text.slice(from));
  return out.join('');
}

/** Puts words of a proposal in: with a blank between words, without a second stop before a stop. */
function insert(out: string[], words: string, following: string): void {
  const isPunctuation = /^[,;.:)]/.test(words);
  if (isPunctuation) dropBlanksAtEnd(out);
  const last = out.at(-1)?.at(-1) ?? '';
  const lead = last === '' || /[\s([*]/.test(last) || isPunctuation ? '' : ' ';
  const kept = /[,;.:]/.test(following) ? words.replace(/[,;.:]\s*$/, '') : words;
  const tail = /[\p{L}\p{N}*([]/u.test(following) && !/\s$/.test(kept) ? ' ' : '';
  if (kept !== '') out.push(`${lead}${kept}${tail}`);
}

/**
 * Joins what stands before a cut, in pieces none of which is empty, and what stands after it: with one blank between
 * words, none before punctuation and none at the ends of a line.
 */
function join(before: string[], after: string): void {
  const last = before.at(-1)?.at(-1) ?? '';
  const endsHere = /^ ?(?:[,;.:)]|[ \t]*[\r\n])/.test(after);
  if (BLANK.test(last) && endsHere) dropBlanksAtEnd(before);
  const isTaken = last === ' ' || last === '\n' || last === '' || (BLANK.test(last) && endsHere);
  const words = isTaken ? after.replace(/^ +/, '') : after;
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
  text
    .replace(ONLY_A_NUMBER, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+(?=[^\n])/, '');

/** `5 bis. ;`, `(a ter)` on a line of its own */
const ONLY_A_NUMBER = new RegExp(
  String.raw`(?<=^|\n)(?:(?:\d{1,9}(?: \*?(?:${BESIDE})\*?)?\.|(?:OP|PP) ?\d{1,3}(?: ?(?:${BESIDE}))?[.:]?)|\([a-z]{1,5}(?: (?:${BESIDE}))?\))[ \t]{0,40}(?:[;,.][ \t]{0,40})?(?:\n|$)`,
  'g',
);
