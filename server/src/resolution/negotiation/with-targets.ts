/** Finds the words that instructions mean: an instruction becomes a proposal at its place, or stays unclear. */
import { lowerBound } from '../../text/binary-search';
import type { Span } from '../../text/span';
import { disjoint } from '../../text/spans';
import type { Drafted } from './bracket-of';
import { negotiationMarkSpans } from './mark-spans';
import type { Bracket, NegotiationMarks } from './model';
import { changeOf, type MarkedParagraph, type ProposedChange } from './targets';

/** The paragraph that a mark speaks of; `isAlone`: nothing else stands in its own. */
export type ParagraphAt = (mark: Span, isAlone: boolean) => MarkedParagraph | undefined;

/** The marks, with what each instruction changes. */
export function withTargets(
  text: string,
  marks: NegotiationMarks,
  paragraphAt: ParagraphAt,
): NegotiationMarks {
  if (!marks.brackets.some(isWaiting)) return marks;
  const hidden = disjoint(negotiationMarkSpans(marks));
  const isAlone = (mark: Bracket): boolean => {
    const own = paragraphAt(mark.span, false);
    return own !== undefined && withoutMarks(text, own.span, spansIn(own.span, hidden)).trim() === '';
  };
  const brackets = marks.brackets.map((mark) => {
    if (!isWaiting(mark)) return mark;
    const paragraph = paragraphAt(mark.span, isAlone(mark));
    return paragraph ? resolved(text, mark, { paragraph, hidden: spansIn(paragraph.span, hidden) }) : mark;
  });
  return { ...marks, brackets };
}

function spansIn({ start, end }: Span, spans: readonly Span[]): readonly Span[] {
  const from = lowerBound(0, spans.length, (at) => (spans[at] as Span).end <= start);
  return spans.slice(
    from,
    lowerBound(from, spans.length, (at) => (spans[at] as Span).start < end),
  );
}

const isWaiting = (mark: Drafted): boolean =>
  mark.kind === 'unclear' && mark.delegations.length > 0 && (mark.inside?.instructions.length ?? 0) > 0;

interface Around {
  readonly paragraph: MarkedParagraph;
  readonly hidden: readonly Span[];
}

function resolved(text: string, mark: Drafted, { paragraph, hidden }: Around): Bracket {
  const changes: ProposedChange[] = [];
  for (const instruction of mark.inside?.instructions ?? []) {
    const change = changeOf({ text, hidden }, paragraph, instruction, mark.span.start);
    if (!change) return mark;
    changes.push(change);
  }
  return { ...mark, kind: kindOf(changes), changes };
}

/** What changes amount to: only words that go, only words that come, or both. */
function kindOf(changes: readonly ProposedChange[]): Bracket['kind'] {
  const goes = changes.some(({ span }) => span.end > span.start);
  const comes = changes.some(({ text }) => text !== '');
  return goes && comes ? 'replacement' : goes ? 'deletion' : 'addition';
}

function withoutMarks(text: string, { start, end }: Span, hidden: readonly Span[]): string {
  let out = '';
  let from = start;
  for (const mark of hidden) {
    if (mark.end <= start || mark.start >= end) continue;
    out += text.slice(from, Math.max(from, mark.start));
    from = Math.max(from, mark.end);
  }
  return out + text.slice(from, end);
}
