/** N14: the first mention of a resolution carries its date. */

import type { Citation } from '../../../resolution/citations/citations';
import { writeDate } from '../../../resolution/citations/dates';
import type { DraftRule } from '../../check/rule';
import { mentionsOfResolutions } from '../../citations/cited-resolutions';
import { sourceFactsOf } from '../../citations/source-facts';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { hintRule } from '../modes';

export const citationUndated: DraftRule = {
  id: 'citation-undated',
  scope: 'draft',
  summary: 'The first mention of a resolution carries its date',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'N14: adopted resolutions, sessions 75 to 78',
  *check({ snapshot, world }) {
    for (const { span, target, date } of firstMentions(snapshot)) {
      if (date || target.kind !== 'resolution' || isDated(snapshot.text, span.end)) continue;
      const known = target.symbol ? sourceFactsOf(world.engine, target.symbol).date : undefined;
      const fix =
        known &&
        replace(
          `Add "of ${writeDate(known)}"`,
          { start: span.end, end: span.end },
          ` of ${writeDate(known)}`,
        );
      yield formFinding(
        citationUndated,
        span,
        `The first mention of a resolution carries its date`,
        fix || undefined,
      );
    }
  },
  cases: ({ snapshot }) => firstMentions(snapshot).length,
};

/** Whether a date stands there in a form that is not read: "of May 22, 2015", whose form another rule mends. */
const isDated = (text: string, from: number): boolean =>
  /^(?:\[\^[^\]]*\]|[,*\s])*(?:(?:of|on|dated|adopted)\s+){1,2}[^;.\n]{0,12}\d/.test(
    text.slice(from, from + 60),
  );

const firstMentions = (snapshot: Snapshot): Citation[] =>
  mentionsOfResolutions(snapshot).flatMap((mentions) => mentions.slice(0, 1));
