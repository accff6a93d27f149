/** An index with all of its numbers in memory, however it answers, so that tests can compare it with another. */
import { GapsWriter, HeldGaps } from '../../server/src/match/index/punctuation';
import { inMemory, placeAt } from '../../server/src/match/index/sorted-places';
import { HeldTokens } from '../../server/src/match/index/tokens';
import { type HeldIndex, isHeld, type WordIndex } from '../../server/src/match/index/word-index';

/** Each number is asked for by itself; sorted places in stretches, too. */
export function heldIndex(index: WordIndex): HeldIndex {
  const suffixes = inMemory(index.suffixes);
  for (const [at, place] of suffixes.entries())
    if (placeAt(index.suffixes, at) !== place) throw new Error(`two answers at ${at}`);
  if (isHeld(index)) return { ...index, suffixes };
  const { length } = index.tokens;
  const gaps = new GapsWriter();
  for (let at = 0; at < length; at++) gaps.add(index.gaps.at(at));
  const ids = Array.from({ length }, (_, at) => index.tokens.at(at));
  const high = index.vocabulary.words.length + 1 > 0x10000;
  const tokens = new HeldTokens(
    Uint16Array.from(ids),
    high ? Uint8Array.from(ids, (id) => id >>> 16) : undefined,
  );
  return { ...index, tokens, gaps: new HeldGaps(gaps.done().bytes), suffixes };
}
