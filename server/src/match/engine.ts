/**
 * What the matching of agreed language works on: the corpus and the index over its words. Plain data; the
 * functions beside this file (`continuation`, `search`, `departures`, ...) take it as their first argument.
 */
import type { Corpus } from '../corpus/model';

export interface Engine {
  readonly corpus: Corpus;
  /** Indexes in `corpus.documents` that diagnostics measure against. */
  readonly yardstick: ReadonlySet<number>;
}
