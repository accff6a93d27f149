/** Loads what ships with the product, by whatever means the host reads files. */
import type { Corpus } from '../../corpus/model';
import { unpackCorpus } from '../../corpus/packed-corpus';
import { unpackIndex } from '../../match/index/packed-index';
import { rememberPrepared, unpackPrepared } from '../../match/reference/prepared';
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
 * The shipped corpus. Rejects where it cannot be read; the message says why. Its index comes prebuilt, and
 * what its yardstick takes from it; without them the first world makes them.
 */
export async function loadCorpus(assets: Assets): Promise<Corpus> {
  const optional = (name: string) => assets.readBytes(name).catch(() => undefined);
  const [packed, bytes, more] = await Promise.all([
    assets.readBytes('corpus.bin'),
    optional('index.bin'),
    optional('yardstick.bin'),
  ]);
  const { corpus, sum } = unpackCorpus(packed, assets.decode);
  const index = bytes && unpackIndex(bytes, sum);
  if (!index) return corpus;
  rememberIndex(corpus, index);
  const prepared = more && unpackPrepared(more, sum);
  if (prepared) rememberPrepared(index, prepared);
  return corpus;
}
