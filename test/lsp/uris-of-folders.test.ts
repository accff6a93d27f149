import { strict as assert } from 'node:assert';
import { absoluteFolders, folderUri, plainPath, uriBeside } from '../../server/src/lsp/uris';

suite('folders by path and URI', () => {
  test('a relative folder is meant from each folder of the workspace', () => {
    const workspaceFolders = [
      { uri: 'file:///a%20b', name: 'a' },
      { uri: 'vscode-vfs://github/x/', name: 'x' },
    ];
    const roots = { workspaceFolders, rootUri: null };
    assert.deepEqual(absoluteFolders('./my texts\\100%', roots), [
      'file:///a%20b/my%20texts/100%25',
      'vscode-vfs://github/x/my%20texts/100%25',
    ]);
    assert.deepEqual(absoluteFolders('texts', { workspaceFolders: null, rootUri: 'file:///r' }), [
      'file:///r/texts',
    ]);
    for (const folder of [
      '/texts',
      '~/texts',
      'C:\\texts',
      '\\\\server\\texts',
      'file:///texts',
      'memfs:/texts',
    ])
      assert.deepEqual(absoluteFolders(folder, roots), [folder]);
  });

  test('paths become URIs that an editor understands', () => {
    assert.equal(folderUri('/a b/100%'), 'file:///a%20b/100%25');
    assert.equal(folderUri('C:\\texts'), 'file:///C%3A/texts');
    assert.equal(folderUri('\\\\server\\share'), 'file://server/share');
    assert.equal(folderUri('vscode-vfs://github/x'), 'vscode-vfs://github/x');
    assert.equal(folderUri('~/texts'), undefined);
  });

  test('a file is meant from the folder of the text that names it', () => {
    const draft = 'vscode-vfs://github/a%20b/c/draft.resolution';
    assert.equal(uriBeside(draft, 'last year.docx'), 'vscode-vfs://github/a%20b/c/last%20year.docx');
    assert.equal(uriBeside(draft, '.\\texts/../../100%.pdf'), 'vscode-vfs://github/a%20b/100%25.pdf');
    assert.equal(uriBeside('file:///draft.resolution', '../../a.pdf'), 'file:///a.pdf');
    assert.equal(uriBeside(draft, 'C:\\texts\\a.pdf'), 'file:///C%3A/texts/a.pdf');
    assert.equal(uriBeside('untitled:Untitled-1', 'a.pdf'), undefined);
    assert.equal(uriBeside(draft, '~/a.pdf'), undefined);
  });

  test('a path and its URI compare equal', () => {
    for (const path of ['/a b/100%', 'C:/texts', 'C:\\texts'])
      assert.equal(plainPath(folderUri(path) ?? ''), plainPath(path));
  });
});
