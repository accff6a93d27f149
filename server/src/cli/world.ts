/** The world of a command: the shipped corpus, the folders it was given, the default settings. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Corpus } from '../corpus/model';
import { loadFolders } from '../lsp/user-corpus/corpus-folders';
import { grownCorpus } from '../lsp/user-corpus/grown-corpus';
import { corpusHost } from '../node/corpus-host';
import type { KeptWordings } from '../service/world/accepted-wordings';
import { never } from '../service/world/cancel';
import { loadCorpus } from '../service/world/load-corpus';
import { defaultSettings, type Settings } from '../service/world/settings';
import { createWorld, type World } from '../service/world/world';
import { type Io, Misuse, returned } from './io';

/** Loads it. Throws `Misuse` where the shipped corpus or a folder cannot be read. */
export async function worldFor(
  io: Io,
  changed: Partial<Settings> = {},
  kept: KeptWordings = new Map(),
): Promise<World> {
  const shipped = await loadCorpus(io.assets).catch((error: Error) => {
    throw new Misuse(`The agreed texts could not be read: ${error.message}. Reinstall Agreed Language.`);
  });
  const settings = { ...defaultSettings, ...changed };
  return createWorld(await withFolders(shipped, settings.corpusFolders, io), settings, kept);
}

/** The shipped documents and those of the folders; what cannot be read is named, and the rest goes on. */
async function withFolders(shipped: Corpus, folders: readonly string[], io: Io): Promise<Corpus> {
  if (folders.length === 0) return shipped;
  for (const folder of folders)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Misuse(`There is no folder ${folder}; --corpus takes a folder of documents.`);
  let corpus = shipped;
  let problems: readonly string[] = [];
  const host = corpusHost(io.importer);
  const absolute = folders.map((folder) => resolve(folder));
  for await (const step of loadFolders(absolute, host, new Map(), never)) {
    if (io.progress) io.err(`${returned}${step.done} of ${step.total} documents`);
    if (!step.complete) continue;
    const [unread] = step.unread;
    if (unread) throw new Misuse(unread);
    const { corpus: grown, leftOut } = await grownCorpus(shipped, step, host, never);
    corpus = grown;
    problems = [...step.problems, ...leftOut.map(({ file, message }) => `${file}: ${message}`)];
  }
  if (io.progress) io.err('\n');
  for (const problem of problems) io.err(`${problem}\n`);
  return corpus;
}
