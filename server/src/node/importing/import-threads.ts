/**
 * Imports in several threads: the first reading of a folder takes all cores but no more than four threads, whose memory
 * adds up. Each is started when those before it have work to do.
 */
import { availableParallelism } from 'node:os';
import type { ImportedFile, ImportOptions } from '../../import/read';
import type { ReadDocument } from '../../lsp/user-corpus/stored-documents';
import {
  GrownTooMuch,
  type ImportThread,
  importThread,
  type ThreadImporter,
  type ThreadLimits,
} from './import-thread';

const MOST_THREADS = 4;

/** `script` is the file of the bundled `import-worker.ts`; `count` is how many threads there may be. */
export const importThreads = (
  script: string,
  limits: Partial<ThreadLimits> = {},
  count: number = Math.min(MOST_THREADS, availableParallelism()),
): ThreadImporter => new ImportThreads(() => importThread(script, limits), count);

class ImportThreads implements ThreadImporter {
  readonly atOnce: number;
  readonly #threads: readonly ImportThread[];
  /** Reads alone, one after the other, what was given up while others were read. */
  readonly #alone: ImportThread;
  /** Files in hand now, and all that ever were. */
  #reading = 0;
  #begun = 0;

  constructor(make: () => ImportThread, count: number) {
    this.#threads = Array.from({ length: count }, make);
    this.#alone = make();
    this.atOnce = this.#threads.reduce((sum, thread) => sum + thread.atOnce, 0);
  }

  read(
    content: Uint8Array | string,
    options: ImportOptions,
    cancelled?: Promise<void>,
  ): Promise<readonly ImportedFile[]> {
    return this.#inOne((thread) => thread.read(content, options, cancelled));
  }

  documents(content: Uint8Array, file: string): Promise<readonly ReadDocument[]> {
    return this.#inOne((thread) => thread.documents(content, file));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads, this.#alone].map((thread) => thread.close()));
  }

  /** In the first thread of those that have the least to do. */
  async #inOne<T>(work: (thread: ImportThread) => Promise<T>): Promise<T> {
    const [thread] = this.#threads.toSorted((a, b) => a.waiting - b.waiting) as [ImportThread];
    const hadOthers = this.#reading > 0;
    this.#reading += 1;
    this.#begun += 1;
    const begun = this.#begun;
    try {
      return await work(thread);
    } catch (error) {
      const wasAlone = !hadOthers && this.#begun === begun;
      if (!(error instanceof GrownTooMuch) || wasAlone) throw error;
      return await work(this.#alone);
    } finally {
      this.#reading -= 1;
    }
  }
}
