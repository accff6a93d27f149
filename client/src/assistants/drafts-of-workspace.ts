/** The drafts that the input of a tool names: files of the workspace, whose words the server is given. */
import * as vscode from 'vscode';

export type ToolInput = Readonly<Record<string, unknown>>;

/** The arguments that may name a file. */
const NAMES = ['path', 'draft', 'base'] as const;

// "drafts/migrants.resolution", but no text of several lines, and no symbol
const FILE = /^[^\r\n]{1,400}\.(?:resolution|md|txt)$/i;

const isFile = (value: unknown): value is string => typeof value === 'string' && FILE.test(value);

/** What a tool would read, in words for the person who is asked. */
export function draftsRead(input: ToolInput): string[] {
  const files = NAMES.flatMap((name) => (isFile(input[name]) ? [String(input[name])] : []));
  const hasText = typeof input.text === 'string' && input.text.includes('\n');
  return hasText ? [vscode.l10n.t('the text of the draft in the conversation'), ...files] : files;
}

/** The input with the words of a file in place of its path. Files outside of the workspace are left for the server to refuse. */
export async function withWords(input: ToolInput): Promise<ToolInput> {
  const changed: Record<string, unknown> = { ...input };
  for (const name of NAMES) {
    const path = input[name];
    const words = isFile(path) ? await wordsOf(path) : undefined;
    if (words === undefined) continue;
    delete changed[name];
    changed[name === 'path' ? 'text' : name] = words;
  }
  return changed;
}

/** The words of a file as the editor shows it, unsaved changes and all. */
async function wordsOf(path: string): Promise<string | undefined> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const isAbsolute = /^(?:[/\\]|[a-z]:[/\\])/i.test(path);
    const uri = isAbsolute
      ? folder.uri.with({ path: vscode.Uri.file(path).path })
      : vscode.Uri.joinPath(folder.uri, path);
    if (!uri.path.startsWith(`${folder.uri.path.replace(/\/$/, '')}/`)) continue;
    try {
      return (await vscode.workspace.openTextDocument(uri)).getText();
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}
