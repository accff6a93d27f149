/** A ledger for a terminal: `[-left out-]` and `{+put in+}`, as word diffs show them, and the number of each source. */
import type { SourcedParagraph } from '../../match/sources/model';
import { datedSource, sourcesLine } from '../../match/sources/spoken';
import { ledgerSummaryLine } from '../../match/sources/summary';
import { type LedgerPiece, ledgerPieces } from './pieces';

export const ledgerText = (paragraphs: readonly SourcedParagraph[]): string =>
  [ledgerSummaryLine(paragraphs), ...paragraphs.map(paragraphText)].join('\n\n');

function paragraphText(paragraph: SourcedParagraph): string {
  const words = ledgerPieces(paragraph).map(shown).join('');
  const sources = paragraph.from.map((source, at) => `  ${at + 1}  ${datedSource(source)}`);
  return [`${paragraph.ref}: ${sourcesLine(paragraph)}`, `  ${words}`, ...sources].join('\n');
}

function shown({ kind, text, ends }: LedgerPiece): string {
  const words = kind === 'kept' ? text : kind === 'left-out' ? `[-${text}-]` : `{+${text}+}`;
  return ends === undefined ? words : withMark(words, `<${ends + 1}>`);
}

/** A mark goes before the blanks at the end. */
function withMark(words: string, mark: string): string {
  const bare = words.trimEnd();
  return bare + mark + words.slice(bare.length);
}
