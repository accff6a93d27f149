/** A ledger as Markdown: what is left out is struck, what is put in is bold, and each phrase carries its source. */
import type { SourcedParagraph } from '../../match/sources/model';
import { datedSource, sourcesLine } from '../../match/sources/spoken';
import { ledgerSummaryLine } from '../../match/sources/summary';
import { type LedgerPiece, ledgerPieces } from './pieces';

export const ledgerMarkdown = (title: string, paragraphs: readonly SourcedParagraph[]): string =>
  [
    `# Sources of ${escaped(title)}`,
    `${ledgerSummaryLine(paragraphs)}. ~~Left out~~ of the source, **put in** by the draft.`,
    ...paragraphs.map(paragraphMarkdown),
  ].join('\n\n');

function paragraphMarkdown(paragraph: SourcedParagraph): string {
  const pieces = ledgerPieces(paragraph);
  const words = pieces
    .map((piece, at) => `${isExchange(pieces[at - 1], piece) ? ' ' : ''}${shown(piece, paragraph)}`)
    .join('');
  return `**${escaped(paragraph.ref)}** · ${escaped(sourcesLine(paragraph))}\n\n${words}`;
}

/** Words in the place of others: a blank keeps the two apart. */
const isExchange = (before: LedgerPiece | undefined, { kind, text }: LedgerPiece): boolean =>
  before?.kind === 'left-out' && kind === 'put-in' && !/\s$/.test(before.text) && !/^\s/.test(text);

/** Blanks at the ends stand outside: Markdown takes no mark before a blank. */
function shown({ kind, text, ends }: LedgerPiece, { from }: SourcedParagraph): string {
  const mark = kind === 'kept' || text.trim() === '' ? '' : kind === 'left-out' ? '~~' : '**';
  const source = ends === undefined ? undefined : from[ends];
  const address = source ? ` *(${escaped(datedSource(source))})*` : '';
  const start = text.slice(0, text.length - text.trimStart().length);
  const end = text.slice(Math.max(start.length, text.trimEnd().length));
  return `${start}${mark}${escaped(text.trim())}${mark}${address}${end}`;
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
