import { strict as assert } from 'node:assert';
import { search } from '../../server/src/cli/commands/search';
import { saying } from '../support/cli';

/** What `agreed-language search ...` says and how it ends. */
const say = saying('search', search);

suite('agreed-language search', () => {
  test('prints address and words of what it finds, the best first', async () => {
    const { out, code } = await say('remittence', 'cost', '3', 'per', 'cent', '--limit', '1');
    assert.match(out, /^GCM, para\. 36 \(a\)\n {2}Develop a road map to reduce the transaction costs/);
    assert.equal(code, 0);
  });

  test('says of what standing a text is that was not adopted', async () => {
    const { out } = await say('remittance cost', '--standing', 'superseded', '--limit', '1');
    assert.match(out.split('\n')[0] ?? '', /\(superseded\)$/);
  });

  test('takes an address, and answers a machine in JSON', async () => {
    const { out } = await say('GCM 15(h)', '--json');
    const [found] = JSON.parse(out);
    assert.deepEqual(Object.keys(found), ['symbol', 'ref', 'shown', 'standing', 'text', 'score']);
    assert.equal(`${found.symbol} ${found.ref}`, 'A/RES/73/195 15 (h)');
  });

  test('finding nothing is no failure: exit 0, and an empty list', async () => {
    assert.deepEqual(await say('xylophone'), {
      out: '',
      err: 'Nothing was found for "xylophone".\n',
      code: 0,
    });
    assert.equal((await say('xylophone', '--json')).out, '[]\n');
  });

  test('misuse is told with the usage: exit 2', async () => {
    for (const args of [[], ['a', '--limit', 'many'], ['a', '--standing', 'holy'], ['a', '--nonsense']]) {
      const { err, code } = await say(...args);
      assert.equal(code, 2);
      assert.match(err, /usage: agreed-language search WORDS/);
    }
  });
});
