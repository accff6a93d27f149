/** Entry point on a desktop or a remote: the server is a process of its own. */
import type * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { keptFileAt } from '../../server/src/node/kept-file';
import type { App } from './app';
import { offerMcpServer } from './assistants/mcp-server';
import { activateWith, clientId, clientName } from './extension';
import { keptFileOfEditor, type OpenKeptFile } from './kept-file';

export function activate(context: vscode.ExtensionContext): Promise<App> {
  context.subscriptions.push(offerMcpServer(context));
  return activateWith(context, createClient, openKept);
}

async function createClient(
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
): Promise<LanguageClient> {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const server: ServerOptions = { run, debug };
  return new LanguageClient(clientId, clientName, server, options);
}

/** On a disk the file is locked, so that two windows do not lose each other's wordings. */
const openKept: OpenKeptFile = (uri) =>
  uri.scheme === 'file' ? keptFileAt(uri.fsPath) : keptFileOfEditor(uri);
