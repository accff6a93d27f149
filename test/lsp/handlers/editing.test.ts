/** The edits that an editor asks for, each answer in full. */
import { strict as assert } from 'node:assert';
import type { CodeAction } from 'vscode-languageserver/node';
import { type InstrumentResult, method } from '../../../server/src/lsp/protocol';
import { type AskedDraft, askedDraft } from '../../support/asked-draft';
import { packedAssets, readsFrom } from '../../support/memory';
import { smallWorld } from '../../support/small-world';

const runtime = readsFrom(packedAssets(smallWorld().corpus));
const TEXT = `*Recalling* the Convention on the Rights of the Child and its annex,[^b]

3. *Decides* to row;

4. *Requests* the Secretary-General to sail.

[^b]: Resolution 70/1.

[^c]: A/72/643.
`;
/** Paragraphs 3 and 4 have changed their places. */
const MOVED = TEXT.replace('*Decides* to row;', '*Requests* the Secretary-General to sail;').replace(
  '*Requests* the Secretary-General to sail.',
  '*Decides* to row.',
);
const PAGE = '9.\nDecides to remain seized\nof the matter.';

suite('an edit that an editor asks for', () => {
  let draft: AskedDraft;
  suiteSetup(async () => {
    draft = await askedDraft(TEXT, { runtime });
  });
  suiteTeardown(() => draft.close());

  /** An answer with the draft after its edits in their place. */
  const ask = async (request: string, more: object = {}, on = draft) => {
    const answer = await on.ask<{ edits: [] } | null>(request, more);
    return answer && { ...answer, edits: on.changed(answer.edits) };
  };
  const at = (words: string) => ({ position: draft.at(words) });

  test('inserts the footnote of the instrument at the cursor, or of the one that is chosen', async () => {
    const reference = 'United Nations, *Treaty Series*, vol. 1577, No. 27531.';
    const title = 'Insert footnote: United Nations, Treaty Series, vol. 1577, No. 27531.';
    assert.deepEqual(await ask(method.insertFootnote, at('Rights')), {
      version: 1,
      title,
      edits: TEXT.replace('Child', 'Child[^1]')
        .replace('[^b],', '[^2],')
        .replace('annex,[^b]', 'annex,[^2]')
        .replace('[^b]:', `[^1]: ${reference}\n\n[^2]:`)
        .replace('[^c]', '[^3]'),
    });
    assert.deepEqual(await ask(method.insertFootnote, { position: draft.at('row', 3), instrument: 'crc' }), {
      version: 1,
      title,
      edits: TEXT.replace('[^b]', '[^1]')
        .replace('row;', 'row;[^2]')
        .replace('[^b]: Resolution 70/1.', `[^1]: Resolution 70/1.\n\n[^2]: ${reference}`)
        .replace('[^c]', '[^3]'),
    });
    assert.equal(await ask(method.insertFootnote, at('row')), null);
    assert.equal(await ask(method.insertFootnote, { ...at('row'), instrument: 'none' }), null);
  });

  test('brings notes and numbers into order, and says what a person must decide', async () => {
    const range = draft.rangeOf('[^c]:');
    assert.deepEqual(await ask(method.reflow), {
      version: 1,
      edits: TEXT.replaceAll('[^b]', '[^1]').replace('[^c]', '[^2]').replace('3.', '1.').replace('4.', '2.'),
      undecided: [{ range, message: 'No mark in the text calls footnote c' }],
    });
  });

  test('makes final numbers of working ones', async () => {
    assert.deepEqual(await ask(method.renumber), {
      version: 1,
      edits: TEXT.replace('3.', '1.').replace('4.', '2.'),
      table: [
        { from: '3', to: '1' },
        { from: '4', to: '2' },
      ],
      report: `# Old and new numbers

| old | new | begins |
|---|---|---|
| 3 | 1 | Decides to row; |
| 4 | 2 | Requests the Secretary-General to sail. |
`,
    });
  });

  for (const [words, direction, expected] of [
    ['row', 'down', { edits: MOVED, offset: MOVED.indexOf('4.') }],
    ['sail', 'up', { edits: MOVED, offset: MOVED.indexOf('3.') }],
    ['sail', 'down', null],
    ['Recalling', 'up', null],
  ] as const)
    test(`moves the paragraph of "${words}" ${direction}`, async () =>
      assert.deepEqual(await ask(method.moveParagraph, { ...at(words), direction }), expected));

  test('makes what is pasted a part of the draft', async () => {
    const range = draft.rangeOf('row');
    assert.deepEqual(await ask(method.paste, { range, text: 'swim[^9] far\n\n[^9]: A/72/644.\n' }), {
      insert: 'swim[^1] far',
      edits: `${TEXT}\n[^1]: A/72/644.\n`,
      notes: 1,
    });
    assert.deepEqual(await ask(method.paste, { range, text: PAGE }), {
      insert: '9. Decides to remain seized of the matter.',
      edits: TEXT,
      notes: 0,
      repairs: '1 line joined, 1 number put before its words',
    });
    assert.deepEqual(
      await ask(method.paste, { range, text: 'now', html: '<p><del>now</del> <ins>soon</ins></p>' }),
      { insert: '[delete: now] [soon]', edits: TEXT, notes: 0 },
    );
    assert.equal(await ask(method.paste, { range, text: 'swim' }), null);
    assert.equal(await ask(method.paste, { range, text: 'swim', html: '<p>swim</p>' }), null);
    assert.equal(await ask(method.paste, { range, text: 'swim', html: '' }), null);
  });

  test('mends the lines of a page, of the whole draft or of a selection', async () => {
    const page = await askedDraft(`1. *Asks* all;\n\n${PAGE}\n\n10.\nRequests a\nreport.\n`, { runtime });
    assert.deepEqual(await ask(method.repairPasted, {}, page), {
      version: 1,
      edits: '1. *Asks* all;\n\n9. Decides to remain seized of the matter.\n\n10. Requests a report.\n',
      said: '2 lines joined, 2 numbers put before their words',
    });
    assert.deepEqual(await ask(method.repairPasted, { range: page.rangeOf(PAGE) }, page), {
      version: 1,
      edits: '1. *Asks* all;\n\n9. Decides to remain seized of the matter.\n\n10.\nRequests a\nreport.\n',
      said: '1 line joined, 1 number put before its words',
    });
    assert.equal(await ask(method.repairPasted, { range: page.rangeOf('Asks') }, page), null);
    assert.equal(await ask(method.repairPasted), null);
    page.close();
  });

  const instruments = (query: string) => draft.ask<InstrumentResult[]>(method.instruments, { query });

  test('names an instrument that is found by half of its name', async () => {
    const [covenant] = await instruments('Covenant on Civil and Political');
    assert.deepEqual(covenant, {
      id: 'iccpr',
      title: 'International Covenant on Civil and Political Rights',
      short: ['International Covenants on Human Rights', 'ICCPR'],
      reference: 'See resolution 2200 A (XXI), annex.',
    });
    assert.deepEqual(await instruments('xyzzy'), []);
  });

  test('is offered where nothing is reported: the note, and notes and numbers in order', async () => {
    const actions = async (words: string, only: string[]) =>
      (
        await draft.ask<CodeAction[]>('textDocument/codeAction', {
          range: draft.rangeOf(words),
          context: { diagnostics: [], only },
        })
      ).map(({ edit, ...action }) => [action, Object.keys(edit ?? {})]);
    assert.deepEqual(await actions('Rights', ['refactor']), [
      [
        {
          kind: 'refactor',
          title: 'Insert footnote: United Nations, Treaty Series, vol. 1577, No. 27531.',
        },
        ['documentChanges'],
      ],
    ]);
    assert.deepEqual(await actions('row', ['refactor']), []);
    assert.deepEqual(await actions('row', ['source.reflow']), [
      [{ kind: 'source.reflow', title: 'Re-flow footnotes and numbers' }, ['documentChanges']],
    ]);
    const calm = await askedDraft('1. *Decides* to row.\n', { runtime });
    const context = { diagnostics: [], only: ['source'] };
    assert.deepEqual(
      await calm.ask('textDocument/codeAction', { range: calm.rangeOf('row'), context }),
      [],
      'nothing is to be done',
    );
    calm.close();
  });
});
