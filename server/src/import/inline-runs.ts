/** Running text on its way into a `.resolution`: words in roman or italics, and footnote marks between them. */

/** `text` may hold any white space; it comes out as single blanks. */
export type InlineRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly italic: boolean;
      /** Bold type isn't printed, but a line all in bold is a heading. */
      readonly bold?: boolean;
    }
  | { readonly kind: 'mark'; readonly label: string };

/** One line: `*Recalling* its resolution 71/1,[^1]`. Asterisks hug the words, whatever the input's blanks. */
export const renderRuns = (runs: readonly InlineRun[]): string =>
  plainSpaces(joined(runs).map(renderRun).join('')).trim();

/** The words alone, as a title is kept in the front matter. */
export const plainTextOfRuns = (runs: readonly InlineRun[]): string =>
  plainSpaces(runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')).trim();

/** What differs only in whether a line may end there, or isn't seen at all, is layout and no part of a word. */
const plainSpaces = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(/\u2011/gu, '-');

// Soft hyphens, zero-width blanks and direction marks
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060]/gu;

/** Neighbours in the same style are one; blanks between two italic runs are italic. */
const joined = (runs: readonly InlineRun[]): InlineRun[] => {
  const result: InlineRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'mark' || last?.kind !== 'text') result.push(run);
    else if (run.italic === last.italic || run.text.trim() === '')
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
};

const renderRun = (run: InlineRun): string => {
  if (run.kind === 'mark') return `[^${run.label}]`;
  const words = run.text.trim();
  if (!run.italic || words === '') return run.text;
  const start = run.text.length - run.text.trimStart().length;
  return `${run.text.slice(0, start)}*${words}*${run.text.slice(start + words.length)}`;
};
