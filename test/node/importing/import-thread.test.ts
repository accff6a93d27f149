import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { ImportError, NoDocument } from '../../../server/src/import/model';
import { answered } from '../../../server/src/node/importing/import-messages';
import { serveImports } from '../../../server/src/node/importing/serve-imports';
import { importer as importerHere } from '../../support/importer';

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
    const given = answered(answer);
    assert.ok('files' in given);
    return given.files;
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
