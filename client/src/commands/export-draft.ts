/**
 * Export to Word: the draft clean, with its proposals, or as tracked changes on the text it started from; or what stands
 * between it and its tabling.
 */
import * as vscode from 'vscode';
import {
  type BaseTextEntry,
  type ExportDraftParams,
  type ExportDraftResult,
  method,
} from '../../../server/src/lsp/protocol';
import { fromBase64 } from '../../../server/src/text/base64';
import { type App, activeDraft, languageId } from '../app';
import { stoppable } from '../stoppable';
import type { Command } from './command';

export const exportDraft: Command = {
  id: 'agreedLanguage.exportDraft',
  run: async (app) => {
    const document = activeDraft()?.document;
    if (!document) return;
    const way = await askWay(app, document);
    if (!way) return;
    const target = await askTarget(
      document,
      vscode.l10n.t('Export to Word'),
      way === 'report' ? ` ${vscode.l10n.t('tabling check')}` : '',
    );
    if (!target) return;
    const format = /\.html?$/i.test(target.path) ? 'html' : 'docx';
    const textDocument = { uri: document.uri.toString() };
    const result = await stoppable(vscode.l10n.t('Writing {0}', nameOf(target)), (token) =>
      way === 'report'
        ? app.request<ExportDraftResult>(method.tablingReport, { textDocument, format }, token)
        : app.request<ExportDraftResult>(method.exportDraft, { textDocument, format, ...way }, token),
    );
    if (!result) return;
    const bytes = bytesOf(result);
    if (bytes) await vscode.workspace.fs.writeFile(target, bytes).then(() => offerToOpen(target));
    else void vscode.window.showErrorMessage(`${result.problem}.`);
  },
};

type Way = Pick<ExportDraftParams, 'proposals' | 'base'>;

const WAYS: readonly (vscode.QuickPickItem & { readonly way: Way | 'base' | 'report' })[] = [
  {
    label: vscode.l10n.t('With proposals as tracked changes'),
    detail: vscode.l10n.t(
      'Each delegation is the author of its changes; brackets that nobody signed stay words.',
    ),
    way: { proposals: 'tracked' },
  },
  {
    label: vscode.l10n.t('As tracked changes on a base text'),
    detail: vscode.l10n.t('Accepting all gives the draft, rejecting all the text it started from.'),
    way: 'base',
  },
  {
    label: vscode.l10n.t('Clean'),
    detail: vscode.l10n.t('As if all signed proposals were accepted.'),
    way: { proposals: 'accepted' },
  },
  {
    label: vscode.l10n.t('Tabling check'),
    detail: vscode.l10n.t('Not the draft: a report of all that stands between it and its submission.'),
    way: 'report',
  },
];

async function askWay(app: App, document: vscode.TextDocument): Promise<Way | 'report' | undefined> {
  const chosen = await vscode.window.showQuickPick(WAYS, { title: vscode.l10n.t('Export to Word') });
  if (chosen?.way !== 'base') return chosen?.way;
  const base = await askBase(app, document);
  return base && { base };
}

const WHY = { named: vscode.l10n.t('base of this draft'), title: vscode.l10n.t('same title') } as const;

type BaseItem = vscode.QuickPickItem & { readonly symbol?: string };

/** The base: a document of the corpus, the likeliest first, or a file. */
async function askBase(app: App, document: vscode.TextDocument): Promise<Way['base'] | undefined> {
  const params = { textDocument: { uri: document.uri.toString() } };
  const items = app.request<readonly BaseTextEntry[]>(method.baseTexts, params).then((found): BaseItem[] => [
    ...found.map(({ symbol, title, date, why }) => ({
      symbol,
      label: symbol,
      description: [date, why && WHY[why]].filter(Boolean).join(' · '),
      detail: title,
    })),
    { label: vscode.l10n.t('$(folder-opened) Choose a file...'), alwaysShow: true },
  ]);
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export to Word: the text that the draft started from'),
    matchOnDetail: true,
  });
  if (!chosen) return undefined;
  return chosen.symbol === undefined ? askFile() : { symbol: chosen.symbol };
}

async function askFile(): Promise<Way['base'] | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({ filters: { [vscode.l10n.t('Resolutions')]: [languageId] } })) ?? [];
  return file && { text: (await vscode.workspace.openTextDocument(file)).getText() };
}

/** The dialog of the system asks before it replaces a file. */
export function askTarget(
  document: vscode.TextDocument,
  title = vscode.l10n.t('Export to Word'),
  suffix = '',
): Thenable<vscode.Uri | undefined> {
  const name = `${(document.uri.path.split('/').at(-1) ?? 'draft').replace(/\.resolution$/, '')}${suffix}.docx`;
  const folder =
    vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const beside = document.isUntitled
    ? folder && vscode.Uri.joinPath(folder, name)
    : vscode.Uri.joinPath(document.uri, '..', name);
  return vscode.window.showSaveDialog({
    ...(beside && { defaultUri: beside }),
    filters: { Word: ['docx'], [vscode.l10n.t('Web page')]: ['html'] },
    title,
  });
}

const bytesOf = ({ docx, html }: ExportDraftResult): Uint8Array | undefined =>
  docx === undefined ? (html === undefined ? undefined : new TextEncoder().encode(html)) : fromBase64(docx);

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Says that a file was written, and opens it where that is wanted. */
export async function offerToOpen(target: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} was written.', nameOf(target)),
    open,
  );
  if (chosen === open) await vscode.env.openExternal(target);
}
