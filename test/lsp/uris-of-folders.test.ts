import { strict as assert } from 'node:assert';
import { absoluteFolders, folderUri, plainPath } from '../../server/src/lsp/uris';

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

  test('a path and its URI compare equal', () => {
    for (const path of ['/a b/100%', 'C:/texts', 'C:\\texts'])
      assert.equal(plainPath(folderUri(path) ?? ''), plainPath(path));
  });
});
