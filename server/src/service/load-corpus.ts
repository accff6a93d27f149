/** Loads what ships with the product, by whatever means the host reads files. */
import type { Corpus } from '../corpus/model';
import { unpackCorpus } from '../corpus/pack';
import { fits, unpackIndex } from '../match/pack';
import { rememberIndex } from './world';

/** Reads a file of `dist/corpus` by its name. */
export interface Assets {
  readText(name: string): Promise<string>;
  readBytes(name: string): Promise<Uint8Array>;
}

/** The corpus of a server that could not load its own: rules of form go on. */
export const emptyCorpus: Corpus = { documents: [], instruments: [], terms: [] };

/**
 * The shipped corpus. Rejects where it cannot be read; the message says why. Its index comes prebuilt; without
 * it the first world builds one.
 */
export async function loadCorpus(assets: Assets): Promise<Corpus> {
  const [text, bytes] = await Promise.all([
    assets.readText('corpus.json'),
    assets.readBytes('index.bin').catch(() => undefined),
  ]);
  const corpus = unpackCorpus(text);
  const index = bytes && unpackIndex(bytes);
  if (index && fits(index, corpus)) rememberIndex(corpus, index);
  return corpus;
}
