/** Entry point on a desktop or a remote: the server is a process of its own. */
import type * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { App } from './app';
import { activateWith, clientId, clientName } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<App> {
  return activateWith(context, async (_context, options) => {
    const module = context.asAbsolutePath('dist/server.js');
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const server: ServerOptions = { run, debug };
    return new LanguageClient(clientId, clientName, server, options);
  });
}
