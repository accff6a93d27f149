/** P6: curly quotation marks. */
import { fixWith, formFinding } from '../form/findings';
import type { Rule } from '../rule';
import { resolutionOf, type Snapshot } from '../snapshot';

export const curlyQuotes: Rule = {
  id: 'curly-quotes',
  scope: 'draft',
  summary: 'Curly quotation marks',
  defaultSeverity: 'hint',
  modes: { negotiation: 'off', tabling: 'hint', archive: 'off' },
  authority: 'P6: Editorial Manual, quotations; adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { start, end } of quotations(snapshot, STRAIGHT)) {
      const edits = [
        { span: { start, end: start + 1 }, text: '\u201C' },
        { span: { start: end - 1, end }, text: '\u201D' },
      ];
      const fix = fixWith('Use curly quotation marks', edits);
      yield formFinding(this, { start, end }, 'Quotation marks are curly before tabling', fix);
    }
  },
  cases: ({ snapshot }) => quotations(snapshot, ANY).length,
};

/** A pair of straight marks in one paragraph. */
const STRAIGHT = /(?<![\w"])"[^"\n]{1,600}"(?![\w"])/g;
const ANY = /"[^"\n]{1,600}"|\u201C[^\u201D\n]{1,600}\u201D/g;

const quotations = (snapshot: Snapshot, pattern: RegExp) =>
  resolutionOf(snapshot).blocks.flatMap(({ content }) =>
    [...snapshot.text.slice(content.start, content.end).matchAll(pattern)].map(({ index, 0: found }) => ({
      start: content.start + index,
      end: content.start + index + found.length,
    })),
  );
