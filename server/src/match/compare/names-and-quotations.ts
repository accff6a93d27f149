/** Titles and quotations in a draft: words that are cited, not said. */

import type { Alignment, Difference } from '../align/align';
import { draftText, foldedAt } from '../align/draft-tokens';
import { gap } from '../index/punctuation';
import { type DraftWords, type Passages, textBetween } from '../reference/passages';

const GENERIC: ReadonlySet<string> = new Set(['state', 'states', 'government', 'governments', 'parties']);

/** Whether a word is part of a name by its capital: not at the start of a clause, not `States`. */
export function isCapital(draft: DraftWords, i: number): boolean {
  if (draft.gaps[i] === gap.clause) return false;
  const first = draft.text.charAt(draft.words[i]?.start ?? draft.text.length);
  return first !== first.toLowerCase() && !GENERIC.has(foldedAt(draft, i));
}

/** Whether a difference lies within the title of an instrument or the name of a body. */
export function isInTitle(
  draft: DraftWords,
  { draftFrom, draftTo }: Pick<Difference, 'draftFrom' | 'draftTo'>,
): boolean {
  const left = contentFrom(draft, draftFrom - 1, -1);
  const right = contentFrom(draft, draftTo, 1);
  let inside = 0;
  for (let i = draftFrom; i < draftTo; i++) {
    if (draft.classes[i] !== 0) continue;
    if (!isCapital(draft, i)) return false;
    inside++;
  }
  if (inside > 0) return isCapital(draft, left) || isCapital(draft, right);
  return isCapital(draft, left) && isCapital(draft, right);
}

function contentFrom(draft: DraftWords, from: number, step: 1 | -1): number {
  let i = from;
  while ((draft.classes[i] ?? 0) !== 0) i += step;
  return i;
}

const OPENING = '"\u201c';
const CLOSING = '"\u201d';

/** Whether a difference lies between quotation marks. */
export const isQuoted = (draft: DraftWords, { draftFrom }: Pick<Difference, 'draftFrom'>): boolean =>
  isQuotedAt(draft.text, draft.words[draftFrom]?.start ?? draft.text.length);

/** Whether a place of a text lies between quotation marks. */
export function isQuotedAt(text: string, offset: number): boolean {
  let open = false;
  for (const char of text.slice(0, offset)) {
    if (open ? CLOSING.includes(char) : OPENING.includes(char)) open = !open;
  }
  return open;
}

/** Whether words that a draft writes small are part of a name in the agreed text. */
export function isNameOnly(
  draft: DraftWords,
  passages: Passages,
  { paragraph, draftFrom, draftTo, agreedFrom, agreedTo }: Alignment,
): boolean {
  const ours = capitalsIn(draftText(draft, draftFrom, draftTo));
  const theirs = capitalsIn(textBetween(passages, paragraph, agreedFrom, agreedTo).text);
  return theirs - ours >= 2;
}

const capitalsIn = (text: string): number => text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;

/** `resolution 73/326 of 19 July 2019 on the`: what follows is the subject of a resolution, as its title has it. */
const NAMED =
  /\bresolutions? \d+\/\d+[A-Z]?(?: of \d{1,2} \p{Lu}\p{L}+ \d{4})?,?(?: entitled| on)(?: an?| the)? ?$/u;

/** So long may be what names a resolution, UTF-16. */
const LONGEST_NAME = 80;

/** Whether words are the first of the subject of a resolution that is cited. */
export function isSubject({ text, words }: DraftWords, { draftFrom }: Difference): boolean {
  const start = words[draftFrom]?.start ?? 0;
  return NAMED.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}
