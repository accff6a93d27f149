/** The form of a resolution: formatting, fixes, moving paragraphs, modes, brackets and the tabling check. */
import * as vscode from 'vscode';
import { equal, includes, ok } from './assert';
import { type Api, activate, diagnosticsWhen, inside, openDraft, ruleOf } from './support';

const UNTIDY =
  '*The General Assembly*,\n\n*Recalling* its resolution 71/1,\n\n*Recalling* its resolution 73/195;\n\n1. *Welcomes* the report.\n3. *Decides* to act;\n';

suite('form', () => {
  let api: Api;

  suiteSetup(async () => {
    api = await activate();
  });

  test('Format Document puts numbers and stops right', async () => {
    const draft = await openDraft(UNTIDY);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(
      draft.getText(),
      '*The General Assembly*,\n\n*Recalling* its resolution 71/1,\n\n*Recalling* its resolution 73/195,\n\n1. *Welcomes* the report;\n\n2. *Decides* to act.\n',
      'formatted',
    );
  });

  test('Enter takes an empty item away, and never words', async () => {
    const left = async (text: string) => {
      const draft = await openDraft(text);
      const end = draft.positionAt(text.length);
      const editor = vscode.window.activeTextEditor;
      ok(editor, 'an editor');
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('agreedLanguage.leaveItem');
      return draft.getText();
    };
    equal(await left('1. *Urges* ports:\n\n(a) '), '1. *Urges* ports:\n\n', 'an empty item');
    // The key may come before the editor knows that the item has words.
    includes(await left('1. *Urges* ports:\n\n(a) To act;'), '(a) To act;\n', 'an item with words');
  });

  test('a fix writes the sequel word', async () => {
    const draft = await openDraft(UNTIDY);
    const isSequel = (one: vscode.Diagnostic) => ruleOf(one) === 'sequel-word';
    const found = (await diagnosticsWhen(draft, 'on the sequel word', (all) => all.some(isSequel))).find(
      isSequel,
    );
    ok(found, 'the finding');
    equal(found.severity, vscode.DiagnosticSeverity.Hint, 'in negotiation it is a hint');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      draft.uri,
      found.range,
    );
    const fix = actions.find(({ title }) => title === 'Write "Recalling also"');
    ok(fix?.edit, 'the fix');
    await vscode.workspace.applyEdit(fix.edit);
    includes(draft.getText(), '*Recalling also* its resolution 73/195', 'draft');
  });

  test('the mode of the front matter makes warnings of hints', async () => {
    const draft = await openDraft(`---\nmode: tabling\n---\n\n${UNTIDY}`);
    const found = await diagnosticsWhen(draft, 'on the stops', (all) =>
      all.some((one) => ruleOf(one) === 'operative-stop'),
    );
    const stop = found.find((one) => ruleOf(one) === 'operative-stop');
    equal(stop?.severity, vscode.DiagnosticSeverity.Warning, 'severity');
  });

  test('Move Paragraph Up renumbers both', async () => {
    const draft = await openDraft(
      '*The General Assembly*,\n\n1. *Welcomes* the report;\n\n2. *Decides* to act.\n',
    );
    const editor = await vscode.window.showTextDocument(draft);
    const at = inside(draft, 'Decides');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('agreedLanguage.moveParagraphUp');
    equal(
      draft.getText(),
      '*The General Assembly*,\n\n1. *Decides* to act;\n\n2. *Welcomes* the report.\n',
      'moved',
    );
  });

  test('brackets are counted by delegation, and a clean text decides on them', async () => {
    const draft = await openDraft(
      '1. *Calls upon* all States [EU: , including transit States,] to act [US, EU: now] [soon].\n',
    );
    const textDocument = { uri: draft.uri.toString() };
    const marks = await api.request<{ open: number; byDelegation: [string, number][] }>(
      'agreedLanguage/marks',
      {
        textDocument,
      },
    );
    equal(
      [marks.open, marks.byDelegation],
      [
        3,
        [
          ['EU', 2],
          ['US', 1],
        ],
      ],
      'marks',
    );
    const { text } = await api.request<{ text: string }>('agreedLanguage/cleanText', {
      textDocument,
      accept: ['EU'],
      reject: ['US'],
      unbracket: false,
    });
    equal(text, '1. *Calls upon* all States, including transit States, to act now [soon].\n', 'clean text');
  });

  test('the tabling check opens a report', async () => {
    await openDraft(`---\ntitle: A test\n---\n\n${UNTIDY}`);
    await vscode.commands.executeCommand('agreedLanguage.tablingCheck');
    const report =
      vscode.workspace.textDocuments.find(({ languageId }) => languageId === 'markdown')?.getText() ?? '';
    includes(report, '# Tabling check: A test', 'title');
    includes(report, 'PP2: A preambular paragraph ends with a comma', 'finding');
  });

  test('Expand Selection grows from the word to the phrase', async () => {
    const draft = await openDraft('1. *Calls upon* States to protect migrants, and to report.\n');
    const ranges = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      draft.uri,
      [inside(draft, 'migrants')],
    );
    const words: string[] = [];
    for (let range = ranges[0]; range; range = range.parent as vscode.SelectionRange)
      words.push(draft.getText(range.range));
    includes(words.join('\n'), 'States to protect migrants', 'phrase');
  });
});
