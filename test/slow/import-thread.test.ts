/** The thread that imports and the server that has it, with files that take all time and memory; the product's thread. */
import { strict as assert } from 'node:assert';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ImportError, NoDocument } from '../../server/src/import/model';
import type { SearchResult } from '../../server/src/lsp/protocol';
import { documentsHere } from '../../server/src/lsp/user-corpus/stored-documents';
import {
  importThread,
  type ThreadImporter,
  type ThreadLimits,
} from '../../server/src/node/importing/import-thread';
import { importThreads } from '../../server/src/node/importing/import-threads';
import { hostInMemory } from '../support/corpus-host';
import { importer as importerHere } from '../support/importer';
import { talkInMemory } from '../support/memory';
import { pdfOf } from '../support/pdf-file';
import type { Talk } from '../support/talk';

const FAULTY = join(import.meta.dirname, '../support/faulty-import-worker.js');
const HARBOURS = 'The General Assembly,\n\n1. Requests silence;\n\n2. Decides to remain calm.\n';
const options = { source: 'a.txt', ocrRepairs: true };

const threads: ThreadImporter[] = [];

/** Its thread is ended after the test, whatever comes of it. */
function thread(limits: Partial<ThreadLimits> = {}, script = FAULTY): ThreadImporter {
  const importer = importThread(script, limits);
  threads.push(importer);
  return importer;
}

const endThreads = () => Promise.all(threads.splice(0).map((one) => one.close()));

suite('a thread with the importer', () => {
  teardown(endThreads);

  test('gives what the importer gives: documents, repairs and errors with their class and line', async () => {
    const importer = thread();
    for (const content of [HARBOURS, Buffer.from(HARBOURS)])
      assert.deepEqual(await importer.read(content, options), await importerHere.read(content, options));
    await assert.rejects(importer.read('Nothing of ours.', options), NoDocument);
    const broken = importer.read(Buffer.from('<akomaNtoso>\n<p>'), options);
    await assert.rejects(broken, (error) => error instanceof ImportError && error.line === 2);
  });

  test('is taken from an endless loop', async () => {
    const importer = thread({ deadline: 2_000 });
    const late = importer.read('never ends', options);
    const next = importer.read(HARBOURS, options);
    await assert.rejects(late, /^GivenUp: Not read after 2 seconds/);
    assert.equal((await next).length, 1);
  });

  test('may take no more than its memory', async () => {
    const importer = thread({ memory: 40 });
    await assert.rejects(importer.read('takes all memory', options), /^GivenUp: Takes more than 40 MB/);
    assert.equal((await importer.read(HARBOURS, options)).length, 1);
  });

  test('nor outside the heap, where a PDF of 300 kB becomes 300 MB', async () => {
    const importer = thread({ memory: 100 }, resolve('dist/import-worker.js'));
    const bomb = pdfOf([[{ runs: '1. Requests silence.', x: 147, y: 700 }]], { blanks: 300_000_000 });
    assert.ok(bomb.length < 400_000);
    await assert.rejects(importer.read(bomb, { source: 'a.pdf', ocrRepairs: true }), {
      name: 'GivenUp',
      message: 'Takes more than 100 MB of memory to read and is given up. Split it, or save it as plain text',
    });
    assert.equal((await importer.read(HARBOURS, options)).length, 1);
  });

  test('is that of the product: reads a PDF, and keeps no process alive after it', async () => {
    const awake = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    const before = awake();
    const importer = thread({}, resolve('dist/import-worker.js'));
    const pdf = pdfOf([[{ runs: '1. Requests silence.', x: 147, y: 700 }]]);
    const [file] = await importer.read(pdf, { source: 'a.pdf', ocrRepairs: true });
    assert.match(file?.text ?? '', /source: a\.pdf\n---\n\n1\. Requests silence\.\n$/);
    assert.equal(awake(), before);
  });

  test('says what is wrong with a Word file or a PDF, though their readers are in files of their own', async () => {
    const importer = thread({}, resolve('dist/import-worker.js'));
    for (const [bytes, told] of [
      [Buffer.from('PK\x03\x04 and no more'), /^ImportError: The file is damaged: its zip cannot be read/],
      [Buffer.from('%PDF-1.7\n%%EOF\n'), /^ImportError: Not a whole PDF/],
    ] as const)
      await assert.rejects(importer.read(bytes, options), told);
  });
});

// What it reads is done at once, or never.
suite('the thread that imports', () => {
  let importer: ThreadImporter;
  const thread = (limits: Partial<ThreadLimits> = {}) => {
    importer = importThread(FAULTY, limits);
    return importer;
  };
  const name = async () => (await importer.read('names itself', options))[0]?.text;
  teardown(() => importer.close());

  test('a file that never ends costs itself, and those after it are read', async () => {
    const late = thread({ deadline: 300 }).read('waits for ever', options);
    const next = name();
    await assert.rejects(late, {
      name: 'GivenUp',
      message: 'Not read after 0.3 seconds and given up. Split it, or save it as plain text',
    });
    assert.match((await next) ?? '', /^thread \d/);
  });

  test('so does one that ends the thread', async () => {
    const ended = thread().read('ends the thread', options);
    const next = name();
    await assert.rejects(ended, /the thread that reads it has ended/);
    assert.match((await next) ?? '', /^thread \d/);
  });

  test('serves one file after the other, and ends after a while without any', async () => {
    thread({ idle: 100 });
    const first = await name();
    assert.equal(await name(), first);
    do await setTimeout(150);
    while ((await name()) === first);
  });

  test('is not there before the first file, and keeps no process alive while it rests', async () => {
    const awake = () => process.getActiveResourcesInfo().filter((one) => one === 'MessagePort').length;
    const before = awake();
    thread();
    assert.equal(awake(), before);
    const reading = name();
    assert.equal(awake(), before + 1);
    await reading;
    assert.equal(awake(), before);
  });

  test('stops to read what is cancelled, and leaves out what waits', async () => {
    let stop = () => {};
    const stopped = () => new Promise<void>((resolve) => (stop = resolve));
    thread();
    const first = importer.read('waits for ever', options, stopped());
    const stopFirst = stop;
    const second = importer.read('waits for ever', options, stopped());
    const third = name();
    stop();
    await assert.rejects(second, /^GivenUp: Not read: it was stopped/);
    stopFirst();
    await assert.rejects(first, /^GivenUp: Not read: it was stopped/);
    assert.match((await third) ?? '', /^thread \d/);
  });

  test('gives up all that is not read when it is closed, and reads on when it is asked again', async () => {
    const unread = [thread().read('waits for ever', options), importer.read(HARBOURS, options)];
    const closed = importer.close();
    for (const one of unread) await assert.rejects(one, { name: 'GivenUp', message: /^Not read: / });
    await closed;
    assert.match((await name()) ?? '', /^thread \d/);
  });
});

suite('several threads that import', () => {
  let importer: ThreadImporter;
  teardown(() => importer.close());

  test('read files at the same time, and the next one where there is the least to do', async () => {
    importer = importThreads(FAULTY, { deadline: 60_000 }, 2);
    const name = async () => (await importer.read('names itself', options))[0]?.text;
    const stuck = assert.rejects(importer.read('waits for ever', options), /^GivenUp: Not read/);
    const names = [await name(), await name()];
    assert.match(names[0] ?? '', /^thread \d/);
    assert.equal(names[1], names[0], 'the other one waits');
    await importer.close();
    await stuck;
  });

  test('make the same documents of a file as one does', async () => {
    importer = importThreads(FAULTY, {}, 2);
    const here = documentsHere(importerHere, (text) => Buffer.from(text));
    const files = [1, 2, 3, 4].map((n) => Buffer.from(`${HARBOURS}\n${n + 2}. Urges rest.\n`));
    const made = await Promise.all(files.map((file) => importer.documents(file, '/c/a.txt')));
    for (const [at, documents] of made.entries())
      assert.deepEqual(documents, await here.documents(files[at] as Buffer, '/c/a.txt'));
    await assert.rejects(importer.documents(Buffer.from('Nothing of ours.'), '/c/a.txt'), NoDocument);
  });

  test('a file that was read beside one that takes too much memory is not given up for it', async () => {
    importer = importThreads(FAULTY, { memory: 150 }, 2);
    const beside = importer.read('takes a second', options);
    const large = importer.read('grows outside the heap', options);
    await Promise.all([
      assert.rejects(beside, NoDocument),
      assert.rejects(large, /^GivenUp: Takes more than 150 MB/),
    ]);
  });
});

suite('a server whose corpus folder has a file that never ends', () => {
  const FILES = new Map([
    ['/c/a.txt', 'never ends'],
    ['/c/b.txt', HARBOURS.replace('silence', 'lighthouse keepers to rest')],
  ]);
  let talk: Talk;

  teardown(async () => {
    talk.close();
    await endThreads();
  });

  const served = async (deadline: number) => {
    const { host } = hostInMemory(FILES);
    const importer = thread({ deadline });
    const corpusHost = { ...host, importer, reader: importer };
    talk = await talkInMemory({
      settings: { corpus: { folders: ['/c'] } },
      runtime: { corpusHost, delay: async () => {} },
      pull: true,
    });
    return talk;
  };

  test('checks and completes drafts meanwhile', async () => {
    await served(60_000);
    talk.open('file:///draft.resolution', '1. Calls upon States;\n\n3. Decides to remain calm.\n');
    const found = await talk.diagnostics('file:///draft.resolution', 1);
    assert.ok(found.some(({ code }) => code === 'paragraph-number'));
    assert.ok((await talk.complete('file:///draft.resolution', 0, 13)).length > 0);
  });

  test('says so when it gives it up, and has the others', async () => {
    await served(2_000);
    const search = () =>
      talk.connection.sendRequest<SearchResult[]>('agreedLanguage/search', { query: 'lighthouse keepers' });
    while ((await search()).every(({ symbol }) => symbol !== 'b')) await setTimeout(20);
    const told = /^\/c\/a\.txt:1: Not read after 2 seconds and given up\. Split it/;
    assert.ok(talk.logged.some((message) => told.test(message)));
  });
});
