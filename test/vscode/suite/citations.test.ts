/** Footnotes and instruments: where they lead, what names them, and how they are put in order. */
import * as vscode from 'vscode';
import { equal, includes, ok } from './assert';
import { activate, hoverAt, inside, openDraft, openSample, rangeOf } from './support';

suite('footnotes', () => {
  let api: Awaited<ReturnType<typeof activate>>;
  let draft: vscode.TextDocument;

  suiteSetup(async () => {
    api = await activate();
    draft = await openSample();
  });

  test('lead from the mark to the note', async () => {
    const command = 'vscode.executeDefinitionProvider';
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      command,
      draft.uri,
      mark(draft),
    );
    const line = rangeOf(draft, '[^4]: Ibid.').start.line;
    const lines = found.map((one) => ('range' in one ? one.range : one.targetRange).start.line);
    ok(lines.includes(line), `line ${line} among ${lines}`);
  });

  test('are found wherever they are named', async () => {
    const command = 'vscode.executeReferenceProvider';
    const found = await vscode.commands.executeCommand<vscode.Location[]>(command, draft.uri, mark(draft));
    const here = found.filter(({ uri }) => uri.toString() === draft.uri.toString());
    ok(here.length >= 1, 'a place in the draft');
  });

  test('are renamed, mark and note alike', async () => {
    const text =
      '*Recalling* the Convention on the Rights of the Child,[^3]\n\n[^3]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n';
    const other = await openDraft(text);
    const command = 'vscode.executeDocumentRenameProvider';
    const at = other.positionAt(text.indexOf('[^3]') + 2);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(command, other.uri, at, '9');
    ok(await vscode.workspace.applyEdit(edit), 'the rename is applied');
    equal(other.getText(), text.replaceAll('[^3]', '[^9]'), 'text');
  });

  test('tell of an instrument by its acronym', async () => {
    const other = await openDraft('1. *Recalls* the obligations of States under the CRC;\n');
    const hover = await hoverAt(other, inside(other, 'CRC'));
    includes(hover, 'Convention on the Rights of the Child', 'hover');
  });

  test('are put in order by re-flow, and no Ibid. changes its meaning', async () => {
    const other = await openDraft(
      [
        '*Recalling* the Convention on the Rights of the Child,[^2]',
        '',
        '*Recalling also* the Convention on the Elimination of All Forms of Discrimination against Women,[^1]',
        '',
        '[^1]: United Nations, *Treaty Series*, vol. 1249, No. 20378.',
        '[^2]: Ibid., vol. 1577, No. 27531.',
        '',
      ].join('\n'),
    );
    await vscode.commands.executeCommand('agreedLanguage.reflow');
    const text = other.getText();
    includes(text, 'Rights of the Child,[^1]', 'first mark');
    includes(text, 'against Women,[^2]', 'second mark');
    includes(text, '[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.', 'first note');
    includes(text, '[^2]: Ibid., vol. 1249, No. 20378.', 'second note');
  });

  test('are taken along by a paste', async () => {
    const other = await openDraft('');
    await vscode.env.clipboard.writeText(
      'Recalling the Convention on the Rights of the Child,¹\n\n¹ United Nations, Treaty Series, vol. 1577, No. 27531.',
    );
    await vscode.commands.executeCommand('agreedLanguage.pasteWithFootnotes');
    const text = other.getText();
    includes(text, 'Rights of the Child,[^1]', 'mark');
    includes(text, '[^1]: United Nations', 'note');
  });

  // As a paste provider has it: VS Code's own range, which JSON would make an array of.
  test('are made of the figures of a page that is pasted', async () => {
    const other = await openDraft('');
    const pasted = await api.request<{ insert: string } | null>('agreedLanguage/paste', {
      textDocument: { uri: other.uri.toString() },
      range: new vscode.Range(0, 0, 0, 0),
      text: 'RECALLING its resolution 70/1 on all that concerns the\ntides,1\n\n9.\nDecides to act.\n\n1 Resolution 70/1.\n',
    });
    includes(
      pasted?.insert ?? '',
      '*Recalling* its resolution 70/1 on all that concerns the tides,[^1]\n\n9. Decides to act.',
      'what is pasted',
    );
  });
});

/** Inside the mark `[^4]` of the running text. */
function mark(draft: vscode.TextDocument): vscode.Position {
  return draft.positionAt(draft.getText().indexOf('[^4]') + 2);
}
