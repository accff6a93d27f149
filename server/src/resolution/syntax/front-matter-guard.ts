/**
 * Refuses front matter that a YAML parser must not see. Such a parser calls itself for every level of nesting and writes
 * keys and aliases out in full: a few kilobytes can end the process, which nothing can catch.
 */
import { linesOf } from '../../text/lines';
import { type Span, slice } from '../../text/span';

/** What must not be parsed, and the cure. */
export interface Refusal {
  /** The line, in the source that was looked at. */
  readonly span: Span;
  readonly message: string;
}

/** Opening brackets and braces in all of the front matter: nesting is at most as deep. */
const MOST_OPENERS = 100;
/** The column of the last list marker of a line or of its first word: nesting is at most as deep. */
const FURTHEST_COLUMN = 100;
const LONGEST_KEY = 200;

// "  - - ? ", before the first word of a line
const MARKERS = /^[ \t]*(?:[-?:][ \t]+)*/;
// "title: &name", "[&name"
const ANCHOR = /(?:^|[:?-])[ \t]+&\S|[[{][ \t]*&\S/;
// "[A, &name"
const ANCHOR_IN_LIST = /,[ \t]*&\S/;

const KEYS = 'keep to lines of the form "key: value" and short lists';

/** The first line that must not be parsed; undefined where all may be. */
export function refusalOf(source: string): Refusal | undefined {
  let openers = 0;
  for (const span of linesOf(source)) {
    const line = slice(source, span);
    openers += countOpeners(line);
    const message = messageFor(line, openers);
    if (message) return { span, message };
  }
  return undefined;
}

function messageFor(line: string, openers: number): string | undefined {
  if (openers > MOST_OPENERS) return `The front matter has too many brackets to be read: ${KEYS}`;
  if ((MARKERS.exec(line)?.[0].length ?? 0) > FURTHEST_COLUMN)
    return `This line of the front matter is nested too deeply to be read: ${KEYS}`;
  if (ANCHOR.test(line) || (openers > 0 && ANCHOR_IN_LIST.test(line)))
    return 'Front matter has no anchors (&): write the value out, or put it in quotation marks';
  if (line.indexOf(':') > LONGEST_KEY && line.search(/:(?:\s|$)/) > LONGEST_KEY)
    return `This key of the front matter is too long: ${KEYS}`;
  return undefined;
}

function countOpeners(line: string): number {
  let count = 0;
  for (const character of line) if (character === '[' || character === '{') count++;
  return count;
}
