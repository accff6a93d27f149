/** What an import has to say, as text. */
import type { Repair } from '../../../server/src/import/model';
import type { ImportedDraft } from '../../../server/src/lsp/protocol';

type Told = Pick<ImportedDraft, 'text' | 'repairs' | 'comments' | 'authors'>;

/** What was left out or doesn't fit: a person has to look at it. */
export const isToDecide = ({ kind }: Repair): boolean =>
  kind === 'not-placed' || kind === 'footnote-mark' || kind === 'number';

/** `draft.docx: 23 paragraphs; proposals by EU and US; 2 comments` */
export function importSummary(name: string, { text, comments, authors }: Told): string {
  const paragraphs = text.split(/\n{2,}/).filter((part) => part.trim() !== '').length;
  const proposals = authors.length > 0 ? `; proposals by ${listed(authors)}` : '';
  const beside = comments.length > 0 ? `; ${counted(comments.length, 'comment')} shown beside the text` : '';
  return `${name}: ${counted(paragraphs, 'paragraph')} read${proposals}${beside}`;
}

/** A page of Markdown: what is to be decided first. */
export function importReport(name: string, draft: Told): string {
  const decide = draft.repairs.filter(isToDecide);
  const others = draft.repairs.filter((repair) => !isToDecide(repair));
  return [
    `# Import of ${name}`,
    `${importSummary(name, draft)}.`,
    ...section('To be looked at', decide),
    ...section('For your information', others),
  ].join('\n\n');
}

const section = (title: string, repairs: readonly Repair[]): string[] =>
  repairs.length === 0 ? [] : [`## ${title}`, repairs.map(lineOf).join('\n')];

const lineOf = ({ line, message, evidence }: Repair): string =>
  `- Line ${line} of the file: ${message}${evidence ? ` (${evidence})` : ''}`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
