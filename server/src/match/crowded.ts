/**
 * Runs among very many passages. Where three words stand in hundreds of places, most of those say the same, and to look
 * at each would cost more than it tells. From each place of the draft the longest sequence of words is followed that any
 * passage has. Of the passages that hold it, and of those that leave it one, two or three words sooner (the longest
 * sequence may run over an edit into another passage), some are looked at, and those are chosen that go on as the
 * draft does beyond a word or two: a departure rests on them.
 */
import type { Run } from './align';
import type { DraftWords, Passages } from './passages';
import type { Phrase } from './phrases';
import type { Tokens } from './tokens';
import type { Range } from './vocabulary';
import { narrow, paragraphAt } from './word-index';

/** Passages that are looked at on each level, and that are chosen from it. */
const LOOKED_AT = 24;
const CHOSEN = 4;
/** How many words before its end the longest sequence may be left. */
const SOONER = 3;
/** Words that may differ before a passage goes on as the draft does. */
const SKIPPED = 2;
/** The shortest run worth telling. */
const SHORTEST = 3;

/** The runs that are chosen, in the order of the draft. `phrases` are those of the draft's words. */
export function crowdedRuns(
  draft: DraftWords,
  passages: Passages,
  phrases: readonly (Phrase | undefined)[],
): Run[] {
  const chosen = new Map<string, Run>();
  for (let i = 0; i < phrases.length; ) {
    const phrase = phrases[i];
    if (!phrase) {
      i++;
      continue;
    }
    const levels = levelsFrom(draft, passages, i, phrase);
    for (const run of levels.flatMap((level, at) => chosenFrom(draft, passages, i, level, levels[at - 1])))
      chosen.set(`${run.paragraph} ${run.draft} ${run.agreed}`, run);
    // What another passage has beyond the end is found from the end's last words; it is then followed back.
    i = Math.max(i + 1, i + (levels[0] as Level).length - SHORTEST + 1);
  }
  return [...chosen.values()].sort((a, b) => a.draft - b.draft);
}

/** The places that share so many words with the draft. */
interface Level extends Range {
  readonly length: number;
}

/** The longest sequence from a word of the draft on, and those that end a little sooner; the longest first. */
function levelsFrom(
  { ids, length }: DraftWords,
  { index }: Passages,
  i: number,
  { stretch }: Phrase,
): Level[] {
  const levels: Level[] = [{ ...stretch, length: SHORTEST }];
  for (let at = i + SHORTEST; at < length; at++) {
    const id = ids[at] as number;
    if (id < 1) break;
    const next = narrow(index, levels[0] as Level, at - i, { from: id, to: id + 1 });
    if (next.from >= next.to) break;
    levels.unshift({ ...next, length: at - i + 1 });
    if (levels.length > SOONER + 1) levels.pop();
  }
  return levels;
}

/** Some of the places of a level that leave the draft's words there: not in `longer`, the next level. */
function* sampled({ from, to }: Range, longer: Range | undefined): Generator<number> {
  const [skipFrom, skipTo] = longer ? [longer.from, longer.to] : [to, to];
  const count = to - from - (skipTo - skipFrom);
  const step = Math.max(1, count / LOOKED_AT);
  for (let n = 0; n < count; n += step) {
    const at = from + Math.floor(n);
    yield at < skipFrom ? at : at + skipTo - skipFrom;
  }
}

/** The runs of those places of a level that go on as the draft does, and of the longest one in any case. */
function chosenFrom(
  draft: DraftWords,
  passages: Passages,
  i: number,
  level: Level,
  longer: Level | undefined,
): Run[] {
  const { suffixes, tokens } = passages.index;
  const chosen: Run[] = [];
  let longest: Run | undefined;
  for (const at of sampled(level, longer)) {
    const position = suffixes[at] as number;
    const before = equalBefore(draft, tokens, i, position);
    const whole = { draft: i - before, position: position - before, length: level.length + before };
    const beyond = resumed(draft, tokens, whole.draft + whole.length, whole.position + whole.length, 1);
    const ahead = resumed(draft, tokens, whole.draft - 1, whole.position - 1, -1);
    if (!longer && (!longest || whole.length > longest.length)) longest = runOf(passages, whole);
    if (!beyond && !ahead) continue;
    chosen.push(runOf(passages, whole));
    for (const other of [beyond, ahead])
      if (other && other.length >= SHORTEST) chosen.push(runOf(passages, other));
    if (chosen.length >= CHOSEN) break;
  }
  return longest ? [...chosen, longest] : chosen;
}

/** Equal words, by position in the tokens. */
interface Stretch {
  readonly draft: number;
  readonly position: number;
  readonly length: number;
}

function runOf({ index }: Passages, { draft, position, length }: Stretch): Run {
  const paragraph = paragraphAt(index, position);
  return { paragraph, draft, agreed: position - (index.starts[paragraph] as number), length };
}

/** How many words before two places are equal. Between paragraphs stands a token that is no word's. */
function equalBefore({ ids }: DraftWords, tokens: Tokens, i: number, position: number): number {
  let words = 0;
  while (words < i && ids[i - words - 1] === tokens.at(position - words - 1)) words++;
  return words;
}

/** The equal words, two or more, beyond one or two that differ, seen in the direction of `step`. */
function resumed(
  { ids, length }: DraftWords,
  tokens: Tokens,
  i: number,
  position: number,
  step: 1 | -1,
): Stretch | undefined {
  for (let a = 0; a <= SKIPPED; a++)
    for (let b = 0; b <= SKIPPED; b++) {
      const from = i + step * a;
      const at = position + step * b;
      let words = 0;
      while (
        from + step * words >= 0 &&
        from + step * words < length &&
        ids[from + step * words] === tokens.at(at + step * words)
      )
        words++;
      if (words < 2) continue;
      const back = step === 1 ? 0 : words - 1;
      return { draft: from - back, position: at - back, length: words };
    }
  return undefined;
}
