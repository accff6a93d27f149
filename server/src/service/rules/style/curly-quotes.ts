/** P6: curly quotation marks. */
import type { Block } from '../../../resolution/model';
import type { Span } from '../../../text/span';
import type { BlockRule } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import { fixWith, formFinding } from '../form-findings';

export const curlyQuotes: BlockRule = {
  id: 'curly-quotes',
  scope: 'block',
  summary: 'Curly quotation marks',
  defaultSeverity: 'hint',
  modes: { negotiation: 'off', tabling: 'hint', archive: 'off' },
  authority: 'P6: Editorial Manual, quotations; adopted resolutions, sessions 75 to 78',
  *check(block) {
    for (const { start, end } of quotations(block, STRAIGHT)) {
      const edits = [
        { span: { start, end: start + 1 }, text: '\u201C' },
        { span: { start: end - 1, end }, text: '\u201D' },
      ];
      const fix = fixWith('Use curly quotation marks', edits);
      yield formFinding(this, { start, end }, 'Quotation marks are curly before tabling', fix);
    }
  },
  cases: ({ snapshot }) => resolutionOf(snapshot).blocks.flatMap((block) => quotations(block, ANY)).length,
};

/** A pair of straight marks in one paragraph. */
const STRAIGHT = /(?<![\w"])"[^"\n]{1,600}"(?![\w"])/g;
const ANY = /"[^"\n]{1,600}"|\u201C[^\u201D\n]{1,600}\u201D/g;

const quotations = ({ own, content }: Block, pattern: RegExp): Span[] =>
  [...own.words.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: content.start + index,
    end: content.start + index + found.length,
  }));
