/** The tools for language models, listed and invoked through the editor's own API, and Verify Quotations. */
import * as vscode from 'vscode';
import { equal, includes, ok } from './assert';
import { activate, openSample } from './support';

const PREFIX = 'agreedLanguage_';

/** What a tool answers, as a language model reads it. */
async function invoke(name: string, input: object): Promise<string> {
  const options = { input, toolInvocationToken: undefined };
  const { content } = await vscode.lm.invokeTool(PREFIX + name, options);
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

suite('tools for language models', () => {
  suiteSetup(activate);

  test('are listed with their schemas', () => {
    const ours = vscode.lm.tools.filter(({ name }) => name.startsWith(PREFIX));
    const extension = vscode.extensions.getExtension('agreed-language.agreed-language');
    const declared: { name: string }[] = extension?.packageJSON.contributes.languageModelTools;
    equal(ours.map(({ name }) => name).sort(), declared.map(({ name }) => name).sort(), 'tools');
    for (const { inputSchema } of ours) ok(inputSchema, 'a schema');
  });

  test('quote, verify and refuse', async () => {
    includes(await invoke('quote', { symbol: 'GCM', ref: '23' }), 'GCM, para. 23 (adopted): "', 'quote');
    const near = await invoke('verify_quote', {
      text: 'as the primary consideration in situations where children',
    });
    includes(near, 'Differs: "a", not "the"', 'verify_quote');
    const refused = await invoke('quote', { symbol: 'A/RES/99/99', ref: '1' }).catch(
      (error: Error) => error.message,
    );
    includes(refused, 'No document "A/RES/99/99" is loaded', 'refusal');
  });

  test('are given the words of a draft of the workspace, with what was typed into it', async () => {
    const draft = await openSample();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, draft.positionAt(draft.getText().length), '\n\n99. *Notes* that zebras sing.\n');
    await vscode.workspace.applyEdit(edit);
    const sources = await invoke('sources', { draft: 'protection-of-migrants.resolution', limit: 100 });
    includes(sources, 'zebras sing', 'sources');
    includes(sources, 'GCM, para. 1', 'sources');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const outside = await invoke('check_draft', { path: '/etc/hostname.txt' }).catch(
      (error: Error) => error.message,
    );
    includes(outside, 'not a file of the workspace', 'a file outside');
  });
});

suite('Verify Quotations', () => {
  test('marks what does not hold in a text, until it is edited', async () => {
    const content =
      'It says “as the primary consideration in situations where children are concerned” (GCM, para. 23).';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('agreedLanguage.verifyQuotations');
    const marks = () =>
      vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'agreed-language');
    equal(marks().length, 1, 'marks');
    includes(marks()[0]?.message ?? '', 'Not verbatim. Nearest: GCM, para. 23', 'message');
    equal(document.getText(marks()[0]?.range), content.slice(9, content.indexOf('”')), 'words');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'So ');
    await vscode.workspace.applyEdit(edit);
    equal(marks().length, 0, 'after an edit');
  });
});
