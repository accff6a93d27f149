/** What kind of change a change is. Where it might be more than one, the kind that hides less. */
import { overlaps, type Span, slice } from '../../text/span';
import { printedKey } from './printed-key';
import type { Unit } from './units';
import { isUpdate } from './updates';
import type { WordChange } from './word-changes';

/**
 * - `opening`: the verb phrase that the paragraph opens with
 * - `update`: dates, years, sessions, meetings, symbols
 * - `editorial`: spelling, hyphens, capitals, punctuation, "and" in a list, "also" and "further"
 * - `wording`: all else
 */
export type ChangeKind = 'opening' | 'update' | 'editorial' | 'wording';

export function kindOf(change: WordChange, base: Unit, draft: Unit): ChangeKind {
  if (isOfOpening(change, base, draft)) return 'opening';
  const [old, now] = [slice(base.text, change.base), slice(draft.text, change.draft)];
  if (printedKey(old) === printedKey(now)) return 'editorial';
  const isDated = isUpdate({ text: base.text, span: change.base }, { text: draft.text, span: change.draft });
  return isDated ? 'update' : 'wording';
}

/** Whether it touches the opening, and the opening is another one: another sequel word alone is editorial. */
function isOfOpening(change: WordChange, base: Unit, draft: Unit): boolean {
  const [old, now] = [base.opening, draft.opening];
  if (!old || !now || old.phrase === now.phrase) return false;
  return reaches(change.base, old.span) || reaches(change.draft, now.span);
}

/** An empty span stands in another one where it stands between its ends. */
const reaches = (span: Span, opening: Span): boolean =>
  span.start === span.end ? opening.start < span.start && span.start < opening.end : overlaps(span, opening);
