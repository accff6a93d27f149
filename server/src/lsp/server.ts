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
    return { capabilities: capabilities(server.client), serverInfo: { name: 'Agreed Language' } };
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
  const documents = openDocuments(connection, runtime);
  const readable = runtime.readsThroughClient ? initialized : Promise.resolve();
  const say = readable.then(() => sayIn(params.locale, runtime));
  const bases = createFileBases(runtime, documents);
  const client = announced(params);
  const parts = { connection, runtime, client, initialized, documents, world, checker, bases, say, onBug };
  return { ...parts, ...createRequests(parts) };
}

/**
 * What the client can do. Some clients announce that they pull diagnostics and show only published ones; they say so in
 * the initialization options, `{ "diagnostics": "push" }`.
 */
function announced({ capabilities, initializationOptions }: InitializeParams): ClientCapabilities {
  const wantsPush = (initializationOptions as { diagnostics?: unknown } | null)?.diagnostics === 'push';
  if (!wantsPush) return capabilities;
  const { diagnostic: _, ...textDocument } = capabilities.textDocument ?? {};
  return { ...capabilities, textDocument };
}

function capabilities(client: ClientCapabilities): InitializeResult['capabilities'] {
  return Object.assign(
    {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        textDocumentContent: { schemes: ['agreed-language'] },
      },
    },
    ...features.map((feature) => feature.capabilities?.(client) ?? {}),
    client.textDocument?.diagnostic && {
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
