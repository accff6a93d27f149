/**
 * The server: wiring, nothing else. `startServer` listens on a connection until the client says `exit`.
 *
 *   documents.ts   open texts -> Snapshots        world.ts        settings + corpus -> World
 *   requests.ts    the one place that guards      diagnostics.ts  pull where the client can, else push
 *   handlers/*.ts  one thin adapter per feature   to-proto.ts     offsets -> positions
 */
import {
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { createChecker } from '../service/check/checker';
import { rules } from '../service/rules/all';
import { createFileBases } from './bases/file-bases';
import { type ClientOptions, clientOptions } from './clients/abilities';
import { corpusCopies, noCopies } from './corpus-texts/corpus-copies';
import { registerDiagnostics } from './diagnostics';
import { openDocuments } from './documents';
import type { Server } from './feature';
import { features } from './handlers/all';
import { sayIn } from './l10n/language';
import { createRequests } from './request-guard';
import type { Runtime } from './runtime';
import { WorldSource } from './world';

/** Starts to serve; returns at once. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const server = assemble(connection, runtime, params);
    for (const feature of features) feature.register(server);
    registerDiagnostics(server);
    return { capabilities: capabilities(server), serverInfo: { name: 'Agreed Language' } };
  });
  connection.listen();
}

function assemble(connection: Connection, runtime: Runtime, params: InitializeParams): Server {
  const onBug = (where: string, error: unknown) => {
    connection.console.error(`${where} failed: ${placeOf(error)}`);
    runtime.onBug?.(where, error);
  };
  const initialized = new Promise<void>((resolve) => connection.onInitialized(() => resolve()));
  const world = new WorldSource({ connection, params, initialized }, runtime);
  const checker = createChecker(rules, (rule, error) => onBug(`The rule ${rule}`, error));
  const options = clientOptions(params);
  const client = announced(params, options);
  const canAsk = client.workspace?.textDocumentContent !== undefined;
  const copies = runtime.copies && !canAsk ? corpusCopies(runtime.copies, runtime) : noCopies;
  const documents = openDocuments(connection, runtime, copies.ours);
  documents.onClosed((uri) => world.closed(uri));
  const readable = runtime.readsThroughClient ? initialized : Promise.resolve();
  const say = readable.then(() => sayIn(params.locale, runtime));
  const bases = createFileBases(runtime, documents);
  const parts = {
    connection,
    runtime,
    client,
    options,
    initialized,
    documents,
    copies,
    world,
    checker,
    bases,
    say,
    onBug,
  };
  return { ...parts, ...createRequests(parts) };
}

/** What the client can do; one that shows published diagnostics alone pulls none, whatever it announces. */
function announced({ capabilities }: InitializeParams, { diagnostics }: ClientOptions): ClientCapabilities {
  if (diagnostics !== 'push') return capabilities;
  const { diagnostic: _, ...textDocument } = capabilities.textDocument ?? {};
  return { ...capabilities, textDocument };
}

function capabilities(server: Server): InitializeResult['capabilities'] {
  return Object.assign(
    {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        textDocumentContent: { schemes: ['agreed-language'] },
      },
    },
    ...features.map((feature) => feature.capabilities?.(server.client, server) ?? {}),
    server.client.textDocument?.diagnostic && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  );
}

/** Where an error arose. Its message may hold words of the draft, and logs hold none. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...(frames ?? []).slice(0, 8)].join('\n');
}
