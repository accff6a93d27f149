/** Texts that were written by mistake: the server answers, and nothing is lost. */
import { strict as assert } from 'node:assert';
import type { Range } from 'vscode-languageserver/node';
import { talkInMemory } from '../support/memory';
import type { Talk } from '../support/talk';

const URI = 'file:///c%3A/drafts/a%20%25%20draft.resolution';

const REQUESTS = [
  'hover',
  'completion',
  'inlineCompletion',
  'documentSymbol',
  'foldingRange',
  'codeAction',
  'definition',
  'references',
  'documentHighlight',
  'documentLink',
  'codeLens',
  'inlayHint',
  'formatting',
  'selectionRange',
  'semanticTokens/full',
  'prepareRename',
] as const;

/** Asks for everything the server offers, at one place. Answers must come, whatever they are. */
async function askAll(talk: Talk, uri: string, line: number, character: number): Promise<void> {
  const position = { line, character };
  const range: Range = { start: { line: 0, character: 0 }, end: position };
  const options = { tabSize: 2, insertSpaces: true };
  const context = { diagnostics: [], triggerKind: 1, includeDeclaration: true };
  const params = { textDocument: { uri }, position, positions: [position], range, options, context };
  for (const request of REQUESTS)
    await talk.connection.sendRequest(`textDocument/${request}`, params).catch((error: { code: number }) => {
      assert.equal(error.code, -32601, `${request}: only what is not offered may be refused`);
    });
}

const TEXTS: Readonly<Record<string, string>> = {
  'an empty file': '',
  'a file of blank lines': '\n\n\r\n \n',
  'front matter without an end': '---\ntitle: x\n\n1. Decides to act.',
  'front matter that is no YAML': '---\n: [\n\t- }\n---\n\n1. Decides to act.',
  'front matter of the wrong kind': '---\nshort: 7\nstanding: loud\ndate: tomorrow\n---\n\nText.',
  'a byte order mark': '\ufeffThe General Assembly,\n\n1. *Decides* to act.[^1]\n',
  'carriage returns':
    'The General Assembly,\r\n\r\n1. *Decides* to act;\r\n\r\n(a) And so on.[^1]\r\n\r\n[^1]: Ibid.\r\n',
  'old line ends': 'The General Assembly,\r\r1. *Decides* to act.',
  'one long line': `1. *Decides* ${'to uphold the best interests of the child '.repeat(400)}.`,
  'emoji and right-to-left text':
    '1. *Decides* \u{1f30d}\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u05e9\u05dc\u05d5\u05dd \u202e\u0645\u0631\u062d\u0628\u0627 as the primary consideration.[^\u{1f30d}]',
  'half a surrogate': '1. *Decides* \ud83c to act \udf0d.',
  'zero bytes': '1. Decides\0 to act.',
  'marks without notes and notes without marks': 'Text.[^9][^9]\n\n[^1]: Ibid.\n[^1]: Ibid., para. 4.\n',
  'brackets that never close': `1. Decides ${'['.repeat(5000)}to act${'*'.repeat(5000)}.`,
  'deep numbering': Array.from({ length: 500 }, (_, at) => `(${'i'.repeat(at % 7)}) item`).join('\n\n'),
  'only footnotes': '[^1]: One.\n[^2]: Ibid.\n[^3]: Ibid.',
};

suite('bad input', () => {
  for (const [name, text] of Object.entries(TEXTS))
    test(`${name}: everything is answered`, async () => {
      const talk = await talkInMemory({ pull: true });
      talk.open(URI, text);
      await talk.diagnostics(URI, 1);
      const lines = text.split('\n');
      await askAll(talk, URI, 0, Math.min(5, lines[0]?.length ?? 0));
      await askAll(talk, URI, lines.length - 1, lines.at(-1)?.length ?? 0);
      await askAll(talk, URI, 9999, 9999);
      assert.deepEqual(talk.bugs, []);
      talk.close();
    });

  test('20 MB are refused in a sentence, and the other drafts go on', async () => {
    const talk = await talkInMemory({ pull: true });
    talk.open(URI, '1. *Decides* to act on the matter;\n\n'.repeat(550_000));
    const [found, ...more] = await talk.diagnostics(URI, 1);
    assert.match(String(found?.message), /too large/);
    assert.deepEqual(more, []);
    await askAll(talk, URI, 3, 3);
    talk.open('file:///b.resolution', '[^1]: One.\n[^1]: Two.\n');
    assert.notDeepEqual(await talk.diagnostics('file:///b.resolution', 1), []);
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });

  test('a draft that is not open is answered with nothing', async () => {
    const talk = await talkInMemory({ pull: true });
    await askAll(talk, 'file:///nowhere.resolution', 0, 0);
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });

  test('addresses of ours that lead nowhere are answered in a sentence', async () => {
    const talk = await talkInMemory();
    for (const uri of [
      'agreed-language:/A/RES/1/1.resolution',
      'agreed-language:/rules/none.md',
      'agreed-language:/%E0%A4%A',
      'agreed-language:',
    ]) {
      const { text } = await talk.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
        uri,
      });
      assert.equal(typeof text, 'string');
    }
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });
});
