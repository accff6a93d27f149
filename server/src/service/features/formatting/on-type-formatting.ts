/** Formatting while typing, for those who switch it on: the next number after Enter, curly quotation marks. */

import type { Block } from '../../../resolution/model';
import { blockAt } from '../../../resolution/parse';
import { itemNumber, ordinalsFrom } from '../../../resolution/syntax/ordinals';
import { moved } from '../../../text/span';
import { listsOf } from '../../draft/form/lists';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { edited } from '../../edits/edits';
import type { Edit } from '../../finding';
import { countedOn } from './count-on';

/** Something that was typed just before `offset` (UTF-16): a line break, a quotation mark. */
export interface TypedCharacter {
  readonly offset: number;
  readonly typed: string;
}

/** What typing brings with it: the next number, with those below it counted on where the user wants it, and curly marks. */
export function onTypeFormatting(
  snapshot: Snapshot,
  { offset, typed }: TypedCharacter,
  renumber: boolean,
): Edit[] {
  if (typed === '"') return curlyQuote(snapshot, offset);
  if (typed !== '\n') return [];
  const [number] = nextNumber(snapshot, offset);
  const below = renumber ? countedOn(...withNumber(snapshot, offset, number)) : [];
  if (!number) return below;
  const grown = number.text.length - (number.span.end - number.span.start);
  return [number, ...below.map(({ span, text }) => ({ span: moved(span, -grown), text }))];
}

/** The draft with the number that an edit puts in, and where that stands. */
function withNumber(snapshot: Snapshot, offset: number, edit: Edit | undefined): [Snapshot, number] {
  if (!edit) return [snapshot, offset];
  return [{ ...snapshot, text: edited(snapshot.text, [edit]) }, edit.span.start + edit.text.length];
}

/** An opening mark after a blank, a bracket or nothing; else a closing one. Not in front matter. */
function curlyQuote(snapshot: Snapshot, offset: number): Edit[] {
  const { text } = snapshot;
  const at = offset - 1;
  if (text[at] !== '"' || !blockAt(resolutionOf(snapshot), at)) return [];
  const opens = at === 0 || /[\s([\u2014*]/.test(text.charAt(at - 1));
  return [{ span: { start: at, end: offset }, text: opens ? '\u201C' : '\u201D' }];
}

/** After a paragraph that ends in a semicolon the next one begins: `3. ` after `2. ...;`, `(c) ` after `(b) ...;`. */
function nextNumber(snapshot: Snapshot, offset: number): Edit[] {
  const { text } = snapshot;
  const line = lineAround(text, offset);
  if (text.slice(line.start, line.end).trim()) return [];
  const before = blockBefore(snapshot, line.start);
  if (!before?.number || before.ending?.mark !== ';') return [];
  const gap = text.slice(before.span.end, line.start);
  if (/\S/.test(gap)) return [];
  const number = following(snapshot, before);
  if (!number) return [];
  const newline = gap.includes('\r\n') ? '\r\n' : '\n';
  const blankLine = gap.split('\n').length > 2 ? '' : newline;
  return [{ span: { start: line.start, end: line.end }, text: `${blankLine}${number} ` }];
}

function lineAround(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.slice(offset).search(/\r?\n/);
  return { start, end: next < 0 ? text.length : offset + next };
}

const blockBefore = (snapshot: Snapshot, offset: number): Block | undefined =>
  resolutionOf(snapshot).blocks.findLast(({ span }) => span.end < offset);

function following(snapshot: Snapshot, block: Block): string | undefined {
  const { text } = block.number as NonNullable<Block['number']>;
  if (block.kind === 'operative') return /^\d+$/.test(text) ? `${Number(text) + 1}.` : undefined;
  const list = listsOf(snapshot).find(({ items }) => items.includes(block));
  const style = ordinalsFrom(list?.items[0]?.number?.text ?? '');
  return list && style && list.items.at(-1) === block
    ? `(${itemNumber(style, list.items.length)})`
    : undefined;
}
