/**
 * What the parser could not read as meant: front matter that is no YAML, a footnote given twice, a file that
 * is no text. The rest of the draft is read all the same.
 */
import type { DraftRule } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';

export const syntax: DraftRule = {
  id: 'syntax',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'Something in the file cannot be read as meant',
  defaultSeverity: 'warning',
  authority: 'The format of .resolution files, docs/format.md',
  *check({ snapshot }) {
    for (const { span, message } of resolutionOf(snapshot).problems)
      yield { rule: 'syntax', severity: 'warning', span, message, related: [], fixes: [] };
  },
};
