/** Accepts and rejects proposals in the draft itself: one mark, or all that bear a delegation's name. */
import { cleaned } from '../../../resolution/negotiation/clean-text';
import type { Bracket, NegotiationMarks } from '../../../resolution/negotiation/model';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import type { Snapshot } from '../../draft/snapshot';
import { singleEdit } from '../../edits/edits';
import type { Edit } from '../../finding';

/** The innermost mark that holds a selection. */
export const markAt = ({ brackets }: NegotiationMarks, start: number, end = start): Bracket | undefined =>
  brackets.findLast(({ span }) => span.start <= start && end <= span.end);

/** The edits that carry out a verdict on the mark at `offset`; undefined where there is none. */
export function decideAt(
  snapshot: Snapshot,
  offset: number,
  verdict: 'accept' | 'reject',
): Edit[] | undefined {
  const mark = markAt(negotiationMarksOf(snapshot), offset);
  return mark && decideMark(snapshot, mark, verdict);
}

/** The edits that carry out a verdict on all proposals of a delegation. */
export function decideAll(snapshot: Snapshot, delegation: string, verdict: 'accept' | 'reject'): Edit[] {
  const marks = negotiationMarksOf(snapshot);
  const brackets = marks.brackets.filter(({ kind }) => kind !== 'status');
  const names = [delegation];
  const decision = { accept: verdict === 'accept' ? names : [], reject: verdict === 'reject' ? names : [] };
  return singleEdit(
    snapshot.text,
    cleaned(snapshot.text, { ...marks, brackets }, { ...decision, unbracket: false }),
  );
}

/** Stands for whoever signed one mark, so that it is decided alone. */
const NOBODY = { name: '\u0000', span: { start: 0, end: 0 } };

/** The edits that carry out a verdict on one mark; of what is not understood nothing can be accepted. */
export function decideMark(snapshot: Snapshot, mark: Bracket, verdict: 'accept' | 'reject'): Edit[] {
  const { text } = snapshot;
  if (mark.kind === 'unclear' && verdict === 'accept') return [];
  const marks = negotiationMarksOf(snapshot);
  const brackets = marks.brackets
    .filter((one) => one === mark || one.kind !== 'status')
    .map((one) => (one === mark ? { ...one, delegations: [NOBODY], against: [] } : one));
  const names = [NOBODY.name];
  const decision = {
    accept: verdict === 'accept' ? names : [],
    reject: verdict === 'reject' ? names : [],
    unbracket: false,
    drop: mark.kind === 'unclear' ? [mark.span.start] : [],
  };
  return singleEdit(text, cleaned(text, { ...marks, brackets }, decision));
}
