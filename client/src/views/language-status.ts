/** The language status of a draft, in the braces of the status bar: mode, base and organ, the corpus, and quick settings. */
import * as vscode from 'vscode';
import type { DraftStatus, StatusResult } from '../../../server/src/lsp/protocol';
import { type App, activeDraft, languageId } from '../app';
import { type FollowedStatus, statusOf } from './followed-status';

const quickSettings = 'agreedLanguage.quickSettings';

/** Shows the item while a draft is in front. */
export function showLanguageStatus(app: App, status: FollowedStatus): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('agreedLanguage.draft', { language: languageId });
  item.name = vscode.l10n.t('Draft resolution');
  item.command = { command: quickSettings, title: vscode.l10n.t('Settings') };
  status.tell((followed) => {
    if (followed.document) show(item, followed.status);
  });
  return vscode.Disposable.from(
    item,
    vscode.commands.registerCommand(quickSettings, () => chooseSetting(app)),
  );
}

function show(item: vscode.LanguageStatusItem, status: StatusResult | undefined): void {
  const isThere = status !== undefined && status.corpus.state !== 'failed';
  const parts = status ? draftParts(status.draft) : [vscode.l10n.t('The language server is not running')];
  item.text = parts.join(' \u00B7 ');
  item.severity =
    isThere && status.draft.base?.isFound !== false
      ? vscode.LanguageStatusSeverity.Information
      : vscode.LanguageStatusSeverity.Warning;
  item.busy = status?.corpus.state === 'loading';
  item.detail = status ? corpusDetail(status) : '';
  item.accessibilityInformation = {
    label: vscode.l10n.t('Agreed Language: {0}', [...parts, item.detail].filter(Boolean).join(', ')),
  };
}

const corpusDetail = ({ corpus: { state, documents } }: StatusResult): string =>
  state === 'failed'
    ? vscode.l10n.t('The corpus could not be read')
    : vscode.l10n.t('Corpus: {0} documents', documents.toLocaleString(vscode.env.language));

/** `Negotiation`, `General Assembly`, `base: resolution 78/217` */
function draftParts({ mode, organ, base }: DraftStatus): string[] {
  return [
    modeNames()[mode] ?? mode,
    ...(organ === undefined ? [] : [organ]),
    ...(base === undefined ? [] : [baseShown(base)]),
  ];
}

const baseShown = ({ name, isFound }: NonNullable<DraftStatus['base']>): string =>
  isFound ? vscode.l10n.t('base: {0}', name) : vscode.l10n.t('base not found: {0}', name);

const settingsOf = (document?: vscode.TextDocument): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration('agreedLanguage', document);

const modeNames = (): Readonly<Record<string, string>> => ({
  negotiation: vscode.l10n.t('Negotiation'),
  tabling: vscode.l10n.t('Tabling'),
  archive: vscode.l10n.t('Archive'),
});

/** The modes, the folders of documents, the base and all settings, in one list. */
async function chooseSetting(app: App): Promise<void> {
  const document = activeDraft()?.document;
  const draft = document && (await statusOf(app, document))?.draft;
  const current = draft?.mode ?? settingsOf(document).get<string>('mode', 'negotiation');
  const modes = Object.entries(modeNames()).map(([mode, label]) => ({
    label: `${mode === current ? '$(check) ' : ''}${label}`,
    description: mode === current ? vscode.l10n.t('mode of drafts, in use') : vscode.l10n.t('mode of drafts'),
    run: () => setMode(mode, document, draft?.isOwnMode === true),
  }));
  const title = vscode.l10n.t('Agreed Language: settings');
  const chosen = await vscode.window.showQuickPick([...modes, ...otherSettings()], { title });
  await chosen?.run();
}

const otherSettings = () => [
  {
    label: vscode.l10n.t('Choose the base of this draft...'),
    run: () => vscode.commands.executeCommand('agreedLanguage.chooseBase'),
  },
  {
    label: vscode.l10n.t('Add a folder of documents...'),
    run: () => vscode.commands.executeCommand('agreedLanguage.addCorpusFolder'),
  },
  {
    label: vscode.l10n.t('Add a library of documents...'),
    run: () => vscode.commands.executeCommand('agreedLanguage.addLibrary'),
  },
  {
    label: vscode.l10n.t('All settings'),
    run: () => vscode.commands.executeCommand('workbench.action.openSettings', 'agreedLanguage.'),
  },
];

/** In the workspace where one is open; a mode in the front matter goes before it. */
async function setMode(
  mode: string,
  document: vscode.TextDocument | undefined,
  isOwn: boolean,
): Promise<void> {
  const isOpen = vscode.workspace.workspaceFolders !== undefined;
  const target = isOpen ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settingsOf(document).update('mode', mode, target);
  if (isOwn)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The front matter of this draft names a mode, which goes before the setting.'),
    );
}
