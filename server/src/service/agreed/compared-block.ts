/** A paragraph of a draft, compared with the yardstick once for all the rules that ask. */

import { type Matches, matchesIn } from '../../match/align/near-misses';
import { type Departure, isReported, weighed } from '../../match/compare/departures';
import { type Superseded, supersededIn } from '../../match/compare/superseded';
import type { DraftWords } from '../../match/reference/passages';
import { type Yardstick, yardstickOf } from '../../match/reference/reference-texts';
import type { Block } from '../../resolution/model';
import { ObjectMemo } from '../../text/memoize';
import type { RuleContext } from '../check/rule';
import { wordsOfBlock } from './agreed-words';

export interface ComparedBlock {
  readonly yardstick: Yardstick;
  /** Offsets count from the start of `block.content`. */
  readonly draft: DraftWords;
  /** Departures from the adopted texts that are to be reported. */
  readonly departures: readonly Departure[];
  readonly superseded: readonly Superseded[];
  /** Every difference that was looked at, with the reason where nothing is said. */
  readonly weighed: readonly Departure[];
  /** All that the block and the adopted texts have in common. */
  readonly matches: Matches;
}

/**
 * Measures the words of a block against the yardstick. The rules ask for one block after the other, so that the last
 * answer is remembered and no other: what a paragraph has in common with the yardstick is much larger than itself.
 */
export function comparedBlock(block: Block, { world }: RuleContext): ComparedBlock {
  const yardstick = yardstickOf(world.engine);
  const last = lastCompared.get(yardstick);
  if (last?.block === block) return last.compared;
  const draft = wordsOfBlock(yardstick.passages.vocabulary, block);
  const matches = matchesIn(draft, yardstick.passages, yardstick.stockAt);
  const compared = weighed({ yardstick, draft, matches });
  const found: ComparedBlock = {
    yardstick,
    draft,
    departures: compared.filter(isReported),
    superseded: supersededIn(yardstick, draft, matches, compared),
    weighed: compared,
    matches,
  };
  lastCompared.set(yardstick, { block, compared: found });
  return found;
}

interface Last {
  readonly block: Block;
  readonly compared: ComparedBlock;
}

const lastCompared = new ObjectMemo<Yardstick, Last>();
