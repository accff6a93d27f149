/** All that the service knows besides the draft. Immutable: a changed setting or corpus makes a new world. */
import type { Corpus } from '../corpus/model';
import type { Engine } from '../match/engine';
import type { Settings } from './settings';

export interface World {
  readonly corpus: Corpus;
  /** The matching engine over that corpus. */
  readonly engine: Engine;
  readonly settings: Settings;
}
