/** What a preview, an export and the list of bases say in full, over a small corpus and files beside the draft. */
import { strict as assert } from 'node:assert';
import { STYLE } from '../../../server/src/export/html/style';
import {
  type BaseTextEntry,
  type ExportDraftResult,
  method,
  type PreviewResult,
} from '../../../server/src/lsp/protocol';
import { hostInMemory } from '../../support/corpus-host';
import { packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import { smallWorld } from '../../support/small-world';
import { readBack } from '../../support/written-word';

const adopted = (symbol: string, head: string, words = 'care') =>
  `---\nsymbol: ${symbol}\n${head}\nstanding: adopted\n---\n\n1. *Urges* ${words};\n`;
const { corpus } = smallWorld([
  adopted('A/RES/70/900', 'title: Fog\nshort: [FOG]\ndate: 2015-12-20'),
  adopted('A/RES/71/901', 'title: Ice\ndate: 2016-12-20'),
  adopted('A/RES/72/902', 'title: Storms'),
]);
const FILES = {
  'file:///d/last.resolution': '---\ntitle: Last year\ndate: 2024-12-01\n---\n\n1. *Urges* little care;\n',
  'file:///d/plain.resolution': '1. *Urges* little care;\n',
};
const PROPOSED = '1. *Urges* [Chile: great] care;\n';

let talk: Awaited<ReturnType<typeof talkInMemory>>;
let serial = 0;

/** Asks about a draft with this front matter. */
async function ask<R>(request: string, head: string, more: object = {}, words = PROPOSED): Promise<R> {
  const uri = `file:///d/${++serial}.resolution`;
  talk.open(uri, head === '' ? words : `---\n${head}\n---\n\n${words}`);
  return talk.connection.sendRequest<R>(request, { textDocument: { uri }, ...more });
}

suite('a draft on paper', () => {
  suiteSetup(async () => {
    const { host } = hostInMemory(new Map(Object.entries(FILES)));
    talk = await talkInMemory({ runtime: { ...readsFrom(packedAssets(corpus)), corpusHost: host } });
  });
  suiteTeardown(() => {
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });

  const preview = (head: string, words?: string) => ask<PreviewResult>(method.preview, head, {}, words);
  /** The words of a preview, what is put in and taken out in marks. */
  const printed = ({ body }: PreviewResult) =>
    body
      .replace(/<ins[^>]*>/g, '{+')
      .replace(/<\/ins>/g, '+}')
      .replace(/<del[^>]*>/g, '{-')
      .replace(/<\/del>/g, '-}')
      .replace(/<[^>]+>/g, '')
      .trim();

  test('is shown with its proposals where it has no base', async () => {
    const shown = await preview('', '1. *Urges* [Chile: great] care;\n');
    assert.deepEqual(
      { ...shown, body: printed(shown) },
      { version: 1, body: '1. Urges{+Chile great+} care;', style: STYLE },
    );
  });

  for (const [base, body] of [
    ['FOG', '1. Urges {+great +}care;'],
    ['last.resolution', '1. Urges {-little-}{+great+} care;'],
  ] as const)
    test(`is shown as changes on ${base}`, async () => {
      const shown = await preview(`base: ${base}`, '1. *Urges* great care;\n');
      assert.deepEqual({ ...shown, body: printed(shown) }, { version: 1, body, style: STYLE });
    });

  test('is shown by itself, with the reason, where its base is not known', async () => {
    const shown = await preview('base: 99/1', '1. *Urges* great care;\n');
    assert.deepEqual(
      { ...shown, body: printed(shown) },
      {
        version: 1,
        body: '1. Urges great care;',
        style: STYLE,
        problem: 'The base 99/1 is not in the corpus',
      },
    );
  });

  const exported = (head: string, more: object, words?: string) =>
    ask<ExportDraftResult>(method.exportDraft, head, more, words);
  const titleOf = ({ html = '' }: ExportDraftResult) => /<title>(.*)<\/title>/.exec(html)?.[1];

  for (const [proposals, words, changesRejected] of [
    ['tracked', '1. *Urges* [Chile: great] care;', '1. *Urges* care;'],
    ['visible', '1. *Urges* [Chile: great] care;', '1. *Urges* [Chile: great] care;'],
    ['accepted', '1. *Urges* great care;', '1. *Urges* great care;'],
    ['rejected', '1. *Urges* care;', '1. *Urges* care;'],
    [undefined, '1. *Urges* [Chile: great] care;', '1. *Urges* care;'],
  ] as const)
    test(`leaves as a Word file with its proposals ${proposals ?? 'as where nothing is said'}`, async () => {
      const answer = await exported('', { format: 'docx', ...(proposals && { proposals }) });
      assert.deepEqual(Object.keys(answer), ['docx']);
      const bytes = Buffer.from(answer.docx ?? '', 'base64');
      assert.deepEqual([readBack(bytes, 'marks'), readBack(bytes, 'reject')], [[words], [changesRejected]]);
    });

  for (const [head, title] of [
    ['title: Tides\nsymbol: A/C.3/78/L.9', 'Tides'],
    ['symbol: A/C.3/78/L.9', 'A/C.3/78/L.9'],
    ['date: 2026-01-01', 'Draft'],
  ] as const)
    test(`leaves as a page called ${title}, by itself or on a base`, async () => {
      const page = await exported(head, { format: 'html' });
      assert.deepEqual([Object.keys(page), titleOf(page)], [['html'], title]);
      const redline = await exported(head, { format: 'html', base: { symbol: 'FOG' } });
      assert.deepEqual([Object.keys(redline), titleOf(redline)], [['html'], title]);
      assert.match(redline.html ?? '', /<ins/);
    });

  test('leaves on the base that a person has chosen, a text before a symbol', async () => {
    const on = async (base: object) => {
      const { docx = '' } = await exported(
        'base: A/RES/71/901',
        { format: 'docx', base },
        '1. *Urges* great haste;\n',
      );
      return readBack(Buffer.from(docx, 'base64'), 'reject');
    };
    assert.deepEqual(await on({ symbol: 'FOG' }), ['1. *Urges* care;']);
    assert.deepEqual(await on({ symbol: 'last.resolution' }), ['1. *Urges* little care;']);
    assert.deepEqual(await on({ symbol: 'FOG', text: '1. *Urges* calm;' }), ['1. *Urges* calm;']);
    assert.deepEqual(await on({}), ['1. *Urges* great haste;'], 'none was chosen');
  });

  test('that cannot leave on its base says why', async () =>
    assert.deepEqual(await exported('', { format: 'docx', base: { symbol: 'gone.docx' } }), {
      problem: 'The base gone.docx is not found beside the draft',
    }));

  const FOG = { symbol: 'A/RES/70/900', title: 'Fog', date: '2015-12-20' };
  const ICE = { symbol: 'A/RES/71/901', title: 'Ice', date: '2016-12-20' };
  const STORMS = { symbol: 'A/RES/72/902', title: 'Storms' };
  for (const [what, head, entries] of [
    ['the latest first', 'title: Tides', [ICE, FOG, STORMS]],
    ['its title first', 'title: Fog', [{ ...FOG, why: 'title' }, ICE, STORMS]],
    ['the one it names first', 'base: 72/902', [{ ...STORMS, why: 'named' }, ICE, FOG]],
    [
      'a file first',
      'base: last.resolution',
      [{ symbol: 'last.resolution', title: 'Last year', date: '2024-12-01', why: 'named' }, ICE, FOG, STORMS],
    ],
    [
      'a file without a title by its name',
      'base: plain.resolution',
      [{ symbol: 'plain.resolution', title: 'plain.resolution', why: 'named' }, ICE, FOG, STORMS],
    ],
    ['no file that is not there', 'base: gone.resolution', [ICE, FOG, STORMS]],
  ] as const)
    test(`may start from these texts, ${what}`, async () =>
      assert.deepEqual(await ask<BaseTextEntry[]>(method.baseTexts, head), entries));
});
