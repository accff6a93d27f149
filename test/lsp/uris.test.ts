/** The addresses of what the server itself shows, and what they name. */
import { strict as assert } from 'node:assert';
import {
  absoluteFolders,
  corpusUri,
  folderUri,
  isCorpusUri,
  named,
  plainPath,
  ruleUri,
  uriBeside,
} from '../../server/src/lsp/uris';

suite('addresses of our own', () => {
  for (const [id, ref, uri] of [
    ['A/RES/73/195', undefined, 'agreed-language:/A/RES/73/195.resolution'],
    ['A/RES/73/195', '15 (h)', 'agreed-language:/A/RES/73/195.resolution?ref=15%20(h)'],
    [
      'A/RES/73/195',
      'Annex II, para. 8',
      'agreed-language:/A/RES/73/195.resolution?ref=Annex%20II%2C%20para.%208',
    ],
    ['a text 100%', '', 'agreed-language:/a%20text%20100%25.resolution?ref='],
    ['Q?#', '1', 'agreed-language:/Q%3F%23.resolution?ref=1'],
  ] as const)
    test(`${id}${ref === undefined ? '' : `, ${ref}`} has one, and it names that again`, () => {
      assert.equal(corpusUri(id, ref), uri);
      assert.deepEqual(named(uri), ref === undefined ? { id } : { id, ref });
      assert.equal(isCorpusUri(uri), true);
    });

  test('pages of rules have one', () => {
    assert.equal(ruleUri('oxford-ize'), 'agreed-language:/rules/oxford-ize.md');
    assert.deepEqual(named('agreed-language:/rules/oxford-ize.md'), { rule: 'oxford-ize' });
  });

  for (const [what, uri, expected] of [
    ['with more slashes', 'agreed-language:///A/1.resolution', { id: 'A/1' }],
    ['without a slash', 'agreed-language:A/1.resolution', { id: 'A/1' }],
    [
      'of a page of rules with more slashes',
      'agreed-language:///rules/oxford-ize.md',
      { rule: 'oxford-ize' },
    ],
    [
      'encoded more than ours',
      'agreed-language:/A%2F1.resolution?ref%3D15%20%28h%29',
      { id: 'A/1', ref: '15 (h)' },
    ],
    [
      'not encoded at all',
      'agreed-language:/a text 100%.resolution?ref=15 (h)',
      { id: 'a text 100%', ref: '15 (h)' },
    ],
    ['with another question', 'agreed-language:/A/1.resolution?line=3', { id: 'A/1' }],
    ['with a question that has ours in it', 'agreed-language:/A/1.resolution?a&ref=3', { id: 'A/1' }],
    ['with two questions', 'agreed-language:/A/1.resolution?ref=1?2', { id: 'A/1', ref: '1' }],
    ['of another kind of page', 'agreed-language:/rules/oxford-ize.html', undefined],
    ['of a page in another folder', 'agreed-language:/rules/style/oxford-ize.md', undefined],
    ['of a page in a folder before', 'agreed-language:/a/rules/oxford-ize.md', undefined],
    ['of a rule in capitals', 'agreed-language:/rules/Oxford.md', undefined],
    ['of a rule with more behind it', 'agreed-language:/rules/oxford-ize.md.bak', undefined],
    ['without a name', 'agreed-language:/.resolution', undefined],
    ['of no document', 'agreed-language:/A/RES/73/195', undefined],
    ['of another program', 'file:///A/1.resolution', undefined],
    ['with ours in it', 'file:///agreed-language:/A/1.resolution', undefined],
  ] as const)
    test(`one ${what} names ${expected ? JSON.stringify(expected) : 'nothing'}`, () => {
      assert.deepEqual(named(uri), expected);
      assert.equal(isCorpusUri(uri), uri.startsWith('agreed'));
    });
});

suite('folders of the settings', () => {
  const roots = { workspaceFolders: [{ uri: 'file:///r/', name: 'r' }], rootUri: 'file:///old' };

  for (const [folder, expected] of [
    ['texts', ['file:///r/texts']],
    ['./texts', ['file:///r/texts']],
    ['.\\texts\\x', ['file:///r/texts/x']],
    ['a./b', ['file:///r/a./b']],
    ['../texts', ['file:///r/../texts']],
    ['a:b', ['a:b']],
    ['x-y.z+1:/texts', ['x-y.z+1:/texts']],
    ['1a:/texts', ['file:///r/1a%3A/texts']],
    ['my/~texts', ['file:///r/my/~texts']],
    ['FILE:///texts', ['FILE:///texts']],
  ] as const)
    test(`${folder} is ${expected.join()}`, () => assert.deepEqual(absoluteFolders(folder, roots), expected));

  test('are none where there is no workspace, and of the root where there are no folders', () => {
    assert.deepEqual(absoluteFolders('texts', { workspaceFolders: null, rootUri: null }), []);
    assert.deepEqual(absoluteFolders('texts', { workspaceFolders: [], rootUri: 'file:///r' }), []);
    assert.deepEqual(absoluteFolders('texts', { workspaceFolders: null, rootUri: 'file:///r' }), [
      'file:///r/texts',
    ]);
  });

  for (const [folder, uri] of [
    ['texts', 'file:///texts'],
    ['/my texts', 'file:///my%20texts'],
    ['a/~b', 'file:///a/~b'],
    ['file:///my texts', 'file:///my texts'],
    ['FILE:///texts', 'FILE:///texts'],
    ['untitled:texts', 'untitled:texts'],
    ['c:\\texts\\a b', 'file:///c%3A/texts/a%20b'],
    ['c:/texts', 'file:///c%3A/texts'],
    ['/a/file:///b', 'file:///a/file%3A///b'],
    ['//server/a b', 'file://server/a%20b'],
    ['~/texts', undefined],
  ] as const)
    test(`${folder} as a URI is ${uri}`, () => assert.equal(folderUri(folder), uri));

  for (const [file, path] of [
    ['file:///c%3A/texts', 'c:/texts'],
    ['file:///C:/texts', 'C:/texts'],
    ['file:///texts/a%20b', '/texts/a b'],
    ['file:///cat/a', '/cat/a'],
    ['FILE:///texts', '/texts'],
    ['file://server/texts', 'server/texts'],
    ['/a/file:///b', '/a/file:///b'],
    ['C:\\a\\b', 'C:/a/b'],
    ['/100%', '/100%'],
    ['vscode-vfs://github/a%20b', 'vscode-vfs://github/a b'],
  ] as const)
    test(`${file} in one form is ${path}`, () => assert.equal(plainPath(file), path));
});

suite('a file that a draft names', () => {
  for (const [uri, file, expected] of [
    ['file:///d/e/a.resolution', 'b.docx', 'file:///d/e/b.docx'],
    ['file:///d/e/a.resolution', './b.docx', 'file:///d/e/b.docx'],
    ['file:///d/e/a.resolution', '../b c.docx', 'file:///d/b%20c.docx'],
    ['file:///d/e/a.resolution', 'x\\b.docx', 'file:///d/e/x/b.docx'],
    ['file:///d/e/a.resolution', '/t/b.docx', 'file:///t/b.docx'],
    ['file:///d/e/a.resolution', 'memfs:/t/b.docx', 'memfs:/t/b.docx'],
    ['memfs:/d/a.resolution', 'b.docx', 'memfs:/d/b.docx'],
    ['FILE:///d/a.resolution', 'b.docx', 'FILE:///d/b.docx'],
    ['vscode-vfs://github/a.resolution', 'b.docx', 'vscode-vfs://github/b.docx'],
    ['file:///d/e/a.resolution', '~/b.docx', undefined],
    ['untitled:a', 'b.docx', undefined],
    ['/d/a.resolution', 'b.docx', undefined],
    [' file:///d/a.resolution', 'b.docx', undefined],
  ] as const)
    test(`${file} beside ${uri} is ${expected}`, () => assert.equal(uriBeside(uri, file), expected));
});
