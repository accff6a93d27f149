/** A new draft from the text of last year: its words, numbers and notes, its base named, and the update as an offer. */
import * as vscode from 'vscode';
import { type ImportFileResult, method } from '../../../server/src/lsp/protocol';
import type { DraftFromBaseResult } from '../../../server/src/lsp/protocols/base';
import { toBase64 } from '../../../server/src/text/base64';
import { type App, languageId } from '../app';
import { chooseBase } from '../base/choose-base';
import { stoppable } from '../stoppable';
import type { Command } from './command';

export const newFromLastYear: Command = {
  id: 'agreedLanguage.newFromLastYear',
  run: async (app) => {
    const chosen = await chooseBase(app, vscode.l10n.t("New Draft from Last Year's Text"));
    if (!chosen) return;
    const document =
      'symbol' in chosen ? await fromCorpus(app, chosen.symbol) : await fromFile(app, chosen.file);
    if (!document) return;
    await vscode.window.showTextDocument(document);
    await offerUpdate();
  },
};

async function fromCorpus(app: App, symbol: string): Promise<vscode.TextDocument | undefined> {
  const text = await draftOf(app, { symbol });
  return text === undefined
    ? undefined
    : vscode.workspace.openTextDocument({ language: languageId, content: text });
}

/** The draft is saved beside the file, which it names as its base. */
async function fromFile(app: App, file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const source = await textOf(app, file);
  const text = source === undefined ? undefined : await draftOf(app, { text: source, base: nameOf(file) });
  if (text === undefined) return undefined;
  const target = await freeName(file);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return vscode.workspace.openTextDocument(target);
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

async function draftOf(app: App, params: object): Promise<string | undefined> {
  const made = await app.request<DraftFromBaseResult>(method.draftFromBase, params);
  if ('text' in made) return made.text;
  void vscode.window.showErrorMessage(made.problem);
  return undefined;
}

async function textOf(app: App, file: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(file);
  if (/\.resolution$/i.test(file.path)) return new TextDecoder().decode(bytes);
  const params = { name: nameOf(file), content: toBase64(bytes) };
  const read = await stoppable(vscode.l10n.t('Reading {0}', params.name), (token) =>
    app.request<ImportFileResult>(method.importFile, params, token),
  );
  if (read && 'problem' in read) void vscode.window.showErrorMessage(read.problem);
  return read && 'text' in read ? read.text : undefined;
}

/** `last-year-draft.resolution` beside the file, with a number where there is one already. */
async function freeName(file: vscode.Uri): Promise<vscode.Uri> {
  const stem = nameOf(file).replace(/\.\w+$/, '');
  for (let serial = 1; ; serial++) {
    const name = `${stem}-draft${serial === 1 ? '' : `-${serial}`}.resolution`;
    const target = vscode.Uri.joinPath(file, '..', name);
    const isTaken = await vscode.workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isTaken) return target;
  }
}

async function offerUpdate(): Promise<void> {
  const update = vscode.l10n.t('Technical Update');
  const message = vscode.l10n.t(
    "The draft has last year's words. Bring sessions, dates and symbols up to date?",
  );
  if ((await vscode.window.showInformationMessage(message, update)) === update)
    await vscode.commands.executeCommand('agreedLanguage.technicalUpdate');
}
