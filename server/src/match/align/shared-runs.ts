/** The runs of words that a paragraph of a draft has in common with the passages. */
import { paragraphAt } from '../index/word-index';
import type { DraftWords, Passages } from '../reference/passages';
import { crowdedRuns } from './sampled-runs';
import {
  CROWDED,
  equalBefore,
  equalFrom,
  type Phrase,
  phraseAt,
  placesOf,
  positionsIn,
  type SharedRun,
} from './trigrams';

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
  for (let at = 0; at < length; at++) phrases.push(phraseAt(passages, ids, at));
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
  const runs: SharedRun[] = [];
  for (const position of positionsIn(passages, phrase)) {
    if (tokens.at(position - 1) === draft.ids[at - 1]) continue;
    const length = equalFrom(draft, tokens, at, position);
    const paragraph = paragraphAt(index, position);
    runs.push({ paragraph, draft: at, agreed: position - (starts[paragraph] as number), length });
  }
  return runs;
}

/**
 * The runs that stand in the draft and in a passage, each as long as it goes, and hold a phrase that is not among
 * `others`, the draft's phrases in other passages. Crowded phrases are passed over.
 */
export function novelRuns(draft: DraftWords, passages: Passages, others: SharedRuns['phrases']): SharedRun[] {
  const { index } = passages;
  const { tokens, starts } = index;
  const runs: SharedRun[] = [];
  for (let at = 0; at < draft.length; at++) {
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
