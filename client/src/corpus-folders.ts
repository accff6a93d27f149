/**
 * Folders of the user's own documents: `corpus/` of each folder of a trusted workspace is named to the server,
 * and a server in a browser lists and reads folders through us.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListedFile,
  type ListFolderParams,
  method,
  type ReadFileParams,
  type SetCorpusFoldersParams,
} from '../../server/src/lsp/protocol';

/** Tells the server which folders there are, now and whenever the workspace or its trust changes. */
export function sendCorpusFolders(client: BaseLanguageClient): vscode.Disposable {
  const send = async () => {
    const params: SetCorpusFoldersParams = { folders: await corpusFolders() };
    if (client.isRunning()) await client.sendNotification(method.setCorpusFolders, params);
  };
  const later = () => void send().catch(() => {});
  later();
  return vscode.Disposable.from(
    vscode.workspace.onDidGrantWorkspaceTrust(later),
    vscode.workspace.onDidChangeWorkspaceFolders(later),
  );
}

async function corpusFolders(): Promise<string[]> {
  if (!vscode.workspace.isTrusted) return [];
  const named = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
    vscode.Uri.joinPath(uri, 'corpus'),
  );
  const there = await Promise.all(named.map(isFolder));
  return named.filter((_, at) => there[at]).map(String);
}

/** A link to a folder is none: it may lead out of the workspace. */
const isFolder = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
};

/** Answers a server that has no files of its own. Files are read only below folders it has listed. */
export function serveCorpusFolders(client: BaseLanguageClient): void {
  const listed = new Set<string>();
  client.onRequest(method.listFolder, async ({ folder }: ListFolderParams) => {
    const files = await filesBelow(vscode.Uri.parse(folder, true));
    listed.add(folder.replace(/\/?$/, '/'));
    return files;
  });
  client.onRequest(method.readFile, ({ file }: ReadFileParams) => {
    const uri = vscode.Uri.parse(file, true);
    const isListed = [...listed].some((folder) =>
      uri.toString().startsWith(vscode.Uri.parse(folder).toString()),
    );
    if (!isListed) throw new Error(`${file} lies in no corpus folder`);
    return vscode.workspace.fs.readFile(uri);
  });
}

const READABLE = /\.(?:resolution|xml|txt|md)$/i;

async function filesBelow(folder: vscode.Uri): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory && !name.startsWith('.') && name !== 'node_modules')
      files.push(...(await filesBelow(uri)));
    if (type !== vscode.FileType.File || !READABLE.test(name)) continue;
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    files.push({ file: uri.toString(), size, modified: mtime });
  }
  return files;
}
