/** The status bar item: how much of the draft is agreed language, how many departures, whether the corpus is there. */
import * as vscode from 'vscode';
import { method, type StatusResult } from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';
import { whenQuiet } from '../when-quiet';

/** Milliseconds: a pause in typing, and how long the figures may stand still where there is none. */
const QUIET = { pause: 300, most: 1000 };

/** Shows the item while a draft is in front; asks the server again after each check. */
export function showStatusBar(app: App): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'agreedLanguage.status',
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = 'Agreed Language';
  const update = whenQuiet(() => refresh(app, item), QUIET);
  const subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.languages.onDidChangeDiagnostics(update),
    vscode.workspace.onDidChangeTextDocument(update),
    app.onCorpusChanged(update),
  ];
  update();
  return vscode.Disposable.from(item, ...subscriptions);
}

const unreadable = 'The corpus could not be read';

async function refresh(app: App, item: vscode.StatusBarItem): Promise<void> {
  const document = activeDraft()?.document;
  if (!document) return item.hide();
  try {
    const params = { textDocument: { uri: document.uri.toString() } };
    const status = await app.request<StatusResult>(method.status, params);
    if (activeDraft()?.document !== document) return;
    if (status.corpus.state === 'failed') showFailure(item, status.corpus.message ?? unreadable);
    else show(item, status);
  } catch (error) {
    app.output.debug(`No status: ${error}`);
    showFailure(item, 'The language server is not running');
  }
}

function show(item: vscode.StatusBarItem, status: StatusResult): void {
  const percent = status.share === undefined ? undefined : Math.round(100 * status.share);
  const loading = status.corpus.state === 'loading';
  const departures = count(status.departures, 'departure');
  const brackets = status.openBrackets ? [count(status.openBrackets, 'open bracket')] : [];
  const agreed = percent === undefined ? [] : [`${percent} % agreed`];
  const parts = [...agreed, departures, ...brackets, count(status.words, 'word')];
  item.text = `$(${loading ? 'sync~spin' : 'law'}) ${parts.join(' · ')}`;
  item.tooltip = tooltip(status, percent);
  item.accessibilityInformation = {
    label: `Agreed Language: ${parts.join(', ').replace('%', 'per cent')}`,
  };
  item.backgroundColor = undefined;
  item.command = { title: 'Show Problems', command: 'workbench.actions.view.problems' };
  item.show();
}

function tooltip(status: StatusResult, percent: number | undefined): vscode.MarkdownString {
  const documents = count(status.corpus.documents, 'document');
  const corpus =
    status.corpus.state === 'loading' ? `Loading the corpus: ${documents} so far` : `Corpus: ${documents}`;
  const lines = [
    percent === undefined
      ? 'Too short to say how much of it is agreed language'
      : `**${percent} per cent** of the words stand in adopted texts`,
    `${count(status.departures, 'departure')} from agreed language`,
    ...bracketLines(status),
    corpus,
  ];
  return new vscode.MarkdownString(lines.join('  \n'));
}

/** `3 open brackets: EU 2, US 1` */
function bracketLines({ openBrackets, bracketsByDelegation = [] }: StatusResult): string[] {
  if (!openBrackets) return [];
  const names = bracketsByDelegation.map(
    ([name, marks]) => `${name.replace(/[\\`*_[\]<>]/g, '\\$&')} ${marks}`,
  );
  return [[count(openBrackets, 'open bracket'), names.join(', ')].filter(Boolean).join(': ')];
}

function showFailure(item: vscode.StatusBarItem, message: string): void {
  item.text = '$(warning) Agreed language not loaded';
  item.tooltip = `${message}. Select to see the log.`;
  item.accessibilityInformation = { label: `Agreed Language: ${message}` };
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  item.command = 'agreedLanguage.showOutput';
  item.show();
}

const count = (n: number, noun: string) => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
