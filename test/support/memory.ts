/** A server in this process, spoken to over two streams in memory. */
import { PassThrough } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Corpus } from '../../server/src/corpus/model';
import { packCorpus, unpackCorpus } from '../../server/src/corpus/packed-corpus';
import type { Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/server';
import { packIndex } from '../../server/src/match/index/packed-index';
import { buildIndex } from '../../server/src/match/index/word-index';
import { shippedCorpus } from './shipped-corpus';
import { type Talk, type TalkOptions, talkOver } from './talk';
import { utf8 } from './utf8';

type Assets = Readonly<Record<string, Uint8Array>>;

/** What the server loads when it starts, packed once for all tests. */
let assets: Assets | undefined;

/** A corpus as it is shipped with the product. */
export function packedAssets(corpus: Corpus): Assets {
  const packed = packCorpus(corpus, utf8.encode);
  const { sum } = unpackCorpus(packed, utf8.decode);
  return { 'corpus.bin': packed, 'index.bin': packIndex(buildIndex(corpus.documents), sum) };
}

/** For a server that ships with another corpus. */
export function readsFrom(shipped: Assets): Pick<Runtime, 'readBytes'> {
  return {
    readBytes: async (name) => {
      const bytes = shipped[name];
      if (!bytes) throw new Error(`there is no ${name}`);
      return bytes;
    },
  };
}

/** The product's files as they are shipped, from the sources. */
export const memoryRuntime = (changed: Partial<Runtime> = {}): Runtime => ({
  readBytes: async (name) => {
    assets ??= packedAssets(shippedCorpus());
    return readsFrom(assets).readBytes(name);
  },
  decode: utf8.decode,
  word: () => import('../../server/src/lsp/on-demand/word-tools'),
  assistants: () => import('../../server/src/lsp/on-demand/assistant-tools'),
  now: () => performance.now(),
  pause: () => setImmediate(),
  delay: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
  ...changed,
});

/** Starts a server and says hello. Bugs of the server are collected in `bugs`. */
export async function talkInMemory(
  options: TalkOptions & { readonly runtime?: Partial<Runtime> } = {},
): Promise<Talk & { readonly bugs: unknown[] }> {
  const bugs: unknown[] = [];
  const [up, down] = [new PassThrough(), new PassThrough()];
  const runtime = memoryRuntime({
    onBug: (where, error) => void bugs.push([where, error]),
    ...options.runtime,
  });
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  );
  startServer(connection, runtime);
  const talk = await talkOver(new StreamMessageReader(down), new StreamMessageWriter(up), options);
  return { ...talk, bugs };
}
