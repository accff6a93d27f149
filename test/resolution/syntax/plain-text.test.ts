import assert from 'node:assert/strict';
import { endingOf } from '../../../server/src/resolution/syntax/final-punctuation';
import { footnoteMarksIn } from '../../../server/src/resolution/syntax/footnote-marks';
import { plainSpans, plainTextIn } from '../../../server/src/resolution/syntax/plain-text';

const whole = (text: string) => ({ start: 0, end: text.length });
const words = (text: string) => plainTextIn(text, whole(text));
const labels = (text: string) => footnoteMarksIn(text, whole(text)).map(({ label }) => label);
const mark = (text: string) => endingOf(text, whole(text))?.mark ?? '-';

suite('plain text', () => {
  test('asterisks and marks are no words', () => {
    assert.equal(
      words('*Recalling* its resolution 71/1,[^1] **and** others,'),
      'Recalling its resolution 71/1, and others,',
    );
    assert.equal(words('rights<sup>7</sup> of\nall\u00B9\u00B2 [footnoteRef:3]'), 'rights of all');
  });

  test('the comma between two marks is no word, a comma after a mark is one', () => {
    assert.equal(words('the Covenants,[^1],[^2] which'), 'the Covenants, which');
    assert.equal(words('the Covenants[^1],<sup>2</sup>,\u00B3 which'), 'the Covenants which');
    assert.equal(words('the Covenants[^1], which[^2],'), 'the Covenants, which,');
  });

  test('a backslash protects the sign after it', () => {
    assert.equal(words('12\\. A year, \\*not italics\\*, C:\\x'), '12. A year, *not italics*, C:\\x');
    assert.equal(words('a \\\\ b'), 'a \\ b');
  });

  test('the stretches point into the text', () => {
    const text = '*Urges* all[^2] States';
    assert.deepEqual(
      plainSpans(text, whole(text)).map(({ start, end }) => text.slice(start, end)),
      ['Urges', ' all', ' States'],
    );
  });
});

suite('marks', () => {
  test('in all their forms, in order', () =>
    assert.deepEqual(labels('a[^1] b\u00B2\u2070 c<sup> 3 </sup> d[footnoteRef:14] e[^note]'), [
      '1',
      '20',
      '3',
      '14',
      'note',
    ]));

  test('powers are none', () =>
    assert.deepEqual(labels('5 km\u00B2, 10\u00B3, 3 m\u00B2 and States\u00B2'), ['2']));

  test('powers begin words of their own', () => {
    assert.deepEqual(labels('3 cm\u00B2 and km\u00B2, ha\u00B2'), []);
    assert.deepEqual(labels('m\u00B2'), []);
    assert.deepEqual(labels('seam\u00B2 and 100\u00B3 and the mark\u00B9'), ['2', '3', '1']);
  });

  test('brackets of negotiation are none', () =>
    assert.deepEqual(labels('[EU: as appropriate] [^] [^a b]'), []));
});

suite('endings', () => {
  test('before marks, quotes, brackets and "and"', () => {
    assert.deepEqual(
      [
        'States;',
        'States;[^4]',
        'States;[^4] and',
        'treaties; or',
        'rights\u201D,',
        'rights.\u201D <sup>2</sup>',
        'States;]',
      ].map(mark),
      [';', ';', ';', ';', ',', '.', ';'],
    );
  });

  test('none where the words go on', () =>
    assert.deepEqual(['States', 'States; and others', ''].map(mark), ['-', '-', '-']));
});
