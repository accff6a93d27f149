/** A Word file of the workspace becomes an untitled draft. */
import * as vscode from 'vscode';
import { comment, commented, deleted, docx, inserted, italic, paragraph, run } from '../../support/docx';
import { equal, includes, ok } from './assert';
import { activate } from './support';

const FILE = docx({
  body:
    paragraph(italic('The General Assembly') + run(',')) +
    paragraph(run('1.\t') + italic('Requests') + run(' ') + commented(1, run('the experts'))) +
    paragraph(
      run('2.\t') +
        italic('Invites') +
        run(' States ') +
        deleted('Jane Doe', run('to rest')) +
        inserted('Jane Doe', run('to report')) +
        run('.'),
    ),
  comments: comment(1, 'John', 'Which ones?'),
});

suite('Open as Draft', () => {
  test('reads a Word file with its proposals, and leaves the file alone', async () => {
    await activate();
    const settings = vscode.workspace.getConfiguration('agreedLanguage');
    await settings.update('delegations', { 'Jane Doe': 'Chile' }, vscode.ConfigurationTarget.Global);
    const folder = vscode.workspace.workspaceFolders?.[0];
    ok(folder, 'a folder is open');
    const uri = vscode.Uri.joinPath(folder.uri, 'draft.docx');
    await vscode.workspace.fs.writeFile(uri, FILE);
    try {
      await vscode.commands.executeCommand('agreedLanguage.openAsDraft', uri);
      const document = vscode.window.activeTextEditor?.document;
      ok(document?.isUntitled, 'an untitled document');
      equal(document?.languageId, 'resolution', 'language');
      includes(
        document?.getText() ?? '',
        '2. *Invites* States [Chile del: to rest][Chile: to report].',
        'text',
      );
      equal([...(await vscode.workspace.fs.readFile(uri))], [...FILE], 'the file');
    } finally {
      await vscode.workspace.fs.delete(uri);
      await settings.update('delegations', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
