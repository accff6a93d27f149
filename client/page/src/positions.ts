/** Edits and ranges of the protocol in the editor's terms. Offsets are UTF-16. */
import type { LSPPlugin } from '@codemirror/lsp-client';
import type { ChangeSpec } from '@codemirror/state';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

export const spanOf = (plugin: LSPPlugin, { start, end }: Range): { from: number; to: number } => ({
  from: plugin.fromPosition(start),
  to: plugin.fromPosition(end),
});

export const changesOf = (plugin: LSPPlugin, edits: readonly TextEdit[]): ChangeSpec[] =>
  edits.map(({ range, newText }) => ({ ...spanOf(plugin, range), insert: newText }));

/** The edits that a workspace edit has for one text. */
export function editsFor(uri: string, edit: WorkspaceEdit): TextEdit[] {
  const changed = edit.documentChanges?.flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  );
  return changed ?? edit.changes?.[uri] ?? [];
}
