import { strict as assert } from 'node:assert';
import { documentFrom, findDocument } from '../../server/src/corpus/document';
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

  test('a symbol in several languages is as many documents, and means the English one', () => {
    const { documents, leftOut } = mergeDocuments(
      [],
      [
        users('one', 'symbol: A/1\nlanguage: ara'),
        users('two', 'symbol: A/1'),
        users('three', 'symbol: A/1\nlanguage: ara'),
      ],
    );
    assert.deepEqual(
      documents.map(({ id }) => id),
      ['A/1/ara', 'A/1'],
    );
    assert.deepEqual(
      leftOut.map(({ file }) => file),
      ['three'],
    );
    assert.equal(findDocument(documents, 'A/1'), documents[1]);
    assert.equal(findDocument(documents, 'A/1/ARA'), documents[0]);
    assert.equal(findDocument(documents.slice(0, 1), 'A/1'), documents[0]);
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

  test('no user’s file passes for ours by a short form', () => {
    const { documents } = mergeDocuments([SHIPPED], [users('mine', 'title: Mine\nshort: [gcm, Mine]')]);
    assert.deepEqual(documents[1]?.short, ['Mine']);
    assert.equal(documents[1]?.id, 'mine');
    assert.deepEqual(
      documents[1]?.paragraphs.map(({ text }) => text),
      ['Theirs.'],
    );
  });
});

suite('files that pass for something else', () => {
  const merged = (...files: string[]) =>
    mergeDocuments(
      [SHIPPED],
      files.map((frontMatter, at) => users(`file ${at}`, frontMatter)),
    );

  test('a draft or report that calls itself adopted is treated by its symbol, and said once', () => {
    const { documents, leftOut } = merged(
      'symbol: A/C.2/79/L.14\nstanding: adopted',
      'id: A/79/12\nstanding: adopted',
      'symbol: A/RES/79/1\nstanding: adopted',
    );
    assert.deepEqual(
      documents.slice(1).map(({ standing }) => standing),
      ['draft', 'report', 'adopted'],
    );
    assert.deepEqual(
      leftOut.map(({ message }) => message),
      [
        'A/C.2/79/L.14 is the symbol of a draft, which cannot be adopted; it is treated as a draft',
        'A/79/12 is the symbol of a report, which cannot be adopted; it is treated as a report',
      ],
    );
  });

  test('a symbol with something invisible in it is the symbol, one with other letters is told', () => {
    const { documents, leftOut } = merged('symbol: A/RES/73/\u200B195', 'symbol: А/RES/73/195');
    assert.equal(documents.length, 1);
    assert.match(leftOut[0]?.message ?? '', /^A\/RES\/73\/\u200B195 ships with Agreed Language/);
    assert.match(leftOut[1]?.message ?? '', / looks like A\/RES\/73\/195, which ships with/);
  });

  test('a short form that looks like another one is told and not lent', () => {
    const { documents, leftOut } = merged('title: Mine\nshort: [GСM, Mine]');
    assert.deepEqual(documents[1]?.short, ['Mine']);
    assert.deepEqual(
      leftOut.map(({ message }) => message),
      ['The short form GСM looks like GCM and is not used'],
    );
  });

  test('a revision of a resolution is none', () => {
    const { documents } = merged('symbol: A/RES/73/195/Rev.1\nstanding: adopted\nshort: [GCM]');
    assert.deepEqual([documents[1]?.standing, documents[1]?.short], ['draft', []]);
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
