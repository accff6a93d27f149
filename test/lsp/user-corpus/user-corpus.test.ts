import { strict as assert } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import type { Connection } from 'vscode-languageserver';
import type { CorpusEntry, CorpusState, SearchResult, StatusResult } from '../../../server/src/lsp/protocol';
import { loadingProgress } from '../../../server/src/lsp/user-corpus/loading-progress';
import { hostInMemory } from '../../support/corpus-host';
import { asContent, libraryOf } from '../../support/library';
import { packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import { pdfOf } from '../../support/pdf-file';
import { smallWorld } from '../../support/small-world';
import type { Talk } from '../../support/talk';
import { twoCompacts } from '../../support/two-compacts';

const adopted = (symbol: string, words: string) =>
  `---\nsymbol: ${symbol}\ntitle: Harbours\nstanding: adopted\n---\n\nThe General Assembly,\n\n1. Requests ${words}.\n`;

const FILES = () =>
  new Map([
    ['/c/a.resolution', adopted('A/RES/90/1', 'the lighthouse keepers to polish their lenses')],
    ['/c/b.resolution', adopted('A/RES/73/195', 'a forged compact')],
  ]);

/** Nothing ships. */
const small = readsFrom(packedAssets(smallWorld().corpus));

const search = (talk: Talk, query: string) =>
  talk.connection.sendRequest<SearchResult[]>('agreedLanguage/search', { query, limit: 3 });
const entries = (talk: Talk) => talk.connection.sendRequest<CorpusEntry[]>('agreedLanguage/corpus', {});

suite('a server with corpus folders', () => {
  test('finds what stands in them, with its file as the source', async () => {
    const { host } = hostInMemory(FILES());
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/c'] } },
      runtime: { ...twoCompacts(), corpusHost: host },
    });
    const [found] = await search(talk, 'lighthouse keepers');
    assert.equal(found?.symbol, 'A/RES/90/1');
    assert.equal(found?.shown, 'resolution 90/1, OP1 in a.resolution');
    const own = (await entries(talk)).filter(({ file }) => file !== undefined);
    assert.deepEqual(
      own.map(({ id, file }) => [id, file]),
      [['A/RES/90/1', '/c/a.resolution']],
    );
    assert.deepEqual(
      (await search(talk, 'forged')).filter(
        ({ symbol }) => symbol === 'A/RES/73/195' && /forged/.test(symbol),
      ),
      [],
    );
    talk.close();
  });

  test('a file that calls itself adopted is no yardstick', async () => {
    const { host } = hostInMemory(FILES());
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/c'] } },
      runtime: { ...small, corpusHost: host },
      pull: true,
    });
    await search(talk, 'lighthouse');
    talk.open('file:///a.resolution', '1. Requests the lighthouse keepers to polish their mirrors.\n');
    const found = await talk.diagnostics('file:///a.resolution', 1);
    assert.deepEqual(
      found.filter(({ code }) => code === 'departs-from-agreed'),
      [],
    );
    talk.close();
  });

  test('a file that the user names as a yardstick is one', async () => {
    const { host } = hostInMemory(FILES());
    const words =
      'all lighthouse keepers to polish the great lenses of their lighthouses every winter morning';
    host.read = async () => Buffer.from(adopted('A/RES/90/1', words));
    const settings = { corpus: { folders: ['/c'] }, yardstick: ['A/RES/90/1'] };
    const talk = await talkInMemory({ settings, runtime: { ...small, corpusHost: host }, pull: true });
    await search(talk, 'lighthouse');
    talk.open('file:///a.resolution', `1. Requests ${words.replace('great', 'small')}.\n`);
    const found = await talk.diagnostics('file:///a.resolution', 1);
    const [departure] = found.filter(({ code }) => code === 'departs-from-agreed');
    assert.match(String(departure?.message), /great.*\(resolution 90\/1, OP1\)/);
    talk.close();
  });

  test('a PDF in them is searched with its file as the source, and is a yardstick once it is named', async () => {
    const words = 'all lighthouse keepers to polish the great lenses of their lighthouses every morning';
    const lines = [
      'Resolution adopted by the General Assembly on 19 December 2035',
      '90/1. Harbours',
      'The General Assembly,',
      `1. Requests ${words}.`,
    ];
    const page = lines.map((runs, block) => ({ runs, x: 147, y: 700 - 20 * block, block }));
    const tags = lines.map((_, block) => ({ role: 'P', block }));
    const { host } = hostInMemory(new Map([['/c/harbours.pdf', pdfOf([page], { tags }).toString('latin1')]]));
    const departures = async (yardstick: string[]) => {
      const settings = { corpus: { folders: ['/c'] }, yardstick };
      const talk = await talkInMemory({ settings, runtime: { ...small, corpusHost: host }, pull: true });
      const [found] = await search(talk, 'lighthouse keepers');
      assert.equal(found?.shown, 'resolution 90/1, OP1 in harbours.pdf');
      assert.equal((await entries(talk)).find(({ id }) => id === 'A/RES/90/1')?.pdf, 'harbours.pdf');
      talk.open('file:///a.resolution', `1. Requests ${words.replace('great', 'small')}.\n`);
      const all = await talk.diagnostics('file:///a.resolution', 1);
      talk.close();
      return all.filter(({ code }) => code === 'departs-from-agreed').map(({ message }) => String(message));
    };
    assert.deepEqual(await departures([]), []);
    assert.match((await departures(['A/RES/90/1']))[0] ?? '', /great.*\(resolution 90\/1, OP1\)/);
  });

  test('reads them again when a file in them changes, and only then', async () => {
    const files = FILES();
    const { host, reads } = hostInMemory(files);
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/c'] } },
      runtime: { ...small, corpusHost: host },
    });
    await search(talk, 'lighthouse');
    const before = reads.length;
    files.set('/c/c.resolution', adopted('A/RES/90/2', 'all sextants to be oiled'));
    const changed = (uri: string) =>
      talk.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await changed('file:///elsewhere/c.resolution');
    assert.deepEqual(await search(talk, 'sextants'), []);
    await changed('file:///c/c.resolution');
    assert.equal((await search(talk, 'sextants'))[0]?.symbol, 'A/RES/90/2');
    assert.deepEqual(reads.slice(before), ['/c/c.resolution']);
    talk.close();
  });

  test('joins what has come with the index before once nothing more changes, and answers meanwhile', async () => {
    const files = FILES();
    const { host } = hostInMemory(files, undefined, 0);
    const written: (() => void)[] = [];
    const { writeCache } = host;
    let joins = 0;
    host.writeCache = async (name, pieces) => {
      await writeCache(name, pieces);
      if (!name.startsWith('index of ')) return;
      joins += 1;
      written.shift()?.();
    };
    const quiet: (() => void)[] = [];
    const delay = (milliseconds: number) =>
      new Promise<void>((resolve) => {
        if (milliseconds === 5_000) quiet.push(resolve);
      });
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/c'] } },
      runtime: { ...small, corpusHost: host, delay },
    });
    await search(talk, 'lighthouse');
    const add = async (number: number, words: string) => {
      files.set(`/c/${number}.resolution`, adopted(`A/RES/90/${number}`, words));
      const changes = [{ uri: `file:///c/${number}.resolution`, type: 1 }];
      await talk.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.equal((await search(talk, words))[0]?.symbol, `A/RES/90/${number}`);
    };
    await add(2, 'all sextants to be oiled');
    await add(3, 'all compasses to be boxed');
    assert.deepEqual([joins, quiet.length], [0, 3]);
    const isWritten = new Promise<void>((resolve) => written.push(resolve));
    for (const go of quiet) go();
    await isWritten;
    assert.equal(joins, 1, 'all changes are joined once');
    for (const [number, words] of [
      [1, 'lighthouse keepers'],
      [2, 'sextants'],
      [3, 'compasses'],
    ] as const)
      assert.equal((await search(talk, words))[0]?.symbol, `A/RES/90/${number}`);
    await add(4, 'all anchors to be weighed');
    talk.close();
  });

  test('follows the setting, and the folders that the client names', async () => {
    const { host } = hostInMemory(FILES());
    const talk = await talkInMemory({ runtime: { ...small, corpusHost: host } });
    assert.deepEqual(await search(talk, 'lighthouse'), []);
    await talk.connection.sendNotification('agreedLanguage/setCorpusFolders', { folders: ['/c'] });
    assert.equal((await search(talk, 'lighthouse'))[0]?.symbol, 'A/RES/90/1');
    await talk.connection.sendNotification('agreedLanguage/setCorpusFolders', { folders: [] });
    assert.deepEqual(await search(talk, 'lighthouse'), []);
    talk.close();
  });

  test('follows the folders of the workspace, from which relative ones are meant', async () => {
    const files = new Map([
      ['file:///w/texts/a.resolution', adopted('A/RES/90/1', 'the lighthouse keepers to rest')],
    ]);
    const { host } = hostInMemory(files);
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['texts'] } },
      runtime: { ...small, corpusHost: host },
    });
    assert.deepEqual(await search(talk, 'lighthouse'), []);
    const folder = { uri: 'file:///w', name: 'w' };
    const change = (added: unknown[], removed: unknown[]) =>
      talk.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    await change([folder], []);
    assert.equal((await search(talk, 'lighthouse'))[0]?.symbol, 'A/RES/90/1');
    await change([], [folder]);
    assert.deepEqual(await search(talk, 'lighthouse'), []);
    talk.close();
  });

  test('says once what cannot be read, and goes on', async () => {
    const { host } = hostInMemory(FILES().set('/c/d.xml', '<akomaNtoso>'));
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/missing', '/c'] } },
      runtime: { ...small, corpusHost: host },
    });
    assert.equal((await search(talk, 'lighthouse'))[0]?.symbol, 'A/RES/90/1');
    const about = talk.shown.filter((message) => message.includes('/missing'));
    assert.equal(about.length, 1);
    assert.match(about[0] ?? '', /and 1 more, see the output/);
    assert.ok(talk.logged.some((message) => message.includes('/c/d.xml:1: Not well-formed XML')));
    talk.close();
  });

  test('answers a search with what is there when the reading takes longer than people wait', async () => {
    const { host } = hostInMemory(FILES());
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow: typeof host = {
      ...host,
      read: async (file) => {
        if (file === '/c/b.resolution') await gate;
        return host.read(file);
      },
    };
    const runtime = { ...small, corpusHost: slow, delay: async () => {} };
    const talk = await talkInMemory({ settings: { corpus: { folders: ['/c'] } }, runtime });
    assert.deepEqual(await search(talk, 'lighthouse'), []);
    open();
    while ((await search(talk, 'lighthouse')).length === 0);
    talk.close();
  });

  test('says nothing of a workspace folder that cannot be read', async () => {
    const { host } = hostInMemory(FILES());
    const talk = await talkInMemory({ runtime: { ...small, corpusHost: host } });
    const folders = ['vscode-vfs://github/x/corpus'];
    await talk.connection.sendNotification('agreedLanguage/setCorpusFolders', { folders });
    await search(talk, 'lighthouse');
    assert.ok(talk.logged.some((message) => message.includes('vscode-vfs://github/x/corpus')));
    assert.deepEqual(talk.shown, []);
    talk.close();
  });

  test('asks to be told of changes in its folders, wherever they lie', async () => {
    const { host } = hostInMemory(FILES());
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/c'] } },
      runtime: { ...small, corpusHost: host },
    });
    await search(talk, 'lighthouse');
    const watching = talk.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
    const pattern = '**/*.{resolution,xml,txt,md,docx,pdf,agreed}';
    assert.deepEqual(watching?.registerOptions, {
      watchers: [{ globPattern: pattern }, { globPattern: { baseUri: 'file:///c', pattern } }],
    });
    talk.close();
  });

  test('has its index in the cache, and makes another one for other documents', async () => {
    const files = FILES();
    const { host, caches } = hostInMemory(files);
    const index = async () => {
      const talk = await talkInMemory({
        settings: { corpus: { folders: ['/c'] } },
        runtime: { ...small, corpusHost: host },
      });
      assert.equal((await search(talk, 'lighthouse'))[0]?.symbol, 'A/RES/90/1');
      talk.close();
      return caches.get('index of /c');
    };
    const first = await index();
    assert.ok(first);
    assert.equal(await index(), first, 'it is not written again');
    files.set('/c/a.resolution', adopted('A/RES/90/1', 'the lighthouse keepers to wash their windows'));
    assert.notEqual(await index(), first);
  });
});

suite('a server with a library', () => {
  /** A library with the file of a keeper, beside nothing that ships. */
  async function withLibrary(change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
    const files = FILES();
    const { host } = hostInMemory(files);
    files.set('/shared/x.agreed', asContent(change(await libraryOf(host, '/c'))));
    const talk = await talkInMemory({
      settings: { corpus: { folders: ['/shared/x.agreed'] } },
      runtime: { ...small, corpusHost: host },
    });
    return { talk, files, host };
  }

  test('finds what stands in it, with the library as the source', async () => {
    const { talk } = await withLibrary();
    const [found] = await search(talk, 'lighthouse keepers');
    assert.equal(found?.shown, 'resolution 90/1, OP1 in x.agreed');
    const own = (await entries(talk)).filter(({ file }) => file !== undefined);
    assert.deepEqual(
      own.map(({ id, file }) => [id, file]),
      [
        ['A/RES/90/1', '/shared/x.agreed'],
        ['A/RES/73/195', '/shared/x.agreed'],
      ],
    );
    talk.close();
  });

  test('takes another file in its place without a restart', async () => {
    const { talk, files, host } = await withLibrary();
    await search(talk, 'lighthouse keepers');
    files.set('/c/a.resolution', adopted('A/RES/90/1', 'the ferrymen to row'));
    files.set('/shared/x.agreed', asContent(await libraryOf(host, '/c')));
    await talk.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///shared/x.agreed', type: 2 }],
    });
    assert.equal((await search(talk, 'ferrymen'))[0]?.shown, 'resolution 90/1, OP1 in x.agreed');
    talk.close();
  });

  test('says what is wrong with one that is damaged, once, and finds none of its words', async () => {
    const { talk } = await withLibrary((bytes) => bytes.subarray(0, bytes.length - 8));
    assert.deepEqual(await search(talk, 'lighthouse keepers'), []);
    assert.deepEqual(talk.shown, [
      '/shared/x.agreed: this library is not used: its index is damaged or cut off: copy the file again',
    ]);
    talk.close();
  });

  test('asks to be told of changes in the folder of the library', async () => {
    const { talk } = await withLibrary();
    await search(talk, 'lighthouse');
    const watching = talk.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
    const options = watching?.registerOptions as { watchers: { globPattern: unknown }[] } | undefined;
    assert.deepEqual(options?.watchers[1]?.globPattern, { baseUri: 'file:///shared', pattern: '*.agreed' });
    talk.close();
  });
});

suite('the status of a server whose folders are being read', () => {
  /** Some files, of which the last one is there when it is let go. */
  async function reading(count = 3) {
    const names = Array.from({ length: count }, (_, at) => `/c/${at + 100}.resolution`);
    const files = new Map(names.map((name, n) => [name, adopted(`A/RES/91/${n}`, 'calm')]));
    const { host } = hostInMemory(files);
    let letGo = () => {};
    const comes = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let reached = () => {};
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const slow: typeof host = {
      ...host,
      read: async (file) => {
        if (file === names.at(-1)) {
          reached();
          await comes;
        }
        return host.read(file);
      },
    };
    const states: CorpusState[] = [];
    const talk = await talkInMemory({
      runtime: { ...small, corpusHost: slow },
      announce: (usual) => ({ ...usual, window: { workDoneProgress: true } }),
    });
    talk.connection.onRequest('window/workDoneProgress/create', () => null);
    talk.connection.onNotification(
      'agreedLanguage/corpusChanged',
      (state: CorpusState) => void states.push(state),
    );
    const progress = new Promise<{ readonly token: string }>((resolve) => {
      talk.connection.onNotification('$/progress', resolve);
    });
    // It is begun when everything is listened to.
    await talk.connection.sendNotification('agreedLanguage/setCorpusFolders', { folders: ['/c'] });
    talk.open('file:///a.resolution', '1. Decides to remain calm.\n');
    const status = async () => {
      const params = { textDocument: { uri: 'file:///a.resolution' } };
      return (await talk.connection.sendRequest<StatusResult>('agreedLanguage/status', params)).corpus;
    };
    await isReached;
    return { talk, status, letGo, states, progress };
  }

  test('says how many of how many files are read, and is ready when all of them can be used', async () => {
    const { talk, status, letGo, states } = await reading();
    const shipped = (await entries(talk)).length;
    assert.deepEqual(await status(), {
      state: 'loading',
      documents: shipped,
      files: { done: 2, total: 3 },
    });
    letGo();
    await search(talk, 'calm');
    assert.deepEqual(await status(), { state: 'ready', documents: shipped + 3 });
    assert.deepEqual(states.at(-1), { state: 'ready', documents: shipped + 3 });
    assert.ok(states.every(({ state, documents }) => (state === 'ready') === (documents === shipped + 3)));
    talk.close();
  });

  test('says what was read when the user has stopped it', async () => {
    const { talk, status, letGo, states, progress } = await reading(60);
    const { token } = await progress;
    await talk.connection.sendNotification('window/workDoneProgress/cancel', { token });
    await status();
    letGo();
    while (states.at(-1)?.state !== 'stopped') await setImmediate();
    assert.equal((await status()).files?.total, 60);
    talk.close();
  });

  test('is ready when the folders are named no more', async () => {
    const { talk, status, letGo } = await reading();
    const shipped = (await entries(talk)).length;
    await talk.connection.sendNotification('agreedLanguage/setCorpusFolders', { folders: [] });
    await search(talk, 'calm');
    letGo();
    assert.deepEqual(await status(), { state: 'ready', documents: shipped });
    talk.close();
  });
});

suite('the progress of reading corpus folders', () => {
  const many = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, n) => [`/c/${n + 100}.resolution`, adopted(`A/RES/91/${n}`, 'calm')]),
    );

  /** What an editor shows of the reading; `waits`: the last file comes when it shows something. */
  async function shown(files: Map<string, string>, { waits = false, workDoneProgress = true } = {}) {
    const { host } = hostInMemory(files);
    let begun = () => {};
    const begins = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const last = [...files.keys()].at(-1);
    const slow: typeof host = {
      ...host,
      read: async (file) => {
        if (waits && file === last) await begins;
        return host.read(file);
      },
    };
    const told: { kind: string; title?: string; message?: string; percentage?: number }[] = [];
    const talk = await talkInMemory({
      runtime: { ...small, corpusHost: slow },
      announce: (usual) => ({ ...usual, window: { workDoneProgress } }),
    });
    talk.connection.onRequest('window/workDoneProgress/create', () => null);
    talk.connection.onNotification('$/progress', ({ value }) => {
      told.push(value);
      begun();
    });
    await talk.connection.sendNotification('agreedLanguage/setCorpusFolders', { folders: ['/c'] });
    await search(talk, 'calm');
    await entries(talk);
    const count = (await entries(talk)).filter(({ file }) => file !== undefined).length;
    talk.close();
    return { told, count };
  }

  test('is shown where there are many files, with a button to stop it', async () => {
    const { told, count } = await shown(many(70), { waits: true });
    assert.equal(count, 70);
    assert.deepEqual(told[0], {
      kind: 'begin',
      title: 'Reading the corpus folders',
      percentage: 0,
      cancellable: true,
    });
    assert.deepEqual(
      told.slice(-3).map(({ kind, message, percentage }) => [kind, message, percentage]),
      [
        ['report', '70 of 70 files', 100],
        ['report', 'Indexing', 100],
        ['end', undefined, undefined],
      ],
    );
  });

  test('says how long the rest will take, once some files have told', async () => {
    const client = { window: { workDoneProgress: true } };
    const told: string[] = [];
    const reporter = { begin: () => {}, report: (_: number, message: string) => told.push(message) };
    const connection = { window: { createWorkDoneProgress: async () => reporter } } as unknown as Connection;
    let now = 0;
    const progress = loadingProgress(connection, client, { now: () => now });
    const read = async (done: number, fresh: number) => {
      now += 1000;
      progress.report({ done, fresh, total: 2000, hasLibraries: false });
      await setImmediate();
      return told.at(-1);
    };
    assert.equal(await read(1000, 0), undefined);
    assert.equal(await read(1001, 1), '1,001 of 2,000 files');
    assert.equal(await read(1010, 10), '1,010 of 2,000 files');
    assert.equal(await read(1101, 101), '1,101 of 2,000 files, 18 s left');
    assert.equal(await read(1111, 111), '1,111 of 2,000 files, 25 s left');
    now += 30_000;
    assert.equal(await read(1121, 121), '1,121 of 2,000 files, 4 min left');
    assert.equal(await read(2000, 1000), '2,000 of 2,000 files');
  });

  test('is not shown of a few files, and not where an editor cannot show it', async () => {
    assert.deepEqual((await shown(many(49))).told, []);
    assert.deepEqual((await shown(many(70), { workDoneProgress: false })).told, []);
  });
});
