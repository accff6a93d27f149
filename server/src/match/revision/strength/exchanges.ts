/** How often adopted texts made an exchange of openings or modals: the evidence that is shown beside "stronger". */
import { slice } from '../../../text/span';
import type { ClassifiedChange } from '../paragraph-changes';
import type { Unit } from '../units';
import { exchangeCounts } from './exchange-table';
import { bareWords } from './strength';

/** `invites -> urges`; one side is empty where words were put in or left out. */
export function exchangeOf(
  { kind, base: old, draft: now }: ClassifiedChange,
  base: Unit,
  draft: Unit,
): string {
  return kind === 'opening'
    ? `${base.opening?.phrase ?? ''} -> ${draft.opening?.phrase ?? ''}`
    : `${bareWords(slice(base.text, old))} -> ${bareWords(slice(draft.text, now))}`;
}

/** In how many paragraphs of texts of one title the same exchange was counted, either way; 0 where in none. */
export function exchangesOf(change: ClassifiedChange, base: Unit, draft: Unit): number {
  const [from, to] = exchangeOf(change, base, draft).split(' -> ');
  return (exchangeCounts.get(`${from} -> ${to}`) ?? 0) + (exchangeCounts.get(`${to} -> ${from}`) ?? 0);
}
