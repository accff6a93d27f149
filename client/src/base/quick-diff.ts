/** The gutter beside a draft with a base: a source control without an input box, for as long as there is such a draft. */
import * as vscode from 'vscode';
import type { ChangesOfDraft } from './changes-of-draft';

/** The base in the dress of a draft, read only: only what changed differs. */
export const originalScheme = 'agreed-language-base';

/** Shows the base in gutters and diff editors. */
export function showQuickDiff(changes: ChangesOfDraft): vscode.Disposable {
  const originals = new Map<string, string>();
  const remade = new vscode.EventEmitter<vscode.Uri>();
  let control: vscode.SourceControl | undefined;
  const show = () => {
    control ??= vscode.scm.createSourceControl('agreedLanguage', 'Agreed Language');
    control.inputBox.visible = false;
    control.quickDiffProvider = {
      provideOriginalResource: (uri) => (originals.has(uri.toString()) ? originalUri(uri) : undefined),
    };
  };
  return vscode.Disposable.from(
    remade,
    { dispose: () => control?.dispose() },
    vscode.workspace.registerTextDocumentContentProvider(originalScheme, {
      onDidChange: remade.event,
      provideTextDocumentContent: async (uri) => {
        const draft = draftUri(uri);
        const known = originals.get(draft.toString());
        if (known !== undefined) return known;
        const document = vscode.workspace.textDocuments.find(
          (one) => one.uri.toString() === draft.toString(),
        );
        return document && (await changes.of(document))?.original;
      },
    }),
    changes.onDidChange((draft) => {
      if (!draft) {
        control?.dispose();
        control = undefined;
        return;
      }
      const key = draft.document.uri.toString();
      const { original } = draft.changes;
      const isNew = originals.get(key) !== original;
      originals.set(key, original);
      show();
      if (isNew) remade.fire(originalUri(draft.document.uri));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void originals.delete(uri.toString())),
  );
}

/** The address of the base beside a draft. */
export const originalUri = (draft: vscode.Uri): vscode.Uri =>
  vscode.Uri.from({ scheme: originalScheme, path: draft.path, query: draft.toString() });

const draftUri = (original: vscode.Uri): vscode.Uri => vscode.Uri.parse(original.query);
