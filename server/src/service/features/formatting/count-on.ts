/** The paragraphs or items below a new one, counted on: after a second `2.` the old one becomes `3.`, and so on. */
import type { Block } from '../../../resolution/model';
import { itemNumber, ordinalsFrom } from '../../../resolution/syntax/ordinals';
import { slice } from '../../../text/span';
import { listsOf } from '../../draft/form/lists';
import { partsOf } from '../../draft/form/parts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';

/** What to write in the place of the numbers below the one that begins on the line at `offset`; none where none is doubled. */
export function countedOn(snapshot: Snapshot, offset: number): Edit[] {
  const { blocks, text } = resolutionOf(snapshot);
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const block = blocks.find(({ span }) => span.start >= line);
  if (!block?.number || block.span.start > offset) return [];
  const siblings = siblingsOf(snapshot, block);
  const place = siblings.indexOf(block);
  const numbers = siblings.map(({ number }) => number?.text ?? '');
  const expected = expectedNumbers(numbers);
  if (place < 0 || numbers[place] !== expected[place] || numbers[place + 1] !== numbers[place]) return [];
  const edits: Edit[] = [];
  for (let at = place + 1; at < siblings.length && numbers[at] === expected[at - 1]; at++)
    edits.push(numberEdit(text, siblings[at] as Block, expected[at] as string));
  return edits;
}

/** The paragraphs that are counted together; none where negotiators have put numbers of their own among them. */
function siblingsOf(snapshot: Snapshot, block: Block): readonly Block[] {
  if (block.kind === 'sub') return listsOf(snapshot).find(({ items }) => items.includes(block))?.items ?? [];
  for (const { operative } of partsOf(snapshot)) {
    const numbered = operative
      .map((placed) => placed.block)
      .filter(({ kind, number }) => kind === 'operative' && number);
    if (!numbered.includes(block)) continue;
    return numbered.every((one) => isPlain(snapshot, one)) ? numbered : [];
  }
  return [];
}

/** Neither `OP9:` nor `7 bis.` */
const isPlain = ({ text }: Snapshot, { number }: Block): boolean =>
  number !== undefined && /^\d+\.$/.test(slice(text, number.span));

/** 1, 2, 3 or a, b, c as far as there are places; none of a list that begins in another way. */
function expectedNumbers(numbers: readonly string[]): readonly string[] {
  const [first = ''] = numbers;
  if (first === '1') return numbers.map((_, place) => String(place + 1));
  const style = ordinalsFrom(first);
  return style ? numbers.map((_, place) => itemNumber(style, place)) : [];
}

function numberEdit(text: string, { number }: Block, next: string): Edit {
  const { span, text: written } = number as NonNullable<Block['number']>;
  const start = text.indexOf(written, span.start);
  return { span: { start, end: start + written.length }, text: next };
}
