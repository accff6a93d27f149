import { strict as assert } from 'node:assert';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Importer } from '../../server/src/import/importer';
import { ImportError } from '../../server/src/import/model';
import { NoDocument } from '../../server/src/import/read';
import type { SearchResult } from '../../server/src/lsp/protocol';
import { importThread, type ThreadLimits } from '../../server/src/node/import-thread';
import { hostInMemory } from '../support/corpus-host';
import { importer as importerHere } from '../support/importer';
import { talkInMemory } from '../support/memory';
import { pdfOf } from '../support/pdf-file';

const FAULTY = join(import.meta.dirname, '../support/faulty-import-worker.js');
const HARBOURS = 'The General Assembly,\n\n1. Requests silence;\n\n2. Decides to remain calm.\n';
const options = { source: 'a.txt', ocrRepairs: true };

const thread = (limits: Partial<ThreadLimits> = {}): Importer =>
  importThread(FAULTY, { idle: 50, ...limits });

suite('the thread that imports', () => {
  test('gives what the importer gives: documents, repairs and errors with their class and line', async () => {
    const importer = thread();
    for (const content of [HARBOURS, Buffer.from(HARBOURS)])
      assert.deepEqual(await importer.read(content, options), await importerHere.read(content, options));
    await assert.rejects(importer.read('Nothing of ours.', options), NoDocument);
    const broken = importer.read(Buffer.from('<akomaNtoso>\n<p>'), options);
    await assert.rejects(broken, (error) => error instanceof ImportError && error.line === 2);
    await assert.rejects(importer.read(Uint8Array.from([10, 0xff]), options), /not UTF-8/);
  });

  test('a file that never ends costs itself, and those after it are read', async () => {
    const importer = thread({ deadline: 300 });
    const late = importer.read('never ends', options);
    const next = importer.read(HARBOURS, options);
    await assert.rejects(late, {
      name: 'GivenUp',
      message: 'Not read after 0.3 seconds and given up. Split it, or save it as plain text',
    });
    assert.equal((await next).length, 1);
  });

  test('so does one that ends the thread, or takes all its memory', async () => {
    const importer = thread({ memory: 40 });
    await assert.rejects(importer.read('ends the thread', options), /the thread that reads it has ended/);
    assert.equal((await importer.read(HARBOURS, options)).length, 1);
    await assert.rejects(importer.read('takes all memory', options), /^GivenUp: Takes more than 40 MB/);
    assert.equal((await importer.read(HARBOURS, options)).length, 1);
  });

  test('serves one file after the other, and ends after a while without any', async () => {
    const importer = thread({ idle: 100 });
    const name = async () => (await importer.read('names itself', options))[0]?.text;
    const first = await name();
    assert.equal(await name(), first);
    await setTimeout(400);
    assert.notEqual(await name(), first);
  });

  test('is not there before the first file, and keeps no process alive while it rests', async () => {
    const awake = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    const before = awake();
    const importer = thread({ idle: 60_000 });
    assert.equal(awake(), before);
    const reading = importer.read(HARBOURS, options);
    assert.equal(awake(), before + 1);
    await reading;
    assert.equal(awake(), before);
  });
});

suite('the thread of the product', () => {
  test('reads a PDF, and keeps no process alive after it', async () => {
    const awake = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    const before = awake();
    const importer = importThread(resolve('dist/import-worker.js'));
    const pdf = pdfOf([[{ runs: '1. Requests silence.', x: 147, y: 700 }]]);
    const [file] = await importer.read(pdf, { source: 'a.pdf', ocrRepairs: true });
    assert.match(file?.text ?? '', /source: a\.pdf\n---\n\n1\. Requests silence\.\n$/);
    assert.equal(awake(), before);
  });
});

suite('a server whose corpus folder has a file that never ends', () => {
  const FILES = new Map([
    ['/c/a.txt', 'never ends'],
    ['/c/b.txt', HARBOURS.replace('silence', 'lighthouse keepers to rest')],
  ]);

  /** A server that reads this folder; `late` resolves when the file has been given up. */
  const served = async (deadline: number) => {
    const { host } = hostInMemory(FILES);
    const corpusHost = { ...host, importer: thread({ deadline }) };
    return talkInMemory({
      settings: { corpus: { folders: ['/c'] } },
      runtime: { corpusHost, delay: async () => {} },
      pull: true,
    });
  };

  test('checks and completes drafts meanwhile', async () => {
    const talk = await served(2_000);
    talk.open('file:///draft.resolution', '1. Calls upon States;\n\n3. Decides to remain calm.\n');
    const found = await talk.diagnostics('file:///draft.resolution', 1);
    assert.ok(found.some(({ code }) => code === 'paragraph-number'));
    assert.ok((await talk.complete('file:///draft.resolution', 0, 13)).length > 0);
    talk.close();
  });

  test('says so when it gives it up, and has the others', async () => {
    const talk = await served(300);
    const search = () =>
      talk.connection.sendRequest<SearchResult[]>('agreedLanguage/search', { query: 'lighthouse keepers' });
    while ((await search()).every(({ symbol }) => symbol !== 'b')) await setTimeout(20);
    const told = /^\/c\/a\.txt:1: Not read after 0\.3 seconds and given up\. Split it/;
    assert.ok(talk.logged.some((message) => told.test(message)));
    talk.close();
  });
});
