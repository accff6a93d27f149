/** A server in this process, spoken to over two streams in memory. */
import { PassThrough } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { packCorpus, unpackCorpus } from '../../server/src/corpus/packed-corpus';
import type { Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/server';
import { createEngine } from '../../server/src/match/index/engine';
import { packIndex } from '../../server/src/match/index/packed-index';
import { shippedCorpus } from './shipped-corpus';
import { type Talk, type TalkOptions, talkOver } from './talk';
import { utf8 } from './utf8';

/** What the server loads when it starts, packed once for all tests. */
let assets: Readonly<Record<string, Uint8Array>> | undefined;

function packedAssets(): Readonly<Record<string, Uint8Array>> {
  const corpus = packCorpus(shippedCorpus(), utf8.encode);
  const { sum } = unpackCorpus(corpus, utf8.decode);
  return { 'corpus.bin': corpus, 'index.bin': packIndex(createEngine(shippedCorpus(), []).index, sum) };
}

/** The product's files as they are shipped, from the sources. */
export const memoryRuntime = (changed: Partial<Runtime> = {}): Runtime => ({
  readBytes: async (name) => {
    assets ??= packedAssets();
    const bytes = assets[name];
    if (!bytes) throw new Error(`there is no ${name}`);
    return bytes;
  },
  decode: utf8.decode,
  word: () => import('../../server/src/lsp/word-tools'),
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
