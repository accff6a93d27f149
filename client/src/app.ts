/** What commands and views may use: the server, once it runs, and the ways to speak to the user. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeptWordings } from './kept';

export interface App {
  readonly context: vscode.ExtensionContext;
  readonly output: vscode.LogOutputChannel;
  readonly kept: KeptWordings;
  /** Sends one of our requests once the server runs; rejects where it could not be started. */
  request<R>(method: string, params: object, token?: vscode.CancellationToken): Promise<R>;
  /** Fires when the server has loaded, extended or lost the corpus. */
  readonly onCorpusChanged: vscode.Event<void>;
  /** Stops the server, if it runs, and starts it again. */
  restart(): Promise<void>;
  /** The running client; rejects where it could not be started. */
  client(): Promise<BaseLanguageClient>;
}

export const languageId = 'resolution';

/** The scheme of corpus documents and rule pages, which the server writes. */
export const corpusScheme = 'agreed-language';

/** The draft in the active editor; undefined for corpus documents and other languages. */
export function activeDraft(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isDraft(editor.document) ? editor : undefined;
}

/** Whether a document is a draft of the user's, as against a document of the corpus. */
export function isDraft(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && !document.uri.scheme.startsWith(corpusScheme);
}
