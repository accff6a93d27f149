/** Which folders of documents a server reads, when it reads them again, and what it tells of them. */
import { strict as assert } from 'node:assert';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { CorpusEntry, CorpusState, SearchResult, StatusResult } from '../../../server/src/lsp/protocol';
import type { CorpusHost } from '../../../server/src/lsp/user-corpus/corpus-host';
import { hostInMemory } from '../../support/corpus-host';
import { packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import { smallWorld } from '../../support/small-world';

const assets = readsFrom(packedAssets(smallWorld().corpus));
const text = (symbol: string) =>
  `---\nsymbol: ${symbol}\ntitle: Harbours\nstanding: adopted\n---\n\nThe General Assembly,\n\n1. Requests all to row.\n`;

interface Made {
  readonly announce?: (usual: ClientCapabilities) => ClientCapabilities;
  readonly folders?: readonly string[];
  readonly host?: (host: CorpusHost) => CorpusHost;
  readonly runtime?: object;
}

/** A server over two folders, `/a` and `/b`; `listed` tells which were looked at, in order. */
async function serving({ announce, folders = [], host = (usual) => usual, runtime = {} }: Made = {}) {
  const files = new Map([
    ['/a/1.resolution', text('A/RES/90/1')],
    ['/b/2.resolution', text('A/RES/90/2')],
  ]);
  const listed: string[] = [];
  const memory = hostInMemory(files).host;
  const corpusHost = host({
    ...memory,
    list: async (folder) => {
      listed.push(folder);
      return memory.list(folder);
    },
  });
  const bugs: unknown[] = [];
  const talk = await talkInMemory({
    settings: { corpus: { folders } },
    ...(announce && { announce }),
    runtime: {
      ...assets,
      corpusHost,
      onBug: (where, error) => void bugs.push([where, String(error)]),
      ...runtime,
    },
  });
  const tell = (method: string, params: object) => talk.connection.sendNotification(method, params);
  return {
    talk,
    files,
    listed,
    bugs,
    tell,
    setFolders: (...named: unknown[]) => tell('agreedLanguage/setCorpusFolders', { folders: named }),
    changed: (...uris: string[]) =>
      tell('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) }),
    /** The documents, once all folders are read. */
    async documents() {
      await talk.connection.sendRequest<SearchResult[]>('agreedLanguage/search', { query: 'row' });
      const all = await talk.connection.sendRequest<CorpusEntry[]>('agreedLanguage/corpus', {});
      return all.map(({ id }) => id);
    },
    async state(): Promise<CorpusState> {
      talk.open('file:///x.resolution', '1. To row.\n');
      const params = { textDocument: { uri: 'file:///x.resolution' } };
      return (await talk.connection.sendRequest<StatusResult>('agreedLanguage/status', params)).corpus;
    },
  };
}

const ONE = ['A/RES/90/1'];
const BOTH = ['A/RES/90/1', 'A/RES/90/2'];

suite('the folders that a server reads', () => {
  test('are those of the setting, of the client, or of both, each once', async () => {
    const { talk, setFolders, documents, listed } = await serving({ folders: ['/a', 'file:///a'] });
    assert.deepEqual(await documents(), []);
    assert.deepEqual(listed, ['file:///a'], 'the last of its names');
    talk.configure({ corpus: { folders: ['/a'] } });
    assert.deepEqual(await documents(), ONE);
    await setFolders('/b', 7, null, '/a');
    assert.deepEqual(await documents(), BOTH);
    assert.deepEqual(listed.slice(1), ['/a', '/a', '/b']);
    talk.close();
  });

  test('are read again where others are named, not where the same are', async () => {
    const { talk, tell, setFolders, documents, listed } = await serving({ folders: ['/a'] });
    await documents();
    talk.configure({ corpus: { folders: ['/a'] }, mode: 'tabling' });
    await setFolders();
    await tell('agreedLanguage/setCorpusFolders', {});
    assert.deepEqual(await documents(), ONE);
    assert.deepEqual(listed, ['/a']);
    await setFolders('/b');
    assert.deepEqual(await documents(), BOTH);
    await setFolders('/b');
    await documents();
    assert.deepEqual(listed, ['/a', '/a', '/b']);
    talk.close();
  });

  test('are meant as the host means them', async () => {
    const { talk, documents, listed } = await serving({
      folders: ['~/a'],
      host: (usual) => ({ ...usual, absolute: (folder) => folder.replace('~', '') }),
    });
    assert.deepEqual(await documents(), ONE);
    assert.deepEqual(listed, ['/a']);
    talk.close();
  });

  test('are none where the host reads none', async () => {
    const { talk, documents, state, setFolders } = await serving({
      folders: ['/a'],
      runtime: { corpusHost: undefined },
    });
    await setFolders('/b');
    assert.deepEqual(await documents(), []);
    assert.deepEqual(await state(), { state: 'ready', documents: 0 });
    assert.deepEqual([talk.shown, talk.registered.length], [[], 0]);
    talk.close();
  });

  for (const [what, uris, again] of [
    ['a file below one', ['file:///a/deep/x.resolution'], true],
    ['one itself', ['file:///a'], true],
    ['a file below one among others', ['file:///z/x', 'file:///a/x.resolution', 'file:///y'], true],
    ['a file of a folder of a similar name', ['file:///ab/x.resolution', 'file:///A/x'], false],
    ['the folder above', ['file:///'], false],
    ['nothing', [], false],
  ] as const)
    test(`are ${again ? '' : 'not '}read again after a change of ${what}`, async () => {
      const { talk, documents, changed, listed } = await serving({ folders: ['/a'] });
      await documents();
      await changed(...uris);
      await documents();
      assert.equal(listed.length, again ? 2 : 1);
      talk.close();
    });

  test('are all ready once they are read, or when none is named any more', async () => {
    const { talk, documents, state } = await serving({ folders: ['/a', '/b'] });
    await documents();
    assert.deepEqual(await state(), { state: 'ready', documents: 2 });
    talk.configure({ corpus: { folders: [] } });
    await documents();
    assert.deepEqual(await state(), { state: 'ready', documents: 0 });
    talk.close();
  });

  test('cost nothing but themselves where there is a bug in their reading', async () => {
    const { talk, documents, bugs, state } = await serving({
      folders: ['/a'],
      host: (usual) => ({ ...usual, openCache: () => Promise.reject(new Error('a bug')) }),
    });
    assert.deepEqual(await documents(), []);
    assert.deepEqual(bugs, [['The loading of corpus folders', 'Error: a bug']]);
    assert.deepEqual(await state(), { state: 'stopped', documents: 0, files: { done: 0, total: 1 } });
    talk.close();
  });
});

suite('what is told of folders that cannot be read', () => {
  const missing = (folder: string) => `The corpus folder ${folder} cannot be read`;

  test('is shown once, the first with the number of the others, and logged whole', async () => {
    const { talk, documents, changed } = await serving({ folders: ['/x', '/a'] });
    await documents();
    assert.deepEqual(talk.shown, [missing('/x')]);
    talk.configure({ corpus: { folders: ['/x', '/y', '/z', '/v', '/a'] } });
    await documents();
    await changed('file:///a/1.resolution');
    await documents();
    assert.deepEqual(talk.shown.slice(1), [`${missing('/y')} (and 2 more, see the output)`]);
    assert.deepEqual(talk.logged, ['/x', '/y', '/z', '/v'].map(missing));
    talk.close();
  });

  test('is not shown of the folder that a workspace has or has not, but of its files', async () => {
    const { talk, documents, setFolders, files } = await serving();
    await setFolders('/none');
    await documents();
    assert.deepEqual([talk.shown, talk.logged], [[], [missing('/none')]]);
    files.set('/none/x.xml', '<akomaNtoso>');
    await setFolders('/a', '/none');
    await documents();
    assert.equal(talk.shown.length, 1);
    assert.match(talk.shown[0] ?? '', /^\/none\/x\.xml:1: Not well-formed XML/);
    talk.close();
  });

  test('is logged of a document that is left out, with its file', async () => {
    const { talk, documents, files } = await serving({ folders: ['/a'] });
    files.set('/a/again.resolution', text('A/RES/90/1'));
    assert.deepEqual(await documents(), ONE);
    assert.deepEqual(talk.shown, []);
    assert.deepEqual(talk.logged, [
      '/a/again.resolution: A/RES/90/1 stands in /a/1.resolution too; this copy is not used',
    ]);
    talk.close();
  });
});

suite('the folders that are watched', () => {
  const DOCUMENTS = '**/*.{resolution,xml,txt,md,docx,pdf,agreed}';
  const watchers = (talk: Awaited<ReturnType<typeof serving>>['talk']) =>
    talk.registered
      .filter(({ method }) => method === 'workspace/didChangeWatchedFiles')
      .map(({ registerOptions }) =>
        (registerOptions as { watchers: { globPattern: unknown }[] }).watchers.map((one) => one.globPattern),
      );

  test('by the client are those of the workspace, and where it can, others', async () => {
    const { talk, documents } = await serving({ folders: ['/a', '/shared/x.agreed'] });
    const gone: unknown[] = [];
    talk.connection.onRequest('client/unregisterCapability', (params: { unregisterations: unknown[] }) => {
      gone.push(...params.unregisterations);
      return null;
    });
    await documents();
    talk.configure({ corpus: { folders: ['/a'] } });
    await documents();
    await documents();
    assert.deepEqual(watchers(talk), [
      [
        DOCUMENTS,
        { baseUri: 'file:///a', pattern: DOCUMENTS },
        { baseUri: 'file:///shared', pattern: '*.agreed' },
      ],
      [DOCUMENTS, { baseUri: 'file:///a', pattern: DOCUMENTS }],
    ]);
    const [first] = talk.registered.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
    assert.deepEqual(gone, [{ id: first?.id, method: 'workspace/didChangeWatchedFiles' }]);
    talk.close();
  });

  test('by a client that knows no folders outside are those of the workspace', async () => {
    const { talk, documents } = await serving({
      folders: ['/a'],
      announce: (usual) => ({
        ...usual,
        workspace: { ...usual.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      }),
    });
    await documents();
    assert.deepEqual(watchers(talk), [[DOCUMENTS]]);
    talk.close();
  });

  test('by the host are all, until others are', async () => {
    const watched: string[] = [];
    let wake = () => {};
    const watch = (folder: string, changed: () => void) => {
      watched.push(`+${folder}`);
      wake = changed;
      return { dispose: () => void watched.push(`-${folder}`) };
    };
    const { talk, documents, files, setFolders } = await serving({
      folders: ['/a'],
      runtime: { watch },
      announce: ({ workspace: { didChangeWatchedFiles: _, ...workspace } = {}, ...usual }) => ({
        ...usual,
        workspace,
      }),
    });
    assert.deepEqual(await documents(), ONE);
    files.set('/a/3.resolution', text('A/RES/90/3'));
    wake();
    assert.deepEqual(await documents(), [...ONE, 'A/RES/90/3']);
    assert.deepEqual(watched, ['+/a']);
    await setFolders('/b');
    await documents();
    assert.deepEqual(watched, ['+/a', '-/a', '+/a', '+/b']);
    assert.deepEqual(watchers(talk), []);
    talk.close();
  });
});
