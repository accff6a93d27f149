/** White space between and inside paragraphs: one blank line, one blank, none at the ends of lines. */
import type { Block } from '../../../resolution/model';
import type { Span } from '../../../text/span';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';

/** The edits that put the spacing right. Line breaks inside paragraphs and tables stay as they are. */
export function spacingEdits(snapshot: Snapshot): Edit[] {
  const { text, blocks, notes } = resolutionOf(snapshot);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const paragraphs = [...blocks, ...notes.map(({ span }) => ({ span }))].sort(
    (a, b) => a.span.start - b.span.start,
  );
  return [
    ...blocks.flatMap((block) => [...afterNumber(text, block), ...inside(text, block)]),
    ...paragraphs
      .slice(1)
      .flatMap(({ span }, i) => between(text, paragraphs[i]?.span ?? span, span, newline)),
  ];
}

/** One blank between a number and the words. */
function afterNumber(text: string, { number, content, kind }: Block): Edit[] {
  if (!number || kind === 'plain' || content.start === content.end) return [];
  const gap = { start: number.span.end, end: content.start };
  return /^[ \t\u00A0]*$/.test(text.slice(gap.start, gap.end)) && text.slice(gap.start, gap.end) !== ' '
    ? [{ span: gap, text: ' ' }]
    : [];
}

/** Runs of blanks, each as a whole: those between words, and those before stops and line ends, are too long. */
const BLANKS = /(?<![ \t])[ \t]+/g;
const BEFORE_STOP = /^[,;](?:\s|$)/;

function inside(text: string, { content, kind }: Block): Edit[] {
  const words = text.slice(content.start, content.end);
  if (kind === 'front' || kind === 'closing' || words.startsWith('|')) return [];
  const edits: Edit[] = [];
  for (const { index, 0: found } of words.matchAll(BLANKS)) {
    const after = index + found.length;
    const wanted = wantedBlanks(found, words.slice(after, after + 2));
    const start = content.start + after - wanted.replaced;
    if (wanted.replaced > 0) edits.push({ span: { start, end: content.start + after }, text: wanted.put });
  }
  return edits;
}

/** How many of a run of blanks are replaced, and by what; tabs between words stay. */
function wantedBlanks(found: string, next: string): { readonly replaced: number; readonly put: string } {
  if (/^\r?\n/.test(next)) return { replaced: found.length, put: '' };
  const blanks = found.length - (found.lastIndexOf('\t') + 1);
  if (BEFORE_STOP.test(next)) return { replaced: blanks, put: '' };
  if (blanks < 2 || next === '') return { replaced: 0, put: '' };
  return { replaced: blanks, put: /[,;]/.test(next[0] ?? '') ? '' : ' ' };
}

/** One blank line between paragraphs; lines that stand close together stay so where nothing is numbered. */
function between(text: string, before: Span, after: Span, newline: string): Edit[] {
  const gap = { start: before.end, end: after.start };
  const found = text.slice(gap.start, gap.end);
  if (!/^\s*$/.test(found)) return [];
  const lines = found.split('\n').length - 1;
  const isOneLine = lines === 1 && !BEGINS.test(text.slice(after.start, after.start + 12));
  const right = isOneLine ? newline : newline + newline;
  return found === right ? [] : [{ span: gap, text: right }];
}

/** `2.`, `(a)`, `*Recalling` */
const BEGINS = /^(?:\d{1,3}\.|\([a-z]{1,5}\)|\*\p{Lu})/u;
