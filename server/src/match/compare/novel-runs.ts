/** Runs that hold something new: three words in a row that other passages do not have. */

import type { DraftWords, Passages } from '../reference/passages';
import type { Run } from './align';
import { equalBefore, equalFrom } from './common-extent';
import { areKnown, type Runs, SHORTEST_RUN } from './shared-runs';
import { CROWDED, phrasesOf } from './trigrams';

/**
 * The runs that stand in the draft and in a passage, each as long as it goes, and hold a phrase that is not among
 * `others`, the draft's phrases in other passages. Crowded phrases are passed over.
 */
export function novelRuns(draft: DraftWords, passages: Passages, others: Runs['phrases']): Run[] {
  const { tokens, starts } = passages.index;
  const phraseAt = phrasesOf(passages);
  const runs: Run[] = [];
  for (let i = 0; i + SHORTEST_RUN <= draft.length; i++) {
    const phrase = others[i] || !areKnown(draft.ids, i) ? undefined : phraseAt(draft.ids, i);
    if (!phrase || phrase.count > CROWDED) continue;
    for (let at = 0; at < phrase.places.length; at += 2) {
      const paragraph = phrase.places[at] as number;
      const position = phrase.places[at + 1] as number;
      const before = equalBefore(draft, tokens, i, position);
      // It was found at the first of its new phrases.
      if (hasNew(others, i - before, i)) continue;
      runs.push({
        paragraph,
        draft: i - before,
        agreed: position - before - (starts[paragraph] as number),
        length: before + equalFrom(draft, tokens, i, position),
      });
    }
  }
  return runs;
}

function hasNew(others: Runs['phrases'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!others[i]) return true;
  return false;
}
