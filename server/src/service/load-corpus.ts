/** Loads what ships with the product, by whatever means the host reads files. */
import type { Corpus } from '../corpus/model';
import { unpackCorpus } from '../corpus/pack';

/** Reads a file of `dist/corpus` by its name. */
export interface Assets {
  readText(name: string): Promise<string>;
  readBytes(name: string): Promise<Uint8Array>;
}

/** The corpus of a server that could not load its own: rules of form go on. */
export const emptyCorpus: Corpus = { documents: [], instruments: [], terms: [] };

/** The shipped corpus. Rejects where it cannot be read; the message says why. */
export async function loadCorpus(assets: Assets): Promise<Corpus> {
  return unpackCorpus(await assets.readText('corpus.json'));
}
