/** N8, N10: after a footnote of the same source the next one says Ibid. */

import { shortenedAfter } from '../../../resolution/citations/abbreviate-reference';
import type { Footnote, Meaning } from '../../../resolution/citations/footnotes';
import { seriesOf } from '../../../resolution/citations/references';
import { ObjectMemo } from '../../../text/memoize';
import type { DraftRule } from '../../check/rule';
import { footnotesIn } from '../../citations/facts';
import type { Snapshot } from '../../draft/snapshot';
import { fixWith, formFinding } from '../form-findings';
import { formRule } from '../modes';

export const ibidExpected: DraftRule = {
  id: 'ibid-expected',
  scope: 'draft',
  summary: 'A footnote to the source of the one before it begins with Ibid.',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'N8, N10: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    for (const { footnote, short } of shortFormsIn(snapshot)) {
      if (footnote.ibid) continue;
      const fix = fixWith(`Write "${short.replace(/\*/g, '')}"`, [
        { span: footnote.note.content, text: short },
      ]);
      yield formFinding(
        ibidExpected,
        footnote.note.content,
        `The footnote before it has the same source: "${short.replace(/\*/g, '')}"`,
        fix,
      );
    }
  },
  cases: ({ snapshot }) =>
    shortFormsIn(snapshot).filter(({ footnote }) => !footnote.ibid).length +
    footnotesIn(snapshot)
      .footnotes.slice(1)
      .filter(({ ibid }) => ibid).length,
};

/** A footnote with the short form that it would take after the one before. */
interface ShortForm {
  readonly footnote: Footnote;
  readonly short: string;
}

/** The footnotes that could be shortened because they follow another of the same source. */
function shortFormsIn(snapshot: Snapshot): ShortForm[] {
  const found: ShortForm[] = [];
  let before: Footnote | undefined;
  for (const footnote of footnotesIn(snapshot).footnotes) {
    const short = before && shortAfter(footnote.meaning, before.meaning);
    if (short !== undefined) found.push({ footnote, short });
    before = footnote;
  }
  return found;
}

const shorts = new ObjectMemo<Meaning, { readonly before: Meaning; readonly short: string | undefined }>();

/** The short form, made once for two notes that follow one another. */
function shortAfter(meaning: Meaning, before: Meaning): string | undefined {
  const known = shorts.get(meaning);
  if (known?.before === before) return known.short;
  const short = namesSource(meaning) ? shortenedAfter(meaning, before) : undefined;
  shorts.set(meaning, { before, short });
  return short;
}

/** Explanations are repeated as they are. */
const namesSource = (meaning: Meaning): boolean =>
  meaning.kind === 'resolved' && meaning.references.every((reference) => seriesOf(reference) !== 'words');
