import { strict as assert } from 'node:assert';
import type {
  CompletionItem,
  CompletionList,
  InlineCompletionItem,
  InsertReplaceEdit,
  MarkupContent,
  TextEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import type { ParagraphResult, SearchResult } from '../../server/src/lsp/protocol';
import type { UsesResult } from '../../server/src/lsp/protocols/sources';
import { talkInMemory } from '../support/memory';
import type { Talk } from '../support/talk';

const URI = 'file:///draft.resolution';
const HERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const LINE = '1. *Calls upon* States to uphold the best interests of the ';

/** Opens a draft of one line and asks for what may come at its end. */
async function listAfter(talk: Talk, line: string, uri = URI): Promise<CompletionList> {
  talk.open(uri, line);
  return talk.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: { line: 0, character: line.length },
    context: { triggerKind: 1 },
  });
}

/** The paragraph that the last link of a documentation opens. */
function opened({ value }: MarkupContent): { readonly symbol: string; readonly ref: string } {
  const found = /\[Open [^\]]+\]\(agreed-language:\/([^?]+)\.resolution\?ref=(.+)\)$/.exec(value);
  assert.ok(found, value);
  const [symbol = '', ref = ''] = found.slice(1).map(decodeURIComponent);
  return { symbol, ref };
}

suite('completion over the protocol', () => {
  let talk: Talk & { readonly bugs: unknown[] };
  suiteSetup(async () => {
    talk = await talkInMemory();
  });
  teardown(() => assert.deepEqual(talk.bugs, []));
  suiteTeardown(() => talk.close());

  test('gives items that an editor shows in our order, with their address, and asks again as one types on', async () => {
    const { items, isIncomplete } = await listAfter(talk, `${LINE}chi`);
    const [first] = items;
    assert.equal(isIncomplete, true);
    assert.equal(first?.labelDetails?.description, 'GCM, para. 23');
    const edit = first?.textEdit as TextEdit;
    assert.deepEqual(edit.range, {
      start: { line: 0, character: LINE.length },
      end: { line: 0, character: LINE.length + 3 },
    });
    assert.match(edit.newText, /^child at all times/);
    assert.ok(first?.filterText?.startsWith('chi'));
    const order = items.map(({ sortText = '' }) => sortText);
    assert.deepEqual(order, [...order].sort());
    assert.ok(
      items.every(({ documentation }) => documentation === undefined),
      'documentation comes on request',
    );
  });

  test('lets an editor filter by all that was typed, however much an item replaces', async () => {
    const words = 'transactional remittances corridors eliminate development sustainable migrants costs';
    const { items } = await listAfter(talk, words);
    assert.ok(items.some(({ textEdit }) => (textEdit as TextEdit).range.start.character === 0));
    for (const { filterText = '', textEdit } of items)
      assert.ok(filterText.startsWith(words.slice((textEdit as TextEdit).range.start.character)));
  });

  test('resolves an item to its paragraph, the inserted words marked and a link to open', async () => {
    const { items } = await listAfter(talk, LINE);
    const item = await talk.connection.sendRequest<CompletionItem>('completionItem/resolve', items[0]);
    const { value } = item.documentation as MarkupContent;
    assert.match(value, /the best interests of the \*\*child at all times/);
    assert.match(value, /\(agreed-language:\/A\/RES\/73\/195\.resolution\?ref=23\)/);
  });

  test('leaves an item as it is whose data is not ours', async () => {
    for (const data of [
      undefined,
      7,
      [{ document: 1 }],
      [['none', 0, 0, 1]],
      [['A/RES/73/195', 9999, 0, 1]],
      [['A/RES/73/195', 0, 'x', 1]],
    ]) {
      const item = await talk.connection.sendRequest('completionItem/resolve', { label: 'x', data });
      assert.deepEqual(item, data === undefined ? { label: 'x' } : { label: 'x', data });
    }
  });

  test('offers nothing in documents of the corpus', async () =>
    assert.deepEqual((await listAfter(talk, LINE, 'agreed-language:/A/RES/73/195.resolution')).items, []));

  test('every word offered stands in an adopted document at the address shown', async () => {
    const corpus = new Map<string, string>();
    for (const words of [
      'We commit to ',
      'in accordance with ',
      'the human rights of ',
      'migrants in situations of ',
    ]) {
      const { items } = await listAfter(talk, `1. ${words}`, `file:///${words.length}.resolution`);
      assert.ok(items.length > 0);
      for (const listed of items) {
        const { documentation, textEdit } = await talk.connection.sendRequest<CompletionItem>(
          'completionItem/resolve',
          listed,
        );
        const { symbol, ref } = opened(documentation as MarkupContent);
        const key = `${symbol} ${ref}`;
        const params = { symbol, ref };
        if (!corpus.has(key)) {
          const found = await talk.connection.sendRequest<ParagraphResult>(
            'agreedLanguage/paragraph',
            params,
          );
          assert.equal(found.standing, 'adopted');
          corpus.set(key, found.text);
        }
        assert.ok(corpus.get(key)?.includes((textEdit as TextEdit).newText), key);
      }
    }
  });

  test('a list that nobody asked for waits in running text; one that was stays while its word is typed', async () => {
    const uri = 'file:///waiting.resolution';
    talk.open(uri, `${LINE}chi`);
    const at = (character: number, context: object) =>
      talk.connection.sendRequest<CompletionList>('textDocument/completion', {
        textDocument: { uri },
        position: { line: 0, character: LINE.length + character },
        context,
      });
    const ghost = async (character: number, context: object = { triggerKind: 2 }) =>
      talk.connection.sendRequest<unknown[]>('textDocument/inlineCompletion', {
        textDocument: { uri },
        position: { line: 0, character: LINE.length + character },
        context,
      });
    const typed = { triggerKind: 2, triggerCharacter: 'h' };
    assert.deepEqual((await at(2, typed)).items, []);
    assert.equal((await ghost(3)).length, 1);
    assert.ok((await at(1, { triggerKind: 1 })).items.length > 0);
    assert.ok((await at(2, typed)).items.length > 0);
    assert.deepEqual(await ghost(3), [], 'the list would cover it');
    const selected = { triggerKind: 2, selectedCompletionInfo: { range: HERE, text: 'child' } };
    assert.deepEqual(await ghost(0, selected), [], 'a row of the list is selected');
  });

  test('a word that the cursor stands in is replaced, or kept where the editor asks for both', async () => {
    const line = `${LINE}ch`;
    const asked = {
      textDocument: { uri: URI },
      position: { line: 0, character: line.length },
      context: { triggerKind: 1 },
    };
    talk.open(URI, `${line}ild at all`);
    const [plain] = (await talk.connection.sendRequest<CompletionList>('textDocument/completion', asked))
      .items;
    assert.equal(
      (plain as { textEdit: TextEdit }).textEdit.range.end.character,
      line.length + 'ild at all'.length,
    );
    const both = await talkInMemory({
      announce: (usual) => ({
        ...usual,
        textDocument: {
          ...usual.textDocument,
          completion: { completionItem: { insertReplaceSupport: true } },
        },
      }),
    });
    both.open(URI, `${line}ild at all`);
    const [item] = (await both.connection.sendRequest<CompletionList>('textDocument/completion', asked))
      .items;
    const { insert, replace } = (item as { textEdit: InsertReplaceEdit }).textEdit;
    assert.equal(insert.end.character, line.length);
    assert.equal(replace.end.character, line.length + 'ild at all'.length);
    both.close();
  });

  test('ghost text continues agreed words and stays away from new ones', async () => {
    const ghost = async (line: string, uri: string) => {
      talk.open(uri, line);
      const position = { line: 0, character: line.length };
      const params = { textDocument: { uri }, position, context: { triggerKind: 2 } };
      return talk.connection.sendRequest<InlineCompletionItem[]>('textDocument/inlineCompletion', params);
    };
    const [shown] = await ghost(
      '1. *Encourages* States to uphold the best interests of the child at all ',
      URI,
    );
    assert.match(String(shown?.insertText), /^times/);
    assert.deepEqual(
      await ghost('1. *Encourages* States to plant trees along every ', 'file:///new.resolution'),
      [],
    );
  });

  test('search finds a paragraph, as a list, as symbols and where words stand', async () => {
    const query = 'remittence cost 3 per cent';
    const found = await talk.connection.sendRequest<SearchResult[]>('agreedLanguage/search', {
      query,
      limit: 3,
    });
    assert.equal(`${found[0]?.symbol} ${found[0]?.ref}`, 'A/RES/73/195 36 (a)');
    assert.equal(found.length, 3);
    const drafts = await talk.connection.sendRequest<SearchResult[]>('agreedLanguage/search', {
      query,
      standing: 'draft',
    });
    assert.ok(drafts.length > 0 && drafts.every(({ standing }) => standing === 'draft'));
    const symbols = await talk.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
    assert.match(symbols[0]?.name ?? '', /^GCM, para\. 36 \(a\): /);
    const [addressed] = await talk.connection.sendRequest<SearchResult[]>('agreedLanguage/search', {
      query: 'NYD annex II 8(i)',
    });
    assert.equal(addressed?.ref, 'Annex II, para. 8 (i)');
  });

  test('counts the uses of selected words in adopted texts', async () => {
    talk.open(URI, 'the *best interests* of the child');
    const uses = async (end: number) =>
      talk.connection.sendRequest('agreedLanguage/uses', {
        textDocument: { uri: URI },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: end } },
      });
    const { uses: child, texts, since } = (await uses(33)) as UsesResult;
    assert.ok(child > 5, `${child} uses`);
    assert.deepEqual({ texts, since }, { texts: 2, since: '2016' });
    assert.deepEqual(await uses(0), { uses: 0, texts: 0, loaded: 2 });
  });

  test('nonsense asked of search is answered with nothing', async () => {
    for (const params of [
      {},
      { query: 7 },
      { query: 'migrants', standing: 'holy' },
      { query: '', limit: -1 },
    ])
      assert.deepEqual(await talk.connection.sendRequest('agreedLanguage/search', params), []);
  });
});
