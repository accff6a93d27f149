/** Runs that hold something new: three words in a row that other passages do not have. */
import { paragraphAt } from '../index/word-index';
import type { DraftWords, Passages } from '../reference/passages';
import { equalBefore, equalFrom, type SharedRun } from './common-extent';
import type { SharedRuns } from './shared-runs';
import { CROWDED, phraseAt, placesOf, positionsIn, SHORTEST_RUN } from './trigrams';

/**
 * The runs that stand in the draft and in a passage, each as long as it goes, and hold a phrase that is not among
 * `others`, the draft's phrases in other passages. Crowded phrases are passed over.
 */
export function novelRuns(draft: DraftWords, passages: Passages, others: SharedRuns['phrases']): SharedRun[] {
  const { index } = passages;
  const { tokens, starts } = index;
  const runs: SharedRun[] = [];
  for (let at = 0; at + SHORTEST_RUN <= draft.length; at++) {
    const phrase = others[at] ? undefined : phraseAt(passages, draft.ids, at);
    if (!phrase || placesOf(phrase) > CROWDED) continue;
    for (const position of positionsIn(passages, phrase)) {
      const before = equalBefore(draft, tokens, at, position);
      // It was found at the first of its new phrases.
      if (hasNew(others, at - before, at)) continue;
      const paragraph = paragraphAt(index, position);
      runs.push({
        paragraph,
        draft: at - before,
        agreed: position - before - (starts[paragraph] as number),
        length: before + equalFrom(draft, tokens, at, position),
      });
    }
  }
  return runs;
}

function hasNew(others: SharedRuns['phrases'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!others[at]) return true;
  return false;
}
