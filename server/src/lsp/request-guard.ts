/**
 * The one place where a request is guarded: it waits for the world, is cancelled, fails or is answered. A bug
 * is logged and answered with `safe`, so it costs only the request it is in.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled, cancelWith } from '../service/world/cancel';
import type { World } from '../service/world/world';
import type { Server } from './feature';
import type { Requests } from './handler-context';
import { isCorpusUri } from './uris';

type Parts = Pick<Server, 'connection' | 'runtime' | 'client' | 'documents' | 'world' | 'bases' | 'onBug'>;

export function createRequests({
  connection,
  runtime,
  client,
  documents,
  world,
  bases,
  onBug,
}: Parts): Requests {
  const onRequest: Requests['onRequest'] = ({ method }, safe, handle) => {
    // A client may leave empty parameters out; the token is always last.
    connection.onRequest(method, async (...args: unknown[]) => {
      const params = (args.length > 1 ? args[0] : {}) as Parameters<typeof handle>[0];
      const token = args.at(-1) as CancellationToken;
      try {
        const cancel = cancelWith(runtime, () => token.isCancellationRequested);
        const complete = () => unlessCancelled(world.complete(), token);
        const now = await unlessCancelled(world.get(), token);
        const cancelled = () =>
          new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
        return await handle(params, { client, world: now, cancel, complete, cancelled });
      } catch (error) {
        if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        onBug(`The request ${method}`, error);
        return safe;
      }
    });
  };
  const onDocument: Requests['onDocument'] = (type, safe, handle) =>
    onRequest(type, safe, async (params, context) => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return safe;
      const worldOf = (world: World) => bases.worldOf(world, document.snapshot);
      const complete = () => context.complete().then(worldOf);
      return handle(params, { ...context, ...document, world: await worldOf(context.world), complete });
    });
  const onDraft: Requests['onDraft'] = (type, safe, handle) =>
    onDocument(type, safe, (params, context) =>
      isCorpusUri(params.textDocument.uri) ? safe : handle(params, context),
    );
  return { onDocument, onDraft, onRequest };
}

function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  // A token that was cancelled before the request was read tells no listener.
  if (token.isCancellationRequested) return Promise.reject(new Cancelled());
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(new Cancelled()));
    promise.then(resolve, reject).finally(() => listener.dispose());
  });
}
