/** Dates and sessions that a draft names in the place of the agreed ones, because time has gone on. */

import type { Alignment, Difference } from '../align/align';
import { foldedAt, foldedWords } from '../align/draft-tokens';
import { type DraftWords, foldedBetween, type Passages, passageAt } from '../reference/passages';
import type { Yardstick } from '../reference/reference-texts';

const YEAR = /^[12]\d{3}$/;

/** Words that tell of meetings, reports and counts, which have a later year in their time; by their beginnings. */
const UPDATED =
  /^(?:forum|meet|session|conference|held|hold|take|report|review|conven|dialogue|edition|round)/;
/** How many words before a year tell what it is the year of. */
const YEAR_OF = 10;

/**
 * Whether the draft names a later year than the agreed text in telling of what has come since: a meeting, a report, a
 * count. A year that lay ahead when the text was adopted was agreed on, as the target of a commitment; and what a draft
 * recalls was in its own year.
 */
export function isLaterYear(
  { yearOf, passages }: Yardstick,
  draft: DraftWords,
  { paragraph }: Alignment,
  { draftFrom, draftTo, agreedFrom, agreedTo }: Difference,
): boolean {
  const adopted = yearOf(paragraph);
  if (draftTo - draftFrom !== 1 || adopted === undefined) return false;
  const ours = foldedAt(draft, draftFrom);
  const [theirs = ''] = foldedBetween(passages, passageAt(passages, paragraph), agreedFrom, agreedTo);
  if (!YEAR.test(ours) || Number(ours) <= adopted) return false;
  if (/^recall/.test(foldedAt(draft, 0))) return false;
  if (!YEAR.test(theirs) || Number(theirs) <= adopted) return true;
  return foldedWords(draft, draftFrom - YEAR_OF, draftFrom).some((word) => UPDATED.test(word));
}

const ORDINAL =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie|hundred)th|\d+(?:st|nd|rd|th))$/;

/** How many words on from an ordinal the meeting or report may stand that it counts. */
const COUNTED = 4;

/** Whether the draft speaks of another meeting of a series, or says which: "the second International Forum". */
export function isOtherSession(
  passages: Passages,
  draft: DraftWords,
  { paragraph }: Alignment,
  { draftFrom, draftTo, agreedFrom, agreedTo }: Difference,
): boolean {
  const words = [
    ...foldedWords(draft, draftFrom, draftTo),
    ...foldedBetween(passages, passageAt(passages, paragraph), agreedFrom, agreedTo),
  ];
  if (words.length === 0 || words.length > 2 || !words.every((word) => ORDINAL.test(word))) return false;
  // "Every third session" says how often, not which.
  if (foldedAt(draft, draftFrom - 1) === 'every') return false;
  return foldedWords(draft, draftTo, draftTo + COUNTED).some((word) => UPDATED.test(word));
}
