/** An LSP client for tests, over whatever transport reaches the server. */

import type { Range } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type Registration,
} from 'vscode-languageserver/node';
import { clientCommand } from '../../server/src/lsp/protocols/commands';
import { tokenTypes } from '../../server/src/service/features/navigation/semantic-tokens';

export interface TalkOptions {
  readonly pull?: boolean;
  /** The value of the section `agreedLanguage`. */
  readonly settings?: unknown;
  readonly rootUri?: string;
  /** What the client announces, made from what it usually does. */
  readonly announce?: (usual: ClientCapabilities) => ClientCapabilities;
  /** Sent with `initialize`; otherwise that the client has our commands, as VS Code does. */
  readonly initializationOptions?: unknown;
  /** The language of the client, `fr-CA`. */
  readonly locale?: string;
  /** Answers `agreedLanguage/readAsset`, as the client in a browser does. */
  readonly readAsset?: (name: string) => Uint8Array;
}

/** A conversation with a server that has been initialized. */
export interface Talk {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  /** Messages the server showed to the user. */
  readonly shown: string[];
  /** What the server registered for, in order. */
  readonly registered: Registration[];
  /** Messages the server logged. */
  readonly logged: string[];
  /** Everything the server published, in order. */
  readonly published: {
    readonly uri: string;
    readonly version?: number;
    readonly diagnostics: Diagnostic[];
  }[];
  open(uri: string, text: string): void;
  change(uri: string, version: number, changes: readonly { range?: Range; text: string }[]): void;
  /** The diagnostics of a version: pulled, or waited for. */
  diagnostics(uri: string, version: number): Promise<Diagnostic[]>;
  complete(uri: string, line: number, character: number): Promise<CompletionItem[]>;
  configure(settings: unknown): void;
  close(): void;
}

/** Everything an editor like VS Code announces that matters to us. */
const capabilities = (pull: boolean): ClientCapabilities => ({
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    textDocumentContent: {},
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    ...(pull && { diagnostic: {} }),
    hover: { contentFormat: ['markdown'] },
    semanticTokens: {
      tokenTypes: [...tokenTypes],
      tokenModifiers: [],
      formats: ['relative'],
      requests: { full: true, range: true },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      isPreferredSupport: true,
    },
    completion: {
      completionItem: {
        labelDetailsSupport: true,
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
      },
    },
  },
});

/** Says `initialize` and `initialized`. */
export async function talkOver(
  reader: MessageReader,
  writer: MessageWriter,
  options: TalkOptions = {},
): Promise<Talk> {
  const connection = createProtocolConnection(reader, writer);
  const shown: string[] = [];
  const logged: string[] = [];
  const published: Talk['published'] = [];
  const waiting = new Set<() => void>();
  let settings: unknown = options.settings ?? null;

  connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void shown.push(message),
  );
  connection.onNotification(
    'window/logMessage',
    ({ message }: { message: string }) => void logged.push(message),
  );
  connection.onNotification('textDocument/publishDiagnostics', (params: Talk['published'][number]) => {
    published.push(params);
    for (const wake of waiting) wake();
  });
  connection.onNotification('agreedLanguage/corpusChanged', () => {});
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings),
  );
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  const registered: Registration[] = [];
  connection.onRequest(
    'client/registerCapability',
    ({ registrations }: { registrations: Registration[] }) => {
      registered.push(...registrations);
      return null;
    },
  );
  connection.onRequest('client/unregisterCapability', () => null);
  connection.onRequest(
    'agreedLanguage/readAsset',
    ({ name }: { name: string }) => options.readAsset?.(name) ?? null,
  );
  connection.listen();

  const usual = capabilities(options.pull ?? false);
  const announced = options.announce?.(usual) ?? usual;
  const server: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    ...(options.locale !== undefined && { locale: options.locale }),
    rootUri: options.rootUri ?? null,
    workspaceFolders: options.rootUri ? [{ uri: options.rootUri, name: 'root' }] : null,
    capabilities: announced,
    initializationOptions: options.initializationOptions ?? { commands: Object.values(clientCommand) },
  });
  await connection.sendNotification('initialized', {});

  const notify = (method: string, params: unknown) => void connection.sendNotification(method, params);
  return {
    connection,
    server,
    shown,
    registered,
    logged,
    published,
    open: (uri, text) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'resolution', version: 1, text } }),
    change: (uri, version, contentChanges) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    async diagnostics(uri, version) {
      if (server.capabilities.diagnosticProvider) {
        const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        return report.items;
      }
      for (;;) {
        const found = published.findLast((one) => one.uri === uri && one.version === version);
        if (found) return found.diagnostics;
        await new Promise<void>((wake) => waiting.add(wake));
      }
    },
    async complete(uri, line, character) {
      const list = await connection.sendRequest<{ items: CompletionItem[] } | CompletionItem[] | null>(
        'textDocument/completion',
        { textDocument: { uri }, position: { line, character }, context: { triggerKind: 1 } },
      );
      return Array.isArray(list) ? list : (list?.items ?? []);
    },
    configure(next) {
      settings = next;
      notify('workspace/didChangeConfiguration', { settings: null });
    },
    close: () => connection.dispose(),
  };
}
