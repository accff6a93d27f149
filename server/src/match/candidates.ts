/** The runs of words that a paragraph of a draft has in common with the passages. */
import type { Run } from './align';
import { crowdedRuns } from './crowded';
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

/**
 * The runs that stand in the draft and in a passage, each as long as it goes, and hold three words in a row that
 * `others` (the same words' phrases in other passages) do not have. Crowded phrases are passed over.
 */
export function novelRuns(draft: DraftWords, passages: Passages, others: Runs['phrases']): Run[] {
  const { tokens, starts } = passages.index;
  const { ids, length: words } = draft;
  const phraseAt = phrasesOf(passages);
  const runs: Run[] = [];
  for (let i = 0; i + SHORTEST_RUN <= words; i++) {
    if (others[i] || !areKnown(ids, i)) continue;
    const phrase = phraseAt(ids, i);
    if (!phrase || phrase.count > CROWDED) continue;
    const { places } = phrase;
    for (let at = 0; at < places.length; at += 2) {
      const position = places[at + 1] as number;
      let before = 0;
      // A run with other such words before these was found at them.
      while (i > before && ids[i - before - 1] === tokens.at(position - before - 1) && others[i - before - 1])
        before++;
      if (i > before && ids[i - before - 1] === tokens.at(position - before - 1)) continue;
      let length = before + SHORTEST_RUN;
      while (
        i - before + length < words &&
        ids[i - before + length] === tokens.at(position - before + length)
      )
        length++;
      const paragraph = places[at] as number;
      const agreed = position - before - (starts[paragraph] as number);
      runs.push({ paragraph, draft: i - before, agreed, length });
    }
  }
  return runs;
}

/** Whether the corpus knows three words: the others have ids below 1. */
const areKnown = (ids: readonly number[], at: number): boolean =>
  (ids[at] as number) > 0 && (ids[at + 1] as number) > 0 && (ids[at + 2] as number) > 0;

/** The phrase of three words that begins at each word of the draft; undefined where no passage has it. */
export function draftPhrases({ ids, length }: DraftWords, passages: Passages): (Phrase | undefined)[] {
  const phraseAt = phrasesOf(passages);
  const phrases: (Phrase | undefined)[] = [];
  for (let i = 0; i + SHORTEST_RUN <= length; i++)
    phrases.push(areKnown(ids, i) ? phraseAt(ids, i) : undefined);
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
  { ids, length: words }: DraftWords,
  { index: { tokens, starts } }: Passages,
  i: number,
  { places }: Phrase,
): void {
  const before = i > 0 ? (ids[i - 1] as number) : 0;
  let longest = 0;
  for (let at = 0; at < places.length; at += 2) {
    const position = places[at + 1] as number;
    // The token before a paragraph's first word, and after its last, is no word's.
    if (before > 0 && tokens.at(position - 1) === before) continue;
    let length = SHORTEST_RUN;
    while (i + length < words && ids[i + length] === tokens.at(position + length)) length++;
    const paragraph = places[at] as number;
    paragraphs.push(paragraph);
    drafts.push(i);
    agreeds.push(position - (starts[paragraph] as number));
    lengths.push(length);
    if (length > longest) longest = length;
  }
  cover(covered, i, longest);
}
