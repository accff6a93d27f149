/** A world over the shipped corpus and the folders of a command: for programs that load it once and then answer. */

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Corpus } from '../corpus/model';
import type { Importer } from '../import/importer';
import { type FilesRead, loadFolders } from '../lsp/user-corpus/corpus-folders';
import { joinIndex } from '../lsp/user-corpus/corpus-index';
import { grownCorpus } from '../lsp/user-corpus/grown-corpus';
import { isLibrary } from '../lsp/user-corpus/library-name';
import type { KeptWordings } from '../service/world/accepted-wordings';
import { never } from '../service/world/cancel';
import { type Assets, loadCorpus } from '../service/world/load-corpus';
import { defaultSettings, type Settings } from '../service/world/settings';
import { createWorld, type World } from '../service/world/world';
import { corpusHost } from './corpus-host';

/** The shipped corpus or a folder cannot be read; the message says which, and the cure. */
export class Unloadable extends Error {}

export interface LoadedWorld {
  readonly world: World;
  /** A sentence for each file that could not be read. */
  readonly problems: readonly string[];
}

export interface WorldSource {
  readonly assets: Assets;
  readonly importer: Importer;
  /** Told while folders are read: files read, and files to be read. */
  progress?(done: number, total: number): void;
}

/** Loads it. Rejects with `Unloadable`; a file that cannot be read costs only itself. */
export async function loadWorld(
  source: WorldSource,
  changed: Partial<Settings> = {},
  kept: KeptWordings = new Map(),
): Promise<LoadedWorld> {
  const shipped = await loadCorpus(source.assets).catch((error: Error) => {
    throw new Unloadable(`The agreed texts could not be read: ${error.message}. Reinstall Agreed Language.`);
  });
  const settings = { ...defaultSettings, ...changed };
  const { corpus, problems } = await withFolders(shipped, settings.corpusFolders, source);
  return { world: createWorld(corpus, settings, kept), problems };
}

/** Progress is told after so many files. */
const TOLD_EVERY = 25;

/** The shipped documents and those of the folders. */
async function withFolders(
  shipped: Corpus,
  folders: readonly string[],
  { importer, progress }: WorldSource,
): Promise<{ readonly corpus: Corpus; readonly problems: readonly string[] }> {
  for (const folder of folders)
    if (!isLibrary(folder) && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Unloadable(
        `There is no folder ${folder}; --corpus takes a folder of documents, or a library.`,
      );
  const host = corpusHost(importer);
  const absolute = folders.map((folder) => resolve(folder));
  let told = 0;
  const loading = {
    cancel: never,
    onProgress: ({ done, total }: FilesRead) => {
      if (done === told || (done % TOLD_EVERY !== 0 && done !== total)) return;
      told = done;
      progress?.(done, total);
    },
  };
  for await (const step of folders.length > 0 ? loadFolders(absolute, host, new Map(), loading) : []) {
    if (!step.complete) continue;
    const [unread] = step.unread;
    if (unread) throw new Unloadable(unread);
    const { corpus, leftOut } = await grownCorpus(shipped, step, { host, cancel: never });
    await joinIndex({ corpus, loaded: step, host, cancel: never });
    return {
      corpus,
      problems: [...step.problems, ...leftOut.map(({ file, message }) => `${file}: ${message}`)],
    };
  }
  return { corpus: shipped, problems: [] };
}
