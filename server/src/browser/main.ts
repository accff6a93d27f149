/** The language server as a web worker. Files of the product come through the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { inTurn } from '../lsp/lifecycle';
import * as assistants from '../lsp/on-demand/assistant-tools';
import * as word from '../lsp/on-demand/word-tools';
import { method, type ReadAssetParams } from '../lsp/protocol';
import { startServer } from '../lsp/server';
import { corpusHost } from './corpus-host';

const writer = new BrowserMessageWriter(self);
const connection = createConnection(inTurn(new BrowserMessageReader(self), writer), writer);

const readBytes = (name: string): Promise<Uint8Array> => {
  const params: ReadAssetParams = { name: `corpus/${name}` };
  return connection.sendRequest(method.readAsset, params);
};

const decoder = new TextDecoder();

/** A message to oneself: it comes in turn with the client's messages, unlike a promise. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

startServer(connection, {
  readsThroughClient: true,
  readBytes,
  decode: (bytes) => decoder.decode(bytes),
  corpusHost: corpusHost(connection),
  word: async () => word,
  assistants: async () => assistants,
  now: () => performance.now(),
  pause,
  delay,
});
