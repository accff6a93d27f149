/** A comparison for a terminal: `[-taken out-]` and `{+put in+}`, as word diffs show them. */
import type { Comparison } from './compared-texts';
import { changedRows, headlineOf, type RevisedWords, revisedWords, summaryLine } from './spoken';

export const comparisonText = (comparison: Comparison): string =>
  [
    summaryLine(comparison),
    ...changedRows(comparison).map((row) => `${headlineOf(row)}\n  ${revisedWords(row).map(shown).join('')}`),
  ].join('\n\n');

const shown = ({ kind, text }: RevisedWords): string => {
  if (kind === 'kept') return text;
  return kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`;
};
