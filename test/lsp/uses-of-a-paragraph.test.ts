/** From a paragraph of the corpus to the paragraphs of open drafts that rest on it. */
import { strict as assert } from 'node:assert';
import type { Location } from 'vscode-languageserver/node';
import { talkInMemory } from '../support/memory';
import { shippedCorpus } from '../support/shipped-corpus';

const GCM = 'agreed-language:/A/RES/73/195.resolution';
const DRAFT = 'file:///drafts/a.resolution';
const OTHER = 'file:///drafts/b.resolution';

suite('references from a paragraph of the corpus', () => {
  test('are the paragraphs of open drafts that take its words', async () => {
    const text = shippedCorpus().documents.find(({ id }) => id === 'A/RES/73/195')?.text ?? '';
    const talk = await talkInMemory();
    talk.open(GCM, text);
    talk.open(
      DRAFT,
      '*The General Assembly*,\n\n1. *Calls upon* States to uphold the best interests of the child at all times, as a primary consideration in situations where children are concerned;\n\n2. *Decides* to act.\n',
    );
    talk.open(OTHER, '1. *Urges* ports to keep their lamps lit;\n');
    const at = (words: string) => {
      const before = text.slice(0, text.indexOf(words)).split('\n');
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    };
    const references = (words: string) =>
      talk.connection.sendRequest<Location[]>('textDocument/references', {
        textDocument: { uri: GCM },
        position: at(words),
        context: { includeDeclaration: false },
      });
    assert.deepEqual(
      (await references('We further commit to uphold')).map(({ uri, range }) => [uri, range.start.line]),
      [[DRAFT, 2]],
    );
    assert.deepEqual(await references('We commit to review existing recruitment'), []);
    talk.close();
  });
});
