/** The file of kept wordings through the editor's file system, for folders that lie on no disk of ours. */
import * as vscode from 'vscode';
import type { KeptFile } from '../../server/src/service/world/kept-file';

/** How a host opens the file; on a disk other windows and programs may write to it, too. */
export type OpenKeptFile = (uri: vscode.Uri) => KeptFile;

export const keptFileOfEditor: OpenKeptFile = (uri) => ({
  read: () => textAt(uri),
  async replace(before, after) {
    if ((await textAt(uri)) !== before) return false;
    const temporary = uri.with({ path: `${uri.path}.tmp` });
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(after));
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
    return true;
  },
});

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
