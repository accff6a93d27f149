import { strict as assert } from 'node:assert';
import { documentFrom } from '../../server/src/corpus/document';
import { headOf, lazyDocument } from '../../server/src/corpus/lazy-document';
import { mergeDocuments } from '../../server/src/corpus/merge-documents';

const SHIPPED = documentFrom(
  '---\nsymbol: A/RES/73/195\nshort: [GCM]\nstanding: adopted\n---\n\n1. Ours.\n',
  { kind: 'shipped' },
);

const users = (file: string, frontMatter: string) => {
  const text = `---\n${frontMatter}\n---\n\n1. Theirs.\n`;
  return lazyDocument(headOf(text, file), { kind: 'user', file }, () => text);
};

suite('the shipped documents and the user’s', () => {
  test('a symbol that ships is never replaced or listed twice', () => {
    const { documents, leftOut } = mergeDocuments([SHIPPED], [users('mine', 'symbol: a/res/73/195')]);
    assert.deepEqual(documents, [SHIPPED]);
    assert.deepEqual(leftOut, [
      { file: 'mine', message: 'a/res/73/195 ships with Agreed Language; this copy is not used' },
    ]);
  });

  test('of two files with one symbol the first stands', () => {
    const { documents, leftOut } = mergeDocuments(
      [],
      [users('one', 'symbol: A/1'), users('two', 'symbol: A/1')],
    );
    assert.deepEqual(
      documents.map(({ origin }) => origin),
      [{ kind: 'user', file: 'one' }],
    );
    assert.equal(leftOut[0]?.message, 'A/1 stands in one too; this copy is not used');
  });

  test('nobody’s file passes for ours by a short form', () => {
    const { documents } = mergeDocuments([SHIPPED], [users('mine', 'title: Mine\nshort: [gcm, Mine]')]);
    assert.deepEqual(documents[1]?.short, ['Mine']);
    assert.equal(documents[1]?.id, 'mine');
    assert.deepEqual(
      documents[1]?.paragraphs.map(({ text }) => text),
      ['Theirs.'],
    );
  });
});

suite('documents read on demand', () => {
  test('say the same as documents read at once', () => {
    const text = '---\nsymbol: A/1\nstanding: report\n---\n\n# A title\n\n1. One[^1] *two*.\n\n[^1]: Note.\n';
    const whole = documentFrom(text, { kind: 'user', file: 'a' }, 'a');
    const lazy = lazyDocument(headOf(text, 'a'), { kind: 'user', file: 'a' }, () => text);
    const { resolution: read, ...fields } = lazy;
    const { resolution: parsed, ...expected } = whole;
    assert.deepEqual(fields, expected);
    assert.deepEqual(read(), parsed());
  });

  test('have the paragraphs of the whole text, whatever the front matter', () => {
    const body = '# T\n\nThe General Assembly,\n\n1. Notes it.\n\n# Annex\n\n1. One.\n';
    for (const head of [
      '',
      '---\nbody: annex\n---\n',
      '---\ntitle: T\n--- \n',
      '---\ntitle: T\n---\n',
      '---\ntitle: T\n',
    ]) {
      const text = `${head}${body}---\n\n2. Two.\n`;
      const lazy = lazyDocument(headOf(text, 'a'), { kind: 'shipped' }, () => text);
      assert.deepEqual(lazy.paragraphs, documentFrom(text, { kind: 'shipped' }).paragraphs, head);
    }
  });
});
