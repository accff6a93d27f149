/** Writes the words of an HTML paragraph as a draft has them: italics, footnote marks, and brackets around changes. */
import { negotiationMarksIn } from '../../../resolution/negotiation/brackets';
import type { Span } from '../../../text/span';
import type { HtmlLook } from './html-look';

/** Words that look alike. A mark is written already: `[^7]`. */
export interface HtmlRun {
  readonly text: string;
  readonly look: HtmlLook;
  readonly isMark?: boolean;
}

/** The paragraph as it stands in a draft, without blanks at its ends. */
export function written(runs: readonly HtmlRun[]): string {
  let out = '';
  for (const alike of groups(withBlanksOf(runs), ({ look }) => look.change)) {
    const change = alike[0]?.look.change ?? 'none';
    const words = italicised(alike);
    out += change === 'none' ? words : bracketed(words, change, out.trim() === '');
  }
  return out
    .replace(/[ \t\u00a0]{2,}/g, ' ')
    .replace(BLANKS_AT_BREAK, '\n')
    .trim();
}

const BLANKS_AT_BREAK = /[ \t\u00a0]?\n[ \t\u00a0]?/g;

/** A blank looks as the words on both sides of it do, and plain where they differ. */
function withBlanksOf(runs: readonly HtmlRun[]): readonly HtmlRun[] {
  return runs.map((run, at) => {
    if (run.text.trim() !== '') return run;
    const [before, after] = [runs[at - 1]?.look, runs[at + 1]?.look];
    const change = before?.change === after?.change ? before?.change : undefined;
    const isItalic = before?.isItalic === true && after?.isItalic === true;
    return { ...run, look: { ...run.look, isItalic, change: change ?? 'none' } };
  });
}

function italicised(runs: readonly HtmlRun[]): string {
  const pieces = groups(runs, ({ look, isMark }) => look.isItalic && !isMark).map((alike) => {
    const text = alike.map((run) => run.text).join('');
    return alike[0]?.look.isItalic && !alike[0].isMark ? around(text, '*', '*') : text;
  });
  return pieces.join('');
}

/** `5. ` or `(a) ` at the start of a paragraph, which stays outside of the brackets. */
const NUMBER = /^\s*(?:\d{1,3}\.|\([a-z]{1,5}\))\s+(?=\S)/;

/** A bracket that was typed and has no partner among the words stays outside as well. */
function bracketed(words: string, change: HtmlLook['change'], isFirst: boolean): string {
  const number = isFirst ? (NUMBER.exec(words)?.[0] ?? '') : '';
  const rest = words.slice(number.length);
  const label = change === 'struck' ? '[delete: ' : '[';
  let out = number;
  let from = 0;
  for (const { start, end } of [...negotiationMarksIn(rest).unpaired, endOf(rest)]) {
    out += around(rest.slice(from, start), label, ']') + rest.slice(start, end);
    from = end;
  }
  return out;
}

const endOf = ({ length }: string): Span => ({ start: length, end: length });

/** Sets signs around words; blanks at their ends stay outside. */
function around(text: string, opening: string, closing: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${opening}${words}${closing}${text.slice(start + words.length)}`;
}

/** Neighbours with one key. */
export function groups<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const found: Item[][] = [];
  let last: unknown;
  for (const item of items) {
    const key = keyOf(item);
    if (found.length > 0 && key === last) found.at(-1)?.push(item);
    else found.push([item]);
    last = key;
  }
  return found;
}
