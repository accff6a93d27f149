/** Answers requests to import on a port, one after the other. */
import type { MessagePort } from 'node:worker_threads';
import type { Importer } from '../../import/importer';
import { documentsHere } from '../../lsp/user-corpus/stored-documents';
import { BEGUN, failureOf, type ImportAnswer, type ImportRequest } from './import-messages';

/** Returns at once; goes on as long as the port is open. */
export function serveImports(port: MessagePort, importer: Importer): void {
  const reader = documentsHere(importer, (text) => Buffer.from(text, 'utf8'));
  const answerTo = async (request: ImportRequest): Promise<ImportAnswer> =>
    'file' in request
      ? { documents: await reader.documents(request.content, request.file) }
      : { files: await importer.read(request.content, request.options) };
  port.on('message', (request: ImportRequest) => {
    port.postMessage(BEGUN);
    answerTo(request).then(
      (answer) => port.postMessage(answer, buffersOf(answer)),
      (error: unknown) => port.postMessage(failureOf(error)),
    );
  });
}

/** What goes over to the server instead of being copied. */
const buffersOf = (answer: ImportAnswer): ArrayBuffer[] =>
  'documents' in answer ? answer.documents.map(({ bytes }) => bytes.buffer as ArrayBuffer) : [];
