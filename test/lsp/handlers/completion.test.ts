/** The items of a list as an editor gets them, each in full, and which requests open one. */
import { strict as assert } from 'node:assert';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type InlineCompletionItem,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { talkInMemory } from '../../support/memory';
import { twoCompacts } from '../../support/two-compacts';

let talk: Awaited<ReturnType<typeof talkInMemory>>;
let serial = 0;

/** The list at `$0`, and what an item makes of the draft. */
async function listAt(drawn: string, context: object = { triggerKind: 1 }, on = talk) {
  const uri = `file:///${++serial}.resolution`;
  const text = drawn.replace('$0', '');
  const lines = TextDocument.create(uri, 'resolution', 1, text);
  on.open(uri, text);
  const position = lines.positionAt(drawn.indexOf('$0'));
  const list = await on.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
    context,
  });
  return { list, lines, uri, position };
}

suite('the items of a list', () => {
  suiteSetup(async () => {
    talk = await talkInMemory({ runtime: twoCompacts() });
  });
  suiteTeardown(() => {
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });

  const { Text, Keyword, Reference } = CompletionItemKind;
  for (const [drawn, label, kind, source, over, put, data] of [
    [
      '1. *Calls upon* States to uphold the best interests of the chi$0',
      'child at all times',
      Text,
      'GCM, para. 23',
      'chi',
      'child at all times',
      [['A/RES/73/195', 1, 62, 66]],
    ],
    [
      '*The General Assembly*,\n\n1. $0',
      'Encourages',
      Keyword,
      'opens N operative paragraphs',
      '',
      '*Encourages* ',
      [],
    ],
    [
      '*Recalling* the Convention on the Ri$0ghts of',
      'Convention on the Rights of the Child',
      Reference,
      'A/RES/44/25, annex',
      'Convention on the Rights of',
      'Convention on the Rights of the Child',
      [],
    ],
    [
      '1. *Recalls* resolution 71/$0',
      '71/1 of 19 September 2016',
      Reference,
      'NYD',
      '71/',
      '71/1 of 19 September 2016',
      [],
    ],
  ] as const)
    test(`begin with "${label}" at ${drawn}`, async () => {
      const { list, lines } = await listAt(drawn);
      const [{ textEdit, filterText: _, labelDetails, ...first } = {} as CompletionItem, ...others] =
        list.items;
      assert.equal(labelDetails?.description?.replace(/\d,\d{3}/, 'N'), source);
      const { newText, range } = textEdit as TextEdit;
      assert.deepEqual([lines.getText(range), newText, list.isIncomplete], [over, put, true]);
      assert.deepEqual(first, {
        label,
        kind,
        sortText: '0000',
        preselect: true,
        data,
      });
      assert.deepEqual(
        others.map(({ sortText, preselect }) => [sortText, preselect]),
        others.map((_, at) => [String(at + 1).padStart(4, '0'), undefined]),
      );
    });

  test('show where they come from as the editor can, and are put in as it asks for', async () => {
    const completionItem = { insertReplaceSupport: true };
    const other = await talkInMemory({
      runtime: twoCompacts(),
      announce: (usual) => ({ ...usual, textDocument: { completion: { completionItem } } }),
    });
    const { list } = await listAt('*Recalling* the Convention on the Ri$0ghts of', undefined, other);
    const [{ labelDetails, detail, textEdit } = {} as CompletionItem] = list.items;
    const span = (end: number) => ({ start: { line: 0, character: 16 }, end: { line: 0, character: end } });
    assert.deepEqual(
      [labelDetails, detail, textEdit],
      [
        undefined,
        'A/RES/44/25, annex',
        { newText: 'Convention on the Rights of the Child', insert: span(36), replace: span(43) },
      ],
    );
    other.close();
  });
});

suite('a list', () => {
  const LINE = '1. *Calls upon* States to uphold the best interests of the ';
  const count = async (drawn: string, context: object | undefined, settings: object) => {
    const server = await talkInMemory({ runtime: twoCompacts(), settings: { completion: settings } });
    const { list } = await listAt(drawn, context ?? {}, server);
    server.close();
    return list.items.length > 0;
  };
  const letter = { triggerKind: 2, triggerCharacter: 'c' };
  const blank = { triggerKind: 2, triggerCharacter: ' ' };

  for (const [what, context, settings, comes] of [
    ['that a person asks for', { triggerKind: 1 }, {}, true],
    ['of an editor that does not say who asks', undefined, {}, true],
    ['that a letter asks for', letter, {}, false],
    ['that a letter asks for where it may come in running text', letter, { inRunningText: true }, true],
    ['of words that a blank goes on', blank, { inRunningText: true }, true],
    ['that is asked for again', { triggerKind: 3 }, { inRunningText: true }, true],
    ['that a person asks for who wants none', { triggerKind: 1 }, { enabled: false }, false],
  ] as const)
    test(`${what} ${comes ? 'comes' : 'stays away'}`, async () =>
      assert.equal(await count(context === blank ? `${LINE}$0` : `${LINE}c$0`, context, settings), comes));

  test('of half-remembered words comes in running text for letters, not for blanks', async () => {
    const words = '1. *Notes* remittances transformative impact famili';
    const settings = { inRunningText: true };
    assert.equal(await count(`${words}$0`, letter, settings), true);
    for (const triggerCharacter of [' ', '*', '/', '('])
      assert.equal(await count(`${words}$0`, { ...blank, triggerCharacter }, settings), false);
    assert.equal(await count(`${words}$0`, { triggerKind: 2 }, settings), true);
    assert.equal(await count(`${words}$0`, letter, {}), false);
  });

  test('that was asked for stays while its word is typed, and ghost text is away from under it', async () => {
    const server = await talkInMemory({ runtime: twoCompacts() });
    const { uri } = await listAt(`${LINE}chi$0`, { triggerKind: 3 }, server);
    const at = (by: number) => ({
      textDocument: { uri },
      position: { line: 0, character: LINE.length + by },
    });
    const list = async (by: number, context: object) =>
      (
        await server.connection.sendRequest<CompletionList>('textDocument/completion', {
          ...at(by),
          context,
        })
      ).items.length > 0;
    const ghost = async (by: number, context: object = { triggerKind: 2 }) =>
      (
        await server.connection.sendRequest<InlineCompletionItem[]>('textDocument/inlineCompletion', {
          ...at(by),
          context,
        })
      ).length > 0;
    assert.deepEqual([await list(1, letter), await ghost(3)], [false, true]);
    assert.equal(await list(1, { triggerKind: 1 }), true);
    assert.deepEqual([await list(2, letter), await ghost(2), await ghost(3)], [true, false, false]);
    assert.deepEqual(
      [await list(-2, letter), await list(2, letter), await ghost(3)],
      [false, false, true],
      'another word has been typed in between',
    );
    server.close();
  });
});
