/** A footnote mark stands after the punctuation: "Rights,[^6] which". */

import type { DraftRule } from '../../check/rule';
import { markRuns } from '../../draft/form/mark-runs';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

export const footnoteMarkPlace: DraftRule = {
  id: 'footnote-mark-place',
  scope: 'draft',
  summary: 'A footnote mark stands after the punctuation',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'P8: United Nations Editorial Manual, Footnotes IX.B; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    const resolution = resolutionOf(snapshot);
    const { text } = resolution;
    for (const { span, marks } of markRuns(resolution)) {
      const sign = text.charAt(span.end);
      if (!isPunctuation(sign) || text.charAt(span.end + 1) === '.') continue;
      if (isPunctuation(text.charAt(span.start - 1))) continue;
      const run = text.slice(span.start, span.end);
      const both = { start: span.start, end: span.end + 1 };
      const title =
        marks.length > 1 ? 'Put the marks after the punctuation' : 'Put the mark after the punctuation';
      const fix = replace(title, both, sign + run);
      yield formFinding(footnoteMarkPlace, both, 'A footnote mark stands after the punctuation', fix);
    }
  },
  cases: ({ snapshot }) => {
    const resolution = resolutionOf(snapshot);
    const { text } = resolution;
    return markRuns(resolution).filter(
      ({ span }) => isPunctuation(text.charAt(span.start - 1)) || isPunctuation(text.charAt(span.end)),
    ).length;
  },
};

const isPunctuation = (char: string): boolean => char !== '' && ',;:.'.includes(char);
