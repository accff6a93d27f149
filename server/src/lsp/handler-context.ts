/** What the handlers of requests get, and how they are registered. */
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Cancel } from '../service/world/cancel';
import type { World } from '../service/world/world';
import type { OpenDocument } from './documents';

/** What every handler gets. */
export interface Context {
  /** What the client announced. */
  readonly client: ClientCapabilities;
  readonly world: World;
  readonly cancel: Cancel;
  /** Resolves when the answer is no longer awaited; for work that can be stopped from outside. */
  cancelled(): Promise<void>;
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
