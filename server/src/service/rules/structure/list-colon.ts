/** S12: the words before a list end with a colon. */
import type { Rule } from '../../check/rule';
import { type IndexedBlock, partsOf } from '../../draft/form/parts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { fixWith, formFinding } from '../form-findings';
import { punctuationRule } from '../modes';
import { endSpan } from './final-stops';

export const listColon: Rule = {
  id: 'list-colon',
  scope: 'draft',
  summary: 'The words before a list end with a colon',
  defaultSeverity: 'warning',
  modes: punctuationRule,
  authority: 'S12: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { block } of introductions(snapshot)) {
      if (block.ending?.mark === ':') continue;
      const span = endSpan(snapshot.text, block);
      const at = block.ending ? span : { start: span.end, end: span.end };
      const fix = fixWith('End with a colon', [{ span: at, text: ':' }]);
      yield formFinding(this, span, 'The words before a list end with a colon', fix);
    }
  },
  cases: ({ snapshot }) => introductions(snapshot).length,
};

/** Operative paragraphs and sub-paragraphs directly followed by the first item of their list. */
function introductions(snapshot: Snapshot): IndexedBlock[] {
  const { blocks } = resolutionOf(snapshot);
  return partsOf(snapshot).flatMap(({ operative }) =>
    operative.filter(({ index }) => blocks[index + 1]?.kind === 'sub' && blocks[index + 1]?.parent === index),
  );
}
