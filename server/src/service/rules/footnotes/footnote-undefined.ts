/** A mark in the text that no note answers. */

import type { DraftRule } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding } from '../form-findings';

export const footnoteUndefined: DraftRule = {
  id: 'footnote-undefined',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'Every footnote mark has its note',
  defaultSeverity: 'warning',
  authority: 'N1: United Nations Editorial Manual, Footnotes; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    const { marks, notes } = resolutionOf(snapshot);
    const labels = new Set(notes.map(({ label }) => label));
    for (const { span, label } of marks) {
      if (!labels.has(label)) yield formFinding(footnoteUndefined, span, `Footnote ${label} has no note`);
    }
  },
  cases: ({ snapshot }) => resolutionOf(snapshot).marks.length,
};
