/** Corpus folders that the editor lists: what cannot be looked at, or is gone by then. */
import { strict as assert } from 'node:assert';
import { type EntryKind, type Folders, listedBelow, listedLibrary } from '../../client/src/listed-folder';

type Tree = Readonly<Record<string, readonly (readonly [string, EntryKind])[]>>;

const TREE: Tree = {
  'vfs:/texts': [
    ['a.resolution', 'file'],
    ['closed', 'folder'],
    ['.git', 'folder'],
    ['elsewhere', 'other'],
    ['~$b.docx', 'file'],
    ['c.png', 'file'],
    ['d.md', 'file'],
  ],
  'vfs:/texts/closed': [
    ['b.xml', 'file'],
    ['deep', 'folder'],
  ],
  'vfs:/texts/closed/deep': [['c.txt', 'file']],
  'vfs:/texts/.git': [['e.md', 'file']],
};

/** Those folders, where looking at an address fails with an error, or finds nothing (`gone`). */
const withFaults = (faults: Readonly<Record<string, Error | 'gone'>> = {}): Folders<string> => {
  const unless = <T>(address: string, found: T): T | null => {
    const fault = faults[address];
    if (fault instanceof Error) throw fault;
    return fault === 'gone' ? null : found;
  };
  return {
    entries: async (folder) => unless(folder, TREE[folder] ?? null),
    stat: async (file) => unless(file, { size: file.length, mtime: 7 }),
    below: (folder, name) => `${folder}/${name}`,
  };
};

const listed = async (faults?: Parameters<typeof withFaults>[0]) => {
  const { files, unread } = await listedBelow('vfs:/texts', withFaults(faults));
  return { files: files.map(({ file }) => file.slice('vfs:/texts/'.length)), unread };
};

const ALL = ['a.resolution', 'closed/b.xml', 'closed/deep/c.txt', 'd.md'];
const refused = new Error('no permission');

suite('the listing of a corpus folder by the editor', () => {
  test('holds what may be a document, and neither links nor hidden folders', async () => {
    assert.deepEqual(await listed(), { files: ALL, unread: [] });
    const { files } = await listedBelow('vfs:/texts', withFaults());
    assert.deepEqual(files[0], { file: 'vfs:/texts/a.resolution', size: 23, modified: 7 });
  });

  test('a file or folder that cannot be looked at costs itself alone, and is named', async () => {
    for (const [at, lost] of [
      ['vfs:/texts/a.resolution', ['a.resolution']],
      ['vfs:/texts/closed', ['closed/b.xml', 'closed/deep/c.txt']],
      ['vfs:/texts/closed/deep', ['closed/deep/c.txt']],
    ] as const) {
      const { files, unread } = await listed({ [at]: refused });
      assert.deepEqual(
        files,
        ALL.filter((one) => !(lost as readonly string[]).includes(one)),
      );
      assert.deepEqual(unread, [{ file: at, message: `${at}: cannot be read (no permission)` }]);
    }
  });

  test('what is gone by then was a temporary file', async () => {
    const { files, unread } = await listed({ 'vfs:/texts/d.md': 'gone', 'vfs:/texts/closed/deep': 'gone' });
    assert.deepEqual([files, unread], [['a.resolution', 'closed/b.xml'], []]);
  });

  test('a folder that is not there rejects; one that cannot be read is unread itself', async () => {
    await assert.rejects(listed({ 'vfs:/texts': 'gone' }), /There is no folder vfs:\/texts/);
    const { files, unread } = await listed({ 'vfs:/texts': refused });
    assert.deepEqual([files, unread.map(({ file }) => file)], [[], ['vfs:/texts']]);
  });
});

suite('a library that the editor reads', () => {
  test('is one file, with its size', async () => {
    assert.deepEqual(await listedLibrary('vfs:/x.agreed', withFaults()), {
      files: [{ file: 'vfs:/x.agreed', size: 13, modified: 7 }],
      unread: [],
    });
  });

  test('is told where it is not there', () =>
    assert.rejects(
      listedLibrary('vfs:/x.agreed', withFaults({ 'vfs:/x.agreed': 'gone' })),
      /there is no such file/,
    ));
});
