/** A footnote mark stands after the punctuation: "Rights,[^6] which". */

import { fixWith, formFinding } from '../form/findings';
import { formRule } from '../form/modes';
import type { DraftRule } from '../rule';
import { resolutionOf } from '../snapshot';

export const footnoteMarkPlace: DraftRule = {
  id: 'footnote-mark-place',
  scope: 'draft',
  summary: 'A footnote mark stands after the punctuation',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'P8: United Nations Editorial Manual, Footnotes IX.B; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    const { marks, text } = resolutionOf(snapshot);
    for (const { span } of marks) {
      const sign = /^[,;:.](?!\.)/.exec(text.slice(span.end, span.end + 2))?.[0];
      if (!sign || /[,;:.]$/.test(text.slice(span.start - 1, span.start))) continue;
      const mark = text.slice(span.start, span.end);
      const both = { start: span.start, end: span.end + 1 };
      const fix = fixWith('Put the mark after the punctuation', [{ span: both, text: sign + mark }]);
      yield formFinding(footnoteMarkPlace, both, 'A footnote mark stands after the punctuation', fix);
    }
  },
  cases: ({ snapshot }) => {
    const { marks, text } = resolutionOf(snapshot);
    return marks.filter(({ span }) =>
      /[,;:.]/.test(text.slice(span.start - 1, span.start) + text.slice(span.end, span.end + 1)),
    ).length;
  },
};
