/** The corpus over the protocol: its documents, their paragraphs, and what stands where. */
import { strict as assert } from 'node:assert';
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver/node';
import type {
  CorpusEntry,
  InstrumentResult,
  ParagraphResult,
  SearchResult,
  StatusResult,
} from '../../server/src/lsp/protocol';
import type { UsesResult } from '../../server/src/lsp/protocols/sources';
import { type AskedDraft, askedDraft } from '../support/asked-draft';
import { packedAssets, readsFrom } from '../support/memory';
import { smallWorld } from '../support/small-world';

const COMPACT = `---
symbol: A/RES/70/900
title: Compact for Safe Harbours
short: [CSH]
standing: adopted
date: 2015-10-24
body: annex
---

*The General Assembly*,

*Noting* the tides,

1. *Endorses* the Compact;

Annex

# Compact for Safe Harbours

1. We commit to light all harbours at night in every season of the year.

2. We will light them well.

(a) With oil;
`;

const PLAIN = `---
symbol: A/RES/71/901
title: Lighthouses
standing: adopted
---

*The General Assembly*,

1. *Decides* to light all harbours at night in every season of the year.
`;

const DRAFT = `---
symbol: A/C.3/78/L.90
title: Buoys
short: [L.90]
standing: draft
adoptedAs: A/RES/78/900
---

1. *Decides* to paint all buoys.
`;

const ZERO = `---
title: Compact, zero draft
standing: superseded
supersededBy: A/RES/70/900
---

# Compact

1. We commit to light harbours.
`;

const { corpus } = smallWorld([COMPACT, PLAIN, DRAFT, ZERO]);
const runtime = readsFrom(packedAssets(corpus));
const WORDS = 'light all harbours at night in every season of the year';

suite('a corpus over the protocol', () => {
  let draft: AskedDraft;
  suiteSetup(async () => {
    const settings = { yardstick: ['CSH'] };
    draft = await askedDraft(`1. *Decides* to *${WORDS}*, and to dance [EU: and to sing].\n`, {
      runtime,
      settings,
    });
  });
  suiteTeardown(() => draft.close());

  test('is listed, each document with what is known of it', async () => {
    const listed = await draft.ask<CorpusEntry[]>('agreedLanguage/corpus');
    const uri = (id: string) => `agreed-language:/${id}.resolution`;
    assert.deepEqual(listed, [
      {
        id: 'A/RES/70/900',
        symbol: 'A/RES/70/900',
        title: 'Compact for Safe Harbours',
        short: ['CSH'],
        standing: 'adopted',
        date: '2015-10-24',
        paragraphs: 8,
        uri: uri('A/RES/70/900'),
      },
      {
        id: 'A/RES/71/901',
        symbol: 'A/RES/71/901',
        title: 'Lighthouses',
        short: [],
        standing: 'adopted',
        paragraphs: 2,
        uri: uri('A/RES/71/901'),
      },
      {
        id: 'A/C.3/78/L.90',
        symbol: 'A/C.3/78/L.90',
        title: 'Buoys',
        short: ['L.90'],
        standing: 'draft',
        adoptedAs: 'A/RES/78/900',
        paragraphs: 1,
        uri: uri('A/C.3/78/L.90'),
      },
      {
        id: 'document-4',
        title: 'Compact, zero draft',
        short: [],
        standing: 'superseded',
        supersededBy: 'A/RES/70/900',
        paragraphs: 2,
        uri: uri('document-4'),
      },
    ]);
  });

  const paragraph = (symbol: string, ref: string) =>
    draft.ask<ParagraphResult | null>('agreedLanguage/paragraph', { symbol, ref });

  test('gives a paragraph with its place, and as a footnote would cite it', async () => {
    assert.deepEqual(await paragraph('CSH', '2 (a)'), {
      symbol: 'A/RES/70/900',
      ref: '2 (a)',
      shown: 'CSH, para. 2 (a)',
      title: 'Compact for Safe Harbours',
      standing: 'adopted',
      date: '2015-10-24',
      text: 'With oil;',
      uri: 'agreed-language:/A/RES/70/900.resolution',
      range: { start: { line: 23, character: 0 }, end: { line: 23, character: 13 } },
      footnote: 'Resolution 70/900, annex, para. 2 (a).',
    });
    assert.ok(!('date' in ((await paragraph('A/RES/71/901', 'OP1')) ?? {})));
  });

  for (const [symbol, ref, footnote] of [
    ['CSH', '1', 'Resolution 70/900, annex, para. 1.'],
    ['CSH', 'resolution OP1', 'Resolution 70/900, para. 1.'],
    ['CSH', 'resolution PP1', 'Resolution 70/900, PP1.'],
    ['A/RES/71/901', 'OP1', 'Resolution 71/901, para. 1.'],
    ['L.90', 'OP1', 'A/C.3/78/L.90, para. 1.'],
    ['document-4', '1', 'Compact, zero draft, para. 1.'],
  ] as const)
    test(`cites ${symbol}, ${ref}: ${footnote}`, async () =>
      assert.equal((await paragraph(symbol, ref))?.footnote, footnote));

  test('has no paragraph that it does not have', async () => {
    assert.equal(await paragraph('CSH', '9'), null);
    assert.equal(await paragraph('none', '1'), null);
  });

  test('opens as documents, paragraphs and pages of rules', async () => {
    const opened = async (uri: string) =>
      (await draft.ask<{ text: string }>('workspace/textDocumentContent', { uri })).text;
    assert.equal(await opened('agreed-language:/A/RES/71/901.resolution'), PLAIN);
    assert.equal(await opened('agreed-language:/A/RES/70/900.resolution?ref=2%20(a)'), 'With oil;\n');
    assert.equal(
      await opened('agreed-language:/A/RES/70/900.resolution?ref=9'),
      'A/RES/70/900 has no paragraph 9.\n',
    );
    assert.equal(
      await opened('agreed-language:/A/RES/1/1.resolution'),
      'The loaded corpus has no document A/RES/1/1.\n',
    );
    assert.match(
      await opened('agreed-language:/rules/preambular-comma.md'),
      /^# preambular-comma\n\nA preambular paragraph ends with a comma\.\n\nRests on: .+\.\n\nSeverity: warning\.\n$/,
    );
    assert.equal(await opened('agreed-language:/rules/none.md'), '# none\n\nThere is no such rule.\n');
    assert.equal(await opened('file:///draft.resolution'), '');
  });

  test('says where selected words stand, markup apart, and how often', async () => {
    const whereAgreed = async (words: string) =>
      (await draft.ask<ParagraphResult[]>('agreedLanguage/whereAgreed', { range: draft.rangeOf(words) })).map(
        ({ shown, text }) => `${shown}: ${text}`,
      );
    const uses = (words: string) =>
      draft.ask<UsesResult>('agreedLanguage/uses', { range: draft.rangeOf(words) });
    for (const words of [WORDS, `*${WORDS}*`])
      assert.deepEqual(await whereAgreed(words), [
        `CSH, para. 1: ${WORDS}`,
        `resolution 71/901, OP1: ${WORDS}`,
      ]);
    assert.deepEqual(await whereAgreed('to dance'), []);
    assert.deepEqual(await uses(WORDS), { uses: 2, texts: 2, since: '2015', loaded: 2 });
    assert.deepEqual(await uses('to dance'), { uses: 0, texts: 0, loaded: 2 });
  });

  test('is searched, the best first, as many as are wanted, of a standing', async () => {
    const search = async (params: object) =>
      (await draft.ask<SearchResult[]>('agreedLanguage/search', params)).map(
        ({ symbol, ref, standing }) => `${symbol} ${ref} ${standing}`,
      );
    const [best] = await draft.ask<SearchResult[]>('agreedLanguage/search', { query: 'harbours at night' });
    assert.equal(typeof best?.score, 'number');
    assert.deepEqual(
      { ...best, score: 0 },
      {
        symbol: 'A/RES/70/900',
        ref: '1',
        shown: 'CSH, para. 1',
        standing: 'adopted',
        text: `We commit to ${WORDS}.`,
        score: 0,
      },
    );
    assert.equal((await search({ query: 'harbours', limit: 1 })).length, 1);
    assert.deepEqual(await search({ query: 'harbours', standing: 'superseded' }), [
      'document-4 1 superseded',
    ]);
  });

  test('is listed as symbols of the workspace', async () => {
    const symbols = (query: string) => draft.ask<WorkspaceSymbol[]>('workspace/symbol', { query });
    const [first, second, ...more] = await symbols('paint all buoys');
    assert.ok(second && more.length === 1);
    assert.deepEqual(first, {
      name: 'L.90, OP1: Decides to paint all buoys.',
      kind: SymbolKind.String,
      containerName: 'draft',
      location: {
        uri: 'agreed-language:/A/C.3/78/L.90.resolution',
        range: { start: { line: 8, character: 0 }, end: { line: 8, character: 32 } },
      },
    });
    assert.deepEqual(await symbols(' '), []);
  });

  test('knows instruments by half-remembered names, with the references of their footnotes', async () => {
    const [child] = await draft.ask<InstrumentResult[]>('agreedLanguage/instruments', {
      query: 'Rights of the Child',
    });
    assert.deepEqual(child, {
      id: 'crc',
      title: 'Convention on the Rights of the Child',
      short: ['CRC'],
      reference: 'United Nations, Treaty Series, vol. 1577, No. 27531.',
    });
  });

  test('is what the figures of a draft are of', async () => {
    const { share, ...figures } = await draft.ask<StatusResult>('agreedLanguage/status');
    assert.equal(share, undefined, 'of so few words none is told');
    assert.deepEqual(figures, {
      words: 19,
      agreedWords: 13,
      departures: 0,
      openBrackets: 1,
      bracketsByDelegation: [['EU', 1]],
      draft: { mode: 'negotiation', isOwnMode: false },
      corpus: { state: 'ready', documents: 4 },
    });
  });

  test('goes with how a draft is read: its mode, organ and base', async () => {
    const statusOf = async (text: string, settings: object = {}) => {
      const asked = await askedDraft(text, { runtime, settings });
      const status = await asked.ask<StatusResult>('agreedLanguage/status');
      asked.close();
      return status.draft;
    };
    const head = 'base: 76/300\nmode: tabling';
    assert.deepEqual(
      await statusOf(`---\n${head}\n---\n\n*The Human Rights Council*,\n\n1. To row.\n`, { mode: 'archive' }),
      {
        mode: 'tabling',
        isOwnMode: true,
        organ: 'Human Rights Council',
        base: { name: '76/300', isFound: false },
      },
    );
    assert.deepEqual(await statusOf('---\nbase: CSH\n---\n\n1. To row.\n', { mode: 'archive' }), {
      mode: 'archive',
      isOwnMode: false,
      base: { name: 'CSH', isFound: true },
    });
  });

  test('is what the share of agreed words is of, once a draft has a hundred', async () => {
    const long = await askedDraft(`1. ${'We commit to light all harbours at night. '.repeat(13)}\n`, {
      runtime,
      settings: { yardstick: ['CSH'] },
    });
    const { words, agreedWords, share } = await long.ask<StatusResult>('agreedLanguage/status');
    assert.ok(words >= 100 && agreedWords > 0);
    assert.equal(share, agreedWords / words);
    long.close();
  });

  test('counts departures alone as such', async () => {
    const text = `[^1]: One.\n[^1]: Two.\n\n1. We commit to ${WORDS.replace('every', 'each')}.\n`;
    const departing = await askedDraft(text, { runtime, settings: { yardstick: ['CSH'] } });
    assert.equal((await departing.ask<StatusResult>('agreedLanguage/status')).departures, 1);
    departing.close();
  });

  test('tells why nothing is reported of words', async () => {
    const why = await draft.ask<{ range: never; reasons: string[] }>('agreedLanguage/whySilent', {
      position: draft.at('dance'),
    });
    assert.equal(draft.words(why.range), 'dance');
    assert.deepEqual(why.reasons, ['“dance” is new: in none of the 2 adopted texts that are loaded.']);
  });
});
