/** Paragraphs that are found, as a list of ours and as symbols of the workspace. */
import { strict as assert } from 'node:assert';
import type { WorkspaceSymbol } from 'vscode-languageserver/node';
import { method, type SearchResult } from '../../../server/src/lsp/protocol';
import { packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import { smallWorld } from '../../support/small-world';

const LONG = `*Decides* to oil all oars, ${'and to varnish them '.repeat(12)}in winter`;
const MANY = Array.from(
  { length: 60 },
  (_, at) => `${at + 1}. *Urges* ferry ${at + 1} to sound its foghorn.`,
);
const { corpus } = smallWorld([
  `---\nsymbol: A/RES/70/900\nshort: [OARS]\nstanding: adopted\n---\n\n1. ${LONG}.\n`,
  `---\nsymbol: A/C.3/78/L.90\nstanding: draft\n---\n\n${MANY.join('\n\n')}\n`,
]);

suite('paragraphs that are searched for', () => {
  let talk: Awaited<ReturnType<typeof talkInMemory>>;
  suiteSetup(async () => {
    talk = await talkInMemory({ runtime: readsFrom(packedAssets(corpus)) });
  });
  suiteTeardown(() => {
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });
  const search = (params: object) => talk.connection.sendRequest<SearchResult[]>(method.search, params);
  const symbols = (query: string) =>
    talk.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });

  test('are symbols by their address and their first 120 characters', async () => {
    const words = LONG.replaceAll('*', '');
    assert.deepEqual(
      (await symbols('varnish')).map(({ name, containerName }) => [name, containerName]),
      [[`OARS, OP1: ${words.slice(0, 120)}`, 'adopted']],
    );
    const [{ text = '' } = {}] = await search({ query: 'varnish' });
    assert.equal(text, `${words}.`);
  });

  test('are fifty symbols at most, and none of blanks', async () => {
    assert.equal((await symbols('foghorn')).length, 50);
    for (const query of ['', ' ', '\t \n']) assert.deepEqual(await symbols(query), []);
  });

  for (const [what, params, count] of [
    ['as many as are usual', { query: 'foghorn' }, 20],
    ['as many as are wanted', { query: 'foghorn', limit: 3 }, 3],
    ['as usual where the limit is no number', { query: 'foghorn', limit: '3' }, 20],
    ['those of a standing', { query: 'foghorn', standing: 'draft', limit: 4 }, 4],
    ['none of a standing that has none', { query: 'foghorn', standing: 'adopted' }, 0],
    ['none of a standing that is none', { query: 'foghorn', standing: 'holy' }, 0],
    ['none where nothing is asked', { query: 7 }, 0],
  ] as const)
    test(`are ${what}`, async () => assert.equal((await search(params)).length, count));
});
