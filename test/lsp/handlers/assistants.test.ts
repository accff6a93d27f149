/** What an assistant in an editor is answered, and what becomes of the quotations of a text. */
import { strict as assert } from 'node:assert';
import {
  assistantMethod,
  type ToolResult,
  type VerifyTextResult,
} from '../../../server/src/lsp/protocols/assistants';
import type { Runtime } from '../../../server/src/lsp/runtime';
import { harbours } from '../../support/harbours';
import { memoryRuntime, packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import type { Talk } from '../../support/talk';

const { corpus } = harbours();
const runtime = readsFrom(packedAssets(corpus));
const NOTE = `The Declaration calls for "lamps lit throughout the night", and for "lamps that burn all day" (HD, para. 9).

See HD, para. 1.
`;

suite('an assistant in an editor', () => {
  let talk: Awaited<ReturnType<typeof talkInMemory>>;
  suiteSetup(async () => {
    talk = await talkInMemory({ runtime, settings: { yardstick: ['HD'] } });
  });
  suiteTeardown(() => {
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });

  const tool = (name: string, args: object, on: Talk = talk) =>
    on.connection.sendRequest<ToolResult>(assistantMethod.tool, { name, arguments: args });
  const verified = (text: unknown) =>
    talk.connection.sendRequest<VerifyTextResult>(assistantMethod.verifyText, { text });

  test('is quoted a paragraph word for word, with its place', async () =>
    assert.deepEqual(await tool('quote', { symbol: 'HD', ref: 'OP1 (a)' }), {
      structured: {
        found: true,
        message: 'HD, OP1 (a) (adopted)',
        symbol: 'A/RES/80/1',
        ref: 'OP1 (a)',
        shown: 'HD, OP1 (a)',
        standing: 'adopted',
        date: '2025-12-01',
        text: 'Invites keepers to trim the wicks before dusk;',
        complete: true,
        before: 'HD, OP1',
        after: 'HD, OP1 (b)',
        length: 46,
      },
      text: 'HD, OP1 (a) (adopted): "Invites keepers to trim the wicks before dusk;"',
    }));

  test('has a draft checked by the yardstick that is set', async () => {
    const text =
      '1. *Calls upon* harbours to keep their lamps burning throughout the night, and in this regard:\n';
    const answer = await tool('check_draft', { text });
    assert.match(
      'text' in answer ? answer.text : '',
      /^1 finding\n1:46 warning: "burning"\. Departs from agreed language: "lit" \(HD, OP1\) \[[^\]]+\]$/,
    );
  });

  for (const [what, name, args, problem] of [
    ['has no tool of that name', 'sing', {}, 'There is no tool "sing".'],
    ['names no paragraph', 'quote', { symbol: 'HD' }, 'quote: The arguments must have "ref".'],
    [
      'names a text that is not loaded',
      'quote',
      { symbol: 'GCM', ref: '1' },
      'No document "GCM" is loaded. "list_corpus" has those that are; quote nothing from others.',
    ],
    [
      'names a file',
      'check_draft',
      { path: 'drafts/a.resolution' },
      'drafts/a.resolution: not a file of the workspace, nor a document that is loaded.',
    ],
  ] as const)
    test(`${what}, and is told so`, async () => assert.deepEqual(await tool(name, args), { problem }));

  test('is told that a tool has failed, and no more', async () => {
    const bugs: unknown[] = [];
    const assistants: Runtime['assistants'] = async () => ({
      ...(await memoryRuntime().assistants()),
      answered: async () => {
        throw new Error('a bug');
      },
    });
    const failing = await talkInMemory({
      runtime: { ...runtime, assistants, onBug: (where, error) => void bugs.push(where, String(error)) },
    });
    assert.deepEqual(await tool('quote', { symbol: 'HD', ref: '1' }, failing), {
      problem: 'The tool failed.',
    });
    assert.deepEqual(bugs, ['The request agreedLanguage/tool', 'Error: a bug']);
    failing.close();
  });

  test('has the quotations and addresses of a text verified, each at its words', async () => {
    const { quotations, addresses } = await verified(NOTE);
    const drawn = (all: VerifyTextResult['quotations']) =>
      all.map(({ start, end, ...rest }) => [NOTE.slice(start, end), rest]);
    assert.deepEqual(drawn(quotations), [
      [
        'lamps lit throughout the night',
        { outcome: 'holds', message: 'Verbatim at HD, OP1 (adopted); A/C.2/81/L.4, OP1 (draft)' },
      ],
      ['lamps that burn all day', { outcome: 'fails', message: 'Not in the texts loaded' }],
    ]);
    assert.deepEqual(drawn(addresses), [
      ['HD, para. 9', { outcome: 'fails', message: 'There is no HD, para. 9' }],
      ['HD, para. 1', { outcome: 'holds', message: 'HD, para. 1 is in the texts loaded' }],
    ]);
  });

  test('has nothing verified of what is no text', async () =>
    assert.deepEqual(
      [await verified(7), await verified('')],
      [
        { quotations: [], addresses: [] },
        { quotations: [], addresses: [] },
      ],
    ));
});
