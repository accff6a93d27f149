/**
 * The one place where a request is guarded: it waits for the world, is cancelled, fails or is answered. A bug
 * is logged and answered with `safe`, so it costs only the request it is in.
 */
import {
  type CancellationToken,
  type ClientCapabilities,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { type Cancel, Cancelled, cancelWith } from '../service/cancel';
import type { World } from '../service/world';
import type { OpenDocument } from './documents';
import type { Server } from './feature';
import { isCorpusUri } from './uris';

/** What every handler gets. */
export interface Context {
  /** What the client announced. */
  readonly client: ClientCapabilities;
  readonly world: World;
  readonly cancel: Cancel;
  /** The world with all of the user's corpus folders in it. Throws `Cancelled`. */
  complete(): Promise<World>;
}

/** What a handler about an open text gets. */
export interface DocumentContext extends Context, OpenDocument {}

type OfText = { readonly textDocument: { readonly uri: string } };
/** A request as the protocol defines it; it carries the types of its parameters and of its answer. */
type Type<P, R> = { readonly method: string; readonly _?: readonly [P, R, ...unknown[]] | undefined };

export interface Requests {
  /** Handles a request about an open text, ours or the drafter's. */
  onDocument<P extends OfText, R>(
    type: Type<P, R>,
    safe: NoInfer<R>,
    handle: (params: P, context: DocumentContext) => R | Promise<R>,
  ): void;
  /** The same for drafts only: in documents of the corpus the answer is `safe`. */
  onDraft<P extends OfText, R>(
    type: Type<P, R>,
    safe: NoInfer<R>,
    handle: (params: P, context: DocumentContext) => R | Promise<R>,
  ): void;
  /** Handles a request about no text, or about one named in its own way. */
  onRequest<P, R>(
    type: Type<P, R>,
    safe: NoInfer<R>,
    handle: (params: P, context: Context) => R | Promise<R>,
  ): void;
}

type Parts = Pick<Server, 'connection' | 'runtime' | 'client' | 'documents' | 'world' | 'onBug'>;

export function createRequests({ connection, runtime, client, documents, world, onBug }: Parts): Requests {
  const onRequest: Requests['onRequest'] = ({ method }, safe, handle) => {
    // A client may leave empty parameters out; the token is always last.
    connection.onRequest(method, async (...args: unknown[]) => {
      const params = (args.length > 1 ? args[0] : {}) as Parameters<typeof handle>[0];
      const token = args.at(-1) as CancellationToken;
      try {
        const cancel = cancelWith(runtime, () => token.isCancellationRequested);
        const complete = () => unlessCancelled(world.complete(), token);
        const now = await unlessCancelled(world.get(), token);
        return await handle(params, { client, world: now, cancel, complete });
      } catch (error) {
        if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        onBug(`The request ${method}`, error);
        return safe;
      }
    });
  };
  const onDocument: Requests['onDocument'] = (type, safe, handle) =>
    onRequest(type, safe, (params, context) => {
      const document = documents.get(params.textDocument.uri);
      return document ? handle(params, { ...context, ...document }) : safe;
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
