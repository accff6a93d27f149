import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { piecesOf, textFrom } from '../../server/src/corpus/text-pieces';
import { shippedCorpus } from '../support/shipped-corpus';

suite('a text in pieces', () => {
  test('is put together again, whatever the words of its paragraphs are', () => {
    const string = fc.string({ unit: fc.constantFrom(...'abc *\n\u{1F600}'), maxLength: 60 });
    fc.assert(
      fc.property(string, fc.array(string), (text, paragraphs) =>
        assert.equal(textFrom(piecesOf(text, paragraphs), paragraphs.join('')), text),
      ),
    );
  });

  test('holds little besides the words', () => {
    for (const { id, text, paragraphs } of shippedCorpus().documents) {
      const words = paragraphs.map((paragraph) => paragraph.text);
      const own = piecesOf(text, words).filter((piece) => typeof piece === 'string');
      const rest = text.length - words.join('').length;
      assert.ok(own.join('').length <= rest + text.length / 100, id);
    }
  });
});
