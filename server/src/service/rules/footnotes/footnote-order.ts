/** N1: footnotes are numbered from 1 on in the order in which the text first marks them. */

import type { DraftRule } from '../../check/rule';
import { firstMarks } from '../../citations/marks-by-label';
import { resolutionOf } from '../../draft/snapshot';
import { reflow } from '../../edits/reflow/reflow';
import { fixWith, formFinding } from '../form-findings';

export const footnoteOrder: DraftRule = {
  id: 'footnote-order',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'Footnotes are numbered 1, 2, 3 in the order of their first marks',
  defaultSeverity: 'warning',
  authority: 'N1: United Nations Editorial Manual, Footnotes IX.A; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const [i, { label, span }] of firstMarks(resolutionOf(snapshot)).entries()) {
      if (label === String(i + 1)) continue;
      const fix = fixWith(
        'Re-flow footnotes',
        reflow(snapshot, { footnotes: true, paragraphs: false }).edits,
      );
      yield formFinding(footnoteOrder, span, `Footnote ${label} is the ${numbered(i + 1)} in the text`, fix);
      return;
    }
  },
  cases: ({ snapshot }) => firstMarks(resolutionOf(snapshot)).length,
};

const numbered = (n: number): string => {
  const ending = n % 100 < 11 || 13 < n % 100 ? ['th', 'st', 'nd', 'rd'][n % 10] : 'th';
  return `${n}${ending ?? 'th'}`;
};
