/** A draft beside the text that it starts from: what changed, a new draft, what is stale; each answer in full. */
import { strict as assert } from 'node:assert';
import { method } from '../../../server/src/lsp/protocol';
import type { ChangesSinceBase, DraftFromBaseResult } from '../../../server/src/lsp/protocols/base';
import type { TechnicalUpdateResult } from '../../../server/src/lsp/protocols/technical-update';
import { askedDraft } from '../../support/asked-draft';
import { packedAssets, readsFrom } from '../../support/memory';
import { smallWorld } from '../../support/small-world';

const BASE = `---
symbol: A/RES/78/400
title: Safe harbours
short: [SH]
standing: adopted
date: 2023-12-19
---

1. *Urges* States to light the lamps of their harbours in fog and in storms;

2. *Thanks* the keepers of lighthouses for their patience;

3. *Decides* to return to the harbours at its eightieth session.
`;
const NAMELESS = '1. *Urges* care;\n';
const runtime = readsFrom(
  packedAssets(smallWorld([BASE, `---\nid: fog\nstanding: draft\n---\n\n${NAMELESS}`]).corpus),
);

const asked = (text: string) => askedDraft(text, { runtime });

/** What none of the paragraphs is or has. */
const paragraph = { mergedFrom: [], splitInto: [], moved: false, notes: 0 };

suite('a draft on its base', () => {
  test('shows each change with its kind, its strength and its place', async () => {
    const draft = await asked(`---
base: SH
---

1. *Invites* States to light the lamps of their harbours in fog;

2. *Thanks* the keepers of lighthouses for their great patience;

3. *Decides* to return to the harbours at its eightieth session.

4. *Requests* pilots to wait.
`);
    const { paragraphs, ...rest } = await draft.ask<ChangesSinceBase>(method.changesSinceBase);
    assert.deepEqual(rest, {
      version: 1,
      base: { name: 'SH', title: 'Safe harbours', uri: 'agreed-language:/A/RES/78/400.resolution' },
      original: `---\nbase: SH\n---\n\n${BASE.slice(BASE.indexOf('1. *'))}\n`,
    });
    assert.deepEqual(
      paragraphs.map(({ range, changes, ...one }) => ({
        at: draft.words(range),
        ...one,
        changes: changes.map((change) => ({ ...change, range: draft.words(change.range) })),
      })),
      [
        {
          ...paragraph,
          at: '1. *Invites* States to light the lamps of their harbours in fog;',
          ref: 'OP1',
          relation: 'changed',
          words: 'Invites States to light the lamps of their harbours in fog;',
          changes: [
            {
              kind: 'opening',
              old: 'Urges',
              now: 'Invites',
              range: 'Invites',
              strength: 'weaker',
              exchanged: 0,
            },
            { kind: 'wording', old: 'and in storms', now: '', range: 'fog' },
          ],
        },
        {
          ...paragraph,
          at: '2. *Thanks* the keepers of lighthouses for their great patience;',
          ref: 'OP2',
          relation: 'changed',
          words: 'Thanks the keepers of lighthouses for their great patience;',
          changes: [{ kind: 'wording', old: '', now: 'great', range: 'great' }],
        },
        {
          ...paragraph,
          at: '4. *Requests* pilots to wait.',
          ref: 'OP4',
          relation: 'new',
          words: 'Requests pilots to wait.',
          changes: [],
        },
      ],
    );
    draft.close();
  });

  for (const [what, head] of [
    ['names none', 'title: Safe harbours'],
    ['names one that is not there', 'base: 1/1'],
  ] as const)
    test(`shows none where it ${what}`, async () => {
      const draft = await asked(`---\n${head}\n---\n\n${NAMELESS}`);
      assert.equal(await draft.ask(method.changesSinceBase), null);
      draft.close();
    });
});

suite('a draft from the text of last year', () => {
  const DRAFT = BASE.replace('symbol: A/RES/78/400\n', '')
    .replace('short: [SH]\n', '')
    .replace('standing: adopted', 'standing: draft')
    .replace('date: 2023-12-19', 'base: BASE');
  for (const [params, expected] of [
    [{ symbol: 'SH' }, { text: DRAFT.replace('BASE', 'A/RES/78/400') }],
    [{ symbol: '78/400', base: 'SH' }, { text: DRAFT.replace('BASE', 'SH') }],
    [{ text: BASE }, { text: DRAFT.replace('BASE', 'A/RES/78/400') }],
    [{ text: BASE, base: 'last.docx', symbol: 'fog' }, { text: DRAFT.replace('BASE', 'last.docx') }],
    [{ text: NAMELESS }, { problem: 'The text has no symbol to name it by' }],
    [{ text: '', base: 'a.docx' }, { text: '---\nstanding: draft\nbase: a.docx\n---\n\n\n' }],
    [{ symbol: 'fog' }, { text: `---\nstanding: draft\nbase: fog\n---\n\n${NAMELESS}` }],
    [{ symbol: '1/1' }, { problem: '1/1 is not in the corpus' }],
    [{}, { problem: 'Neither a symbol nor a text is named to begin from' }],
  ] as const)
    test(`of ${JSON.stringify(params).slice(0, 60)}`, async () => {
      const draft = await asked('');
      assert.deepEqual(await draft.ask<DraftFromBaseResult>(method.draftFromBase, params), expected);
      draft.close();
    });
});

suite('what is stale in a draft', () => {
  for (const [head, date] of [
    ['base: SH', '2025-11-20'],
    ['base: SH\ndate: 2026-02-01', '2026-02-01'],
  ] as const)
    test(`is measured by ${date}, with what to write where that is known`, async () => {
      const draft = await asked(`---
${head}
---

1. *Decides* to return to the harbours opened in 2023 at its eightieth session.
`);
      const { items, ...rest } = await draft.ask<TechnicalUpdateResult>(method.technicalUpdate, {
        today: '2025-11-20',
      });
      assert.deepEqual(rest, { version: 1, date });
      assert.deepEqual(
        items.map(({ range, edits, ...item }) => ({
          at: draft.words(range),
          ...item,
          ...(edits && { edits: edits.map((edit) => [draft.words(edit.range), edit.newText]) }),
        })),
        [
          {
            at: '2023',
            words: '2023',
            kind: 'date',
            reason: 'The year in which A/RES/78/400 was adopted',
            sure: false,
          },
          {
            at: 'eightieth',
            words: 'eightieth',
            kind: 'session',
            reason:
              'Counted from the seventy-eighth session, in which A/RES/78/400 was adopted; the draft is of the eightieth',
            sure: true,
            title: 'Write "eighty-second"',
            edits: [['eightieth', 'eighty-second']],
          },
        ],
      );
      draft.close();
    });
});
