/** S12: a paragraph that was agreed, and says something else now. One information: it is the drafter who decides. */
import type { DraftRule } from '../../check/rule';
import { changedAgreements } from '../../draft/form/agreed-history';
import { paragraphStatuses } from '../../draft/form/paragraph-statuses';
import { formFinding } from '../form-findings';

const SHOWN = 90;

export const agreedChanged: DraftRule = {
  id: 'agreed-changed',
  organs: 'every',
  anyLanguage: true,
  scope: 'draft',
  summary: 'A paragraph that is marked as agreed says what it said when it was agreed',
  defaultSeverity: 'information',
  authority: 'The earlier versions of the draft, from when the mark was first seen in the editor',
  *check({ snapshot }) {
    for (const { block, status, before } of changedAgreements(snapshot)) {
      const mark = paragraphStatuses(snapshot).find((one) => one.block === block)?.mark ?? block.span;
      yield formFinding(
        agreedChanged,
        mark,
        `This paragraph was ${status}, and has changed: it said "${shortened(before)}"`,
      );
    }
  },
  cases: ({ snapshot }) => paragraphStatuses(snapshot).length,
};

const shortened = (words: string): string =>
  words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/ \S*$/, '')} ...` : words;
