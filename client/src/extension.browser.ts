/** Entry point in a browser: the server is a web worker, and reads its files through us. */
import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/browser';
import { method, type ReadAssetParams } from '../../server/src/lsp/protocol';
import type { App } from './app';
import { serveCorpusFolders } from './corpus-folders';
import { activateWith, clientId, clientName } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<App> {
  return activateWith(context, createClient);
}

async function createClient(context: vscode.ExtensionContext, options: LanguageClientOptions) {
  const client = new LanguageClient(clientId, clientName, await startWorker(context), options);
  client.onRequest(method.readAsset, (params: ReadAssetParams) => readAsset(context, params.name));
  serveCorpusFolders(client);
  return client;
}

// From a Blob: a worker cannot be loaded from the extension's own address where that is not http(s).
async function startWorker(context: vscode.ExtensionContext): Promise<Worker> {
  const file = vscode.Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
  const source = await vscode.workspace.fs.readFile(file);
  const script = new Blob([source as Uint8Array<ArrayBuffer>], { type: 'application/javascript' });
  // Not revoked: VS Code loads the script later, from a worker of its own.
  return new Worker(URL.createObjectURL(script), { name: clientName });
}

/** The bytes of a file below `dist/`; a name that leads out of it is refused. */
async function readAsset(context: vscode.ExtensionContext, name: string): Promise<Uint8Array> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const file = vscode.Uri.joinPath(dist, name);
  if (!file.path.startsWith(`${dist.path}/`)) throw new Error(`${name} does not lie below dist/`);
  return vscode.workspace.fs.readFile(file);
}
