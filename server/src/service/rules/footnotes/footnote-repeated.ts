/** N2: an instrument has its footnote at first mention; a later mention has none. */

import { referenceKey } from '../../../corpus/instruments';
import type { Footnote } from '../../../resolution/citations/footnotes';
import type { DraftRule } from '../../check/rule';
import { footnotesIn } from '../../citations/facts';
import type { Snapshot } from '../../draft/snapshot';
import { formFinding } from '../form-findings';
import { hintRule } from '../modes';

export const footnoteRepeated: DraftRule = {
  id: 'footnote-repeated',
  organs: 'every',
  scope: 'draft',
  summary: 'A source is footnoted at its first mention only',
  defaultSeverity: 'hint',
  modes: hintRule,
  authority: 'N2: adopted resolutions, sessions 75 to 78',
  *check({ snapshot }) {
    const seen = new Map<string, Footnote>();
    for (const footnote of sourcesOf(snapshot)) {
      const { meaning } = footnote;
      if (meaning.kind !== 'resolved') continue;
      const key = referenceKey(meaning.text);
      const earlier = seen.get(key);
      if (earlier && isRepeated(footnote, earlier)) {
        yield formFinding(
          footnoteRepeated,
          footnote.note.labelSpan,
          `The same source is footnote ${earlier.label} already`,
        );
      }
      if (!earlier) seen.set(key, footnote);
    }
  },
  cases: ({ snapshot }) => sourcesOf(snapshot).length,
};

/** Explanations may say the same twice; sources are what the rule is about. */
const sourcesOf = (snapshot: Snapshot): Footnote[] =>
  footnotesIn(snapshot).footnotes.filter(
    ({ meaning, words }) => meaning.kind === 'resolved' && /\d/.test(words) && words.length < 300,
  );

/** A bare "Ibid." is the usual way to serve two instruments of one source, as the two Covenants. */
const isRepeated = (footnote: Footnote, earlier: Footnote): boolean =>
  !(footnote.ibid && leadsThrough(footnote, earlier)) && footnote.words !== 'Ibid.';

const leadsThrough = ({ index, meaning }: Footnote, earlier: Footnote): boolean =>
  meaning.kind === 'resolved' && index - (meaning.source?.steps ?? 0) <= earlier.index;
