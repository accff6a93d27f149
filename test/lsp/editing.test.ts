/** What an editor asks to have changed in a draft, and what it tells of its own changes. */
import { strict as assert } from 'node:assert';
import type { DocumentSymbol, TextEdit } from 'vscode-languageserver/node';
import type {
  ExportDraftResult,
  InsertFootnoteResult,
  MoveParagraphResult,
  PasteResult,
  ReflowResult,
  RenumberResult,
} from '../../server/src/lsp/protocol';
import type { TechnicalUpdateResult } from '../../server/src/lsp/protocols/technical-update';
import { type AskedDraft, askedDraft } from '../support/asked-draft';
import { packedAssets, readsFrom, talkInMemory } from '../support/memory';
import { smallWorld } from '../support/small-world';

const runtime = readsFrom(packedAssets(smallWorld().corpus));

const TEXT = `*Recalling* the Slavery Convention,[^b] and the Convention on the Rights of the Child,

3. *Decides* to row;

4. *Requests* the "Secretary-General" to sail.

[^b]: League of Nations, *Treaty Series*, vol. LX, No. 1414.

[^c]: A/72/643.
`;

suite('changes that an editor asks for', () => {
  let draft: AskedDraft;
  suiteSetup(async () => {
    draft = await askedDraft(TEXT, { runtime });
  });
  suiteTeardown(() => draft.close());

  test('a footnote is inserted where the cursor stands, of the instrument there or of one that is named', async () => {
    const insert = (words: string, more: object = {}) =>
      draft.ask<InsertFootnoteResult | null>('agreedLanguage/insertFootnote', {
        position: draft.at(words),
        ...more,
      });
    const found = await insert('Rights of');
    assert.equal(found?.version, 1);
    assert.equal(found?.title, 'Insert footnote: United Nations, Treaty Series, vol. 1577, No. 27531.');
    const changed = draft.changed(found?.edits ?? []);
    assert.match(changed, /Rights of the Child,\[\^\w+\]/);
    assert.match(changed, /^\[\^\w+\]: United Nations, \*Treaty Series\*, vol\. 1577, No\. 27531\.$/m);
    assert.equal(await insert('row'), null);
    assert.match(draft.changed((await insert('row', { instrument: 'crc' }))?.edits ?? []), /vol\. 1577/);
  });

  test('notes and numbers are re-flowed, and what a person must decide is told at its words', async () => {
    const { version, edits, undecided } = await draft.ask<ReflowResult>('agreedLanguage/reflow');
    assert.equal(version, 1);
    const flowed = draft.changed(edits);
    assert.match(flowed, /Convention,\[\^1\] and/);
    assert.match(flowed, /^1\. \*Decides\*/m);
    assert.match(flowed, /^2\. \*Requests\*/m);
    assert.deepEqual(
      undecided.map(({ range, message }) => [draft.words(range), message]),
      [['[^c]:', 'No mark in the text calls footnote c']],
    );
  });

  test('what is stale is told at its words, measured by today where the draft has no date', async () => {
    const base =
      '---\nsymbol: A/RES/79/140\nstanding: adopted\ndate: 2024-12-17\n---\n\n1. *Decides* to meet.\n';
    const text =
      '---\nbase: 79/140\n---\n\n1. *Decides* to return at its eightieth session to the harbours opened in 2024.\n';
    const stale = await askedDraft(text, { runtime: readsFrom(packedAssets(smallWorld([base]).corpus)) });
    const { date, items } = await stale.ask<TechnicalUpdateResult>('agreedLanguage/technicalUpdate', {
      today: '2025-11-20',
    });
    assert.equal(date, '2025-11-20');
    assert.deepEqual(
      items.map(({ range, words, sure }) => [stale.words(range), words, sure]),
      [
        ['eightieth', 'eightieth', true],
        ['2024', '2024', false],
      ],
    );
    assert.equal(
      stale.changed(items.flatMap(({ edits = [] }) => edits)),
      text.replace('eightieth', 'eighty-first'),
    );
    await stale.close();
  });

  test('a clipboard becomes part of the draft; plain words are left to the editor', async () => {
    const paste = (more: object) =>
      draft.ask<PasteResult | null>('agreedLanguage/paste', { range: draft.rangeOf('row'), ...more });
    const pasted = await paste({ text: 'swim[^9] far\n\n[^9]: A/72/644.\n' });
    assert.ok(pasted);
    assert.match(pasted.insert, /^swim\[\^1\] far$/);
    assert.equal(draft.changed(pasted.edits), `${TEXT}\n[^1]: A/72/644.\n`);
    assert.equal(await paste({ text: 'swim' }), null);
  });

  test('a paragraph moves, with the place where the cursor goes', async () => {
    const moved = await draft.ask<MoveParagraphResult>('agreedLanguage/moveParagraph', {
      position: draft.at('Requests'),
      direction: 'up',
    });
    const changed = draft.changed(moved.edits);
    assert.ok(changed.indexOf('*Requests*') < changed.indexOf('*Decides*'));
    assert.ok(changed.slice(moved.offset).startsWith('3. *Requests*'), changed.slice(moved.offset));
  });

  test('numbers become final ones, with a table of both', async () => {
    const { version, edits, table, report } = await draft.ask<RenumberResult>('agreedLanguage/renumber');
    assert.equal(version, 1);
    assert.match(draft.changed(edits), /^1\. \*Decides\*[\s\S]*^2\. \*Requests\*/m);
    assert.deepEqual(table, [
      { from: '3', to: '1' },
      { from: '4', to: '2' },
    ]);
    assert.match(report, /^# Old and new numbers\n/);
  });

  test('a quotation mark is curled as it is typed', async () => {
    const edits = await draft.ask<TextEdit[]>('textDocument/onTypeFormatting', {
      position: draft.at('"Secretary'),
      ch: '"',
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(draft.changed(edits), TEXT.replace('"Secretary', '“Secretary'));
  });

  test('a page leaves as HTML under its title', async () => {
    const exported = (format: string) =>
      draft.ask<ExportDraftResult | null>('agreedLanguage/exportDraft', { format });
    const page = await exported('html');
    assert.ok(page && 'html' in page);
    assert.match(page.html ?? '', /<title>Draft<\/title>/);
  });
});

suite('a page', () => {
  for (const [front, title] of [
    ['title: Tides\nsymbol: A/C.3/78/L.9', 'Tides'],
    ['symbol: A/C.3/78/L.9', 'A/C.3/78/L.9'],
  ])
    test(`is called ${title}`, async () => {
      const draft = await askedDraft(`---\n${front}\n---\n\n1. *Decides* to row.\n`, { runtime });
      const { html } = await draft.ask<{ html: string }>('agreedLanguage/exportDraft', { format: 'html' });
      assert.ok(html.includes(`<title>${title}</title>`), html.slice(0, 300));
      draft.close();
    });
});

suite('what an editor tells of its changes', () => {
  const uri = 'file:///told.resolution';
  /** The names of the paragraphs after these notifications. */
  async function after(...notifications: readonly (readonly [method: string, params: unknown])[]) {
    const talk = await talkInMemory({ runtime });
    talk.open(uri, '1. *Decides* to row.\n');
    for (const [method, params] of notifications)
      await talk.connection.sendNotification(`textDocument/${method}`, params as object);
    const symbols = await talk.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    const { logged } = talk;
    talk.close();
    return { names: symbols.map(({ name, detail = '' }) => `${name} ${detail}`), logged };
  }
  const range = (line: number, from: number, to: number) => ({
    start: { line, character: from },
    end: { line, character: to },
  });
  const change = (...contentChanges: unknown[]) =>
    ['didChange', { textDocument: { uri, version: 2 }, contentChanges }] as const;

  test('several changes count one after the other', async () => {
    const { names } = await after(
      change({ range: range(0, 16, 19), text: 'swim' }, { range: range(0, 20, 20), text: ' and dive' }),
    );
    assert.deepEqual(names, ['1. Decides to swim and dive.']);
  });

  test('a whole text takes the place of the one before', async () => {
    const { names } = await after(change({ text: '1. *Urges* calm.\n' }));
    assert.deepEqual(names, ['1. Urges calm.']);
    const twice = change({ range: range(0, 3, 5), text: 'x' }, { text: '2. *Urges* haste.\n' });
    assert.deepEqual((await after(twice)).names, ['2. Urges haste.']);
  });

  test('a text that is closed is answered of no more', async () => {
    const { names } = await after(['didClose', { textDocument: { uri } }]);
    assert.deepEqual(names, []);
  });

  test('changes of a text that is not open are none', async () => {
    const other = { uri: 'file:///other.resolution', version: 2 };
    const { names, logged } = await after([
      'didChange',
      { textDocument: other, contentChanges: [{ text: 'x' }] },
    ]);
    assert.deepEqual(names, ['1. Decides to row.']);
    assert.deepEqual(logged, []);
  });

  const sound = { uri, version: 2 };
  const edit = { range: range(0, 16, 19), text: 'swim' };
  for (const [name, params] of Object.entries({
    'no parameters': {},
    'no version': { textDocument: { uri }, contentChanges: [edit] },
    'a version in words': { textDocument: { uri, version: '2' }, contentChanges: [edit] },
    'no address': { textDocument: { version: 2 }, contentChanges: [edit] },
    'no list of changes': { textDocument: sound, contentChanges: edit },
    'a change without words': { textDocument: sound, contentChanges: [edit, { range: edit.range }] },
    'a change of nothing': { textDocument: sound, contentChanges: [null] },
    'half a range': {
      textDocument: sound,
      contentChanges: [{ text: 'x', range: { start: edit.range.start } }],
    },
    'a range before the text': {
      textDocument: sound,
      contentChanges: [{ text: 'x', range: { ...edit.range, start: { line: -1, character: 0 } } }],
    },
    'a broken line': {
      textDocument: sound,
      contentChanges: [{ text: 'x', range: { ...edit.range, end: { line: 0, character: 1.5 } } }],
    },
  }))
    test(`a change with ${name} is left out whole, and logged`, async () => {
      const { names, logged } = await after(['didChange', params]);
      assert.deepEqual(names, ['1. Decides to row.']);
      assert.deepEqual(logged, ['A notification about a text was malformed and has been left out']);
    });

  for (const [name, params] of Object.entries({
    'no text': { textDocument: { uri, version: 2 } },
    'no version': { textDocument: { uri, text: 'x' } },
    'no address': { textDocument: { version: 2, text: 'x' } },
  }))
    test(`a text opened with ${name} is left out`, async () => {
      const { names, logged } = await after(['didOpen', params]);
      assert.deepEqual(names, ['1. Decides to row.']);
      assert.equal(logged.length, 1);
    });

  test('a text closed without an address stays open', async () => {
    const { names, logged } = await after(['didClose', { textDocument: {} }]);
    assert.deepEqual(names, ['1. Decides to row.']);
    assert.equal(logged.length, 1);
  });
});
