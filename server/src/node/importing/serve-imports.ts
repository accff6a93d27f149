/** Answers requests to import on a port, one after the other. */
import type { MessagePort } from 'node:worker_threads';
import type { Importer } from '../../import/importer';
import { BEGUN, failureOf, type ImportAnswer, type ImportRequest } from './import-messages';

/** Returns at once; goes on as long as the port is open. */
export function serveImports(port: MessagePort, importer: Importer): void {
  port.on('message', ({ content, options }: ImportRequest) => {
    const answer = (message: ImportAnswer) => port.postMessage(message);
    port.postMessage(BEGUN);
    importer.read(content, options).then(
      (files) => answer({ files }),
      (error: unknown) => answer(failureOf(error)),
    );
  });
}
