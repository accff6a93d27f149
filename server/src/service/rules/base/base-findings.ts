/** Findings about changes from the base: facts for the drafter to see, none of them an error. */
import { shownRef } from '../../../corpus/address';
import type { ClassifiedChange } from '../../../match/revision/paragraph-changes';
import { type Span, slice } from '../../../text/span';
import { changedPairs, type PairedParagraph, spanOfChange } from '../../agreed/changes-from-base';
import type { DraftRule, RuleContext } from '../../check/rule';
import { hiddenIn } from '../../draft/form/live-spans';
import type { Finding, Fix } from '../../finding';

/** A change from the base that a rule speaks of. */
export interface BaseChange {
  readonly pair: PairedParagraph;
  readonly change: ClassifiedChange;
  /** The words of the base, and those of the draft in their place. */
  readonly old: string;
  readonly now: string;
}

/** What all rules about the base have in common. */
export const baseRule = {
  scope: 'draft',
  organs: 'every',
  defaultSeverity: 'information',
} as const satisfies Partial<DraftRule>;

/** Every change of words in paragraphs that live on. */
export function* baseChanges(context: RuleContext): Iterable<BaseChange> {
  for (const pair of changedPairs(context))
    for (const change of pair.changes)
      yield {
        pair,
        change,
        old: slice(pair.base.text, change.base).trim(),
        now: slice(pair.draft.text, change.draft).trim(),
      };
}

/** `resolution 78/217, OP5` */
export const placeInBase = ({ world }: RuleContext, ref: string): string =>
  [world.base?.name, shownRef(ref)].filter((part) => part).join(', ');

/** A finding about a paragraph of the base; its address stands in brackets after the message. */
export function baseFinding(
  { id }: Pick<DraftRule, 'id'>,
  context: RuleContext,
  {
    base,
    span,
    message,
  }: { readonly base: PairedParagraph['base']; readonly span: Span; readonly message: string },
): Finding {
  const place = placeInBase(context, base.ref);
  return {
    rule: id,
    severity: 'information',
    span,
    message: `${message} (${place})`,
    related: relatedTo(context, base.ref, place, base.text),
    fixes: [],
    turnsSense: true,
  };
}

/** A finding at the words of a change. */
export const changeFinding = (
  rule: Pick<DraftRule, 'id'>,
  context: RuleContext,
  { pair, change }: BaseChange,
  message: string,
): Finding => {
  const span = spanOfChange(context.snapshot.text, pair.block, pair.draft.text, change);
  return baseFinding(rule, context, { base: pair.base, span, message });
};

const relatedTo = ({ world }: RuleContext, ref: string, place: string, text: string): Finding['related'] =>
  world.base?.document === undefined
    ? []
    : [{ document: world.base.document, ref, message: `${place}: "${beginningOf(text)}"` }];

const beginningOf = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} ...`;
const LONGEST = 160;

/** The fix that gives the base's words back; none where it would swallow a mark or a proposal. */
export function restoring({ snapshot }: RuleContext, finding: Finding, old: string, place: string): Fix[] {
  if (old === '' || hiddenIn(snapshot.text, finding.span).length > 0) return [];
  return [{ title: `Use "${old}" (${place})`, edits: [{ span: finding.span, text: old }] }];
}
