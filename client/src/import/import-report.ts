/** What an import has to say, as text. */
import type { Repair } from '../../../server/src/import/model';
import type { ImportedDraft } from '../../../server/src/lsp/protocol';
import { listed, type Say } from '../say';

type Told = Pick<ImportedDraft, 'text' | 'repairs' | 'comments' | 'authors'>;

/** What was left out or doesn't fit: a person has to look at it. */
export const isToDecide = ({ kind }: Repair): boolean =>
  kind === 'not-placed' || kind === 'footnote-mark' || kind === 'number';

/** `draft.docx: 23 paragraphs; proposals by EU and US; 2 comments` */
export function importSummary(name: string, { text, comments, authors }: Told, say: Say): string {
  const paragraphs = text.split(/\n{2,}/).filter((part) => part.trim() !== '').length;
  const told = [
    paragraphs === 1 ? say('{0}: 1 paragraph read', name) : say('{0}: {1} paragraphs read', name, paragraphs),
    ...(authors.length > 0 ? [say('proposals by {0}', listed(authors, say))] : []),
    ...(comments.length > 0 ? [beside(comments.length, say)] : []),
  ];
  return told.join('; ');
}

const beside = (comments: number, say: Say): string =>
  comments === 1
    ? say('1 comment shown beside the text')
    : say('{0} comments shown beside the text', comments);

/** A page of Markdown: what is to be decided first. */
export function importReport(name: string, draft: Told, say: Say): string {
  const decide = draft.repairs.filter(isToDecide);
  const others = draft.repairs.filter((repair) => !isToDecide(repair));
  return [
    `# ${say('Import of {0}', name)}`,
    `${importSummary(name, draft, say)}.`,
    ...section(say('To be looked at'), decide, say),
    ...section(say('For your information'), others, say),
  ].join('\n\n');
}

const section = (title: string, repairs: readonly Repair[], say: Say): string[] =>
  repairs.length === 0 ? [] : [`## ${title}`, repairs.map((repair) => lineOf(repair, say)).join('\n')];

const lineOf = ({ line, message, evidence }: Repair, say: Say): string =>
  `- ${say('Line {0} of the file: {1}', line, message)}${evidence ? ` (${evidence})` : ''}`;
