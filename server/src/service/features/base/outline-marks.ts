/** What the outline says of a paragraph beside its base: "new", "moved", "3 changes". */
import { comparedWithBase, type DraftInWorld } from '../../agreed/changes-from-base';

/** By the index of the block in the draft; empty where no base is known. */
export function outlineMarks(of: DraftInWorld): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  for (const { relation, draft, moved, changes, mergedFrom, splitInto } of comparedWithBase(of)) {
    if (!draft) continue;
    const said = [
      relation === 'new' && 'new',
      moved && 'moved',
      mergedFrom.length > 0 && 'merged',
      splitInto.length > 0 && 'split',
      changes.length > 0 && (changes.length === 1 ? '1 change' : `${changes.length} changes`),
    ].filter((one) => one !== false);
    if (said.length > 0) marks.set(draft.index, said.join(', '));
    for (const { index } of splitInto) marks.set(index, 'split');
  }
  return marks;
}
