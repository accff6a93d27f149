/** Opens the walkthrough beside the sample draft, the first time that somebody opens it. */
import * as vscode from 'vscode';
import type { App } from './app';

const SAMPLE = /(?:^|\/)protection-of-migrants\.resolution$/;
const SHOWN = 'walkthroughShown';
const WALKTHROUGH = 'agreed-language.agreed-language#start';

export function showFirstSteps({ context: { globalState } }: App): vscode.Disposable {
  const look = (editor: vscode.TextEditor | undefined) => {
    if (!editor || !SAMPLE.test(editor.document.uri.path) || globalState.get(SHOWN)) return;
    void globalState.update(SHOWN, true);
    const wanted = vscode.workspace
      .getConfiguration('workbench.welcomePage.walkthroughs')
      .get<boolean>('openOnInstall', true);
    if (wanted) void openBeside(editor);
  };
  look(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(look);
}

/** The walkthrough takes the focus; the hands stay in the draft. */
async function openBeside({ document, viewColumn }: vscode.TextEditor): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, true);
  await vscode.window.showTextDocument(document, viewColumn);
}
