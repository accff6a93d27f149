/** A draft beside the text that it starts from, over the protocol. */
import { strict as assert } from 'node:assert';
import type { Diagnostic, DocumentDiagnosticReport, DocumentSymbol } from 'vscode-languageserver/node';
import { method } from '../../server/src/lsp/protocol';
import type { ChangesSinceBase, DraftFromBaseResult } from '../../server/src/lsp/protocols/base';
import { hostInMemory } from '../support/corpus-host';
import { talkInMemory } from '../support/memory';
import { twoCompacts } from '../support/two-compacts';

const URI = 'file:///drafts/fog.resolution';
const BASE = 'file:///drafts/last-year.resolution';
const textDocument = { uri: URI };
const LAST_YEAR = `---
symbol: A/RES/78/400
title: Safe harbours
standing: adopted
date: 2023-12-19
---

1. *Urges* States to light the lamps of their harbours in fog and in storms;

2. *Thanks* the keepers of lighthouses for their patience.
`;
const DRAFT = `---
title: Safe harbours
base: last-year.resolution
---

1. *Invites* States to light the lamps of their harbours in fog and in storms;

2. *Thanks* the keepers of lighthouses for their patience.
`;

async function opened(text: string, files: Record<string, string>, more: object = {}) {
  const held = new Map(Object.entries(files));
  const { host } = hostInMemory(held);
  const clock = { now: 0 };
  const talk = await talkInMemory({
    runtime: { ...twoCompacts(), corpusHost: host, now: () => clock.now },
    ...more,
  });
  talk.open(URI, text);
  return { talk, held, clock };
}

suite('a draft whose base is a file beside it', () => {
  const pulls = { pull: true };

  test('is compared with it: what changed, how strong, and where', async () => {
    const { talk } = await opened(DRAFT, { [BASE]: LAST_YEAR });
    const found = await talk.connection.sendRequest<ChangesSinceBase>(method.changesSinceBase, {
      textDocument,
    });
    assert.deepEqual(found.base, { name: 'last-year.resolution', title: 'Safe harbours' });
    assert.equal(found.original, DRAFT.replace('Invites', 'Urges'));
    assert.deepEqual(
      found.paragraphs.map(({ ref, relation, changes }) => [ref, relation, changes]),
      [
        [
          'OP1',
          'changed',
          [
            {
              kind: 'opening',
              strength: 'weaker',
              exchanged: 0,
              old: 'Urges',
              now: 'Invites',
              range: { start: { line: 5, character: 4 }, end: { line: 5, character: 11 } },
            },
          ],
        ],
      ],
    );
    talk.close();
  });

  test('is checked against it, and the outline says what changed', async () => {
    const { talk } = await opened(DRAFT, { [BASE]: LAST_YEAR }, pulls);
    const report = await talk.connection.sendRequest<DocumentDiagnosticReport & { items: Diagnostic[] }>(
      'textDocument/diagnostic',
      { textDocument },
    );
    assert.deepEqual(
      report.items.filter(({ code }) => code === 'base-opening').map(({ range }) => range.start.line),
      [5],
    );
    const outline = await talk.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.match(outline[0]?.detail ?? '', /^1 change · /);
    talk.close();
  });

  test('is compared with the file as it is, a few seconds after it has changed', async () => {
    const { talk, held, clock } = await opened(DRAFT, { [BASE]: LAST_YEAR });
    const ask = () =>
      talk.connection.sendRequest<ChangesSinceBase>(method.changesSinceBase, { textDocument });
    assert.equal((await ask()).paragraphs.length, 1);
    held.set(BASE, LAST_YEAR.replace('Urges', 'Invites'));
    assert.equal((await ask()).paragraphs.length, 1);
    clock.now = 4_000;
    await ask();
    assert.equal((await ask()).paragraphs.length, 0);
    talk.close();
  });

  test('has nothing to show where the file is not there', async () => {
    const { talk } = await opened(DRAFT, {});
    assert.equal(await talk.connection.sendRequest(method.changesSinceBase, { textDocument }), null);
    talk.close();
  });
});

suite('a new draft from the text of last year, over the protocol', () => {
  test('is made from a document of the corpus, or from a text with the name of its file', async () => {
    const { talk } = await opened(DRAFT, {});
    const made = (params: object) =>
      talk.connection.sendRequest<DraftFromBaseResult & { text: string }>(method.draftFromBase, params);
    assert.match(
      (await made({ symbol: 'NYD' })).text,
      /^---\ntitle: New York Declaration.*\nstanding: draft\nbase: A\/RES\/71\/1\n/,
    );
    assert.match((await made({ text: LAST_YEAR, base: 'last-year.docx' })).text, /\nbase: last-year\.docx\n/);
    assert.deepEqual(await made({ symbol: 'A/RES/1/1' }), { problem: 'A/RES/1/1 is not in the corpus' });
    talk.close();
  });
});
