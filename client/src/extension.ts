/** Wires the extension together; what differs between Node and a web worker comes in as `ClientFactory`. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { method } from '../../server/src/lsp/protocol';
import { clientCommand } from '../../server/src/lsp/protocols/commands';
import type { App } from './app';
import { languageId } from './app';
import { offerTools } from './assistants/language-model-tools';
import { ChangesOfDraft } from './base/changes-of-draft';
import { showQuickDiff } from './base/quick-diff';
import { commands } from './commands/all';
import { offerPaste } from './commands/paste-with-footnotes';
import { sendCorpusFolders } from './corpus-folders';
import { showFirstSteps } from './first-steps';
import { KeptWordings } from './kept';
import { keptFileOfEditor, type OpenKeptFile } from './kept-file';
import { linkMiddleware } from './links';
import { followLists } from './list-keys';
import { offerReading } from './other-texts';
import { provideReadOnlyTexts } from './read-only-texts';
import { asSent } from './sent';
import { settingsThatWereSet } from './settings';
import { showBracketsView } from './views/brackets-view';
import { showChangesView } from './views/changes-view';
import { showCorpusView } from './views/corpus-view';
import { followStatus } from './views/followed-status';
import { showLanguageStatus } from './views/language-status';
import { hoverOverSelections } from './views/precedent-hover';
import { showSourcesView } from './views/sources-view';
import { showStatusBar } from './views/status-bar';

export const clientId = 'agreedLanguage';
export const clientName = 'Agreed Language';

/** Makes a client for the server that fits the host; does not start it. */
export type ClientFactory = (
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
) => Promise<BaseLanguageClient>;

/** Activates the extension; the commands work at once, the server follows. */
export async function activateWith(
  context: vscode.ExtensionContext,
  create: ClientFactory,
  openKept: OpenKeptFile = keptFileOfEditor,
): Promise<App> {
  const app = createApp(context, create, openKept);
  for (const command of commands) {
    const run = (...args: unknown[]) => command.run(app, ...args);
    context.subscriptions.push(vscode.commands.registerCommand(command.id, run));
  }
  const changes = new ChangesOfDraft(app);
  const status = followStatus(app);
  context.subscriptions.push(
    changes,
    showQuickDiff(changes),
    showChangesView(changes),
    offerTools(app),
    offerPaste(app),
    provideReadOnlyTexts(),
    followLists(app),
    offerReading(app),
    showFirstSteps(app),
    app.kept.follow(),
    status,
    showStatusBar(status),
    showLanguageStatus(app, status),
    showCorpusView(app),
    showBracketsView(app),
    showSourcesView(app),
    hoverOverSelections(app),
  );
  if (hasDraft()) await app.client().catch(() => {});
  else context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(() => startWithDraft(app)));
  return app;
}

const hasDraft = (): boolean =>
  vscode.workspace.textDocuments.some(({ languageId: language }) => language === languageId);

/** Other texts cost no server: it starts with the first draft, or with the first question. */
function startWithDraft(app: App): void {
  if (hasDraft()) void app.client().catch(() => {});
}

function createApp(context: vscode.ExtensionContext, create: ClientFactory, openKept: OpenKeptFile): App {
  const output = vscode.window.createOutputChannel(clientName, { log: true });
  const corpusChanged = new vscode.EventEmitter<void>();
  const kept = new KeptWordings(context, openKept);
  const server = new Server({ create, context, output, corpusChanged, kept });
  context.subscriptions.push(output, corpusChanged, kept, server);
  return {
    context,
    output,
    kept,
    onCorpusChanged: corpusChanged.event,
    restart: () => server.restart(),
    client: () => server.client(),
    request: async (name, params, token) => (await server.client()).sendRequest(name, asSent(params), token),
  };
}

/** What the server is started with, and whom it tells. */
interface ServerParts {
  readonly create: ClientFactory;
  readonly context: vscode.ExtensionContext;
  readonly output: vscode.LogOutputChannel;
  readonly corpusChanged: vscode.EventEmitter<void>;
  readonly kept: KeptWordings;
}

/** The one language server of this window, over restarts. */
class Server implements vscode.Disposable {
  #running: Promise<BaseLanguageClient> | undefined;
  #starting: Promise<void> | undefined;
  #folders: vscode.Disposable | undefined;

  readonly #parts: ServerParts;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    parts.kept.onDidChange(() => void this.#sendKept());
  }

  /** Starts the server where it does not run. */
  async client(): Promise<BaseLanguageClient> {
    if (!this.#running) await (this.#starting ?? this.restart());
    return this.#running ?? Promise.reject(new Error(vscode.l10n.t('The language server is not running.')));
  }

  /** Never rejects: a server that does not start says so, and the rest of the extension goes on. */
  restart(): Promise<void> {
    const starting = this.#restart().finally(() => {
      if (this.#starting === starting) this.#starting = undefined;
    });
    this.#starting = starting;
    return starting;
  }

  async #restart(): Promise<void> {
    await this.#stop();
    this.#running = this.#start();
    try {
      await this.#running;
      await this.#sendKept();
    } catch (error) {
      this.#parts.output.error(`The language server could not be started: ${error}`);
      void this.#offerRestart();
    }
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = await this.#parts.create(this.#parts.context, clientOptions(this.#parts.output));
    client.onNotification(method.corpusChanged, () => this.#parts.corpusChanged.fire());
    await client.start();
    this.#folders = sendCorpusFolders(client);
    return client;
  }

  async #stop(): Promise<void> {
    const client = await this.#running?.catch(() => undefined);
    this.#running = undefined;
    this.#folders?.dispose();
    await client
      ?.dispose()
      .catch((error: unknown) => this.#parts.output.warn(`While stopping the server: ${error}`));
  }

  async #sendKept(): Promise<void> {
    const client = await this.#running?.catch(() => undefined);
    if (!client?.isRunning()) return;
    try {
      await client.sendNotification(method.setKept, { kept: await this.#parts.kept.all() });
    } catch (error) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Kept wordings could not be read: {0}', messageOf(error)),
      );
    }
  }

  async #offerRestart(): Promise<void> {
    const restart = vscode.l10n.t('Restart');
    const show = vscode.l10n.t('Show Output');
    const message = vscode.l10n.t('Agreed Language could not start its language server.');
    const chosen = await vscode.window.showErrorMessage(message, restart, show);
    if (chosen === restart) await this.restart();
    if (chosen === show) this.#parts.output.show();
  }

  dispose(): Promise<void> {
    return this.#stop();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

// By language only: a draft may be a file, untitled, in a virtual workspace or on a remote machine.
const clientOptions = (output: vscode.LogOutputChannel): LanguageClientOptions => ({
  documentSelector: [{ language: languageId }],
  outputChannel: output,
  markdown: { isTrusted: false, supportHtml: false },
  middleware: { ...linkMiddleware, workspace: { configuration: settingsThatWereSet } },
  // What the server need not do for us.
  initializationOptions: () => ({
    commands: Object.values(clientCommand),
    trusted: vscode.workspace.isTrusted,
  }),
});
