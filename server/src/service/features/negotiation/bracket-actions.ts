/** What can be done about the bracket at the cursor: accept or reject its proposal, choose an alternative. */

import type { Bracket } from '../../../resolution/negotiation/brackets';
import { cleaned } from '../../../resolution/negotiation/clean-text';
import type { Span } from '../../../text/span';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import type { Snapshot } from '../../draft/snapshot';
import { singleEdit } from '../../edits/edits';
import type { Fix } from '../../finding';
import { replace } from '../../rules/form-findings';

/** The actions on the innermost bracket that holds a selection; none outside brackets. */
export function bracketActions(snapshot: Snapshot, { start, end }: Span): Fix[] {
  const { brackets } = negotiationMarksOf(snapshot);
  const bracket = brackets.findLast(({ span }) => span.start <= start && end <= span.end);
  if (!bracket) return [];
  if (bracket.delegations.length) return signed(snapshot, bracket);
  return bracket.kind === 'open' ? unsigned(snapshot, bracket) : [];
}

/** The proposal of a delegation, carried out or dropped; an objection takes its bracket along. */
function signed(snapshot: Snapshot, bracket: Bracket): Fix[] {
  const { text } = snapshot;
  const marks = negotiationMarksOf(snapshot);
  const names = bracket.delegations.map(({ name }) => name);
  const before = marks.brackets.filter(({ delegations }) => !delegations.length);
  const alone = { brackets: [...before, bracket].sort((a, b) => a.span.start - b.span.start), unpaired: [] };
  const fix = (verb: string, accept: readonly string[], reject: readonly string[]): Fix => ({
    title: `${verb} the proposal of ${names.join(', ')}`,
    edits: singleEdit(text, cleaned(text, alone, { accept, reject, unbracket: false })),
  });
  return [fix('Accept', names, []), fix('Reject', [], names)];
}

/** Unsigned words: kept or dropped, or one of several alternatives kept. */
function unsigned({ text }: Snapshot, { span, content, alternatives }: Bracket): Fix[] {
  const words = text.slice(content.start, content.end);
  const wordings = alternatives.map(({ start, end }) => text.slice(start, end));
  const keep = wordings.length > 1 ? wordings : [words];
  return [
    ...keep.map((wording) => replace(`Keep "${shortened(wording)}"`, span, wording)),
    replace('Delete the words in brackets', withBlank(text, span), ''),
  ];
}

/** With the blank before it, so that none is left over. */
const withBlank = (text: string, { start, end }: Span): Span => ({
  start: text.charAt(start - 1) === ' ' && /[\s,;.:)]/.test(text.charAt(end) || ' ') ? start - 1 : start,
  end,
});

const SHOWN = 40;

const shortened = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/ \S*$/, '')} ...`;
