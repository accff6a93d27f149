/** A note that no mark in the text calls. */

import type { DraftRule } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import { fixWith, formFinding } from '../form-findings';

export const footnoteUnused: DraftRule = {
  id: 'footnote-unused',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'Every note is called by a mark in the text',
  defaultSeverity: 'warning',
  authority: 'N1: United Nations Editorial Manual, Footnotes; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    const { marks, notes, text } = resolutionOf(snapshot);
    const called = new Set(marks.map(({ label }) => label));
    for (const { span, label, labelSpan } of notes) {
      if (called.has(label)) continue;
      const end = text.startsWith('\n', span.end) ? span.end + 1 : span.end;
      const fix = fixWith(`Remove note ${label}`, [{ span: { start: span.start, end }, text: '' }]);
      yield formFinding(footnoteUnused, labelSpan, `No mark in the text calls footnote ${label}`, fix);
    }
  },
  cases: ({ snapshot }) => resolutionOf(snapshot).notes.length,
};
