/** Prints a report of ours, as Markdown, as a page: headings, paragraphs, lists of two levels, italics. */
import type { Inline, PrintedParagraph, PrintedText } from './model';

/** `title` names it in the heads of its pages. */
export const printReport = (markdown: string, title: string): PrintedText => ({
  isRedline: false,
  head: { standing: 'report', title, isReport: true },
  blocks: markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(printedLine),
  notes: [],
});

// "## Form (3)", "  - Norway: objection", "- OP5: ...", "12 words."
const LINE = /^(?:(#{1,6}) |( *)- )?(.*)$/su;

function printedLine(line: string): PrintedParagraph {
  const [, marks = '', indent, words = ''] = LINE.exec(line) ?? [];
  const bullet = indent === undefined ? '' : `${'\t'.repeat(indent === '' ? 1 : 2)}•\t`;
  return {
    kind: 'paragraph',
    block: marks === '' ? 'plain' : 'heading',
    heading: marks.length,
    inlines: [...(bullet ? [wordsOf(bullet, false)] : []), ...inlinesIn(words)],
    end: [],
  };
}

// "**2 warnings**", "*Calls upon*", "\*", "&#91;"
const MARKUP = /\*\*([^*]+)\*\*|\*([^*]+)\*|((?:\\.|[^*\\])+|.)/gsu;

const inlinesIn = (markdown: string): Inline[] =>
  [...markdown.matchAll(MARKUP)].map(([, bold, italic, plain = '']) =>
    wordsOf(unescaped(bold ?? italic ?? plain), italic !== undefined),
  );

const unescaped = (words: string): string =>
  words
    .replace(/&#(\d{1,3});/g, (_sign, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\(.)/gsu, '$1');

const wordsOf = (text: string, italic: boolean): Inline => ({
  kind: 'words',
  text,
  italic,
  struck: false,
  tracks: [],
});
