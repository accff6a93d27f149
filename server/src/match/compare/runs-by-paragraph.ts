/** The runs of a draft's paragraph, gathered by the paragraph of the passages that they stand in. */

import type { Passages } from '../reference/passages';
import type { Runs } from './shared-runs';

/** Chains of runs, one for each paragraph of the passages, each in the order of the draft. */
export interface RunGroups {
  /** The first run of each group. */
  readonly heads: readonly number[];
  /** Run -> the next run of its group, -1 after the last one. */
  readonly next: readonly number[];
}

/** Paragraph -> 1 + the number of its group while groups are made, 0 else: cheaper than a map, as often as it is asked. */
const slots = new WeakMap<Passages, Int32Array>();

/** The runs by their paragraphs. */
export function runGroups(passages: Passages, { count, paragraphs }: Runs): RunGroups {
  const slotOf = slots.get(passages) ?? new Int32Array(passages.members.length);
  slots.set(passages, slotOf);
  const heads: number[] = [];
  const next: number[] = new Array(count);
  for (let run = count - 1; run >= 0; run--) {
    const paragraph = paragraphs[run] as number;
    const group = (slotOf[paragraph] as number) - 1;
    if (group < 0) {
      next[run] = -1;
      slotOf[paragraph] = heads.push(run);
    } else {
      next[run] = heads[group] as number;
      heads[group] = run;
    }
  }
  for (const run of heads) slotOf[paragraphs[run] as number] = 0;
  return { heads, next };
}
