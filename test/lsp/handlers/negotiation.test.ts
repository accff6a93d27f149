/** The marks of a negotiation as an editor lists, decides and cleans them, and amendments as it puts them in. */
import { strict as assert } from 'node:assert';
import {
  type AmendResult,
  type CleanTextResult,
  type DecideResult,
  type MarksResult,
  method,
} from '../../../server/src/lsp/protocol';
import { type AskedDraft, askedDraft } from '../../support/asked-draft';
import { packedAssets, readsFrom } from '../../support/memory';
import { smallWorld } from '../../support/small-world';

const TEXT = `*The General Assembly*,

*Noting* the [EU: useful] tides, [agreed ad ref]

1. *Urges* States to act fully; [Russia: delete "fully"] [Cuba: replace "act" by "row"]

2. *Calls upon* ports [to sail]; [Fiji: see OP1]

3. *Decides* to sail [in good order - EU, Chile; delete US]; **AGREED**
`;

let draft: AskedDraft;

suite('the marks of a negotiation over the protocol', () => {
  suiteSetup(async () => {
    draft = await askedDraft(TEXT, { runtime: readsFrom(packedAssets(smallWorld().corpus)) });
  });
  suiteTeardown(() => draft.close());

  test('are listed with their words, whose they are and the paragraph they stand in', async () => {
    const { marks, statuses, ...counts } = await draft.ask<MarksResult>(method.marks);
    assert.deepEqual(
      marks.map(({ range, ...mark }) => ({ at: draft.words(range), ...mark })),
      [
        { at: '[EU: useful]', kind: 'addition', text: 'useful', delegations: ['EU'], ref: 'PP1' },
        {
          at: '[agreed ad ref]',
          kind: 'status',
          text: '',
          delegations: [],
          ref: 'PP1',
          status: 'agreed ad ref',
        },
        {
          at: '[Russia: delete "fully"]',
          kind: 'deletion',
          text: 'fully',
          delegations: ['Russian Federation'],
          ref: 'OP1',
        },
        {
          at: '[Cuba: replace "act" by "row"]',
          kind: 'replacement',
          text: 'row',
          replaces: 'act',
          delegations: ['Cuba'],
          ref: 'OP1',
        },
        { at: '[to sail]', kind: 'open', text: 'to sail', delegations: [], ref: 'OP2' },
        {
          at: '[Fiji: see OP1]',
          kind: 'unclear',
          text: '[Fiji: see OP1]',
          delegations: ['Fiji'],
          ref: 'OP2',
          unclear: true,
        },
        {
          at: '[in good order - EU, Chile; delete US]',
          kind: 'addition',
          text: 'in good order',
          delegations: ['EU', 'Chile', 'US'],
          against: ['US'],
          ref: 'OP3',
        },
        { at: '**AGREED**', kind: 'status', text: '', delegations: [], ref: 'OP3', status: 'agreed' },
      ],
    );
    assert.deepEqual(
      statuses.map(({ ref, status, range }) => [ref, status, draft.words(range)]),
      [
        ['PP1', 'agreed ad ref', '[agreed ad ref]'],
        ['OP3', 'agreed', '**AGREED**'],
      ],
    );
    assert.deepEqual(counts, {
      open: 6,
      byDelegation: [
        ['EU', 2],
        ['Chile', 1],
        ['Cuba', 1],
        ['Fiji', 1],
        ['Russian Federation', 1],
        ['US', 1],
      ],
      progress: { agreed: 2, adRef: 1, paragraphs: 4 },
    });
  });

  /** The draft after a decision; undefined where nothing is to be decided. */
  const decided = async (params: object): Promise<string | undefined> => {
    const found = await draft.ask<DecideResult | null>(method.decide, params);
    if (!found) return undefined;
    assert.equal(found.version, 1);
    return draft.changed(found.edits as never);
  };

  for (const [words, verdict, before, after] of [
    ['useful', 'accept', '[EU: useful]', 'useful'],
    ['useful', 'reject', ' [EU: useful]', ''],
    ['Russia', 'accept', ' fully; [Russia: delete "fully"]', ';'],
    ['Fiji', 'reject', ' [Fiji: see OP1]', ''],
  ] as const)
    test(`${verdict} the mark at "${words}"`, async () =>
      assert.equal(await decided({ verdict, position: draft.at(words) }), TEXT.replace(before, after)));

  test('are decided for one delegation everywhere, wherever the cursor stands', async () => {
    const expected = TEXT.replace(' [Cuba: replace "act" by "row"]', '').replace('to act', 'to row');
    assert.equal(await decided({ verdict: 'accept', delegation: 'Cuba' }), expected);
    const position = draft.at('useful');
    assert.equal(await decided({ verdict: 'accept', delegation: 'Cuba', position }), expected);
  });

  test('are not decided where there is none, where nobody says which, and where it is not understood', async () => {
    assert.equal(await decided({ verdict: 'accept', position: draft.at('Calls') }), undefined);
    assert.equal(await decided({ verdict: 'accept' }), undefined);
    assert.equal(await decided({ verdict: 'accept', delegation: 'Norway' }), undefined);
    assert.equal(await decided({ verdict: 'accept', position: draft.at('Fiji') }), undefined);
  });

  const cleaned = async (params: object) => {
    const { text, left } = await draft.ask<CleanTextResult>(method.cleanText, {
      accept: [],
      reject: [],
      unbracket: false,
      ...params,
    });
    return { text, left: left.map(draft.words) };
  };

  test('leave a clean text, and what no decision by delegation settles', async () => {
    assert.deepEqual(
      await cleaned({
        accept: ['EU'],
        reject: ['Cuba', 'Fiji'],
        unbracket: true,
        drop: [draft.rangeOf('[Fiji: see OP1]')],
      }),
      {
        text: TEXT.replace('[EU: useful]', 'useful')
          .replace(' [agreed ad ref]', '')
          .replace(' [Cuba: replace "act" by "row"]', '')
          .replace('[to sail]', 'to sail')
          .replace(' [Fiji: see OP1]', '')
          .replace('[in good order - EU, Chile; delete US]', 'in good order')
          .replace(' **AGREED**', ''),
        left: [],
      },
    );
  });

  test('that are not understood go where they are named by their ranges', async () => {
    const left = '[Fiji: see OP1]';
    assert.deepEqual(await cleaned({}), { text: TEXT, left: [left] });
    assert.deepEqual(await cleaned({ drop: [draft.rangeOf(left)] }), {
      text: TEXT.replace(` ${left}`, ''),
      left: [],
    });
  });

  test('are made of amendments, each that cannot be carried over with the reason', async () => {
    const { version, edits, done, problems } = await draft.ask<AmendResult>(method.amend, {
      amendments: 'In paragraph 3, replace “Decides” with “Agrees”\nIn paragraph 9, delete “x”',
      sponsor: 'Chile',
    });
    assert.equal(version, 1);
    assert.equal(
      draft.changed(edits as never),
      TEXT.replace('*Decides*', '[Chile del: *Decides*] [Chile: Agrees]'),
    );
    assert.equal(done, 1);
    assert.deepEqual(problems, [
      { said: 'In paragraph 9, delete “x”', why: 'There is no OP9 in this draft' },
    ]);
  });
});
