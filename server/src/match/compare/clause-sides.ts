/** The two sides of a difference at the edge of a reused clause: the draft's words, and the agreed ones. */
import { gap } from '../index/punctuation';
import { wordOf } from '../index/vocabulary';
import type { DraftWords, Passage, PassageVocabulary } from '../reference/passages';
import type { Difference } from './align';
import { foldedAt } from './draft-tokens';

/** A paragraph of a draft beside an agreed one. */
export interface Pair {
  readonly draft: DraftWords;
  readonly passage: Passage;
  readonly vocabulary: PassageVocabulary;
}

/** Words of one side at an edge: from a word to the one before another. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** One side of a pair, as its edges are looked at: its words, and one place on either side of them. */
export interface Side {
  wordAt(word: number): string;
  classAt(word: number): number;
  gapAt(word: number): number;
}

export const draftSide = ({ draft }: Pair): Side => ({
  wordAt: (word) => foldedAt(draft, word),
  classAt: (word) => draft.classes[word] as number,
  gapAt: (word) => draft.gaps[word] ?? gap.clause,
});

export const agreedSide = ({ passage, vocabulary }: Pair): Side => ({
  wordAt: (word) => wordOf(vocabulary.words, passage.idAt(word)),
  classAt: (word) => vocabulary.classes[passage.idAt(word)] as number,
  gapAt: (word) => passage.gapAt(word),
});

/** The words of both sides as a difference; `last` where nothing equal follows in the clause. */
export const between = (ours: WordRange, theirs: WordRange, last = false): Difference => ({
  draftFrom: ours.from,
  draftTo: ours.to,
  agreedFrom: theirs.from,
  agreedTo: theirs.to,
  last,
});
