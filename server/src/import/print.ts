/** Prints an imported document as `.resolution` text: front matter, paragraphs one to a line, notes at the end. */
import { stringify } from 'yaml';
import { numberLength } from '../resolution/syntax/blocks';
import type { Imported, ImportedBlock, ImportedFrontMatter } from './model';

/** The keys in the order in which they are printed. */
const KEYS = [
  'symbol',
  'id',
  'title',
  'short',
  'standing',
  'date',
  'supersededBy',
  'adoptedAs',
  'body',
  'session',
  'agendaItem',
  'sponsors',
  'source',
  'language',
] as const satisfies readonly (keyof ImportedFrontMatter)[];

/** The text of the `.resolution` file, ending in a line break. Parsing it gives the same numbers and words. */
export const print = (document: Imported): string => {
  const notes = document.notes.map((note) => `[^${note.label}]: ${note.text}`);
  return `${printFrontMatter(document.frontMatter)}${[...document.blocks.map(printBlock), ...notes].join('\n\n')}\n`;
};

const printFrontMatter = (frontMatter: ImportedFrontMatter): string => {
  const lines = KEYS.flatMap((key) => printKey(key, frontMatter[key]));
  return lines.length === 0 ? '' : `---\n${lines.join('')}---\n\n`;
};

const printKey = (key: string, value: unknown): string[] => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  if (!Array.isArray(value)) return [stringify({ [key]: value }, { lineWidth: 0 })];
  return [`${key}: ${stringify(value, FLOW)}`];
};

/** `[GCM, Global Compact for Migration]` on one line. */
const FLOW = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 } as const;

const printBlock = ({ heading, number, text }: ImportedBlock): string => {
  if (heading) return `${'#'.repeat(heading)} ${text}`;
  return number ? `${number} ${text}` : protectStart(text);
};

/** Words that only look like a number or a heading: `12\. A year`, `\# 4`. */
const protectStart = (text: string): string => {
  if (text.startsWith('#')) return `\\${text}`;
  const length = numberLength(text);
  if (!/[.):]/.test(text.charAt(length - 1))) return text;
  return `${text.slice(0, length - 1)}\\${text.slice(length - 1)}`;
};
