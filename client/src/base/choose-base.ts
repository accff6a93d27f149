/** Which text a draft starts from, or is compared with: one of the corpus or a file. */
import * as vscode from 'vscode';
import { type BaseTextEntry, method } from '../../../server/src/lsp/protocol';
import type { App } from '../app';

/** What is chosen: a symbol, or a file. */
export type ChosenBase = { readonly symbol: string } | { readonly file: vscode.Uri };

interface Row extends vscode.QuickPickItem {
  readonly chosen?: ChosenBase | 'file';
}

/** Asks for a text among those of the corpus, open texts and files; undefined where nothing is chosen. */
export async function chooseBase(
  app: App,
  title: string,
  draft?: vscode.TextDocument,
): Promise<ChosenBase | undefined> {
  const rows = vscode.window.showQuickPick(rowsFor(app, draft), {
    title,
    placeHolder: vscode.l10n.t('A title or a symbol, or a file'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const chosen = (await rows)?.chosen;
  if (chosen !== 'file') return chosen;
  const filters = { [vscode.l10n.t('Texts')]: ['docx', 'doc', 'pdf', 'xml', 'resolution', 'txt', 'md'] };
  const [file] = (await vscode.window.showOpenDialog({ title, filters })) ?? [];
  return file && { file };
}

async function rowsFor(app: App, draft: vscode.TextDocument | undefined): Promise<Row[]> {
  const open = vscode.workspace.textDocuments.filter(
    (one) => one !== draft && one.uri.scheme === 'file' && one.languageId === 'resolution',
  );
  const separator = (label: string): Row => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    { label: `$(go-to-file) ${vscode.l10n.t('A file ...')}`, chosen: 'file', alwaysShow: true },
    ...(open.length > 0 ? [separator(vscode.l10n.t('Open texts'))] : []),
    ...open.map(({ uri }) => ({ label: vscode.workspace.asRelativePath(uri), chosen: { file: uri } })),
    separator(vscode.l10n.t('Adopted texts')),
    ...(await adoptedTexts(app, draft)).map(rowOf),
  ];
}

/** Those of the draft's title first. */
async function adoptedTexts(
  app: App,
  draft: vscode.TextDocument | undefined,
): Promise<readonly BaseTextEntry[]> {
  if (draft) {
    const textDocument = { uri: draft.uri.toString() };
    return (await app.request<BaseTextEntry[] | null>(method.baseTexts, { textDocument })) ?? [];
  }
  const all = await app.request<readonly (BaseTextEntry & { standing: string })[]>(method.corpus, {});
  return all
    .filter(({ standing }) => standing === 'adopted')
    .sort((a, b) => (a.date === b.date ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

const rowOf = ({ symbol, title, date, why }: BaseTextEntry): Row => ({
  label: title,
  description: [symbol, date, why === 'title' ? vscode.l10n.t('the same title') : undefined]
    .filter((part) => part !== undefined)
    .join(', '),
  chosen: { symbol },
});

/** What a draft under `uri` names a text by: its symbol, or its path from the folder of the draft. */
export function baseName(chosen: ChosenBase, uri: vscode.Uri): string {
  if ('symbol' in chosen) return chosen.symbol;
  const from = uri.path.split('/').slice(0, -1);
  const to = chosen.file.path.split('/');
  if (uri.scheme !== chosen.file.scheme) return chosen.file.toString();
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** Writes `base` into the front matter of a draft, which gets one where it has none. */
export async function nameBase(document: vscode.TextDocument, base: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const text = document.getText();
  const head = /^---\r?\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0];
  const known = head === undefined ? null : /^base:.*$/m.exec(head);
  const value = `base: ${base}`;
  if (head === undefined) edit.insert(document.uri, new vscode.Position(0, 0), `---\n${value}\n---\n\n`);
  else if (known) {
    const start = document.positionAt(known.index);
    edit.replace(
      document.uri,
      new vscode.Range(start, document.positionAt(known.index + known[0].length)),
      value,
    );
  } else edit.insert(document.uri, document.positionAt(head.lastIndexOf('---')), `${value}\n`);
  await vscode.workspace.applyEdit(edit);
}
