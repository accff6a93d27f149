/** The stop at the end of a paragraph's words, before its last footnote marks. */

import { isSpace } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Block } from '../model';

const MARK = String.raw`(?:\[\^[^\]\s[]{1,32}\]|<sup>\d{1,3}<\/sup>|\[footnoteRef:\d{1,3}\]|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3})`;
// "[^4]", "[^4],[^5]"
const MARKS = String.raw`[ \u00A0]?${MARK}(?:,[ \u00A0]?${MARK}){0,7}`;
// The comma between two marks is no stop: "Rights[^4],[^5]"
const BETWEEN = String.raw`(?<=${MARK}),[ \u00A0]?${MARK}`;
// What may stand after the stop: "report;[^4]", "treaties; and", "commitment.*"
const TAIL = new RegExp(
  String.raw`(?!${BETWEEN})([,;.:])(?:[*"\u201D)\]]|${MARKS}){0,8}(?:[ \u00A0](?:and|or))?$`,
);
/** How much of the end is looked at; UTF-16. */
const WINDOW = 120;

/** The stop of the words that stand in `content`; undefined where they end without one. */
export function endingOf(text: string, content: Span): Block['ending'] {
  let end = content.end;
  while (end > content.start && isSpace(text, end - 1)) end--;
  const start = Math.max(content.start, end - WINDOW);
  const match = TAIL.exec(text.slice(start, end));
  if (!match) return undefined;
  const at = start + match.index;
  return { span: { start: at, end: at + 1 }, mark: match[1] as ',' | ';' | '.' | ':' };
}
