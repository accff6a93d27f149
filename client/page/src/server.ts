/** The language server in a worker, and the messages between it and the editor. */
import type { Transport } from '@codemirror/lsp-client';
import type { ListFolderParams, ReadFileParams } from '../../../server/src/lsp/protocol';
import { libraryAt } from './libraries';
import { payload } from './payloads';
import { language } from './say';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
}

/** Starts the server, the same that VS Code runs in a browser. */
export async function startServer(): Promise<Transport> {
  const code = await payload('server.js');
  const url = URL.createObjectURL(new Blob([code as BlobPart], { type: 'text/javascript' }));
  return transportOf(new Worker(url, { name: 'Agreed Language' }));
}

/** The greeting, with the language of the page; any other message as it is. */
function inLanguage(message: Message): Message {
  if (message.method !== 'initialize') return message;
  return { ...message, params: { ...(message.params as object), locale: language } };
}

function transportOf(worker: Worker): Transport {
  const handlers = new Set<(message: string) => void>();
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.method !== undefined && data.id !== undefined) void answer(worker, data);
    else for (const handler of handlers) handler(JSON.stringify(data));
  };
  return {
    send: (message) => worker.postMessage(inLanguage(JSON.parse(message))),
    subscribe: (handler) => void handlers.add(handler),
    unsubscribe: (handler) => void handlers.delete(handler),
  };
}

/** The server's own requests. The editor's library answers none, and bytes would not survive as JSON. */
async function answer(worker: Worker, { id, method, params }: Message): Promise<void> {
  try {
    worker.postMessage({ jsonrpc: '2.0', id, result: await resultOf(method ?? '', params) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    worker.postMessage({ jsonrpc: '2.0', id, error: { code: -32603, message } });
  }
}

async function resultOf(method: string, params: unknown): Promise<unknown> {
  if (method === 'agreedLanguage/readAsset') return payload((params as { readonly name: string }).name);
  if (method === 'agreedLanguage/listFolder') {
    const { folder } = params as ListFolderParams;
    const { size, lastModified } = libraryAt(folder);
    return { files: [{ file: folder, size, modified: lastModified }], unread: [] };
  }
  if (method === 'agreedLanguage/readFile') return libraryAt((params as ReadFileParams).file);
  if (method.startsWith('agreedLanguage/')) throw new Error('A page reads no folders');
  return null;
}
