import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { ImportError, NoDocument } from '../../../server/src/import/model';
import { filesOf } from '../../../server/src/node/importing/import-messages';
import {
  importThread,
  type ThreadImporter,
  type ThreadLimits,
} from '../../../server/src/node/importing/import-thread';
import { serveImports } from '../../../server/src/node/importing/serve-imports';
import { importer as importerHere } from '../../support/importer';

const FAULTY = join(import.meta.dirname, '../../support/faulty-import-worker.js');
const HARBOURS = 'The General Assembly,\n\n1. Requests silence;\n\n2. Decides to remain calm.\n';
const options = { source: 'a.txt', ocrRepairs: true };

suite('what passes between the threads', () => {
  /** What comes back over a port, after the message that says it is begun. */
  async function answerTo(content: Uint8Array | string) {
    const { port1, port2 } = new MessageChannel();
    serveImports(port2, importerHere);
    port1.postMessage({ content, options });
    assert.deepEqual(await once(port1, 'message'), ['begun']);
    const [answer] = await once(port1, 'message');
    port1.close();
    return filesOf(answer);
  }

  test('is what the importer gives: documents and repairs', async () => {
    for (const content of [HARBOURS, Buffer.from(HARBOURS)])
      assert.deepEqual(await answerTo(content), await importerHere.read(content, options));
  });

  test('and errors with their class, line and words', async () => {
    await assert.rejects(answerTo('Nothing of ours.'), NoDocument);
    const broken = answerTo(Buffer.from('<akomaNtoso>\n<p>'));
    await assert.rejects(broken, (error) => error instanceof ImportError && error.line === 2);
    await assert.rejects(answerTo(Uint8Array.from([10, 0xff])), /not UTF-8/);
  });
});

// The thread is real; what it reads is done at once, or never. More of it in test/slow/import-thread.test.ts.
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
