/** Prints a `.resolution` text as the UN does: letter size, 10 points, notes below a rule, running heads. */
import type { DrawnText, Run, Tag } from './pdf-file';
import { pdfOf } from './pdf-file';

/** Lengths in points. */
const LEFT = 123.4;
const WIDTH = 367;
const TOP = 709.7;
const BOTTOM = 72;
const TAB = 23.7;
const LEADING = 12;
const NOTE_LEADING = 10.6;

interface Word {
  readonly text: string;
  readonly font: 'roman' | 'italic' | 'bold';
  /** The label of a note, raised. */
  readonly isMark: boolean;
  /** No blank before it. */
  readonly isJoined: boolean;
}

interface PrintedLine {
  readonly words: readonly Word[];
  readonly x: number;
  readonly size: number;
  readonly block: number;
}

/** The bytes of the PDF. `isTagged` gives it a structure tree, as Word does. */
export function printedPdf(resolution: string, isTagged: boolean): Buffer {
  const { front, blocks, notes } = taken(resolution);
  const pages: DrawnText[][] = [];
  const tags: Tag[] = [];
  let page: DrawnText[] = [];
  let pending: PrintedLine[] = [];
  let y = 0;
  let blockNumber = 0;
  const symbol = front.get('symbol') ?? '';
  const finish = () => {
    let at = BOTTOM + (pending.length - 1) * NOTE_LEADING;
    if (pending.length > 0) page.push({ runs: '_'.repeat(18), x: 78, y: at + 16, block: 'artifact' });
    for (const line of pending) {
      draw(line, at, page);
      at -= NOTE_LEADING;
    }
    pages.push(page);
  };
  const begin = () => {
    page = [
      { runs: [{ text: symbol, size: 8.5, font: 'bold' }], x: 60, y: 741, block: 'artifact' },
      { runs: [{ text: `${pages.length + 1}/9`, size: 8.5 }], x: 535, y: 38, block: 'artifact' },
    ];
    pending = [];
    y = TOP;
  };
  begin();
  for (const text of blocks) {
    const block = blockNumber++;
    tags.push({ role: 'P', block });
    const lines = linesOf(text, block);
    for (const line of lines) {
      const own = line.words.flatMap(({ isMark, text: label }) => {
        const note = isMark ? notes.get(label) : undefined;
        if (note === undefined) return [];
        const number = blockNumber++;
        tags.push({ role: 'Note', block: number });
        return noteLines(label, note, number);
      });
      const floor = BOTTOM + (pending.length + own.length) * NOTE_LEADING + 20;
      if (y < floor) {
        finish();
        begin();
      }
      draw(line, y, page);
      pending.push(...own);
      y -= LEADING;
    }
    y -= 6;
  }
  finish();
  return pdfOf(pages, isTagged ? { tags } : {});
}

/** Front matter, blocks and notes of a text whose paragraphs are one line each. */
function taken(resolution: string) {
  const [, head = '', body = resolution] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(resolution) ?? [];
  const paragraphs = body.split(/\n\n+/).map((one) => one.trim());
  const note = /^\[\^([^\]]+)\]: ([\s\S]*)$/;
  return {
    front: new Map(
      head.split('\n').map((line) => [line.split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
    ),
    blocks: paragraphs.filter((one) => one !== '' && !note.test(one)),
    notes: new Map(
      paragraphs.flatMap((one) => {
        const [, label, text] = note.exec(one) ?? [];
        return label && text ? [[label, text] as const] : [];
      }),
    ),
  };
}

function linesOf(text: string, block: number): PrintedLine[] {
  const [, marks, heading = ''] = /^(#+) (.*)$/.exec(text) ?? [];
  if (marks) {
    const size = marks.length < 3 ? 14 : 10;
    return wrapped(wordsOf(heading, 'bold'), { size, block, indent: 0 });
  }
  return wrapped(wordsOf(text, 'roman'), { size: 10, block, indent: TAB });
}

const noteLines = (label: string, text: string, block: number): PrintedLine[] =>
  wrapped([{ text: label, font: 'roman', isMark: true, isJoined: false }, ...wordsOf(text, 'roman')], {
    size: 8.5,
    block,
    indent: -6,
  });

// "*Recalling also*", "[^7]", "migrants"
const INLINE = /\*([^*]+)\*|\[\^([^\]]+)\]|([^*[]+|\[)/g;

function wordsOf(text: string, font: Word['font']): Word[] {
  const words: Word[] = [];
  let isJoined = true;
  for (const [, italic, label, plain] of text.replaceAll('\\', '').matchAll(INLINE)) {
    if (label !== undefined) {
      words.push({ text: label, font, isMark: true, isJoined: true });
      isJoined = true;
      continue;
    }
    const run = italic ?? plain ?? '';
    for (const [index, one] of run.split(' ').entries()) {
      if (index > 0) isJoined = false;
      if (one !== '') words.push({ text: one, font: italic ? 'italic' : font, isMark: false, isJoined });
      isJoined = true;
    }
    isJoined = !run.endsWith(' ');
  }
  return words;
}

function wrapped(
  words: readonly Word[],
  { size, block, indent }: { size: number; block: number; indent: number },
) {
  const lines: PrintedLine[] = [];
  let line: Word[] = [];
  let room = WIDTH - indent;
  const flush = () => {
    const isFirst = lines.length === 0;
    lines.push({ words: line, x: isFirst ? LEFT + indent : LEFT, size, block });
    line = [];
    room = WIDTH;
  };
  for (const word of words) {
    const width = (word.text.length + 1) * size * 0.46;
    if (width > room && !word.isJoined && line.length > 0) flush();
    line.push(word);
    room -= width;
  }
  flush();
  return lines;
}

function draw(line: PrintedLine, y: number, page: DrawnText[]): void {
  const runs = line.words.map((word, index): Run => {
    const isLast = index === line.words.length - 1;
    const blank = isLast || !line.words[index + 1]?.isJoined ? ' ' : '';
    const raised = word.isMark && { size: line.size * 0.65, rise: line.size * 0.34 };
    return { text: word.text + blank, font: word.font, size: line.size, ...raised };
  });
  page.push({ runs, x: line.x, y, block: line.block });
}
