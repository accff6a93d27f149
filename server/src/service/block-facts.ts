/** Facts about single paragraphs, computed once for as long as a paragraph stands in a draft. */
import type { Block, OwnText } from '../resolution/model';

/** What the blocks around a block make of it. */
type Place = Pick<Block, 'kind' | 'level'> & { readonly opens: boolean };

interface Known<T> extends Place {
  readonly fact: T;
}

/**
 * Turns a function of a block into one that remembers its answer. It may look at nothing but the block's own text,
 * kind, level and opening; offsets in the answer count from the start of the block, which an edit elsewhere moves.
 */
export function factOfBlock<T>(compute: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<OwnText, Known<T>>();
  return (block) => {
    const { own, kind, level, opening } = block;
    const found = known.get(own);
    const opens = opening !== undefined;
    if (found && found.kind === kind && found.level === level && found.opens === opens) return found.fact;
    const fact = compute(block);
    known.set(own, { kind, level, opens, fact });
    return fact;
  };
}
