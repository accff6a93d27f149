/** Texts that were written by mistake: the server answers, and nothing is lost. */
import { strict as assert } from 'node:assert';
import { askAll } from '../support/ask-all';
import { talkInMemory } from '../support/memory';

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
  'one long line': `1. *Decides* ${'to uphold the best interests of the child '.repeat(100)}.`,
  'emoji and right-to-left text':
    '1. *Decides* \u{1f30d}\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u05e9\u05dc\u05d5\u05dd \u202e\u0645\u0631\u062d\u0628\u0627 as the primary consideration.[^\u{1f30d}]',
  'half a surrogate': '1. *Decides* \ud83c to act \udf0d.',
  'zero bytes': '1. Decides\0 to act.',
  'marks without notes and notes without marks': 'Text.[^9][^9]\n\n[^1]: Ibid.\n[^1]: Ibid., para. 4.\n',
  'brackets that never close': `1. Decides ${'['.repeat(1500)}to act${'*'.repeat(1500)}.`,
  'deep numbering': Array.from({ length: 120 }, (_, at) => `(${'i'.repeat(at % 7)}) item`).join('\n\n'),
  'only footnotes': '[^1]: One.\n[^2]: Ibid.\n[^3]: Ibid.',
};

suite('bad input', () => {
  let talk: Awaited<ReturnType<typeof talkInMemory>>;

  suiteSetup(async () => {
    talk = await talkInMemory({ pull: true });
  });
  suiteTeardown(() => talk.close());
  teardown(() => assert.deepEqual(talk.bugs, []));

  for (const [name, text] of Object.entries(TEXTS))
    test(`${name}: everything is answered`, async () => {
      const uri = `file:///c%3A/drafts/${encodeURIComponent(`${name} %`)}.resolution`;
      talk.open(uri, text);
      await talk.diagnostics(uri, 1);
      const lines = text.split('\n');
      await askAll(talk, uri, 0, Math.min(5, lines[0]?.length ?? 0));
      await askAll(talk, uri, lines.length - 1, lines.at(-1)?.length ?? 0);
      await askAll(talk, uri, 9999, 9999);
    });

  test('a draft that is not open is answered with nothing', () =>
    askAll(talk, 'file:///nowhere.resolution', 0, 0));

  test('addresses of ours that lead nowhere are answered in a sentence', async () => {
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
  });
});
