/** Two footnote marks at one place have a comma between them: "Covenants,[^1],[^2] which". */

import type { FootnoteMark } from '../../../resolution/model';
import type { DraftRule } from '../../check/rule';
import { markRuns } from '../../draft/form/mark-runs';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

export const footnoteMarksApart: DraftRule = {
  id: 'footnote-marks-apart',
  anyLanguage: true,
  scope: 'draft',
  summary: 'Two footnote marks at one place are separated by a comma',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'P9: United Nations Editorial Manual, Footnotes IX.B',
  *check({ snapshot }) {
    const resolution = resolutionOf(snapshot);
    for (const { marks } of markRuns(resolution)) {
      if (marks.length < 2) continue;
      for (const [mark, next] of pairsOf(marks)) {
        const between = { start: mark.span.end, end: next.span.start };
        if (resolution.text.slice(between.start, between.end).includes(',')) continue;
        const both = { start: mark.span.start, end: next.span.end };
        const fix = replace('Put a comma between the marks', between, ',');
        yield formFinding(footnoteMarksApart, both, 'Footnote marks are separated by a comma', fix);
      }
    }
  },
  cases: ({ snapshot }) => followedMarks(snapshot).length,
};

/** Each mark with the one after it. */
const pairsOf = (marks: readonly FootnoteMark[]): [FootnoteMark, FootnoteMark][] =>
  marks.slice(1).map((next, i) => [marks[i] as FootnoteMark, next]);

/** The marks that another one follows in the same paragraph: it could run together with them. */
const followedMarks = (snapshot: Snapshot): FootnoteMark[] =>
  pairsOf(resolutionOf(snapshot).marks)
    .filter(([mark, next]) => mark.block === next.block)
    .map(([mark]) => mark);
