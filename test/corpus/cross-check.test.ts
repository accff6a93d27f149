import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { readCompound } from '../../server/src/import/converted/compound';
import { print } from '../../server/src/import/print';
import { kenya2018 } from '../../server/src/import/recipes/kenya-2018';
import type { Resolution } from '../../server/src/resolution/model';
import { parse } from '../../server/src/resolution/parse';
import { plainText } from '../../server/src/resolution/syntax/plain-text';

const documentAt = (name: string) => parse(readFileSync(`corpus/documents/${name}.resolution`, 'utf8'));
const declaration = documentAt('A-RES-71-1');

function secondCopy(): Resolution {
  const source = readFileSync('corpus/sources/004_4df729beabf5d62e.txt', 'utf8');
  const copy = readCompound(source, kenya2018).find(({ recipe }) => recipe.copyOf === 'A/RES/71/1');
  assert.ok(copy);
  return parse(print(copy.document));
}

const textsOf = (resolution: Resolution) =>
  new Map(resolution.blocks.map((block) => [block.ref, straight(plainText(resolution, block))]));
const straight = (text: string) => text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"');
const words = (text = '') => text.replace(/[,;.]$/, '');

const notesOf = ({ text, notes }: Resolution) =>
  new Map(notes.map(({ label, content }) => [label, text.slice(content.start, content.end)]));

/** The keys under which two maps have different texts. */
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...other].filter(([key, text]) => one.get(key) !== text).map(([key]) => key);

suite('documents that came twice', () => {
  const copy = secondCopy();

  test('the second New York Declaration has the words of the first, paragraph by paragraph', () => {
    const first = textsOf(declaration);
    const different = [...textsOf(copy)].filter(([ref, text]) => words(first.get(ref)) !== words(text));
    assert.deepEqual(different, []);
    assert.equal(copy.blocks.length, 214);
  });

  test('only these stops differ, as corpus/README.md judges', () => {
    assert.deepEqual(differing(textsOf(declaration), textsOf(copy)), [
      ...['16', '20', '37', '56', '59', 'Annex I, para. 7 (c)', 'Annex I, para. 8 (c)', 'Annex II, para. 4'],
      ...['Annex II, para. 8 (i)', 'Annex II, para. 8 (l)', 'Annex II, para. 8 (m)'],
    ]);
  });

  test('the notes differ in stops and italics alone, and hang on the same paragraphs', () => {
    const [first, second] = [notesOf(declaration), notesOf(copy)];
    assert.deepEqual(differing(first, second), [
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '10',
      '12',
      '13',
      '17',
      '18',
      '19',
    ]);
    for (const [label, text] of second)
      assert.equal(words(text.replaceAll('*', '')), words(first.get(label)));
    const places = ({ marks, blocks }: Resolution) =>
      marks.map(({ label, block }) => `${label} ${blocks[block]?.ref}`);
    assert.deepEqual(places(copy), places(declaration));
  });

  test('the page of 70/302 has paragraphs 54 to 59 of the Declaration, stop for stop', () => {
    const page = [...textsOf(documentAt('A-RES-70-302'))].filter(([ref]) => /^\d/.test(ref));
    assert.deepEqual(
      page.map(([ref]) => ref),
      ['54', '55', '56', '57', '58', '59'],
    );
    const declared = textsOf(declaration);
    for (const [ref, text] of page) assert.equal(text, declared.get(ref));
  });
});
