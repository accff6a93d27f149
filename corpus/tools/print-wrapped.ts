/** Prints a draft as copied from a PDF: lines of 80, numbers on lines of their own, marks as figures, notes below each page. */
import { parse } from '../../server/src/resolution/parse';
import { plainText } from '../../server/src/resolution/syntax/plain-text';

export interface WrappedPage {
  /** How many signs a line holds. */
  readonly width: number;
  /** How many lines a page holds; notes come below. */
  readonly lines: number;
  /** Whether a blank stands before the figure of a mark. */
  readonly spaced: boolean;
}

export const defaultPage: WrappedPage = { width: 80, lines: 40, spaced: false };

/** The text of the pages. */
export function printWrapped(text: string, { width, lines, spaced }: WrappedPage = defaultPage): string {
  const { blocks, notes } = parse(text);
  const words = new Map(notes.map(({ label, own }) => [label, own.words.replace(/\*/g, '')]));
  const labels: string[] = [];
  const out: string[] = [];
  let page: string[] = [];
  let printedNotes = 0;
  let pages = 0;
  const endPage = (isLast: boolean) => {
    const due = labels.slice(printedNotes);
    const below = due.flatMap((label, index) =>
      linesOf(`${printedNotes + index + 1} ${words.get(label)}`, width),
    );
    printedNotes = labels.length;
    out.push(...page, ...(below.length > 0 ? ['', ...below] : []));
    if (!isLast) out.push('', `${++pages}/14`, '');
    page = [];
  };
  for (const block of blocks) {
    const number = block.number && text.slice(block.number.span.start, block.number.span.end);
    const said = text
      .slice(block.content.start, block.content.end)
      .replace(/(?<!\\)\*/g, '')
      .replaceAll('],[^', '] [^')
      .replace(/\[\^([^\]]+)\]/g, (_mark, label: string) => {
        if (!words.has(label)) return '';
        if (!labels.includes(label)) labels.push(label);
        return `${spaced ? ' ' : ''}${labels.indexOf(label) + 1}`;
      });
    const printed = linesOf(block.kind === 'heading' ? `# ${said}` : said, width);
    for (const line of [...(number ? [number] : []), ...printed]) {
      page.push(line);
      if (page.length >= lines) endPage(false);
    }
    page.push('');
  }
  endPage(true);
  return out.join('\n');
}

function linesOf(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.replace(/\s+/g, ' ').trim().split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A paragraph as it is compared: its number, its words, and what its notes say. */
export const comparable = (text: string): string[] => {
  const resolution = parse(text);
  const notes = new Map(resolution.notes.map(({ label, own }) => [label, own.words.replace(/\*/g, '')]));
  return resolution.blocks.map((block, index) => {
    const marks = resolution.marks
      .filter((mark) => mark.block === index)
      .map(({ label }) => notes.get(label) ?? '');
    const number = block.number?.text ?? '';
    return `${number}|${plainText(resolution, block).replace(/\s+/g, ' ').trim()}|${marks.join('|')}`;
  });
};
