import { strict as assert } from 'node:assert';
import { searchCorpus } from '../../../server/src/service/features/search';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld } from '../../../server/src/service/world/world';
import { tinyCorpus } from '../../support/tiny-corpus';

const COSTS = 'Reduce the transaction costs of migrant remittances to less than 3 per cent by 2030;';
const many = Array.from(
  { length: 600 },
  (_, at) => `Reduce the transaction costs of remittances, item ${at};`,
);
const world = createWorld(
  tinyCorpus(
    { id: 'A/RES/73/195', short: 'GCM', paragraphs: [COSTS] },
    { id: 'A/RES/80/1', paragraphs: many },
    { id: 'A/C.3/78/L.52/Rev.1', short: 'L.52', standing: 'draft', paragraphs: [COSTS] },
  ),
  defaultSettings,
);

const found = (query: string, standing?: 'adopted'): string[] =>
  searchCorpus(world, query, { limit: 3, ...(standing && { standing }) }).map(({ shown }) => shown);

suite('search in some documents', () => {
  test('a name and a colon look in that document only, however many others have the words', () => {
    assert.deepEqual(found('GCM: transaction costs of remittances'), ['GCM, para. 1']);
    assert.deepEqual(found('l.52: remittances costs'), ['L.52, para. 1']);
    assert.deepEqual(found('A/RES/73/195: remittances'), ['GCM, para. 1']);
  });

  test('a standing and a colon look in documents of that standing', () => {
    assert.deepEqual(found('draft: remittances'), ['L.52, para. 1']);
    assert.deepEqual(found('position: remittances'), []);
  });

  test('any other colon is one of the words', () =>
    assert.deepEqual(found('migrants: transaction costs of migrant remittances 2030')[0], 'GCM, para. 1'));

  test('the name of a document outside the standing asked for finds nothing', () =>
    assert.deepEqual(found('L.52: remittances', 'adopted'), []));
});
