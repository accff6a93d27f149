/** An item of a list that the base has and the draft does not: words between commas, or a sub-paragraph. */
import type { ComparedParagraph } from '../../../match/revision/compare-resolutions';
import type { Block } from '../../../resolution/model';
import { memoizeByObject } from '../../../text/memoize';
import { slice } from '../../../text/span';
import { comparedWithBase } from '../../agreed/changes-from-base';
import type { DraftRule, RuleContext } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { type BaseChange, baseChanges, baseRule, changeFinding, placeInBase } from './base-findings';

export const baseDropped: DraftRule = {
  ...baseRule,
  id: 'base-dropped',
  summary: 'The items of a list of the base are kept, or are meant to be gone',
  authority: 'The base text',
  *check(context): Iterable<Finding> {
    yield* droppedInSentences(this, context);
    yield* droppedSubParagraphs(this, context);
  },
};

/** Longer than this it is a clause, and no item. Words. */
const LONGEST_ITEM = 8;

function* droppedInSentences(rule: DraftRule, context: RuleContext): Iterable<Finding> {
  for (const one of baseChanges(context))
    if (isItem(one)) {
      const item = one.old.replace(/^,? ?(?:and )?|,$/g, '');
      yield changeFinding(rule, context, one, `An item of a list of the base is gone: "${item}"`);
    }
}

/** Whether a deletion took one of three items or more: commas, or a comma and an "and", stood around it. */
function isItem({ change, old, pair }: BaseChange): boolean {
  if (change.op !== 'delete' || change.kind !== 'wording') return false;
  const words = old.replace(/^,|,$/g, '').trim();
  if (words === '' || words.split(/\s+/).length > LONGEST_ITEM || /[;:.]/.test(words)) return false;
  const before = pair.base.text.slice(0, change.base.start).trimEnd();
  const after = pair.base.text.slice(change.base.end).trimStart();
  const opens = old.startsWith(',') || before.endsWith(',');
  const closes = old.endsWith(',') || /^(?:,|and\b)/.test(after);
  return opens && closes && /,[^,;.]{1,80}(?:,| and )/.test(slice(pair.base.text, listAround(change.base)));
}

/** So far a list is looked for around an item. UTF-16. */
const REACH = 160;
const listAround = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start: Math.max(0, start - REACH),
  end: end + REACH,
});

/** Sub-paragraphs that are gone from under a paragraph that lives on with others. */
function* droppedSubParagraphs(rule: DraftRule, context: RuleContext): Iterable<Finding> {
  const { base } = context.world;
  if (!base) return;
  const { blocks } = resolutionOf(context.snapshot);
  const rows = comparedWithBase(context);
  for (const { relation, base: gone } of rows) {
    const parent = relation === 'dropped' && gone ? base.resolution.blocks[gone.index]?.parent : undefined;
    const place = parent === undefined ? undefined : placeOf(rows, parent);
    const head = place === undefined ? undefined : blocks[place];
    if (!gone || !head || !hasItems(blocks, head)) continue;
    yield subParagraphFinding(rule, context, gone, head);
  }
}

/** Where paragraphs of the base live on in the draft, by their places there. */
const places = memoizeByObject((rows: readonly ComparedParagraph[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { base, draft } of rows) if (base && draft) found.set(base.index, draft.index);
  return found;
});

const placeOf = (rows: readonly ComparedParagraph[], base: number): number | undefined =>
  places(rows).get(base);

const hasItems = (blocks: readonly Block[], head: Block): boolean =>
  blocks.some(({ parent }) => parent !== undefined && blocks[parent] === head);

function subParagraphFinding(
  rule: DraftRule,
  context: RuleContext,
  gone: NonNullable<ComparedParagraph['base']>,
  head: Block,
): Finding {
  const place = placeInBase(context, gone.ref);
  const beginning = gone.text.split(' ').slice(0, LONGEST_ITEM).join(' ');
  return {
    rule: rule.id,
    severity: 'information',
    span: head.number?.span ?? head.opening?.span ?? head.content,
    message: `An item of this list is gone: "${beginning} ..." (${place})`,
    related: [],
    fixes: [],
  };
}
