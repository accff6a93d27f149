/** The lists of a draft: the sub-paragraphs that hang on one paragraph, in order. */
import type { Block } from '../../../resolution/model';
import { derived, resolutionOf, type Snapshot } from '../snapshot';

export interface List {
  readonly parent: Block;
  readonly items: readonly Block[];
}

/** All lists of numbered and operative paragraphs, at every depth. */
export const listsOf: (snapshot: Snapshot) => readonly List[] = derived((snapshot) => {
  const { blocks } = resolutionOf(snapshot);
  const byParent = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'sub' || block.parent === undefined || !block.number) continue;
    const items = byParent.get(block.parent);
    if (items) items.push(block);
    else byParent.set(block.parent, [block]);
  }
  return [...byParent].map(([parent, items]) => ({ parent: blocks[parent] as Block, items }));
});

/** The lists below operative paragraphs and their sub-paragraphs. */
export const operativeLists: (snapshot: Snapshot) => readonly List[] = derived((snapshot) => {
  const { blocks } = resolutionOf(snapshot);
  const isOperative = (block: Block | undefined): boolean =>
    block?.kind === 'operative' ||
    (block?.kind === 'sub' && block.parent !== undefined && isOperative(blocks[block.parent]));
  return listsOf(snapshot).filter(({ parent }) => isOperative(parent));
});
