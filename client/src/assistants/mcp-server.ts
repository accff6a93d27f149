/** Tells the editor of `agreed-language mcp`, for assistants that speak the Model Context Protocol. Node only. */
import * as vscode from 'vscode';
import { runByNode } from '../../../server/src/node/run-by-node';

/** As in package.json. */
const ID = 'agreed-language-mcp';

/** Registers the server where the editor can start such servers; it is given once the workspace is trusted. */
export function offerMcpServer(context: vscode.ExtensionContext): vscode.Disposable {
  // Editors that build on an older VS Code do not have it.
  if (typeof vscode.lm?.registerMcpServerDefinitionProvider !== 'function')
    return new vscode.Disposable(() => {});
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.McpServerDefinitionProvider = {
    onDidChangeMcpServerDefinitions: changed.event,
    provideMcpServerDefinitions: () => (vscode.workspace.isTrusted ? [definition(context)] : []),
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('agreedLanguage.corpus.folders')) changed.fire();
    }),
    vscode.lm.registerMcpServerDefinitionProvider(ID, provider),
  );
}

/** The command line of ours, run by the editor's own Node; the editor gives the workspace folders as roots. */
function definition(context: vscode.ExtensionContext): vscode.McpStdioServerDefinition {
  const folders = vscode.workspace.getConfiguration('agreedLanguage').get<string[]>('corpus.folders', []);
  const args = [
    context.asAbsolutePath('dist/cli.js'),
    'mcp',
    ...folders.flatMap((folder) => absolute(folder).flatMap((path) => ['--corpus', path])),
  ];
  const { version } = context.extension.packageJSON;
  return new vscode.McpStdioServerDefinition(
    'Agreed Language',
    runByNode.command,
    args,
    { ...runByNode.env },
    version,
  );
}

/** A folder of the setting; a relative one is meant from each folder of the workspace. */
function absolute(folder: string): string[] {
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(folder)) return [folder];
  return (vscode.workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri }) => vscode.Uri.joinPath(uri, folder).fsPath);
}
