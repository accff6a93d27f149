import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { firstWordOf, foldWord, startOfWord, wordsOf } from '../../server/src/text/words';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

suite('words of a text', () => {
  test('are held together by hyphens, apostrophes, slashes and decimal points', () =>
    assert.deepEqual(folded("gender-responsive, A/RES/73/195; child's 1,000 per cent, 3.5. and/or"), [
      'gender-responsive',
      'a/res/73/195',
      "child's",
      '1,000',
      'per',
      'cent',
      '3.5',
      'and/or',
    ]));

  test('compare equal whatever hyphens, quotes, dashes and blanks they were typed with', () =>
    assert.deepEqual(
      folded('well\u2011being of the\u00A0child\u2019s so\u00ADciety 2018\u20132030'),
      folded("well-being of the child's society 2018-2030"),
    ));

  test('keep the apostrophe of a plural, but not a closing quotation mark', () =>
    assert.deepEqual(folded("migrants' rights of 'migrants'"), ["migrants'", 'rights', 'of', 'migrants']));

  test('end at a double hyphen and at an em dash', () =>
    assert.deepEqual(folded('rights--including women\u2014and'), ['rights', 'including', 'women', 'and']));

  test('begin with the first one', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aS \u2019'-.,1\u00ad\u{1F600}") }), (text) =>
        assert.equal(firstWordOf(text), folded(text)[0]),
      ),
    ));

  test('point into the text as it stands', () => {
    const text = 'The \u{1F600} *Calls* so\u00ADciety';
    const found = wordsOf(text).map((word) => text.slice(word.start, word.end));
    assert.deepEqual(found, ['The', 'Calls', 'so\u00ADciety']);
  });

  test('leave out footnote marks and what else is to be skipped', () => {
    const text = 'migrants,[^12] and refugees[^13]';
    const marks = [...text.matchAll(/\[\^\d+\]/g)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    }));
    assert.deepEqual(
      wordsOf(text, marks).map((word) => word.folded),
      ['migrants', 'and', 'refugees'],
    );
  });

  test('may be in any script', () =>
    assert.deepEqual(
      folded(
        'Cote d\u2019Ivoire, C\u00F4te, \u041C\u0438\u0440, \u0627\u0644\u0633\u0644\u0627\u0645 \u{20000}',
      ),
      [
        'cote',
        "d'ivoire",
        'c\u00F4te',
        '\u043C\u0438\u0440',
        '\u0627\u0644\u0633\u0644\u0627\u0645',
        '\u{20000}',
      ],
    ));
});

suite('a half-typed word', () => {
  test('begins where its letters begin', () => {
    assert.equal(startOfWord('of the chi', 10), 7);
    assert.equal(startOfWord('gender-resp', 11), 0);
    assert.equal(startOfWord('*Rec', 4), 1);
    assert.equal(startOfWord('of the ', 7), 7);
  });
  test('is folded like a whole one', () => assert.equal(foldWord('Child\u2019'), "child'"));
});
