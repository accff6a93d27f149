/** What an editor lacks is made up for. */
import { strict as assert } from 'node:assert';
import { talkInMemory } from '../support/memory';

const URI = 'file:///draft.resolution';
const DRAFT =
  'The General Assembly,\n\n1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;\n';

suite('an editor', () => {
  test('that shows no details of a label has the source in the detail', async () => {
    const talk = await talkInMemory({ announce: () => ({ textDocument: { completion: {} } }) });
    talk.open(URI, '1. *Calls upon* States to uphold the best interests of the ');
    const [first] = await talk.complete(URI, 0, 59);
    assert.deepEqual([first?.detail, first?.labelDetails], ['GCM, para. 23', undefined]);
    talk.close();
  });

  test('that announces to pull diagnostics, and says that it shows published ones, gets these', async () => {
    const talk = await talkInMemory({ pull: true, initializationOptions: { diagnostics: 'push' } });
    assert.equal(talk.server.capabilities.diagnosticProvider, undefined);
    talk.open(URI, DRAFT);
    const found = await talk.diagnostics(URI, 1);
    assert.ok(found.some(({ code }) => code === 'departs-from-agreed'));
    talk.close();
  });
});
