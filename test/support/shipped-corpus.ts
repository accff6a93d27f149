/** The corpus of the repository, read once for all tests. */
import { shippedCorpus as read } from '../../corpus/tools/shipped-corpus';
import type { Corpus } from '../../server/src/corpus/model';

let known: Corpus | undefined;

/** Read from corpus/documents and the tables; tests run from the repository's root. */
export function shippedCorpus(): Corpus {
  known ??= read('.');
  return known;
}
