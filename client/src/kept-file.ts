/** The file of kept wordings through the editor's file system, for folders that lie on no disk of ours. */
import * as vscode from 'vscode';
import type { KeptFile } from '../../server/src/service/world/kept-file';
import { unlockedKeptFile } from '../../server/src/service/world/unlocked-kept-file';

/** How a host opens the file; on a disk other windows and programs may write to it, too. */
export type OpenKeptFile = (uri: vscode.Uri) => KeptFile;

export const keptFileOfEditor: OpenKeptFile = (uri) =>
  unlockedKeptFile({
    read: () => textAt(uri),
    write: (text) => writeWhole(uri, text),
    settled: () => new Promise((resolve) => setTimeout(resolve, SETTLING * (1 + Math.random()))),
  });

/** A window takes less time from reading to writing, in milliseconds; not always the same, so that two come apart. */
const SETTLING = 200;

async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => {});
    throw error;
  }
}

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
