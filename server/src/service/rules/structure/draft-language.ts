/** A draft in another language than English: most rules read English, and say so once instead of guessing. */

import type { DraftRule } from '../../check/rule';
import { isEnglish } from '../../check/severity';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding } from '../form-findings';

export const draftLanguage: DraftRule = {
  id: 'draft-language',
  organs: 'every',
  anyLanguage: true,
  scope: 'draft',
  summary: 'The rules and the agreed language that ship are English',
  defaultSeverity: 'information',
  authority: 'The front matter key `language`, docs/format.md',
  *check(context) {
    const { frontMatter, text } = resolutionOf(context.snapshot);
    if (isEnglish(context) || !frontMatter.span) return;
    const head = text.slice(0, frontMatter.span.end);
    const start = head.search(LINE);
    const end = start + (LINE.exec(head)?.[0].length ?? 0);
    const message = `In a draft in "${frontMatter.language}" only rules about numbers, footnotes and brackets speak, and no English is offered`;
    yield formFinding(this, { start, end }, message);
  },
};

// "language: fr"
const LINE = /^language:.*\S/m;
