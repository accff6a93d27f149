/** A draft as it is printed, over the protocol. */
import { strict as assert } from 'node:assert';
import {
  type BaseTextEntry,
  type ExportDraftResult,
  method,
  type PreviewResult,
  type TablingReportResult,
} from '../../server/src/lsp/protocol';
import { hostInMemory } from '../support/corpus-host';
import { talkInMemory } from '../support/memory';
import { twoCompacts } from '../support/two-compacts';
import { readBack } from '../support/written-word';

const URI = 'file:///fog.resolution';
const textDocument = { uri: URI };

/** A server with the draft open; `files` lie on the disk. */
async function opened(text: string, files: Record<string, string> = {}, corpus: object = twoCompacts()) {
  const { host } = hostInMemory(new Map(Object.entries(files)));
  const talk = await talkInMemory({ runtime: { ...corpus, corpusHost: host } });
  talk.open(URI, text);
  return talk;
}

suite('printing over the protocol', () => {
  test('a preview is of the version that is open', async () => {
    const talk = await opened('1. *Urges* care;');
    talk.change(URI, 2, [{ text: '1. *Urges* [Chile: great] care;' }]);
    const page = await talk.connection.sendRequest<PreviewResult>(method.preview, { textDocument });
    assert.equal(page.version, 2);
    assert.match(page.body, /<b class="by">Chile<\/b> great/);
    talk.close();
  });

  test('a preview is on the base that the front matter names', async () => {
    const talk = await opened('---\nbase: A/RES/70/302\n---\n\n# High-level plenary meeting\n', {}, {});
    const page = await talk.connection.sendRequest<PreviewResult>(method.preview, { textDocument });
    assert.match(page.body, /<del/);
    talk.close();
  });

  test('a draft leaves as Word with its proposals, or on a text', async () => {
    const talk = await opened('1. *Urges* [Chile: great] care in fog;');
    const word = async (more: object, changes: 'marks' | 'reject') => {
      const params = { textDocument, format: 'docx', ...more };
      const { docx = '' } = await talk.connection.sendRequest<ExportDraftResult>(method.exportDraft, params);
      return readBack(Buffer.from(docx, 'base64'), changes);
    };
    assert.deepEqual(await word({}, 'marks'), ['1. *Urges* [Chile: great] care in fog;']);
    assert.deepEqual(await word({ base: { text: '1. *Urges* care in ice;' } }, 'reject'), [
      '1. *Urges* care in ice;',
    ]);
    talk.close();
  });

  test('a base that is not known is no file, but a message', async () => {
    const talk = await opened('1. *Urges* care;');
    const exported = (symbol: string) =>
      talk.connection.sendRequest(method.exportDraft, {
        textDocument,
        format: 'docx',
        base: { symbol },
      });
    assert.deepEqual(await exported('A/RES/1/999'), { problem: 'The base A/RES/1/999 is not in the corpus' });
    assert.deepEqual(await exported('fog.docx'), {
      problem: 'The base fog.docx is not found beside the draft',
    });
    talk.close();
  });

  test('a base may be a file beside the draft, of any format that is read', async () => {
    const draft = (base: string) => `---\nbase: ${base}\n---\n\n1. *Urges* great care;\n`;
    const files = {
      'file:///old.resolution': '1. *Urges* care;\n',
      'file:///texts/last%20year.txt': 'The General Assembly,\n\n1. Urges care;\n',
      'file:///two.txt': 'neither enacting words nor numbers',
    };
    const talk = await opened(draft('old.resolution'), files);
    const page = () => talk.connection.sendRequest<PreviewResult>(method.preview, { textDocument });
    assert.match((await page()).body, /<\/i> <ins[^>]*>great <\/ins>care/);
    const [first] = await talk.connection.sendRequest<BaseTextEntry[]>(method.baseTexts, { textDocument });
    assert.deepEqual(first, { symbol: 'old.resolution', title: 'old.resolution', why: 'named' });
    const params = { textDocument, format: 'docx', base: { symbol: first?.symbol } };
    const { docx = '' } = await talk.connection.sendRequest<ExportDraftResult>(method.exportDraft, params);
    assert.deepEqual(readBack(Buffer.from(docx, 'base64'), 'reject'), ['1. *Urges* care;']);
    talk.change(URI, 2, [{ text: draft('texts/last year.txt') }]);
    assert.match((await page()).body, /<del[^>]*>.*The General Assembly/);
    talk.change(URI, 3, [{ text: draft('two.txt') }]);
    const { body, problem } = await page();
    assert.doesNotMatch(body, /<ins|<del/);
    assert.match(problem ?? '', /^The base two\.txt: No resolution found in it/);
    talk.close();
  });

  test('the texts that a draft may start from begin with the one it names and those of its title', async () => {
    const title = 'New York Declaration for Refugees and Migrants';
    const talk = await opened(`---\ntitle: ${title}\nbase: GCM\n---\n\n# ${title}\n`);
    const found = await talk.connection.sendRequest<BaseTextEntry[]>(method.baseTexts, { textDocument });
    assert.deepEqual(
      found.slice(0, 2).map(({ symbol, why }) => [symbol, why]),
      [
        ['A/RES/73/195', 'named'],
        ['A/RES/71/1', 'title'],
      ],
    );
    talk.close();
  });

  test('the tabling check leaves as Word and as a page', async () => {
    const talk = await opened('1. *Urges* [Chile: great] care;');
    const report = (format?: string) =>
      talk.connection.sendRequest<TablingReportResult>(method.tablingReport, { textDocument, format });
    assert.deepEqual(Object.keys(await report()), ['markdown']);
    const { docx = '' } = await report('docx');
    assert.ok(readBack(Buffer.from(docx, 'base64')).includes('## Open brackets (1)'));
    assert.match((await report('html')).html ?? '', /<h2>Open brackets \(1\)<\/h2>/);
    talk.close();
  });
});
