/**
 * Folders of the user's own documents: `corpus/` of each folder of a trusted workspace is named to the server,
 * and a server in a browser lists and reads folders through us.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFolderParams,
  method,
  type ReadFileParams,
  type SetCorpusFoldersParams,
  type SetTrustedParams,
} from '../../server/src/lsp/protocol';
import { isLibrary } from '../../server/src/lsp/user-corpus/library-name';
import { type EntryKind, type Folders, listedBelow, listedLibrary } from './listed-folder';
import { corpusFoldersOf } from './workspace-corpus';

/** Tells the server which folders there are, now and whenever the workspace or its trust changes. */
export function sendCorpusFolders(client: BaseLanguageClient): vscode.Disposable {
  const send = async () => {
    const params: SetCorpusFoldersParams = { folders: await corpusFolders() };
    if (!client.isRunning()) return;
    const trusted: SetTrustedParams = { trusted: vscode.workspace.isTrusted };
    await client.sendNotification(method.setTrusted, trusted);
    await client.sendNotification(method.setCorpusFolders, params);
  };
  const later = () => void send().catch(() => {});
  later();
  return vscode.Disposable.from(
    vscode.workspace.onDidGrantWorkspaceTrust(later),
    vscode.workspace.onDidChangeWorkspaceFolders(later),
  );
}

const corpusFolders = async (): Promise<string[]> =>
  (
    await corpusFoldersOf({
      isTrusted: vscode.workspace.isTrusted,
      folders: (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri),
      below: (folder, name) => vscode.Uri.joinPath(folder, name),
      isFolder,
    })
  ).map(String);

/** A link to a folder is none: it may lead out of the workspace. */
const isFolder = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
};

/** Answers a server that has no files of its own. Files are read only below folders it has listed, and libraries named. */
export function serveCorpusFolders(client: BaseLanguageClient): void {
  const listed = new Set<string>();
  client.onRequest(method.listFolder, async ({ folder }: ListFolderParams) => {
    const uri = vscode.Uri.parse(folder, true);
    listed.add(isLibrary(folder) ? uri.toString() : `${uri.toString().replace(/\/$/, '')}/`);
    return isLibrary(folder) ? listedLibrary(uri, foldersOfEditor) : listedBelow(uri, foldersOfEditor);
  });
  client.onRequest(method.readFile, ({ file }: ReadFileParams) => {
    const uri = vscode.Uri.parse(file, true);
    const isListed = [...listed].some((one) =>
      one.endsWith('/') ? uri.toString().startsWith(one) : uri.toString() === one,
    );
    if (!isListed) throw new Error(`${file} lies in no corpus folder`);
    return unlessGone(vscode.workspace.fs.readFile(uri));
  });
}

const foldersOfEditor: Folders<vscode.Uri> = {
  async entries(folder) {
    const entries = await unlessGone(vscode.workspace.fs.readDirectory(folder));
    return entries?.map(([name, type]) => [name, kindOf(type)] as const) ?? null;
  },
  stat: (file) => unlessGone(vscode.workspace.fs.stat(file)),
  below: (folder, name) => vscode.Uri.joinPath(folder, name),
};

function kindOf(type: vscode.FileType): EntryKind {
  if (type === vscode.FileType.Directory) return 'folder';
  return type === vscode.FileType.File ? 'file' : 'other';
}

/** `null` where the file or folder is gone: it was a temporary one, or is being renamed. */
async function unlessGone<T>(read: Thenable<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
