/**
 * Runs among very many passages. Where three words stand in hundreds of places, most of those say the same, and to look
 * at each would cost more than it tells. From each place of the draft the longest sequence of words is followed that any
 * passage has. Of the passages that hold it, and of those that leave it one, two or three words sooner (the longest
 * sequence may run over an edit into another passage), some are looked at, and those are chosen that go on as the
 * draft does beyond a word or two: a departure rests on them.
 */

import { placeAt } from '../index/sorted-places';
import type { Tokens } from '../index/tokens';
import type { Range } from '../index/vocabulary';
import { narrow, paragraphAt } from '../index/word-index';
import type { DraftWords, Passages } from '../reference/passages';
import { equalBefore, type Phrase, SHORTEST_RUN, type SharedRun } from './trigrams';

/** Passages that are looked at of those that hold the longest sequence, of those that leave it sooner; and chosen. */
const LOOKED_AT = 24;
const LOOKED_AT_SOONER = 12;
const CHOSEN = 4;
/** How many words before its end the longest sequence may be left. */
const SOONER = 3;
/** Words that may differ before a passage goes on as the draft does. */
const SKIPPED = 2;

/** The runs that are chosen, in the order of the draft. `phrases` are those of the draft's words. */
export function crowdedRuns(
  draft: DraftWords,
  passages: Passages,
  phrases: readonly (Phrase | undefined)[],
): SharedRun[] {
  const found: SharedRun[] = [];
  for (let i = 0; i < phrases.length; ) {
    const phrase = phrases[i];
    if (!phrase) {
      i++;
      continue;
    }
    const levels = levelsFrom(draft, passages, i, phrase);
    for (const chosen of chosenFrom(draft, passages, i, levels))
      for (const run of runsOf(passages, chosen))
        if (!found.some((other) => isSame(run, other))) found.push(run);
    // What another passage has beyond the end is found from the end's last words; it is then followed back.
    i = Math.max(i + 1, i + (levels[0] as Level).length - SHORTEST_RUN + 1);
  }
  return found.sort((a, b) => a.draft - b.draft);
}

const isSame = (a: SharedRun, b: SharedRun): boolean =>
  a.draft === b.draft && a.agreed === b.agreed && a.paragraph === b.paragraph;

/** The places that share that many words with the draft. */
interface Level extends Range {
  readonly length: number;
}

/** The longest sequence from a word of the draft on, and those that end a little sooner; the longest first. */
function levelsFrom({ ids, length }: DraftWords, { index }: Passages, i: number, phrase: Phrase): Level[] {
  const levels: Level[] = [{ ...phrase, length: SHORTEST_RUN }];
  let last: Range = phrase;
  for (let at = i + SHORTEST_RUN; at < length; at++) {
    const id = ids[at] as number;
    if (id < 1) break;
    last = narrow(index, last, at - i, { from: id, to: id + 1 });
    if (last.from >= last.to) break;
    levels.push({ from: last.from, to: last.to, length: at - i + 1 });
  }
  return levels.slice(-SOONER - 1).reverse();
}

/** Equal words, by position in the tokens. */
interface Stretch {
  readonly draft: number;
  readonly position: number;
  readonly length: number;
}

/** A place with the equal words around it, and beyond a word or two on either side. */
interface Candidate {
  readonly whole: Stretch;
  readonly ahead: Stretch | undefined;
  readonly beyond: Stretch | undefined;
  /** Equal words in all. */
  readonly words: number;
}

/** The places that have most words in common with the draft; of the longest level one in any case. */
function chosenFrom(draft: DraftWords, passages: Passages, i: number, levels: readonly Level[]): Candidate[] {
  const chosen: Candidate[] = [];
  let longest: Candidate | undefined;
  for (const [at, level] of levels.entries())
    for (const place of sampled(level, levels[at - 1])) {
      const position = placeAt(passages.index.suffixes, place);
      const candidate = candidateAt(draft, passages, { draft: i, position, length: level.length });
      if (at === 0 && (!longest || candidate.whole.length > longest.whole.length)) longest = candidate;
      if (candidate.ahead || candidate.beyond) insert(chosen, candidate);
      if (candidate.words + 1 >= draft.length) return longest ? [candidate, longest] : [candidate];
    }
  return longest && !chosen.includes(longest) ? [...chosen, longest] : chosen;
}

/** Keeps the best ones, the best first. */
function insert(chosen: Candidate[], candidate: Candidate): void {
  let at = chosen.length;
  while (at > 0 && (chosen[at - 1] as Candidate).words < candidate.words) at--;
  if (at < CHOSEN) chosen.splice(at, 0, candidate);
  if (chosen.length > CHOSEN) chosen.pop();
}

/** Some of the places of a level that leave the draft's words there: not in `longer`, the next level. */
function sampled({ from, to }: Range, longer: Range | undefined): number[] {
  const [skipFrom, skipTo] = longer ? [longer.from, longer.to] : [to, to];
  const count = to - from - (skipTo - skipFrom);
  const step = Math.max(1, count / (longer ? LOOKED_AT_SOONER : LOOKED_AT));
  const places: number[] = [];
  for (let n = 0; n < count; n += step) {
    const at = from + Math.floor(n);
    places.push(at < skipFrom ? at : at + skipTo - skipFrom);
  }
  return places;
}

function candidateAt(draft: DraftWords, { index: { tokens } }: Passages, found: Stretch): Candidate {
  const { draft: i, position, length } = found;
  const before = equalBefore(draft, tokens, i, position);
  const whole = { draft: i - before, position: position - before, length: length + before };
  const beyond = resumed(draft, tokens, {
    i: whole.draft + whole.length,
    position: whole.position + whole.length,
    step: 1,
  });
  const ahead = resumed(draft, tokens, { i: whole.draft - 1, position: whole.position - 1, step: -1 });
  return { whole, ahead, beyond, words: whole.length + (beyond?.length ?? 0) + (ahead?.length ?? 0) };
}

/** The runs of a place: what follows a difference is one where it is long enough. */
function runsOf({ index }: Passages, { whole, ahead, beyond }: Candidate): SharedRun[] {
  const paragraph = paragraphAt(index, whole.position);
  const first = index.starts[paragraph] as number;
  const end = index.starts[paragraph + 1] as number;
  const runs: SharedRun[] = [];
  for (const stretch of [whole, ahead, beyond])
    if (stretch && stretch.length >= SHORTEST_RUN && first <= stretch.position && stretch.position < end)
      runs.push({
        paragraph,
        draft: stretch.draft,
        agreed: stretch.position - first,
        length: stretch.length,
      });
  return runs;
}

/** The equal words, two or more, beyond one or two that differ, seen in the direction of `step`. */
function resumed(
  { ids }: DraftWords,
  tokens: Tokens,
  { i, position, step }: { readonly i: number; readonly position: number; readonly step: 1 | -1 },
): Stretch | undefined {
  for (let a = 0; a <= SKIPPED; a++)
    for (let b = 0; b <= SKIPPED; b++) {
      const from = i + step * a;
      const at = position + step * b;
      let words = 0;
      while (ids[from + step * words] === tokens.at(at + step * words)) words++;
      if (words < 2) continue;
      const back = step === 1 ? 0 : words - 1;
      return { draft: from - back, position: at - back, length: words };
    }
  return undefined;
}
