/** The runs of words that a paragraph of a draft has in common with the passages. */
import type { Run } from './align';
import { crowdedRuns } from './crowded';
import type { DraftWords, Passages } from './passages';
import { CROWDED, type Phrase, phrasesOf } from './phrases';

/** The shortest run looked for. */
export const SHORTEST_RUN = 3;

export interface Runs {
  /** In the order of the draft. */
  readonly runs: readonly Run[];
  /** Draft word -> length of the longest run that covers it. */
  readonly covered: Uint16Array;
  /** Draft word -> 1 where it and the next two stand in a passage. */
  readonly shared: Uint8Array;
}

/**
 * All runs of three words or more that stand in the draft and in a passage, each as long as it goes. Where three
 * words stand in very many passages, those runs are chosen that a departure may rest on: see `crowded.ts`.
 */
export function runsIn(draft: DraftWords, passages: Passages): Runs {
  const found = {
    runs: [] as Run[],
    covered: new Uint16Array(draft.length),
    shared: new Uint8Array(draft.length),
  };
  const phrases = draftPhrases(draft, passages);
  const crowd = crowdFor(phrases);
  const crowded: number[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (!phrase) continue;
    found.shared[i] = 1;
    if (phrase.count <= crowd) addRuns(found, draft, passages, i, phrase);
    else crowded.push(i);
  }
  if (crowded.length === 0) return found;
  for (const run of crowdedRuns(draft, passages, crowded, phrases)) add(found, run);
  found.runs.sort((a, b) => a.draft - b.draft);
  return found;
}

/** The phrase of three words that begins at each word of the draft; undefined where no passage has it. */
export function draftPhrases({ ids, length }: DraftWords, passages: Passages): (Phrase | undefined)[] {
  const phraseAt = phrasesOf(passages);
  const phrases: (Phrase | undefined)[] = [];
  // Words that the corpus does not know have ids below 1.
  let known = 0;
  for (let i = 0; i < length; i++) {
    known = (ids[i] as number) > 0 ? known + 1 : 0;
    if (i >= 2) phrases.push(known >= 3 ? phraseAt(ids, i - 2) : undefined);
  }
  return phrases;
}

/** Places that are looked at, for each word of the draft, before phrases are held to be crowded sooner. */
const PLACES_A_WORD = 32;
/** Places from which a phrase is crowded then. */
const CROWDED_SOONER = 24;

/** From how many places on a phrase is crowded: it depends on how many there are in all. */
function crowdFor(phrases: readonly (Phrase | undefined)[]): number {
  let places = 0;
  for (const phrase of phrases) if (phrase && phrase.count <= CROWDED) places += phrase.count;
  return places > PLACES_A_WORD * phrases.length ? CROWDED_SOONER : CROWDED;
}

interface Gathering {
  readonly runs: Run[];
  readonly covered: Uint16Array;
}

function addRuns(
  found: Gathering,
  draft: DraftWords,
  passages: Passages,
  i: number,
  { places }: Phrase,
): void {
  const { tokens, starts } = passages.index;
  const { ids } = draft;
  for (let at = 0; at < places.length; at += 2) {
    const paragraph = places[at] as number;
    const position = places[at + 1] as number;
    const agreed = position - (starts[paragraph] as number);
    if (i > 0 && agreed > 0 && ids[i - 1] === tokens.at(position - 1)) continue;
    // Both end before a paragraph does: its last token is no word's.
    let length = SHORTEST_RUN;
    while (i + length < draft.length && ids[i + length] === tokens.at(position + length)) length++;
    add(found, { paragraph, draft: i, agreed, length });
  }
}

function add({ runs, covered }: Gathering, run: Run): void {
  runs.push(run);
  const { draft, length } = run;
  for (let k = draft; k < draft + length; k++) if ((covered[k] as number) < length) covered[k] = length;
}
