/**
 * Where comments stand in the text. While it is put together, noncharacters of Unicode mark the places: they can't be
 * in a Word file's words, and weigh nothing in them. At the end they are taken out and give the offsets.
 */

const DIGITS = '\uFDD0\uFDD1\uFDD2\uFDD3\uFDD4\uFDD5\uFDD6\uFDD7\uFDD8\uFDD9';
const START = '\uFDE0';
const END = '\uFDE1';
const ANCHOR = /([\uFDE0\uFDE1])([\uFDD0-\uFDD9]+)/g;

const written = (id: string): string => [...id].map((digit) => DIGITS.charAt(Number(digit))).join('');

/** What marks the place; `id` is a number in figures, as Word numbers comments. */
export const commentStart = (id: string): string => (/^\d+$/.test(id) ? `${START}${written(id)}` : '');
export const commentEnd = (id: string): string => (/^\d+$/.test(id) ? `${END}${written(id)}` : '');

/** The text without its marks of comments, and the first place of each comment. UTF-16 offsets. */
export function withoutAnchors(text: string): { text: string; places: ReadonlyMap<string, AnchoredSpan> } {
  const places = new Map<string, { start: number; end: number }>();
  let plain = '';
  let from = 0;
  for (const { 0: anchor, 1: sign, 2: digits = '', index } of text.matchAll(ANCHOR)) {
    plain += text.slice(from, index);
    from = index + anchor.length;
    const id = [...digits].map((digit) => DIGITS.indexOf(digit)).join('');
    const known = places.get(id);
    if (sign === START && !known) places.set(id, { start: plain.length, end: plain.length });
    else if (sign === END && known && known.end === known.start) known.end = plain.length;
  }
  return { text: plain + text.slice(from), places };
}

export interface AnchoredSpan {
  readonly start: number;
  readonly end: number;
}
