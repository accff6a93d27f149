/**
 * Drafts as pictures. `$0` is the cursor (two of them: a selection). A line of carets, then a label, says
 * what is expected at the words above it:
 *
 *     1. *Calls upon* States to act as the primary consideration;
 *                                      ^^^^^^^^^^^ departs-from-agreed: ...
 */
import type { Span } from '../../server/src/text/span';

export interface Mark {
  readonly span: Span;
  readonly label: string;
}

export interface Fixture {
  readonly text: string;
  /** Offsets of `$0` in `text`. */
  readonly cursors: readonly number[];
  readonly marks: readonly Mark[];
}

// "          ^^^^^^ departs-from-agreed"
const CARETS = /^( *)(\^+)(?: (.*))?$/;

/** Reads a picture; its first line break is not part of the text. */
export function parseFixture(picture: string): Fixture {
  const lines: string[] = [];
  const marks: Mark[] = [];
  const cursors: number[] = [];
  let start = 0;
  let above = 0;
  for (const line of picture.replace(/^\n/, '').split('\n')) {
    const [, indent, carets, label = ''] = CARETS.exec(line) ?? [];
    if (indent !== undefined && carets) {
      const from = above + indent.length;
      marks.push({ span: { start: from, end: from + carets.length }, label });
      continue;
    }
    const parts = line.split('$0');
    for (let i = 1; i < parts.length; i++) cursors.push(start + parts.slice(0, i).join('').length);
    lines.push(parts.join(''));
    above = start;
    start += parts.join('').length + 1;
  }
  return { text: lines.join('\n'), cursors, marks };
}

/** Draws marks under the lines of a text; of a mark over several lines its first line. */
export function draw(text: string, marks: readonly Mark[]): string {
  let start = 0;
  const drawn = text.split('\n').flatMap((line) => {
    const end = start + line.length;
    const here = marks.filter(({ span }) => span.start >= start && span.start <= end);
    const rows = here.map(({ span, label }) => {
      const carets = '^'.repeat(Math.max(1, Math.min(span.end, end) - span.start));
      return `${' '.repeat(span.start - start)}${carets}${label && ` ${label}`}`;
    });
    start = end + 1;
    return [line, ...rows];
  });
  return drawn.join('\n');
}

/** The one cursor of a picture. */
export function cursorOf({ cursors }: Fixture): number {
  const [cursor, second] = cursors;
  if (cursor === undefined || second !== undefined) throw new Error('the fixture must have one $0');
  return cursor;
}
