/** The runs of words that a paragraph of a draft has in common with the passages. */
import type { Run } from './align';
import { type DraftWords, headOf, type Passages, paragraphAt } from './passages';

/** The shortest run looked for. */
export const SHORTEST_RUN = 3;

export interface Runs {
  /** In the order of the draft. */
  readonly runs: readonly Run[];
  /** Draft word -> length of the longest run that covers it. */
  readonly covered: Uint16Array;
  /** Draft word -> 1 where it and the next two stand in a passage. */
  readonly shared: Uint8Array;
}

/** All runs of three words or more that stand in the draft and in a passage, each as long as it goes. */
export function runsIn(draft: DraftWords, passages: Passages): Runs {
  const runs: Run[] = [];
  const covered = new Uint16Array(draft.length);
  const shared = new Uint8Array(draft.length);
  const { ids } = draft;
  for (let i = 0; i + SHORTEST_RUN <= draft.length; i++) {
    const a = ids[i] as number;
    const b = ids[i + 1] as number;
    const c = ids[i + 2] as number;
    if (a < 0 || b < 0 || c < 0) continue;
    for (let at = headOf(passages, a, b, c); at >= 0; at = passages.previous[at] as number) {
      if (passages.ids[at] !== a || passages.ids[at + 1] !== b || passages.ids[at + 2] !== c) continue;
      shared[i] = 1;
      const paragraph = paragraphAt(passages, at);
      const first = passages.starts[paragraph] as number;
      if (i > 0 && at > first && ids[i - 1] === passages.ids[at - 1]) continue;
      const length = lengthOf(draft, passages, i, at, paragraph);
      runs.push({ paragraph, draft: i, agreed: at, length });
      for (let k = i; k < i + length; k++) if ((covered[k] as number) < length) covered[k] = length;
    }
  }
  return { runs, covered, shared };
}

function lengthOf(draft: DraftWords, passages: Passages, i: number, j: number, paragraph: number): number {
  const end = passages.starts[paragraph + 1] as number;
  let length = SHORTEST_RUN;
  while (i + length < draft.length && j + length < end && draft.ids[i + length] === passages.ids[j + length])
    length++;
  return length;
}
