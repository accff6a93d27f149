/** What an adapter in `handlers/` gets and gives. */
import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Checker } from '../service/check/checker';
import type { FileBases } from './bases/file-bases';
import type { ClientOptions } from './clients/abilities';
import type { CorpusCopies } from './corpus-texts/corpus-copies';
import type { Documents } from './documents';
import type { Requests } from './handler-context';
import type { Say } from './l10n/language';
import type { Runtime } from './runtime';
import type { WorldSource } from './world';

/** The parts of a running server. Adapters use `onDocument`, `onDraft` and `onRequest`; the rest is for the frame. */
export interface Server extends Requests {
  readonly connection: Connection;
  readonly runtime: Runtime;
  /** What the client announced. */
  readonly client: ClientCapabilities;
  /** What it says of itself besides. */
  readonly options: ClientOptions;
  /** Resolves when the client is ready for requests and notifications of ours. */
  readonly initialized: Promise<void>;
  readonly documents: Documents;
  /** What stands for documents of the corpus where the client cannot ask for them. */
  readonly copies: CorpusCopies;
  readonly world: WorldSource;
  readonly checker: Checker;
  /** How messages are said to the user; never rejects. */
  readonly say: Promise<Say>;
  /** Bases that are files beside their drafts. */
  readonly bases: FileBases;
  /** Logs a bug without words of the draft; in tests it throws. */
  readonly onBug: (where: string, error: unknown) => void;
}

/** One LSP feature: what it promises, and its handlers. */
export interface Feature {
  capabilities?(client: ClientCapabilities, server: Server): Partial<ServerCapabilities>;
  register(server: Server): void;
}
