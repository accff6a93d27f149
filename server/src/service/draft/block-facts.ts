/** Facts about single paragraphs, computed once for as long as a paragraph stands in a draft. */
import type { Block, BlockOrNote, OwnText } from '../../resolution/model';
import { ObjectMemo } from '../../text/memoize';

/** What the blocks around a block make of it; of a note they make nothing. */
export interface BlockRole {
  readonly kind: Block['kind'] | 'note';
  readonly level: number;
  readonly opens: boolean;
}

const NOTE: BlockRole = { kind: 'note', level: 0, opens: false };

export const blockRoleOf = (part: BlockOrNote): BlockRole =>
  'kind' in part ? { kind: part.kind, level: part.level, opens: part.opening !== undefined } : NOTE;

export const hasRole = (known: BlockRole, part: BlockOrNote): boolean =>
  'kind' in part
    ? known.kind === part.kind && known.level === part.level && known.opens === (part.opening !== undefined)
    : known === NOTE;

/**
 * Turns a function of a block into one that remembers its answer. It may look only at the block's own text,
 * kind, level and opening; offsets in the answer count from the start of the block, which an edit elsewhere moves.
 */
export function factOfBlock<T>(compute: (block: Block) => T): (block: Block) => T {
  const slot = new ObjectMemo<OwnText, { readonly place: BlockRole; readonly fact: T }>();
  return (block) => {
    const known = slot.get(block.own);
    if (known && hasRole(known.place, block)) return known.fact;
    const fact = compute(block);
    slot.set(block.own, { place: blockRoleOf(block), fact });
    return fact;
  };
}
