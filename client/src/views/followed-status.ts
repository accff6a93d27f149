/** The status of the draft in front, asked of the server once for all that show it. */
import * as vscode from 'vscode';
import { method, type StatusResult } from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';
import { type AskedOnce, askedOnce } from '../asked-once';

/** What the server said of the draft in front. */
export interface Followed {
  /** Undefined where no draft is in front. */
  readonly document: vscode.TextDocument | undefined;
  /** Undefined where the server does not answer. */
  readonly status: StatusResult | undefined;
}

export type FollowedStatus = AskedOnce<Followed>;

/** Milliseconds: a pause in typing, and how long the figures may stand still where there is none. */
const QUIET = { pause: 300, most: 1000 };

/** How often the figures are looked at while folders are read, in milliseconds. */
const WHILE_LOADING = 1000;

/** Asks after each edit, check and change of settings or corpus. */
export function followStatus(app: App): FollowedStatus {
  const status = askedOnce<Followed>({
    quiet: QUIET,
    ask: () => followed(app),
    again: (one) => (one.status?.corpus.state === 'loading' ? WHILE_LOADING : undefined),
  });
  const { update } = status;
  const all = vscode.Disposable.from(
    status,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.workspace.onDidChangeTextDocument(update),
    vscode.workspace.onDidChangeConfiguration(update),
    app.onCorpusChanged(update),
  );
  update();
  return {
    update,
    // Where another draft has come in front, its own answer follows.
    tell: (listener) =>
      status.tell((one) => {
        if (activeDraft()?.document === one.document) listener(one);
      }),
    dispose: () => all.dispose(),
  };
}

async function followed(app: App): Promise<Followed> {
  const document = activeDraft()?.document;
  return { document, status: document && (await statusOf(app, document)) };
}

/** Undefined where the server does not answer. */
export const statusOf = (app: App, document: vscode.TextDocument): Promise<StatusResult | undefined> =>
  app
    .request<StatusResult>(method.status, { textDocument: { uri: document.uri.toString() } })
    .catch((error) => {
      app.output.debug(`No status: ${error}`);
      return undefined;
    });
