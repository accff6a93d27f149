/** Two agreed forms are both right: "migratory status" (NYD) and "migration status" (GCM). */

import type { Term } from '../../corpus/model';
import { foldedWords } from '../../match/align/draft-tokens';
import type { Departure } from '../../match/compare/departures';
import { type DraftWords, foldedBetween, type Passages, passageAt } from '../../match/reference/passages';
import { memoizeByObject } from '../../text/memoize';
import { wordsOf } from '../../text/words';

/** The forms of each term of which several are agreed, as folded words. */
type FormGroups = readonly (readonly (readonly string[])[])[];

const groupsOf: (terms: readonly Term[]) => FormGroups = memoizeByObject((terms) =>
  terms
    .filter(({ verdict }) => verdict === 'information')
    .map(({ agreed, disfavoured }) =>
      [agreed, ...disfavoured].map((form) => wordsOf(form).map(({ folded }) => folded)),
    ),
);

/** Whether a departure only puts one agreed form of a term in the place of another. */
export function isOtherForm(
  terms: readonly Term[],
  draft: DraftWords,
  passages: Passages,
  departure: Departure,
): boolean {
  const compared = { draft, passages, departure };
  return groupsOf(terms).some((forms) => forms.some((form) => standsFor(form, forms, compared)));
}

interface Compared {
  readonly draft: DraftWords;
  readonly passages: Passages;
  readonly departure: Departure;
}

/** Whether the draft has a form around the difference, and the agreed text another one at the same place. */
function standsFor(
  form: readonly string[],
  forms: readonly (readonly string[])[],
  { draft, passages, departure: { alignment, difference } }: Compared,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  // Quick to see, and true of most.
  if (draftTo - draftFrom > form.length || !form.includes(draft.words[draftFrom]?.folded ?? '')) return false;
  const agreed = passageAt(passages, alignment.paragraph);
  for (let start = Math.max(0, draftTo - form.length); start <= draftFrom; start++) {
    const end = start + form.length;
    if (!isEqual(form, foldedWords(draft, start, Math.min(end, draft.length)))) continue;
    const from = Math.max(0, agreedFrom - (draftFrom - start));
    const to = Math.min(agreed.length, agreedTo + end - draftTo);
    const theirs = foldedBetween(passages, agreed, from, to);
    if (forms.some((other) => other !== form && isEqual(other, theirs))) return true;
  }
  return false;
}

const isEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);
