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
    for (const { footnote, short } of pairsOf(snapshot)) {
      if (footnote.ibid || short === undefined) continue;
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
    pairsOf(snapshot).filter(({ short, footnote }) => footnote.ibid || short !== undefined).length,
};

/** Footnotes that follow another, with the short form each would take after it. */
function pairsOf(snapshot: Snapshot): { footnote: Footnote; short: string | undefined }[] {
  const { footnotes } = footnotesIn(snapshot);
  return footnotes.slice(1).map((footnote, i) => {
    const before = footnotes[i]?.meaning;
    return {
      footnote,
      short: before && namesSource(footnote) ? shortAfter(footnote.meaning, before) : undefined,
    };
  });
}

const shorts = new ObjectMemo<Meaning, { readonly before: Meaning; readonly short: string | undefined }>();

/** The short form, made once for two notes that follow one another. */
function shortAfter(meaning: Meaning, before: Meaning): string | undefined {
  const known = shorts.get(meaning);
  if (known?.before === before) return known.short;
  const short = shortenedAfter(meaning, before);
  shorts.set(meaning, { before, short });
  return short;
}

/** Explanations are repeated as they are. */
const namesSource = ({ meaning }: Footnote): boolean =>
  meaning.kind === 'resolved' && meaning.references.every((reference) => seriesOf(reference) !== 'words');
