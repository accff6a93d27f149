/** The runs of words that a paragraph of a draft has in common with the passages. */
import type { Run } from './align';
import { crowdedRuns } from './crowded';
import { equalFrom } from './equal-words';
import type { DraftWords, Passages } from './passages';
import { CROWDED, type Phrase, phrasesOf } from './phrases';

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
  const found = new Gathering(draft.length, phrases);
  if (areCrowded(phrases)) {
    for (const run of crowdedRuns(draft, passages, phrases)) found.add(run);
    return found;
  }
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase) addRuns(found, draft, passages, i, phrase);
  }
  return found;
}

/** Places that are looked at for each word of the draft. */
const PLACES_A_WORD = 32;

/** Whether a draft's phrases stand in so many places that not all of them can be looked at. */
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
const areKnown = (ids: readonly number[], at: number): boolean =>
  (ids[at] as number) > 0 && (ids[at + 1] as number) > 0 && (ids[at + 2] as number) > 0;

/**
 * The phrase of three words that begins at each word of the draft; undefined where no passage has it, and where `others`
 * have one, for those who ask for the rest.
 */
export function draftPhrases(
  { ids, length }: DraftWords,
  passages: Passages,
  others: Runs['phrases'] = [],
): (Phrase | undefined)[] {
  const phraseAt = phrasesOf(passages);
  const phrases: (Phrase | undefined)[] = [];
  for (let i = 0; i + SHORTEST_RUN <= length; i++)
    phrases.push(!others[i] && areKnown(ids, i) ? phraseAt(ids, i) : undefined);
  return phrases;
}

class Gathering implements Runs {
  readonly paragraphs: number[] = [];
  readonly drafts: number[] = [];
  readonly agreeds: number[] = [];
  readonly lengths: number[] = [];
  readonly covered: number[];
  readonly phrases: readonly (Phrase | undefined)[];

  constructor(words: number, phrases: readonly (Phrase | undefined)[]) {
    this.covered = new Array<number>(words).fill(0);
    this.phrases = phrases;
  }

  get count(): number {
    return this.paragraphs.length;
  }

  add({ paragraph, draft, agreed, length }: Run): void {
    this.paragraphs.push(paragraph);
    this.drafts.push(draft);
    this.agreeds.push(agreed);
    this.lengths.push(length);
    cover(this.covered, draft, length);
  }
}

function cover(covered: number[], from: number, length: number): void {
  for (let k = from; k < from + length; k++) if ((covered[k] as number) < length) covered[k] = length;
}

/** The runs that begin at a word of the draft: those that do not begin before it. */
function addRuns(
  { paragraphs, drafts, agreeds, lengths, covered }: Gathering,
  draft: DraftWords,
  { index: { tokens, starts } }: Passages,
  i: number,
  { places }: Phrase,
): void {
  const before = i > 0 ? (draft.ids[i - 1] as number) : 0;
  let longest = 0;
  for (let at = 0; at < places.length; at += 2) {
    const position = places[at + 1] as number;
    if (before > 0 && tokens.at(position - 1) === before) continue;
    const length = equalFrom(draft, tokens, i, position);
    const paragraph = places[at] as number;
    paragraphs.push(paragraph);
    drafts.push(i);
    agreeds.push(position - (starts[paragraph] as number));
    lengths.push(length);
    if (length > longest) longest = length;
  }
  cover(covered, i, longest);
}
