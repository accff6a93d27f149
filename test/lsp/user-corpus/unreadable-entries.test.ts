/** Files and folders that cannot be read: each costs itself alone, and what was known of it stays. */
import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type FolderState,
  type Loaded,
  loadFolders,
} from '../../../server/src/lsp/user-corpus/corpus-folders';
import type { CorpusHost } from '../../../server/src/lsp/user-corpus/corpus-host';
import { corpusHost } from '../../../server/src/node/corpus-host';
import { never } from '../../../server/src/service/world/cancel';
import { type Fault, withFaults } from '../../support/broken-files';
import { hostInMemory } from '../../support/corpus-host';
import { importer } from '../../support/importer';
import { packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import { smallWorld } from '../../support/small-world';

const text = (symbol: string, words = 'Silence.') => `---\nsymbol: ${symbol}\ntitle: T\n---\n\n1. ${words}\n`;
const ids = ({ documents }: Loaded) => documents.map(({ id }) => id);

async function load(host: CorpusHost, folder: string, before: FolderState = new Map()): Promise<Loaded> {
  for await (const step of loadFolders([folder], host, before, { cancel: never }))
    if (step.complete) return step;
  throw new Error('no last step');
}

suite('entries of a corpus folder that cannot be read', () => {
  let root: string;
  let folder: string;
  let host: CorpusHost;
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'agreed-language-'));
    folder = join(root, 'texts');
    host = corpusHost(importer, join(root, 'cache'));
    mkdirSync(join(folder, 'closed', 'deep'), { recursive: true });
    writeFileSync(join(folder, 'a.resolution'), text('A/1'));
    writeFileSync(join(folder, 'closed', 'b.resolution'), text('A/2'));
    writeFileSync(join(folder, 'closed', 'deep', 'c.resolution'), text('A/3'));
    writeFileSync(join(folder, 'd.resolution'), text('A/4'));
  });
  teardown(() => rmSync(root, { recursive: true }));

  const at =
    (name: string, code: string, operations = ['opendir', 'lstat', 'readFile']): Fault =>
    (operation, path) =>
      operations.includes(operation) && path === join(folder, name) ? code : undefined;

  test('a subfolder without permission costs itself alone', async () => {
    const loaded = await withFaults(at('closed', 'EACCES'), () => load(host, folder));
    assert.deepEqual(ids(loaded), ['A/1', 'A/4']);
    assert.deepEqual(loaded.problems, [`${join(folder, 'closed')}: cannot be read (permission denied)`]);
  });

  test('what was known of it stays, in memory and in the cache, until it can be read again', async () => {
    const first = await load(host, folder);
    const all = ['A/1', 'A/2', 'A/3', 'A/4'];
    assert.deepEqual(ids(first), all);
    const closed = await withFaults(at('closed', 'EIO'), () => load(host, folder, first.state));
    assert.deepEqual(ids(closed), all);
    assert.equal(closed.problems.length, 1);
    assert.deepEqual(ids(await withFaults(at('closed', 'EIO'), () => load(host, folder))), all);
    writeFileSync(join(folder, 'closed', 'b.resolution'), text('A/20'));
    const opened = await load(host, folder, closed.state);
    assert.deepEqual(ids(opened), ['A/1', 'A/20', 'A/3', 'A/4']);
    assert.deepEqual(opened.problems, []);
  });

  test('the folder itself without permission leaves what was known of it', async () => {
    const first = await load(host, folder);
    const closed = await withFaults(at('', 'EACCES'), () => load(host, folder, first.state));
    assert.deepEqual(ids(closed), ids(first));
    assert.match(
      closed.problems[0] ?? '',
      /^The corpus folder .* cannot be read \(permission denied\): check the setting$/,
    );
  });

  test('a folder that is gone leaves nothing', async () => {
    const first = await load(host, folder);
    rmSync(folder, { recursive: true });
    const gone = await load(host, folder, first.state);
    assert.deepEqual(ids(gone), []);
    assert.match(gone.problems[0] ?? '', /there is no such file or folder/);
  });

  test('a file that vanishes while the folder is listed or read is no mistake', async () => {
    for (const operation of ['lstat', 'readFile']) {
      const loaded = await withFaults(at('d.resolution', 'ENOENT', [operation]), () => load(host, folder));
      assert.deepEqual(ids(loaded), ['A/1', 'A/2', 'A/3']);
      assert.deepEqual(loaded.problems, []);
    }
  });

  test('a file that cannot be read keeps its old words and is tried again', async () => {
    const first = await load(host, folder);
    writeFileSync(join(folder, 'd.resolution'), text('A/40'));
    const broken = await withFaults(at('d.resolution', 'EBUSY', ['readFile']), () =>
      load(host, folder, first.state),
    );
    assert.deepEqual(ids(broken), ['A/1', 'A/2', 'A/3', 'A/4']);
    assert.match(broken.problems[0] ?? '', /d\.resolution: cannot be read \(EBUSY\)$/);
    const again = await load(host, folder);
    assert.deepEqual(ids(again), ['A/1', 'A/2', 'A/3', 'A/40']);
    assert.deepEqual(again.problems, []);
  });

  test('a file that is not read to its end keeps its old words, and is tried again', async () => {
    const first = await load(host, folder);
    for (const kind of ['SHORT', 'EMPTY']) {
      const torn = await withFaults(at('d.resolution', kind, ['readFile']), () =>
        load(host, folder, first.state),
      );
      assert.deepEqual(ids(torn), ['A/1', 'A/2', 'A/3', 'A/4']);
      assert.match(torn.problems[0] ?? '', /d\.resolution: could not be read to its end: it is tried again$/);
      assert.deepEqual((await load(host, folder, torn.state)).problems, []);
    }
  });

  test('a file that can be read again, unchanged, is no problem any more', async () => {
    const first = await load(host, folder);
    const busy = at('d.resolution', 'EBUSY', ['readFile']);
    const broken = await withFaults(busy, () => load(host, folder, first.state));
    assert.equal(broken.problems.length, 1);
    assert.deepEqual((await load(host, folder, broken.state)).problems, []);
    assert.deepEqual((await load(host, folder)).problems, [], 'nor by the cache');
  });

  test('a path that is too long names itself', async () => {
    const loaded = await withFaults(at('closed/deep', 'ENAMETOOLONG'), () => load(host, folder));
    assert.deepEqual(ids(loaded), ['A/1', 'A/2', 'A/4']);
    assert.match(loaded.problems[0] ?? '', /deep: cannot be read \(its path is too long/);
  });

  if (process.platform === 'linux')
    test('a name that is not UTF-8 names itself', async () => {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/e`), Buffer.from([0xff]), Buffer.from('.md')]), '');
      const loaded = await load(host, folder);
      assert.deepEqual(ids(loaded), ['A/1', 'A/2', 'A/3', 'A/4']);
      assert.match(loaded.problems[0] ?? '', /\(its name is not UTF-8: rename it\)$/);
    });

  test('a file that was changed without a trace in its size and time has its new words', async () => {
    const file = join(folder, 'a.resolution');
    const first = await load(host, folder);
    const { atime, mtime } = statSync(file);
    writeFileSync(file, text('A/1', 'Clamour.'.slice(0, 'Silence.'.length)));
    utimesSync(file, atime, mtime);
    for (const before of [first.state, undefined]) {
      const { documents } = await load(host, folder, before);
      assert.equal(documents[0]?.paragraphs[0]?.text, 'Clamour.');
    }
  });
});

suite('stamps of files', () => {
  const load = async (host: CorpusHost, state: FolderState = new Map()) => {
    for await (const step of loadFolders(['c'], host, state, { cancel: never }))
      if (step.complete) return step;
    throw new Error('no last step');
  };

  test('without the time of the last change every file is read again, and known by its bytes', async () => {
    const files = new Map([['c/a.resolution', text('A/1')]]);
    const { host, reads } = hostInMemory(files);
    const list = async () => ({
      files: [{ file: 'c/a.resolution', size: 1, modified: 1 }],
      unread: [],
    });
    const first = await load({ ...host, list });
    const same = await load({ ...host, list }, first.state);
    assert.equal(same.documents.length, 1);
    assert.equal(reads.length, 2);
    assert.equal(
      same.state.get('c')?.[0],
      first.state.get('c')?.[0],
      'the same entry: nothing was read again',
    );
    files.set('c/a.resolution', text('A/2'));
    assert.deepEqual(ids(await load({ ...host, list }, same.state)), ['A/2']);
  });
});

suite('a server whose corpus folder cannot be read', () => {
  test('reads it when the cause is gone and the client tells of a change in it', async () => {
    const files = new Map<string, string>();
    const { host } = hostInMemory(files);
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/named'] } },
      runtime: { ...readsFrom(packedAssets(smallWorld().corpus)), corpusHost: host },
    });
    const symbols = async () => {
      const found = await talk.connection.sendRequest<{ symbol: string }[]>('agreedLanguage/search', {
        query: 'lighthouse keepers polish',
      });
      return found.map(({ symbol }) => symbol);
    };
    assert.ok(!(await symbols()).includes('A/99/1'));
    files.set('/named/a.resolution', text('A/99/1', 'Invites lighthouse keepers to polish.'));
    files.set('/named-otherwise/b.resolution', text('A/99/2', 'Invites lighthouse keepers to polish.'));
    const tell = (uri: string) =>
      talk.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await tell('file:///named-otherwise/b.resolution');
    assert.ok(!(await symbols()).includes('A/99/1'), 'another folder of a similar name is not ours');
    await tell('file:///named/a.resolution');
    assert.ok((await symbols()).includes('A/99/1'));
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });
});
