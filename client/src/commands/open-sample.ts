/** Opens a copy of the sample draft, so that the sample itself stays as it is. */
import * as vscode from 'vscode';
import { languageId } from '../app';
import type { Command } from './command';

export const openSample: Command = {
  id: 'agreedLanguage.openSample',
  run: async ({ context }) => {
    const file = vscode.Uri.joinPath(
      context.extensionUri,
      'client/samples/protection-of-migrants.resolution',
    );
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const document = await vscode.workspace.openTextDocument({ language: languageId, content });
    await vscode.window.showTextDocument(document);
  },
};
