/** N3: a note ends with a full stop. */

import type { NoteRule } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';
import { formRule } from '../modes';

// Quotation marks, brackets and asterisks may follow the stop
const STOPPED = /[.?!][”"’')\]*>]*$/;

export const footnoteStop: NoteRule = {
  id: 'footnote-stop',
  scope: 'note',
  summary: 'A footnote ends with a full stop',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'N3: adopted resolutions, sessions 75 to 78',
  *check({ own, content }) {
    const words = own.words.trimEnd();
    if (words === '' || STOPPED.test(words)) return;
    const end = content.start + words.length;
    const last = { start: end - (/\S{1,30}$/.exec(words)?.[0].length ?? 1), end };
    const fix = replace('Add the full stop', { start: end, end }, '.');
    yield formFinding(footnoteStop, last, 'A footnote ends with a full stop', fix);
  },
  cases: ({ snapshot }) => resolutionOf(snapshot).notes.length,
};
