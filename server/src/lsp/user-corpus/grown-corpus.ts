/** The shipped corpus grown by what was loaded from folders, with the index of both at hand. */
import { type LeftOut, mergeInSteps } from '../../corpus/merge-documents';
import type { Corpus } from '../../corpus/model';
import { breathing, type Cancel } from '../../service/world/cancel';
import { prepareIndex } from '../../service/world/world';
import type { Loaded } from './corpus-folders';
import type { CorpusHost } from './corpus-host';
import { indexCorpus, newPieces } from './corpus-index';

export interface GrownCorpus {
  /** The shipped corpus itself where nothing was added. */
  readonly corpus: Corpus;
  readonly leftOut: readonly LeftOut[];
}

/** How a corpus is made to grow. */
export interface Growing {
  readonly host: CorpusHost;
  readonly cancel: Cancel;
  /** The one made before, of which what has not changed is indexed already; the shipped one where there is none. */
  readonly before?: Corpus | undefined;
}

/** Joins both; a world over the answer is made at once. Throws `Cancelled`. */
export async function grownCorpus(shipped: Corpus, loaded: Loaded, growing: Growing): Promise<GrownCorpus> {
  const { cancel, before = shipped } = growing;
  const steps = mergeInSteps(shipped.documents, loaded.documents);
  const { documents, leftOut } = await breathing(steps, cancel);
  if (documents.length === shipped.documents.length) return { corpus: shipped, leftOut };
  const corpus: Corpus = { ...shipped, documents };
  const indexing = { ...growing, corpus, loaded, before };
  if (loaded.complete) await indexCorpus(indexing);
  else await prepareIndex(corpus, cancel, before, await newPieces(indexing));
  return { corpus, leftOut };
}
