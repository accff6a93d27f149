/** All that the service knows besides the draft. Immutable: a changed setting or corpus makes a new world. */

import type { Corpus } from '../../corpus/model';
import { createEngine, type DraftTexts, type Engine, weightsInSteps } from '../../match/index/engine';
import { grownIndex, type IndexedDocuments } from '../../match/index/grown-index';
import type { WordIndex } from '../../match/index/word-index';
import { indexParts } from '../../match/overlay/layers';
import { measuredInSteps } from '../../match/reference/reference-texts';
import type { Resolution } from '../../resolution/model';
import { ObjectMemo } from '../../text/memoize';
import type { KeptWordings } from './accepted-wordings';
import { breathing, type Cancel } from './cancel';
import type { Settings } from './settings';

export interface World {
  readonly corpus: Corpus;
  /** The matching engine over that corpus. */
  readonly engine: Engine;
  readonly settings: Settings;
  /** Wordings that drafters keep: no finding speaks against them. */
  readonly kept: KeptWordings;
  /** The text that the draft starts from, where one is named and known. */
  readonly base?: BaseOfDraft | undefined;
}

/** The text that a draft starts from. */
export interface BaseOfDraft {
  readonly resolution: Resolution;
  /** `resolution 78/217`, or the name of its file. */
  readonly name: string;
  /** The document's id, where the corpus has it. */
  readonly document?: string | undefined;
}

/** A world over a corpus; `kept` is empty where the host keeps none. The index of a corpus is built once. */
export function createWorld(
  corpus: Corpus,
  settings: Settings,
  kept: KeptWordings = new Map(),
  texts: DraftTexts = {},
): World {
  const engine = createEngine(corpus, settings.yardstick, indexes.get(corpus), texts);
  indexes.set(corpus, engine.index);
  return { corpus, engine, settings, kept };
}

/**
 * The index of a corpus, built while others go on where there is none yet; a world over that corpus is then
 * made at once. What it has of a corpus `before`, or of the `pieces`, is taken from the index of that. Throws `Cancelled`.
 */
export async function prepareIndex(
  corpus: Corpus,
  cancel: Cancel,
  before?: Corpus,
  pieces: readonly IndexedDocuments[] = [],
): Promise<WordIndex> {
  const known = indexes.get(corpus);
  if (known) return known;
  const { documents } = corpus;
  const old = before && indexes.get(before);
  const all = before && old ? [...indexParts({ ...before, index: old }), ...pieces] : pieces;
  const index = await breathing(grownIndex(documents, all), cancel);
  indexes.set(corpus, index);
  return index;
}

/** Sorts in steps what drafts are measured against; the first check of a world over that corpus then need not. */
export async function prepareYardstick(
  corpus: Corpus,
  { yardstick }: Pick<Settings, 'yardstick'>,
  cancel: Cancel,
): Promise<void> {
  const index = indexes.get(corpus);
  if (!index) return;
  await breathing(weightsInSteps(corpus.documents), cancel);
  await breathing(measuredInSteps(createEngine(corpus, yardstick, index)), cancel);
}

/** The index of a corpus, where it has been made. */
export const knownIndex = (corpus: Corpus): WordIndex | undefined => indexes.get(corpus);

const indexes = new ObjectMemo<Corpus, WordIndex>();

/** Gives the prebuilt index of a corpus to the worlds to come. */
export const rememberIndex = (corpus: Corpus, index: WordIndex): void => void indexes.set(corpus, index);
