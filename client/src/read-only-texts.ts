/** Our own texts, which VS Code never asks to save: the sides of a comparison, the report of the tabling check. */
import * as vscode from 'vscode';

const scheme = 'agreed-language-text';
const texts = new Map<string, string>();
// An editor may read a text again long after it was shown, so the last ones are kept rather than the open ones.
const mostTexts = 50;
let serial = 0;

/** Registers the provider of these texts. */
export function provideReadOnlyTexts(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
}

/** The address of a text under a name with an ending: `Tabling check.md`. */
export function readOnlyText(name: string, text: string): vscode.Uri {
  serial += 1;
  const uri = vscode.Uri.from({ scheme, path: `/${serial}/${name.replaceAll('/', '-')}` });
  texts.set(uri.toString(), text);
  const [oldest] = texts.keys();
  if (texts.size > mostTexts && oldest) texts.delete(oldest);
  return uri;
}

/** Shows a page of Markdown as it is read; where the Markdown extension is turned off, the text itself has to do. */
export async function showMarkdown(name: string, markdown: string): Promise<void> {
  const page = readOnlyText(name, markdown);
  await vscode.workspace.openTextDocument(page);
  const show = vscode.commands.executeCommand('markdown.showPreview', page);
  await show.then(undefined, () => vscode.window.showTextDocument(page));
}
