/** Operative paragraphs numbered in their order, the items of lists too, and the references to them. */

import type { Block } from '../../../resolution/model';
import { itemNumber, ordinalsFrom } from '../../../resolution/syntax/ordinals';
import { numberedIn } from '../../citations/cited-paragraphs';
import { citationsIn } from '../../citations/facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import type { Reflow, Undecided } from './outcome';

/** The edits that bring the numbers of a draft into order. */
export function reflowParagraphs(snapshot: Snapshot): Reflow {
  const { blocks } = resolutionOf(snapshot);
  const numbers = newNumbers(blocks);
  const references = referenceEdits(snapshot, numbers);
  return { edits: [...numberEdits(blocks, numbers), ...references.edits], undecided: references.undecided };
}

/** The new number of each block that has one. */
export function newNumbers(blocks: readonly Block[]): Map<Block, string> {
  const numbers = new Map<Block, string>();
  let next = 1;
  let part: number | undefined;
  for (const block of blocks) {
    if (block.kind !== 'operative' || !block.number) continue;
    if (block.heading !== part && block.number.text === '1') next = 1;
    part = block.heading;
    numbers.set(block, String(next++));
  }
  for (const list of listsOf(blocks)) numberList(list, numbers);
  return numbers;
}

/** The sub-paragraphs of each paragraph, in order. */
function listsOf(blocks: readonly Block[]): Block[][] {
  const lists = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'sub' || !block.number || block.parent === undefined) continue;
    const key = `${block.parent} ${block.level}`;
    lists.set(key, [...(lists.get(key) ?? []), block]);
  }
  return [...lists.values()];
}

/** A list that does not begin as lists begin is left as it is. */
function numberList(list: readonly Block[], numbers: Map<Block, string>): void {
  const style = ordinalsFrom(startOf(list));
  if (!style) return;
  for (const [i, block] of list.entries()) numbers.set(block, itemNumber(style, i));
}

/** How the list is numbered: by its first item, or, where another was put first, by the item that opens such lists. */
const startOf = (list: readonly Block[]): string => {
  const texts = list.map(({ number }) => number?.text ?? '');
  return texts.find((text) => ['a', 'i', '1', 'A'].includes(text)) ?? '';
};

function numberEdits(blocks: readonly Block[], numbers: ReadonlyMap<Block, string>): Edit[] {
  return blocks.flatMap((block) => {
    const next = numbers.get(block);
    const { number } = block;
    return !number || next === undefined || next === number.text
      ? []
      : [{ span: number.span, text: `${opening(block)}${next}${closing(block)}` }];
  });
}

const opening = ({ kind }: Block): string => (kind === 'sub' ? '(' : '');
const closing = ({ kind }: Block): string => (kind === 'sub' ? ')' : '.');

/** References to paragraphs of this text: "paragraph 5 above". */
function referenceEdits(snapshot: Snapshot, numbers: ReadonlyMap<Block, string>): Reflow {
  const { blocks } = resolutionOf(snapshot);
  const edits: Edit[] = [];
  const undecided: Undecided[] = [];
  const numbered = numberedIn(snapshot);
  const changes = isChanged(numbers);
  for (const { target, span } of citationsIn(snapshot)) {
    if (target.kind !== 'paragraph' || target.where === 'other') continue;
    const meant = (numbered.get(target.ref) ?? []).filter((block) => numbers.has(block));
    const [block] = meant;
    if (meant.length !== 1 || !block) {
      if (changes)
        undecided.push({
          span,
          message: `Paragraph ${target.ref} ${meant.length ? 'stands twice' : 'is not in this text'}`,
        });
      continue;
    }
    const ref = refOf(block, blocks, numbers);
    if (ref !== target.ref) edits.push({ span: target.refSpan, text: ref });
  }
  return { edits, undecided };
}

const isChanged = (numbers: ReadonlyMap<Block, string>): boolean =>
  [...numbers].some(([block, number]) => block.number?.text !== number);

/** `5 (n)`, in the new numbers. */
function refOf(block: Block, blocks: readonly Block[], numbers: ReadonlyMap<Block, string>): string {
  const own = numbers.get(block) ?? '';
  const parent = block.parent === undefined ? undefined : blocks[block.parent];
  return block.kind === 'sub' && parent ? `${refOf(parent, blocks, numbers)} (${own})` : own;
}
