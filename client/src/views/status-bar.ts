/** The status bar item: how much of the draft is agreed language, how many departures, whether the corpus is there. */
import * as vscode from 'vscode';
import type { StatusResult } from '../../../server/src/lsp/protocol';
import { perCentOf } from '../../../server/src/text/per-cent';
import type { Followed, FollowedStatus } from './followed-status';

/** Shows the item while a draft is in front. */
export function showStatusBar(status: FollowedStatus): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'agreedLanguage.status',
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = 'Agreed Language';
  status.tell((followed) => showFollowed(item, followed));
  return item;
}

const unreadable = vscode.l10n.t('The corpus could not be read');

function showFollowed(item: vscode.StatusBarItem, { document, status }: Followed): void {
  if (!document) item.hide();
  else if (!status) showFailure(item, vscode.l10n.t('The language server is not running'));
  else if (status.corpus.state === 'failed') showFailure(item, status.corpus.message ?? unreadable);
  else show(item, status);
}

function show(item: vscode.StatusBarItem, status: StatusResult): void {
  const percent = status.share === undefined ? undefined : perCentOf(status.share);
  const loading = status.corpus.state === 'loading';
  const departures = departuresOf(status);
  const brackets = status.openBrackets ? [bracketsOf(status.openBrackets)] : [];
  const agreed = percent === undefined ? [] : [vscode.l10n.t('{0} % agreed', percent)];
  const parts = [
    ...(loading ? [loadingOf(status)] : []),
    ...agreed,
    departures,
    ...brackets,
    wordsOf(status),
  ];
  item.text = `$(${loading ? 'sync~spin' : 'law'}) ${parts.join(' · ')}`;
  item.tooltip = tooltip(status, percent);
  item.accessibilityInformation = {
    label: vscode.l10n.t('Agreed Language: {0}', parts.join(', ').replace('%', vscode.l10n.t('per cent'))),
  };
  item.backgroundColor = undefined;
  item.command = { title: vscode.l10n.t('Show Problems'), command: 'workbench.actions.view.problems' };
  item.show();
}

function tooltip(status: StatusResult, percent: number | undefined): vscode.MarkdownString {
  const lines = [
    percent === undefined
      ? vscode.l10n.t('Too short to say how much of it is agreed language')
      : vscode.l10n.t('**{0} per cent** of the words stand in adopted texts', percent),
    vscode.l10n.t('{0} from agreed language', departuresOf(status)),
    ...bracketLines(status),
    ...corpusLines(status.corpus),
  ];
  return new vscode.MarkdownString(lines.join('  \n'));
}

/** `loading 812 of 1,931`; when all have been read they must still be indexed. */
function loadingOf({ corpus: { files } }: StatusResult): string {
  if (!files) return vscode.l10n.t('loading');
  if (files.done === files.total) return vscode.l10n.t('indexing');
  return vscode.l10n.t('loading {0} of {1}', inFigures(files.done), inFigures(files.total));
}

function corpusLines({ state, documents, files }: StatusResult['corpus']): string[] {
  const there = vscode.l10n.t('Corpus: {0} documents', inFigures(documents));
  if (state === 'ready' || !files) return [there];
  const [done, total] = [inFigures(files.done), inFigures(files.total)];
  return [there, foldersLine(state === 'loading', files.hasLibraries === true, [done, total])];
}

/** Libraries have documents, and no files. */
function foldersLine(isLoading: boolean, hasLibraries: boolean, counts: readonly [string, string]): string {
  if (hasLibraries)
    return isLoading
      ? vscode.l10n.t('Reading your folders: {0} of {1} documents', ...counts)
      : vscode.l10n.t('Reading your folders was stopped: {0} of {1} documents', ...counts);
  return isLoading
    ? vscode.l10n.t('Reading your folders: {0} of {1} files', ...counts)
    : vscode.l10n.t('Reading your folders was stopped: {0} of {1} files', ...counts);
}

/** `3 open brackets: EU 2, US 1` */
function bracketLines({ openBrackets, bracketsByDelegation = [] }: StatusResult): string[] {
  if (!openBrackets) return [];
  const names = bracketsByDelegation.map(
    ([name, marks]) => `${name.replace(/[\\`*_[\]<>]/g, '\\$&')} ${marks}`,
  );
  return [[bracketsOf(openBrackets), names.join(', ')].filter(Boolean).join(': ')];
}

function showFailure(item: vscode.StatusBarItem, message: string): void {
  item.text = `$(warning) ${vscode.l10n.t('Agreed language not loaded')}`;
  item.tooltip = vscode.l10n.t('{0}. Select to see the log.', message);
  item.accessibilityInformation = { label: vscode.l10n.t('Agreed Language: {0}', message) };
  item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  item.command = 'agreedLanguage.showOutput';
  item.show();
}

const inFigures = (count: number): string => count.toLocaleString(vscode.env.language);

const departuresOf = ({ departures }: StatusResult): string =>
  departures === 1 ? vscode.l10n.t('1 departure') : vscode.l10n.t('{0} departures', inFigures(departures));

const bracketsOf = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 open bracket') : vscode.l10n.t('{0} open brackets', inFigures(count));

const wordsOf = ({ words }: StatusResult): string =>
  words === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', inFigures(words));
