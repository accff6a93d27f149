/** The tools of the server as tools of the editor's language models: `#agreed`, `#verify` and the others of package.json. */
import * as vscode from 'vscode';
import { assistantMethod, type ToolResult } from '../../../server/src/lsp/protocols/assistants';
import type { App } from '../app';
import { draftsRead, type ToolInput, withWords } from './drafts-of-workspace';

/** A tool of package.json: `agreedLanguage_verify_quote` is `verify_quote` of the server. */
interface DeclaredTool {
  readonly name: string;
  readonly displayName: string;
}

const PREFIX = 'agreedLanguage_';

/** Registers them where the editor has such tools, once the workspace is trusted. */
export function offerTools(app: App): vscode.Disposable {
  // Editors that build on an older VS Code do not have it.
  if (typeof vscode.lm?.registerTool !== 'function') return new vscode.Disposable(() => {});
  const registered: vscode.Disposable[] = [];
  const register = () => registered.push(...declaredTools(app).map((tool) => registerTool(app, tool)));
  if (vscode.workspace.isTrusted) register();
  else registered.push(vscode.workspace.onDidGrantWorkspaceTrust(register));
  return new vscode.Disposable(() => {
    for (const one of registered) one.dispose();
  });
}

const declaredTools = ({ context }: App): readonly DeclaredTool[] =>
  context.extension.packageJSON.contributes.languageModelTools;

const registerTool = (app: App, { name, displayName }: DeclaredTool): vscode.Disposable =>
  vscode.lm.registerTool<ToolInput>(name, {
    prepareInvocation: ({ input }) => prepared(displayName, input),
    invoke: async ({ input }, token) => {
      const params = { name: name.slice(PREFIX.length), arguments: await withWords(input) };
      const answer = await app.request<ToolResult>(assistantMethod.tool, params, token);
      if ('problem' in answer) throw new Error(answer.problem);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer.text)]);
    },
  });

/** What is read besides the texts that are loaded: a person agrees to it before. */
function prepared(displayName: string, input: ToolInput): vscode.PreparedToolInvocation {
  const drafts = draftsRead(input);
  if (drafts.length === 0) return { invocationMessage: displayName };
  const message = vscode.l10n.t(
    'Reads {0} on this machine and holds it against the adopted texts that are loaded. Nothing is written. The answer, which quotes words of the draft, goes to the language model.',
    new Intl.ListFormat(vscode.env.language).format(drafts),
  );
  return { invocationMessage: displayName, confirmationMessages: { title: displayName, message } };
}
