/** A draft as it is printed, over the protocol. */
import { strict as assert } from 'node:assert';
import { writeDocx } from '../../server/src/export/docx/write-docx';
import {
  type BaseTextEntry,
  type ExportDraftResult,
  method,
  type PreviewResult,
} from '../../server/src/lsp/protocol';
import { talkInMemory } from '../support/memory';
import { readBack } from '../support/written-word';

const URI = 'file:///fog.resolution';
const textDocument = { uri: URI };
const writeWord = async (text: Parameters<typeof writeDocx>[0]) =>
  Buffer.from(writeDocx(text)).toString('base64');

async function opened(text: string) {
  const talk = await talkInMemory({ runtime: { writeWord } });
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
    const talk = await opened(
      '---\nbase: A/RES/73/195\n---\n\n# Global Compact for Safe, Orderly and Regular Migration\n',
    );
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

  test('a base that is not known is no file', async () => {
    const talk = await opened('1. *Urges* care;');
    const params = { textDocument, format: 'docx', base: { symbol: 'A/RES/1/999' } };
    assert.equal(await talk.connection.sendRequest(method.exportDraft, params), null);
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
});
