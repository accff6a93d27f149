/** Opens a Word file, a PDF, or another file that the importer reads, as an untitled draft. The file itself stays as it is. */
import * as vscode from 'vscode';
import {
  type ImportedDraft,
  type ImportFileParams,
  type ImportFileResult,
  method,
} from '../../../server/src/lsp/protocol';
import { toBase64 } from '../../../server/src/text/base64';
import { type App, languageId } from '../app';
import { askForDelegations, knownDelegations } from '../import/author-question';
import { askAboutHandMarks, hasHandMarks } from '../import/hand-mark-question';
import { showComments } from '../import/imported-comments';
import { tellImport } from '../import/tell-import';
import { stoppable } from '../stoppable';
import type { Command } from './command';

export const openAsDraft: Command = {
  id: 'agreedLanguage.openAsDraft',
  run: async (app, uri) => {
    const file = uri instanceof vscode.Uri ? uri : await chosenFile();
    if (!file) return;
    const draft = await readDraft(app, file);
    if (!draft) return;
    const document = await vscode.workspace.openTextDocument({ language: languageId, content: draft.text });
    await vscode.window.showTextDocument(document);
    showComments(document, draft.comments, draft.delegations);
    await tellImport(nameOf(file), draft);
  },
};

async function chosenFile(): Promise<vscode.Uri | undefined> {
  const filters = {
    [vscode.l10n.t('Word files, PDFs and others')]: ['docx', 'doc', 'pdf', 'xml', 'txt', 'md'],
  };
  const [file] =
    (await vscode.window.showOpenDialog({ title: vscode.l10n.t('Open as Draft'), filters })) ?? [];
  return file;
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** A draft, and who stands for which delegation. */
interface AnsweredDraft extends ImportedDraft {
  readonly delegations: Readonly<Record<string, string>>;
}

/** Reads the file; once more where the answers to what it leaves open change how it is read. */
async function readDraft(app: App, file: vscode.Uri): Promise<AnsweredDraft | undefined> {
  const content = toBase64(await vscode.workspace.fs.readFile(file));
  const params: ImportFileParams = { name: nameOf(file), content };
  const read = (more: Partial<ImportFileParams>) => imported(app, { ...params, ...more });
  // The server may not have heard yet of a setting that has just changed.
  const draft = await read({ delegations: knownDelegations() });
  if (!draft) return undefined;
  const { all, colours, isNew } = await askForDelegations(nameOf(file), draft);
  const byHand = hasHandMarks(draft) ? await askAboutHandMarks() : 'marks';
  const final = isNew || byHand === 'plain' ? await read({ byHand, delegations: all, colours }) : draft;
  const signed = draft.authors.map((author) => all[author] ?? author);
  const authors = [...new Set([...signed, ...Object.values(colours)])];
  return final && { ...final, authors, delegations: all };
}

/** Undefined where the file cannot be read, which is said, or where the reading was stopped. */
async function imported(app: App, params: ImportFileParams): Promise<ImportedDraft | undefined> {
  const result = await stoppable(vscode.l10n.t('Reading {0}', params.name), (token) =>
    app.request<ImportFileResult>(method.importFile, params, token),
  );
  if (result && 'problem' in result) void vscode.window.showErrorMessage(result.problem);
  return result && 'text' in result ? result : undefined;
}
