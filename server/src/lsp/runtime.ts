/** What the host supplies: the entry points in `node/` and `browser/` make one each, tests a small one. */
import type { Clock } from '../service/cancel';
import type { CorpusHost } from './corpus-host';

export interface Runtime extends Clock {
  /** A file that ships with the product (`dist/corpus/<name>`); rejects where it cannot be read. */
  readText(name: string): Promise<string>;
  readBytes(name: string): Promise<Uint8Array>;
  /** Whether files come through the client, which answers requests of ours only once it is initialized. */
  readonly readsThroughClient?: boolean;
  /** Folders of documents of the user's; undefined where the host has none. */
  readonly corpusHost?: CorpusHost;
  /** Told of every bug; tests make it throw. */
  readonly onBug?: (where: string, error: unknown) => void;
}
