/** The runs of words that a paragraph of a draft has in common with the passages. */

import type { DraftWords, Passages } from '../reference/passages';
import type { Run } from './align';
import { equalFrom } from './common-extent';
import { crowdedRuns } from './sampled-runs';
import { CROWDED, type Phrase, phrasesOf } from './trigrams';

/** The shortest run looked for. */
export const SHORTEST_RUN = 3;

/** Runs as columns: a paragraph has hundreds, of which a few are looked at as a whole. */
export interface Runs {
  readonly count: number;
  /** As in `Run`, by number of the run. */
  readonly paragraphs: readonly number[];
  readonly drafts: readonly number[];
  readonly agreeds: readonly number[];
  readonly lengths: readonly number[];
  /** Draft word -> length of the longest run that covers it. */
  readonly covered: readonly number[];
  /** Draft word -> the three words from there on, where they stand in a passage. */
  readonly phrases: readonly (Phrase | undefined)[];
}

/** A run by its number. */
export const runAt = ({ paragraphs, drafts, agreeds, lengths }: Runs, run: number): Run => ({
  paragraph: paragraphs[run] as number,
  draft: drafts[run] as number,
  agreed: agreeds[run] as number,
  length: lengths[run] as number,
});

/**
 * All runs of three words or more that stand in the draft and in a passage, each as long as it goes. Where three
 * words stand in very many passages, those runs are chosen that a departure may rest on: see `crowded.ts`.
 */
export function runsIn(draft: DraftWords, passages: Passages): Runs {
  const phrases = draftPhrases(draft, passages);
  const covered = new Array<number>(draft.length).fill(0);
  gathered.length = 0;
  if (areCrowded(phrases))
    for (const run of crowdedRuns(draft, passages, phrases)) {
      gathered.add(run.paragraph, run.draft, run.agreed, run.length);
      cover(covered, run.draft, run.length);
    }
  else
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i];
      if (phrase) cover(covered, i, addRuns(draft, passages, i, phrase));
    }
  const { count, paragraphs, drafts, agreeds, lengths } = gathered.columns();
  return { count, paragraphs, drafts, agreeds, lengths, covered, phrases };
}

/** Places that are looked at for each word of the draft. */
const PLACES_A_WORD = 32;

/** Whether a draft's phrases stand in too many places to look at them all. */
function areCrowded(phrases: readonly (Phrase | undefined)[]): boolean {
  let places = 0;
  for (const phrase of phrases) {
    if (!phrase) continue;
    if (phrase.count > CROWDED) return true;
    places += phrase.count;
  }
  return places > PLACES_A_WORD * phrases.length;
}

/** Whether the corpus knows three words: the others have ids below 1. */
export const areKnown = (ids: readonly number[], at: number): boolean =>
  (ids[at] as number) > 0 && (ids[at + 1] as number) > 0 && (ids[at + 2] as number) > 0;

/** The phrase of three words that begins at each word of the draft; undefined where no passage has it. */
export function draftPhrases({ ids, length }: DraftWords, passages: Passages): (Phrase | undefined)[] {
  const phraseAt = phrasesOf(passages);
  const phrases: (Phrase | undefined)[] = new Array(Math.max(0, length - SHORTEST_RUN + 1));
  for (let i = 0; i < phrases.length; i++) phrases[i] = areKnown(ids, i) ? phraseAt(ids, i) : undefined;
  return phrases;
}

/** The runs of one paragraph while they are gathered: room that is used again, since their number is not known. */
class Gathering {
  length = 0;
  #room = new Int32Array(4 * 256);

  add(paragraph: number, draft: number, agreed: number, length: number): void {
    const at = 4 * this.length++;
    if (at === this.#room.length) this.#enlarge();
    const room = this.#room;
    room[at] = paragraph;
    room[at + 1] = draft;
    room[at + 2] = agreed;
    room[at + 3] = length;
  }

  /** The runs by column, in arrays of their own. */
  columns(): Pick<Runs, 'count' | 'paragraphs' | 'drafts' | 'agreeds' | 'lengths'> {
    const count = this.length;
    const room = this.#room;
    const paragraphs: number[] = new Array(count);
    const drafts: number[] = new Array(count);
    const agreeds: number[] = new Array(count);
    const lengths: number[] = new Array(count);
    for (let run = 0, at = 0; run < count; run++) {
      paragraphs[run] = room[at++] as number;
      drafts[run] = room[at++] as number;
      agreeds[run] = room[at++] as number;
      lengths[run] = room[at++] as number;
    }
    return { count, paragraphs, drafts, agreeds, lengths };
  }

  #enlarge(): void {
    const larger = new Int32Array(2 * this.#room.length);
    larger.set(this.#room);
    this.#room = larger;
  }
}

const gathered = new Gathering();

function cover(covered: number[], from: number, length: number): void {
  for (let k = from; k < from + length; k++) if ((covered[k] as number) < length) covered[k] = length;
}

/** Gathers the runs that begin at a word of the draft, those that do not begin before it; returns the longest length. */
function addRuns(
  draft: DraftWords,
  { index: { tokens, starts } }: Passages,
  i: number,
  { places }: Phrase,
): number {
  const before = i > 0 ? (draft.ids[i - 1] as number) : 0;
  let longest = 0;
  for (let at = 0; at < places.length; at += 2) {
    const position = places[at + 1] as number;
    if (before > 0 && tokens.at(position - 1) === before) continue;
    const length = equalFrom(draft, tokens, i, position);
    const paragraph = places[at] as number;
    gathered.add(paragraph, i, position - (starts[paragraph] as number), length);
    if (length > longest) longest = length;
  }
  return longest;
}
