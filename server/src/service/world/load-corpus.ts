/** Loads what ships with the product, by whatever means the host reads files. */
import type { Corpus } from '../../corpus/model';
import { unpackCorpus } from '../../corpus/packed-corpus';
import { unpackIndex } from '../../match/index/packed-index';
import { rememberIndex } from './world';

/** Reads a file of `dist/corpus` by its name. */
export interface Assets {
  readBytes(name: string): Promise<Uint8Array>;
  /** The text that the bytes are in UTF-8. */
  decode(bytes: Uint8Array): string;
}

/** The corpus of a server that could not load its own: rules of form go on. */
export const emptyCorpus: Corpus = { documents: [], instruments: [], terms: [] };

/**
 * The shipped corpus. Rejects where it cannot be read; the message says why. Its index comes prebuilt; without it
 * the first world builds one.
 */
export async function loadCorpus(assets: Assets): Promise<Corpus> {
  const [packed, bytes] = await Promise.all([
    assets.readBytes('corpus.bin'),
    assets.readBytes('index.bin').catch(() => undefined),
  ]);
  const { corpus, sum } = unpackCorpus(packed, assets.decode);
  const index = bytes && unpackIndex(bytes, sum);
  if (index) rememberIndex(corpus, index);
  return corpus;
}
