/** The actions about a finding, each in full, and where the cursor must stand for them. */
import { strict as assert } from 'node:assert';
import type { CodeAction, Command } from 'vscode-languageserver/node';
import { type AskedDraft, askedDraft } from '../../support/asked-draft';
import { twoCompacts } from '../../support/two-compacts';

const TEXT = `1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;

2. *Decides* to row.
`;
const TITLE = 'Use "a primary" (GCM, para. 23)';
const COMPARE = 'Compare with GCM, para. 23';
const KEEP = 'Keep this wording';

suite('the actions about a departure', () => {
  let draft: AskedDraft;
  suiteSetup(async () => {
    draft = await askedDraft(TEXT, { runtime: twoCompacts(), settings: { yardstick: ['GCM'] } });
  });
  suiteTeardown(() => draft.close());

  const actionsAt = (start: number, end: number, more: object = {}, on = draft) => {
    const words = 'the primary';
    const range = { start: on.at(words, start), end: on.at(words, end) };
    return on.ask<(CodeAction & Command)[]>('textDocument/codeAction', {
      range,
      context: { diagnostics: [], ...more },
    });
  };

  test('are to mend it, to compare and to keep it, each with what it is about', async () => {
    const range = draft.rangeOf('the primary');
    const diagnostics = [
      {
        range,
        severity: 4,
        code: 'departs-from-agreed',
        codeDescription: { href: 'agreed-language:/rules/departs-from-agreed.md' },
        source: 'agreed-language',
        message: 'Departs from agreed language: "a primary" (GCM, para. 23)',
        relatedInformation: [
          {
            location: {
              uri: 'agreed-language:/A/RES/73/195.resolution',
              range: { start: { line: 10, character: 0 }, end: { line: 10, character: 598 } },
            },
            message:
              'GCM, para. 23: "... to uphold the best interests of the child at all times, as a primary consideration in situations where children are concerned ..."',
          },
        ],
      },
    ];
    const kind = 'quickfix';
    assert.deepEqual(await actionsAt(0, 11), [
      {
        title: TITLE,
        kind,
        isPreferred: true,
        diagnostics,
        edit: {
          documentChanges: [
            {
              textDocument: { uri: draft.uri, version: 1 },
              edits: [{ range: { start: range.start, end: draft.at('the primary', 3) }, newText: 'a' }],
            },
          ],
        },
      },
      {
        title: COMPARE,
        kind,
        diagnostics,
        command: {
          title: COMPARE,
          command: 'agreedLanguage.compare',
          arguments: [draft.uri, range, { symbol: 'A/RES/73/195', ref: '23' }],
        },
      },
      {
        title: KEEP,
        kind,
        diagnostics,
        command: {
          title: KEEP,
          command: 'agreedLanguage.keepWording',
          arguments: [
            draft.uri,
            {
              rule: 'departs-from-agreed',
              words: 'the primary',
              before: 'at all times, as',
              after: 'consideration in situations where',
              agreed: 'GCM, para. 23',
            },
          ],
        },
      },
    ]);
  });

  for (const [where, start, end, some] of [
    ['inside it', 5, 5, true],
    ['at its start', 0, 0, true],
    ['at its end', 11, 11, true],
    ['before it', -1, -1, false],
    ['after it', 12, 12, false],
    ['up to its start', -4, 0, true],
    ['from its end on', 11, 14, true],
    ['around it', -2, 14, true],
    ['backwards over it', 14, -2, true],
  ] as const)
    test(`come${some ? '' : ' not'} with the cursor ${where}`, async () =>
      assert.equal((await actionsAt(start, end)).length, some ? 3 : 0));

  test('all at once are one edit of the draft, where it is asked for', async () => {
    const [all, ...more] = await actionsAt(-4, -4, { only: ['source.fixAll'] });
    assert.deepEqual([all?.title, all?.kind, more], ['Apply every preferred fix', 'source.fixAll', []]);
    const [change] = all?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(draft.changed(change.edits as never), TEXT.replace('the primary', 'a primary'));
    const calm = await askedDraft('1. *Decides* to carry the primary.\n', { runtime: twoCompacts() });
    assert.deepEqual(await actionsAt(0, 0, { only: ['source.fixAll'] }, calm), []);
    calm.close();
  });
});
