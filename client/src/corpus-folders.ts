/**
 * Folders of the user's own documents: `corpus/` of each folder of a trusted workspace is named to the server,
 * and a server in a browser lists and reads folders through us.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListedFolder,
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
    listed.add(folder.replace(/\/?$/, '/'));
    return listedBelow(vscode.Uri.parse(folder, true));
  });
  client.onRequest(method.readFile, ({ file }: ReadFileParams) => {
    const uri = vscode.Uri.parse(file, true);
    const isListed = [...listed].some((folder) =>
      uri.toString().startsWith(vscode.Uri.parse(folder).toString()),
    );
    if (!isListed) throw new Error(`${file} lies in no corpus folder`);
    return unlessGone(vscode.workspace.fs.readFile(uri));
  });
}

const READABLE = /^(?!~\$).*\.(?:resolution|xml|txt|md|docx)$/i;

interface Found {
  readonly files: ListedFolder['files'][number][];
  readonly unread: ListedFolder['unread'][number][];
}

/** All below a folder. Rejects where there is no such folder; what cannot be looked at costs itself alone. */
async function listedBelow(folder: vscode.Uri): Promise<ListedFolder> {
  const found: Found = { files: [], unread: [] };
  const entries = await unlessGone(vscode.workspace.fs.readDirectory(folder)).catch((error: unknown) =>
    cannotLook(folder, error, found),
  );
  if (entries === null) throw new Error(`There is no folder ${folder}`);
  await list(folder, entries ?? [], found);
  return found;
}

async function list(folder: vscode.Uri, entries: [string, vscode.FileType][], found: Found): Promise<void> {
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, name);
    const isFolder = type === vscode.FileType.Directory && !name.startsWith('.') && name !== 'node_modules';
    const isFile = type === vscode.FileType.File && READABLE.test(name);
    if (isFolder || isFile)
      await (isFolder ? listFolder(uri, found) : look(uri, found)).catch((error: unknown) =>
        cannotLook(uri, error, found),
      );
  }
}

async function listFolder(folder: vscode.Uri, found: Found): Promise<void> {
  const entries = await unlessGone(vscode.workspace.fs.readDirectory(folder));
  if (entries) await list(folder, entries, found);
}

async function look(uri: vscode.Uri, { files }: Found): Promise<void> {
  const stat = await unlessGone(vscode.workspace.fs.stat(uri));
  if (stat) files.push({ file: uri.toString(), size: stat.size, modified: stat.mtime });
}

function cannotLook(uri: vscode.Uri, error: unknown, { unread }: Found): undefined {
  const reason = error instanceof Error ? error.message : String(error);
  unread.push({ file: uri.toString(), message: `${uri}: cannot be read (${reason})` });
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
