import assert from 'node:assert/strict';
import { readOcrMarkdown } from '../../../server/src/import/converted/ocr-markdown';
import type { Repair } from '../../../server/src/import/model';
import { print } from '../../../server/src/import/print';
import type { Recipe } from '../../../server/src/import/recipes/recipe';

const recipe: Recipe = { recognizedBy: /^/, frontMatter: {} };
const read = (text: string, more: Partial<Recipe> = {}, ocrRepairs = true) =>
  readOcrMarkdown(text.trim(), { ...recipe, ...more }, { ocrRepairs });
const kinds = (repairs: readonly Repair[]) => repairs.map(({ kind, line }) => `${line} ${kind}`);

/** Checks what a scan is read as, and the repairs by line and kind. */
function checkRead(text: string, expected: string, repairs: string[], more: Partial<Recipe> = {}): void {
  const imported = read(text, more);
  assert.equal(print(imported).trim(), expected.trim());
  assert.deepEqual(kinds(imported.repairs), repairs);
}

suite('OCR Markdown', () => {
  test('a paragraph broken over a page is joined, footnote and page number taken out', () =>
    checkRead(
      `
The General Assembly,

- 1. Urges States to uphold the rights<sup>1</sup> of all

<sup>&</sup>lt;sup>1</sup> Resolution 217 A (III).

18-22354 **3/36**

migrants in transit;
- 2. Calls upon States to act.
`,
      `
The General Assembly,

1. Urges States to uphold the rights[^1] of all migrants in transit;

2. Calls upon States to act.

[^1]: Resolution 217 A (III).`,
      ['5 footnote-moved', '7 furniture', '9 joined'],
    ));

  test('a capital carries a numbered paragraph on where no stop ends it', () =>
    checkRead(
      '- 1. Recommendations from the\n\nOffice of the High Commissioner.\n\n4/5\n\nAnother paragraph.',
      '1. Recommendations from the Office of the High Commissioner.\n\nAnother paragraph.',
      ['3 joined', '5 furniture'],
    ));

  test('a row of years in a paragraph is read once, not in every way it can be parted', () => {
    const years = Array.from({ length: 400 }, (_, at) => 1946 + (at % 80)).join(' ');
    const text = `- 1. Welcomes the sessions of\n\n- 2. Notes the reports, ${years} and others\n\nOf this a part.\n\n- 3. Ends.`;
    const { blocks } = read(text);
    assert.deepEqual(
      blocks.map(({ number }) => number),
      ['1.', '2.', '3.'],
    );
  });

  test('marks after a stop end a paragraph, a year after a comma does not', () => {
    const joined = (end: string) =>
      read(`- 1. Notes the reports${end}\n\nOf the Office.`).blocks.length === 1;
    assert.equal(joined(';<sup>4</sup> <sup>12</sup>'), false);
    assert.equal(joined(';4 12'), false);
    assert.equal(joined(', 1998'), true);
  });

  test('a lost number is put back where its neighbours leave no doubt', () =>
    checkRead('- 1. One.\n- It also rests.\n- 3. Three.', '1. One.\n\n2. It also rests.\n\n3. Three.', [
      '2 number',
    ]));

  test('bare digits between the marks of their neighbours are marks', () =>
    checkRead(
      `
- 1. The Covenant<sup>1</sup> of 2 July, the Convention, 2 the Protocol 3 and the Treaty.<sup>4</sup>

<sup>1</sup> One.

<sup>2</sup> Two.

<sup>3</sup> Three.

<sup>4</sup> Four.
`,
      `
1. The Covenant[^1] of 2 July, the Convention,[^2] the Protocol[^3] and the Treaty.[^4]

[^1]: One.

[^2]: Two.

[^3]: Three.

[^4]: Four.`,
      [
        '1 footnote-mark',
        '1 footnote-mark',
        '3 footnote-moved',
        '5 footnote-moved',
        '7 footnote-moved',
        '9 footnote-moved',
      ],
    ));

  test('a number that stands twice is no mark', () => {
    const { blocks } = read('- 1. On page, 2 and line, 2 here.\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.');
    assert.equal(blocks[0]?.text, 'On page, 2 and line, 2 here.');
  });

  test('a note whose sign is lost is known by its neighbours', () => {
    const { notes } = read('- 1. Text.\n\n<sup>1</sup> A.\n\n2 Resolution 76/266.\n\n<sup>3</sup> B.');
    assert.deepEqual(
      notes.map(({ label, text }) => `${label} ${text}`),
      ['1 A.', '2 Resolution 76/266.', '3 B.'],
    );
  });

  test('notes come by their numbers, whatever their order on the page', () => {
    const { notes } = read('<sup>6</sup> F.\n\n<sup>1</sup> A.\n\n<sup>2</sup> B.');
    assert.deepEqual(
      notes.map(({ label }) => label),
      ['1', '2', '6'],
    );
  });

  test('a recipe mends slips and lost marks, with its evidence', () => {
    const slips = [{ line: 1, was: 'wellbeing', now: 'well-being', evidence: 'Line 9 prints the hyphen' }];
    const lostMarks = [{ label: '1', after: 'the *Slavery* Convention', evidence: 'It is the only one' }].map(
      (row) => ({ ...row, after: 'the Slavery Convention' }),
    );
    const text = '- 1. The wellbeing in the *Slavery* Convention of 1926.\n\n<sup>1</sup> Text.';
    const imported = read(text, { slips, lostMarks });
    assert.equal(imported.blocks[0]?.text, 'The well-being in the *Slavery* Convention[^1] of 1926.');
    assert.deepEqual(
      imported.repairs.filter(({ evidence }) => evidence).map(({ evidence }) => evidence),
      ['It is the only one', 'Line 9 prints the hyphen'],
    );
  });

  test('without OCR repairs the slips stay, and the rest is mended all the same', () => {
    const slips = [{ line: 1, was: 'concern.', now: 'concern,', evidence: 'A comma' }];
    const text = 'Noting the concern.\n\n2/14\n\n- 1. Urges States to\n\nact.';
    const imported = read(text, { slips }, false);
    assert.equal(print(imported).trim(), 'Noting the concern.\n\n1. Urges States to act.');
  });

  test('a row of a recipe that does not fit is reported', () => {
    const slips = [{ line: 1, was: 'nowhere', now: 'now', evidence: 'None' }];
    assert.deepEqual(kinds(read('- 1. Text.', { slips }).repairs), ['1 not-placed']);
  });

  test('openings are set in italics up to the annex, lettered items apart', () => {
    const text =
      'The General Assembly,\n\nRecalling its resolution,\n\n- 1. Calls upon States:\n- (a) Urges;\n\n# Annex\n\n- 1. Urges.';
    assert.equal(
      print(read(text, { italicOpenings: 'As the UN sets them' })).trim(),
      '*The General Assembly*,\n\n*Recalling* its resolution,\n\n1. *Calls upon* States:\n\n(a) Urges;\n\n# Annex\n\n1. Urges.',
    );
  });

  test('the meeting and its date have a line each', () => {
    const { blocks } = read('- 1. Act.\n\n60th plenary meeting 19 December 2018');
    assert.deepEqual(
      blocks.map(({ text }) => text),
      ['Act.', '60th plenary meeting', '19 December 2018'],
    );
  });
});
