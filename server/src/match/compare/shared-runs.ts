/** The runs of words that a paragraph of a draft has in common with the passages. */
import { paragraphAt } from '../index/word-index';
import type { DraftWords, Passages } from '../reference/passages';
import { equalFrom, type SharedRun } from './common-extent';
import { crowdedRuns } from './sampled-runs';
import { CROWDED, type Phrase, phraseAt, placesOf, positionsIn, SHORTEST_RUN } from './trigrams';

/** What a draft's paragraph shares with the passages, word for word. */
export interface SharedRuns {
  /** In the order of the draft. */
  readonly runs: readonly SharedRun[];
  /** Draft word -> length of the longest run that covers it. */
  readonly covered: readonly number[];
  /** Draft word -> the three words from there on, where they stand in a passage. */
  readonly phrases: readonly (Phrase | undefined)[];
}

/**
 * All runs of three words or more that stand in the draft and in a passage, each as long as it goes. Where three
 * words stand in very many passages, those runs are chosen that a departure may rest on: see `sampled-runs.ts`.
 */
export function runsIn(draft: DraftWords, passages: Passages): SharedRuns {
  const phrases = draftPhrases(draft, passages);
  const runs = areCrowded(phrases)
    ? crowdedRuns(draft, passages, phrases)
    : phrases.flatMap((phrase, at) => (phrase ? runsFrom(draft, passages, at, phrase) : []));
  return { runs, covered: coveredBy(runs, draft.length), phrases };
}

/** Places that are looked at for each word of the draft. */
const PLACES_A_WORD = 32;

/** Whether a draft's phrases stand in too many places to look at them all. */
function areCrowded(phrases: readonly (Phrase | undefined)[]): boolean {
  const counts = phrases.map((phrase) => (phrase ? placesOf(phrase) : 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all > PLACES_A_WORD * phrases.length || counts.some((count) => count > CROWDED);
}

/** The phrase of three words that begins at each word of the draft; undefined where no passage has it. */
export function draftPhrases({ ids, length }: DraftWords, passages: Passages): (Phrase | undefined)[] {
  const phrases: (Phrase | undefined)[] = [];
  for (let at = 0; at + SHORTEST_RUN <= length; at++) phrases.push(phraseAt(passages, ids, at));
  return phrases;
}

function coveredBy(runs: readonly SharedRun[], words: number): number[] {
  const covered = new Array<number>(words).fill(0);
  for (const { draft, length } of runs)
    for (let word = draft; word < draft + length; word++)
      if ((covered[word] as number) < length) covered[word] = length;
  return covered;
}

/** The runs that begin at a word of the draft; not those that begin before it. */
function runsFrom(draft: DraftWords, passages: Passages, at: number, phrase: Phrase): SharedRun[] {
  const { index } = passages;
  const { tokens, starts } = index;
  const before = at > 0 ? (draft.ids[at - 1] as number) : 0;
  const runs: SharedRun[] = [];
  for (const position of positionsIn(passages, phrase)) {
    if (before > 0 && tokens.at(position - 1) === before) continue;
    const length = equalFrom(draft, tokens, at, position);
    const paragraph = paragraphAt(index, position);
    runs.push({ paragraph, draft: at, agreed: position - (starts[paragraph] as number), length });
  }
  return runs;
}
