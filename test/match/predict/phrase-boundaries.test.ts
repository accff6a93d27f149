import { strict as assert } from 'node:assert';
import { phraseEnds } from '../../../server/src/match/predict/phrase-boundaries';
import { wordsOf } from '../../../server/src/text/words';

/** Where words taken from `$0` on may end: `^p` phrase, `^c` clause, `^e` the paragraph's end. */
function check(drawn: string): void {
  const from = drawn.replace(/\^[pce]/g, '').indexOf('$0');
  const text = drawn.replace(/\$0|\^[pce]/g, '');
  const words = wordsOf(text);
  const first = words.findIndex(({ start }) => start >= from);
  const signs = { phrase: '^p', clause: '^c', paragraph: '^e' };
  const found = phraseEnds(text, words, first).map(({ offset, kind }) => ({ offset, sign: signs[kind] }));
  const marked = [...found, { offset: from, sign: '$0' }]
    .sort((a, b) => b.offset - a.offset)
    .reduce((out, { offset, sign }) => out.slice(0, offset) + sign + out.slice(offset), text);
  assert.equal(marked, drawn);
}

suite('where an editor would end', () => {
  test('a phrase ends at a comma, a clause where something new begins, a paragraph before its stop', () =>
    check(
      'Upholding the best interests of the $0child at all times^p, as a primary consideration, in situations of crisis^c, and applying a gender-responsive approach^e;',
    ));

  test('a list of short items is not cut', () =>
    check('the $0safe, orderly and regular migration of all^p, at any time^e.'));

  test('a semicolon ends phrase and clause', () =>
    check('all $0migrants in need^c; recalls the covenants^e'));

  test('a sentence ends even after one word', () =>
    check(
      'the Convention on the Rights of the $0Child^c. We will work for health, education and development^e',
    ));

  test('a long phrase may end before a preposition', () =>
    check(
      'We $0commit to establishing and strengthening national coordination mechanisms^p in accordance with the relevant obligations of States under international law^e.',
    ));

  test('a hyphen that waits for its second half is not cut off', () =>
    check(
      'to $0provide safe services that are responsive to the particular gender- and age-related needs of all^e.',
    ));

  test('brackets and quotation marks that were opened are closed', () =>
    check('the $0special (or specific) "root causes"^c, and others^e.'));
});
