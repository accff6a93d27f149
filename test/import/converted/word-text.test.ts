import assert from 'node:assert/strict';
import { readOutcomePage } from '../../../server/src/import/converted/outcome-page';
import { readWordText } from '../../../server/src/import/converted/word-text';
import { print } from '../../../server/src/import/print';
import type { Recipe } from '../../../server/src/import/recipes/recipe';

const recipe: Recipe = { recognizedBy: /^/, frontMatter: {} };
const options = { ocrRepairs: true };

suite('Word text', () => {
  test('tabs, marks and notes after their paragraphs', () => {
    const text =
      '\tThe General Assembly\n\nI.\tIntroduction\n1.\tWe recall the Agenda[footnoteRef:1] and the anti\u2011racism pact. [1:  Resolution\u00A070/1.] \n\n\t(a)\tOne;';
    const imported = readWordText(text, { ...recipe, headings: [{ starts: 'I.', level: 2 }] }, options);
    assert.equal(
      print(imported).trim(),
      'The General Assembly\n\n## I. Introduction\n\n1. We recall the Agenda[^1] and the anti-racism pact.\n\n(a) One;\n\n[^1]: Resolution 70/1.',
    );
    assert.deepEqual(
      imported.repairs.map(({ kind, line }) => [kind, line]),
      [['footnote-moved', 4]],
    );
  });

  test('several notes after one paragraph', () => {
    const { notes, blocks } = readWordText(
      '1.\tA[footnoteRef:3] and b.[footnoteRef:4] [3:  C.] [4:  D. ]',
      recipe,
      options,
    );
    assert.equal(blocks[0]?.text, 'A[^3] and b.[^4]');
    assert.deepEqual(
      notes.map(({ label, text }) => [label, text]),
      [
        ['3', 'C.'],
        ['4', 'D.'],
      ],
    );
  });
});

suite('outcome page', () => {
  test('lines as printed make paragraphs', () => {
    const text =
      'Draft outcome document of\nthe meeting\nA/RES/70/302\n54. We will build on\nexisting mechanisms.\n55. We recognize.\n11/24';
    const imported = readOutcomePage(text, recipe, options);
    assert.equal(
      print(imported).trim(),
      '# Draft outcome document of the meeting\n\n54. We will build on existing mechanisms.\n\n55. We recognize.',
    );
    assert.deepEqual(
      imported.repairs.map(({ kind, line }) => [line, kind]),
      [
        [1, 'joined'],
        [3, 'furniture'],
        [4, 'joined'],
        [7, 'furniture'],
      ],
    );
  });
});

suite('printing', () => {
  test('words that only look like a number or a heading are protected, and read back', () => {
    const blocks = [
      '12. A year of decision',
      '(a) is a letter',
      '# 4 is a number',
      'II. Not a heading',
      'Plain.',
    ].map((text, index) => ({ text, line: index + 1 }));
    assert.equal(
      print({ frontMatter: {}, blocks, notes: [], repairs: [] }),
      '12\\. A year of decision\n\n(a\\) is a letter\n\n\\# 4 is a number\n\nII\\. Not a heading\n\nPlain.\n',
    );
  });

  test('front matter comes first', () =>
    assert.equal(
      print({
        frontMatter: {
          symbol: 'A/RES/1/1',
          short: ['A', 'B'],
          date: '2018-12-19',
          title: 'Rights: a review',
        },
        blocks: [{ text: 'One.', number: '1.', line: 1 }],
        notes: [],
        repairs: [],
      }),
      '---\nsymbol: A/RES/1/1\ntitle: "Rights: a review"\nshort: [A, B]\ndate: 2018-12-19\n---\n\n1. One.\n',
    ));
});
