/**
 * The one place where a request is guarded: it waits for the world, is cancelled, fails or is answered. A bug
 * is logged and answered with `safe`, so it costs only the request it is in.
 */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Cancelled, cancelWith } from '../service/world/cancel';
import type { World } from '../service/world/world';
import type { CorpusCopies } from './corpus-texts/corpus-copies';
import type { Server } from './feature';
import type { Requests } from './handler-context';
import { isCorpusUri } from './uris';

type Parts = Pick<
  Server,
  'connection' | 'runtime' | 'client' | 'documents' | 'copies' | 'world' | 'bases' | 'onBug'
>;

export function createRequests(parts: Parts): Requests {
  const { connection, runtime, client, documents, copies, world, bases, onBug } = parts;
  const onRequest: Requests['onRequest'] = ({ method }, safe, handle) => {
    // A client may leave empty parameters out; the token is always last.
    connection.onRequest(method, async (...args: unknown[]) => {
      const sent = (args.length > 1 ? args[0] : {}) as Parameters<typeof handle>[0];
      const params = aboutOurs(sent, copies);
      const token = args.at(-1) as CancellationToken;
      try {
        const cancel = cancelWith(runtime, () => token.isCancellationRequested);
        const complete = () => unlessCancelled(world.complete(), token);
        const now = await unlessCancelled(world.get(), token);
        const cancelled = () =>
          new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
        const answer = await handle(params, { client, world: now, cancel, complete, cancelled });
        return await copies.theirs(answer, now);
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
      const { snapshot } = document;
      const worldOf = async (all: World) => bases.worldOf(await world.inProject(all, snapshot.uri), snapshot);
      const complete = () => context.complete().then(worldOf);
      return handle(params, { ...context, ...document, world: await worldOf(context.world), complete });
    });
  const onDraft: Requests['onDraft'] = (type, safe, handle) =>
    onDocument(type, safe, (params, context) =>
      isCorpusUri(params.textDocument.uri) ? safe : handle(params, context),
    );
  return { onDocument, onDraft, onRequest };
}

/** The parameters with our own URI of the text they are about. */
function aboutOurs<P>(params: P, { ours }: CorpusCopies): P {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: { readonly uri?: unknown } };
  const uri = textDocument?.uri;
  if (typeof uri !== 'string' || ours(uri) === uri) return params;
  return { ...params, textDocument: { ...textDocument, uri: ours(uri) } };
}

function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  // A token that was cancelled before the request was read tells no listener.
  if (token.isCancellationRequested) return Promise.reject(new Cancelled());
  return new Promise((resolve, reject) => {
    const listener = token.onCancellationRequested(() => reject(new Cancelled()));
    promise.then(resolve, reject).finally(() => listener.dispose());
  });
}
