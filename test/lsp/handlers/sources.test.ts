/** Where the words of a draft come from, in full: the ledger, its reports, lenses, precedents, places and uses. */
import { strict as assert } from 'node:assert';
import type { CodeLens } from 'vscode-languageserver/node';
import { method, type ParagraphResult, type TablingReportResult } from '../../../server/src/lsp/protocol';
import type {
  PrecedentResult,
  SourcesReportResult,
  SourcesResult,
  UsesResult,
} from '../../../server/src/lsp/protocols/sources';
import { type AskedDraft, askedDraft } from '../../support/asked-draft';
import { packedAssets, readsFrom } from '../../support/memory';
import { smallWorld } from '../../support/small-world';
import { readBack } from '../../support/written-word';

const text = (symbol: string, head: string, standing: string, words: string) =>
  `---\nsymbol: ${symbol}\n${head}\nstanding: ${standing}\n---\n\n1. *Decides* ${words}.\n`;
const LAMPS = 'to light all harbours at night in every season of the year';
const BUOYS = 'to paint all buoys in the colours of the rainbow before the winter';
const { corpus } = smallWorld([
  text('A/RES/70/900', 'title: Harbours\nshort: [CSH]\ndate: 2015-12-20', 'adopted', LAMPS),
  text('A/RES/66/901', 'title: Lamps\ndate: 2011-12-20', 'adopted', `${LAMPS}, with oil`),
  text('A/C.3/78/L.90', 'title: Buoys', 'draft', BUOYS),
]);
const runtime = readsFrom(packedAssets(corpus));

const DRAFT = `# Lights

*The General Assembly*,

1. *Requests* ports to light all harbours[^1] at night in each season of the year;

2. *Decides* to dance.

[^1]: Resolution 70/900.
`;

const SOURCE_LINE = 'CSH, OP1, 2 changes';

suite('the sources of a draft', () => {
  let draft: AskedDraft;
  suiteSetup(async () => {
    draft = await askedDraft(DRAFT, { runtime, settings: { codeLens: { sources: true } } });
  });
  suiteTeardown(() => draft.close());

  test('are told of each paragraph, with what was changed and what is new', async () => {
    const { paragraphs, ...rest } = await draft.ask<SourcesResult>(method.sources);
    assert.deepEqual(rest, {
      version: 1,
      summary: '1 of 2 paragraphs have a source; 11 of 17 words stand so in it (64 %)',
    });
    assert.deepEqual(
      paragraphs.map(({ range, ...one }) => ({ at: draft.words(range), ...one })),
      [
        {
          at: '1. *Requests* ports to light all harbours[^1] at night in each season of the year;',
          ref: 'OP1',
          line: SOURCE_LINE,
          sources: [
            {
              symbol: 'A/RES/70/900',
              ref: 'OP1',
              shown: 'CSH, OP1 (2015)',
              changes: [
                { agreed: 'Decides', words: 'Requests ports' },
                { agreed: 'every', words: 'each' },
              ],
            },
          ],
          added: [],
        },
        {
          at: '2. *Decides* to dance.',
          ref: 'OP2',
          line: 'new text',
          sources: [],
          added: ['Decides to dance.'],
        },
      ],
    );
  });

  test('stand above the paragraphs that have any', async () =>
    assert.deepEqual(await draft.ask<CodeLens[]>('textDocument/codeLens'), [
      {
        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 82 } },
        command: { title: SOURCE_LINE, command: '' },
      },
    ]));

  const report = (format: string, on = draft) =>
    on.ask<SourcesReportResult>(method.sourcesReport, { format });

  test('leave as Markdown alone, as a page alone, as a Word file alone', async () => {
    const { markdown = '', ...noMore } = await report('markdown');
    assert.deepEqual([markdown.split('\n')[0], noMore], ['# Sources of the draft', {}]);
    const { html = '', ...noOther } = await report('html');
    assert.deepEqual([/<title>(.*)<\/title>/.exec(html)?.[1], noOther], ['Sources of the draft', {}]);
    const { docx = '', ...nothing } = await report('docx');
    assert.deepEqual(
      [readBack(Buffer.from(docx, 'base64'), 'reject'), nothing],
      [
        [
          '# Lights',
          '*The General Assembly*,',
          '1. Decides to light all harbours at night in every season of the year;[^1]',
          '2. ',
          '[^1]: CSH, OP1 (2015).',
        ],
        {},
      ],
    );
  });

  for (const [head, title] of [
    ['title: Lights\nsymbol: A/C.3/81/L.4', 'Lights'],
    ['symbol: A/C.3/81/L.4', 'A/C.3/81/L.4'],
  ] as const)
    test(`are those of ${title}`, async () => {
      const named = await askedDraft(`---\n${head}\n---\n\n${DRAFT}`, { runtime });
      const { html = '' } = await report('html', named);
      assert.equal(/<title>(.*)<\/title>/.exec(html)?.[1], `Sources of ${title}`);
      assert.equal((await report('markdown', named)).markdown?.split('\n')[0], `# Sources of ${title}`);
      named.close();
    });

  test('are asked of selected words: a card of their precedents', async () => {
    const precedent = (words: string) =>
      draft.ask<PrecedentResult | null>(method.precedent, { range: draft.rangeOf(words) });
    assert.deepEqual(await precedent('season of the year'), {
      markdown: `**“season of the year”** · 2 uses in 2 texts of 2 adopted ones, 2011 to 2015

Texts by year: 2011 1, 2015 1

Titles: Harbours 1, Lamps 1

Organs: General Assembly 2`,
    });
    assert.equal(await precedent('dance'), null);
  });

  test('are listed with their places, the words of the range alone', async () => {
    const where = (words: string) =>
      draft.ask<ParagraphResult[]>(method.whereAgreed, { range: draft.rangeOf(words) });
    const place = {
      ref: 'OP1',
      standing: 'adopted',
      text: 'light all harbours at night',
    };
    const range = (line: number, character: number) => ({
      start: { line, character: 0 },
      end: { line, character },
    });
    assert.deepEqual(await where('light all harbours[^1] at night'), [
      {
        ...place,
        symbol: 'A/RES/70/900',
        shown: 'CSH, OP1',
        title: 'Harbours',
        date: '2015-12-20',
        uri: 'agreed-language:/A/RES/70/900.resolution',
        range: range(8, 72),
        footnote: 'Resolution 70/900, para. 1.',
      },
      {
        ...place,
        symbol: 'A/RES/66/901',
        shown: 'resolution 66/901, OP1',
        title: 'Lamps',
        date: '2011-12-20',
        uri: 'agreed-language:/A/RES/66/901.resolution',
        range: range(7, 82),
        footnote: 'Resolution 66/901, para. 1.',
      },
    ]);
    assert.deepEqual(await where('dance'), []);
  });

  for (const [words, uses] of [
    ['light all harbours[^1] at night', { uses: 2, texts: 2, since: '2011', loaded: 2 }],
    ['to dance', { uses: 0, texts: 0, loaded: 2 }],
  ] as const)
    test(`are counted: ${words}`, async () =>
      assert.deepEqual(await draft.ask<UsesResult>(method.uses, { range: draft.rangeOf(words) }), uses));
});

suite('the tabling check of a draft', () => {
  test('leaves as Markdown, with a page or a Word file where one is wanted', async () => {
    const draft = await askedDraft('1. *Urges* [Chile: great] care;\n', { runtime });
    const report = (more: object = {}) => draft.ask<TablingReportResult>(method.tablingReport, more);
    const { markdown } = await report();
    assert.deepEqual(await report(), { markdown });
    assert.match(markdown, /^# Tabling check: draft resolution\n/);
    const { html = '', ...page } = await report({ format: 'html' });
    assert.deepEqual(page, { markdown });
    assert.equal(/<title>(.*)<\/title>/.exec(html)?.[1], 'Tabling check');
    const { docx = '', ...word } = await report({ format: 'docx' });
    assert.deepEqual(word, { markdown });
    assert.equal(readBack(Buffer.from(docx, 'base64'))[0], '# Tabling check: draft resolution');
    draft.close();
  });
});
