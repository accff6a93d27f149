/** What the host supplies: the entry points in `node/` and `browser/` make one each, tests a small one. */

import type { Clock } from '../service/world/cancel';
import type { Assets } from '../service/world/load-corpus';
import type { CopyHost } from './corpus-texts/corpus-copies';
import type { ProjectHost } from './projects/project-host';
import type { CorpusHost } from './user-corpus/corpus-host';

export type WordTools = typeof import('./on-demand/word-tools');
export type AssistantTools = typeof import('./on-demand/assistant-tools');

/** A file that ships with the product is one below `dist/corpus`; reading it rejects where that cannot be done. */
export interface Runtime extends Clock, Assets {
  /** Whether files come through the client, which answers requests of ours only once it is initialized. */
  readonly readsThroughClient?: boolean;
  /** Resolves after that time; the process does not wait for it to end. */
  readonly delay: (milliseconds: number) => Promise<void>;
  /** Folders of documents of the user's; undefined where the host has none. */
  readonly corpusHost?: CorpusHost;
  /** Files for documents of the corpus, for clients that can open nothing else; undefined where the host has none. */
  readonly copies?: CopyHost;
  /** The folders around drafts; undefined where the host has none. */
  readonly projects?: ProjectHost;
  /** Tells of changes below a folder (a path or URI), for clients that do not. */
  readonly watch?: (folder: string, changed: () => void) => { dispose(): void };
  /** Loads what has to do with Word and the printed page. */
  readonly word: () => Promise<WordTools>;
  /** Loads what assistants and the technical update need. */
  readonly assistants: () => Promise<AssistantTools>;
  /** Told of every bug; tests make it throw. */
  readonly onBug?: (where: string, error: unknown) => void;
}
