/** What can be done about the mark at the cursor: accept or reject its proposal, choose an alternative. */

import type { Bracket } from '../../../resolution/negotiation/model';
import type { Span } from '../../../text/span';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import type { Snapshot } from '../../draft/snapshot';
import type { Fix } from '../../finding';
import { replace } from '../../rules/form-findings';
import { decideMark, markAt } from './decide';

/** The actions on the innermost mark that holds a selection; none outside of marks. */
export function bracketActions(snapshot: Snapshot, { start, end }: Span): Fix[] {
  const mark = markAt(negotiationMarksOf(snapshot), start, end);
  return mark ? actionsOn(snapshot, mark).filter(({ edits }) => edits.length > 0) : [];
}

function actionsOn(snapshot: Snapshot, mark: Bracket): Fix[] {
  const drop = (title: string): Fix[] => [{ title, edits: decideMark(snapshot, mark, 'reject') }];
  if (mark.kind === 'status') return drop(`Remove the status "${mark.status}"`);
  if (mark.kind === 'unclear') return drop('Remove what is not understood as a proposal');
  if (mark.kind === 'position') return drop(`Remove the position of ${namesOf(mark)}`);
  if (mark.alternatives.length > 1) return alternatives(snapshot, mark);
  if (mark.delegations.length > 0) return proposal(snapshot, mark, `the proposal of ${namesOf(mark)}`);
  return mark.kind === 'open'
    ? unsigned(snapshot, mark)
    : proposal(snapshot, mark, `the proposed ${mark.kind}`);
}

const namesOf = ({ delegations }: Bracket): string => delegations.map(({ name }) => name).join(', ');

/** A proposal, carried out or dropped; an objection takes its bracket along. */
const proposal = (snapshot: Snapshot, mark: Bracket, what: string): Fix[] => [
  { title: `Accept ${what}`, edits: decideMark(snapshot, mark, 'accept') },
  { title: `Reject ${what}`, edits: decideMark(snapshot, mark, 'reject') },
];

const alternatives = ({ text }: Snapshot, mark: Bracket): Fix[] => [
  ...mark.alternatives.map(({ start, end, delegations }) => {
    const who = delegations.length > 0 ? ` (${delegations.map(({ name }) => name).join(', ')})` : '';
    const words = text.slice(start, end);
    return replace(`Keep "${shortened(words)}"${who}`, mark.span, words);
  }),
  deleted(text, mark.span),
];

/** Unsigned words: kept or dropped. */
function unsigned({ text }: Snapshot, { span, content }: Bracket): Fix[] {
  const words = text.slice(content.start, content.end);
  return [replace(`Keep "${shortened(words)}"`, span, words), deleted(text, span)];
}

const deleted = (text: string, span: Span): Fix =>
  replace('Delete the words in brackets', withBlank(text, span), '');

/** With the blank before it, so that none is left over. */
const withBlank = (text: string, { start, end }: Span): Span => ({
  start: text.charAt(start - 1) === ' ' && /[\s,;.:)]/.test(text.charAt(end) || ' ') ? start - 1 : start,
  end,
});

const SHOWN = 40;

const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/ \S*$/, '')} ...`;
