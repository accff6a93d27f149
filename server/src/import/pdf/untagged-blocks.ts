/** The blocks of a page without tags, by geometry: distances, indents, the size of the letters. */
import type { PdfBlock } from './blocks';
import { type Layout, shownEnd } from './layout';
import { beginsNote, isAll, shownWords, spansOf, type TextLine, textOf } from './lines';

/** The blocks that lines form, top to bottom, the notes last. */
export function untaggedBlocks(lines: readonly TextLine[], layout: Layout, page: number): PdfBlock[] {
  const start = notesStart(lines, layout);
  const body = lines.slice(0, start).filter((line) => !RULE.test(textOf(line)));
  const notes = lines.slice(start).filter((line) => !RULE.test(textOf(line)));
  return [
    ...grouped(body, (line, before) => beginsParagraph(line, before, layout)).map((group) => ({
      kind: 'text' as const,
      page,
      lines: group,
    })),
    ...grouped(notes, beginsNote).map((group) => ({ kind: 'note' as const, page, lines: group })),
  ];
}

// A line of underscores stands above the notes.
const RULE = /^\s*_{10,}\s*$/u;

/** Where the notes of a page begin: at a rule, or where the lines to the bottom are all small and the first is marked. */
function notesStart(lines: readonly TextLine[], { size }: Layout): number {
  const rule = lines.findLastIndex((line) => RULE.test(textOf(line)));
  if (rule >= 0) return rule;
  const small = lines.findLastIndex((line) => line.size > size * 0.92) + 1;
  const first = lines.findIndex((line, at) => at >= small && beginsNote(line));
  return first < 0 ? lines.length : first;
}

function beginsParagraph(line: TextLine, before: TextLine, layout: Layout): boolean {
  const step = before.y - line.y;
  const leading = Math.max(layout.leading, line.size * 1.2);
  if (step > leading * 1.25 || Math.abs(line.size - before.size) > 1) return true;
  const isBold = isAll('bold', spansOf([line]));
  if (isBold !== isAll('bold', spansOf([before])) || beginsWithRaised(line)) return true;
  // Headings hang: their later lines stand further in.
  if (isBold) return shownEnd(before) - before.x < SHORT_HEADING;
  return line.x - before.x > 8 && (line.x - layout.left > 8 || NUMBERED.test(shownWords(spansOf([line]))));
}

/** "a See resolution 75/1.", the note of a table */
const beginsWithRaised = (line: TextLine): boolean =>
  spansOf([line]).find(({ text }) => text.trim() !== '')?.raised === true;

/** "Part I", "Section 29A": in bold, a line as short as this, in points, is not followed by the rest of it. */
const SHORT_HEADING = 90;

// "1. ", "(a) "
const NUMBERED = /^(?:\d{1,3}\.|\([a-z]{1,5}\)) /u;

function grouped(
  lines: readonly TextLine[],
  begins: (line: TextLine, before: TextLine) => boolean,
): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (!last || !before || begins(line, before)) groups.push([line]);
    else last.push(line);
  }
  return groups;
}
