/** Reads the text in front as a draft resolution, whatever its file is called. */
import * as vscode from 'vscode';
import { languageId } from '../app';
import type { Command } from './command';

export const readAsResolution: Command = {
  id: 'agreedLanguage.readAsResolution',
  run: async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await vscode.languages.setTextDocumentLanguage(document, languageId);
  },
};
