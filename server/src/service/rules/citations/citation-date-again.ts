/** N14: a resolution is dated at its first mention and not again. */

import type { Citation } from '../../../resolution/citations/citations';
import type { DraftRule } from '../../check/rule';
import { mentionsOfResolutions } from '../../citations/cited-resolutions';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { hintRule } from '../modes';

export const citationDateAgain: DraftRule = {
  id: 'citation-date-again',
  scope: 'draft',
  summary: 'A resolution is dated at its first mention only',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'N14: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { span, date } of laterMentions(snapshot)) {
      if (!date) continue;
      const fix = replace('Remove the date', { start: span.end, end: date.span.end }, '');
      yield formFinding(citationDateAgain, date.span, 'The resolution is dated at its first mention', fix);
    }
  },
  cases: ({ snapshot }) => laterMentions(snapshot).length,
};

/** Mentions after one that carries the date. */
const laterMentions = (snapshot: Snapshot): Citation[] =>
  mentionsOfResolutions(snapshot).flatMap((mentions) => (mentions[0]?.date ? mentions.slice(1) : []));
