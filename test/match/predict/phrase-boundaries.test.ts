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
  const found = phraseEnds(text, words, first, from).map(({ offset, kind }) => ({
    offset,
    sign: signs[kind],
  }));
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

  for (const [what, drawn] of [
    ['the paragraph ends where its words do', '$0peace^e'],
    ['words of one letter more than one are a phrase', 'the $0way forward^p, as ever so often^e.'],
    ['one word is no phrase', '$0peace, as ever so often^e.'],
    ['a colon ends a clause', 'we $0call for peace^c: we act^e'],
    ['a question ends a clause', '$0Why^c? We act^e'],
    ['a stop within a word does not', 'the $0text of A.B and others^e'],
    ['a dash ends a phrase', 'the $0safe return^p \u2013 at sea^e'],
    ['a long dash does so without blanks', 'the $0safe return^p\u2014at sea^e'],
    ['a comma before "and" after no list ends a clause', '$0row the boats^c, and sail^e'],
    ['a comma before "and" at the end of a list does not', 'the $0economic, social, and cultural rights^e'],
    ['nor one before "or"', '$0rowing, sailing, or swimming far^e'],
    ['items of two words are a list', '$0row boats, sail ships and swim^e'],
    ['items of three are not', '$0row boats^p, sail big ships and swim^e'],
    ['"including" begins something new in a list', '$0row the boats^c, including ships and rafts^e'],
    [
      'a phrase and a later clause are both given',
      '$0row the boats^p, with very great care, in fog^c; stop^e',
    ],
    ['a phrase of seven words is not cut at a joint', '$0rowing wooden boats over very rough seas in fog^e'],
    ['one of eight is', '$0rowing small wooden boats over very rough seas^p in fog^e'],
    [
      'not after another joint',
      '$0rowing small wooden boats over very rough seas with fog^e'.replace('seas with', 'through with'),
    ],
    ['a bracket that was open before is not closed', 'the (great $0lights at night^e)'],
    ['nor a square one', 'the [great $0lights at night^e]'],
    ['nor a straight quotation mark', 'the "great $0lights at night^e"'],
    ['items before "or" are a list', '$0row boats, sail or swim^e'],
    ['items without a joint are one up to the last but one', '$0very safe, orderly^p, dry homes^e'],
    ['the first word of all is no list before "and"', '$0row, and sail far^e'],
    [
      'a curly quotation mark that was open before is not closed',
      'the \u201Cgreat $0lights at night^e\u201D',
    ],
    ['nor a single one', 'the \u2018great $0lights at night^e\u2019'],
    ['nor a bracket around one that was', 'the (all $0great (red) lights^e)'],
    ['two pairs of brackets are closed', 'the $0great (red) and (green) lights^e'],
    ['a stop and a word without a blank are one', 'the $0text of No.7 and No.8^e'],
    [
      'items of three words are no list without a joint either',
      '$0row the boats^p, sail the big ships, swim^e',
    ],
    ['a quotation that was opened is closed', 'the $0\u201Cgreat lights\u201D^e.'],
    ['in other signs, too', 'the $0\u2018great [lights]\u2019^e.'],
  ] as const)
    test(what, () => check(drawn));
});
