/** A comparison as Markdown: what is taken out is struck, what is put in is bold. */

import type { Comparison } from './compared-texts';
import { changedRows, headlineOf, type RevisedWords, revisedWords, summaryLine } from './spoken';

export const comparisonMarkdown = (comparison: Comparison): string =>
  [
    `# ${escapedMarkdown(comparison.draft.title)}`,
    escapedMarkdown(summaryLine(comparison)),
    ...changedRows(comparison).map(
      (row) => `**${escapedMarkdown(headlineOf(row))}**\n\n${revisedWords(row).map(shown).join('')}`,
    ),
  ].join('\n\n');

/** Blanks at the ends stand outside: Markdown takes no mark before a blank. */
function shown({ kind, text }: RevisedWords): string {
  const words = escapedMarkdown(text.trim());
  if (kind === 'kept' || words === '') return escapedMarkdown(text);
  const mark = kind === 'deleted' ? '~~' : '**';
  const start = text.slice(0, text.length - text.trimStart().length);
  const end = text.slice(text.trimEnd().length);
  return `${start}${mark}${words}${mark}${end}`;
}

const escapedMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
