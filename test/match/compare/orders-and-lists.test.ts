/** Agreed words in another order, and items of a list that look like their neighbours: one difference, whose fix says all of it. */
import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { inWholeOrder } from '../../../server/src/match/compare/clause-sides';
import { departures } from '../../../server/src/match/compare/departures';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import type { Yardstick } from '../../../server/src/match/reference/reference-texts';
import { markedPairs, only } from '../../support/marked-pairs';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'Boats are to be moored in an even, tidy and sheltered row, preferably beside the old harbour wall, in keeping with the rules of the port.',
  'Treat late payment of the tolls as a private, not a public matter, whatever the season and the weather.',
  'Keep lists of early risers, tired rowers, blind rowers, rowers with lamps, rowers who sing on any day, and strong swimmers.',
  'Give way to older persons, persons with disabilities and survivors of shipwreck.',
  'Lend rafts to older passengers and survivors of hunger.',
  'Give bread to blind persons, persons without boats, mothers with children, crews in need and victims of pirates.',
  'Keep dry rooms on every ship for women, men and strangers.',
  'Lend oars, in the order of their arrival, to women, men with families, young people and strangers who ask for them in winter.',
  'Lend dry lamps, spare wicks and fresh oil to keepers of the coast.',
]);
const { passages } = yardstick;

/** What departs, as `weight kind: the draft after the fix of it alone`; `!` where the sense is turned. */
function fixed(text: string): string[] {
  return fixedBy(yardstick, text);
}

function fixedBy(measure: Yardstick, text: string): string[] {
  const { passages } = measure;
  const draft = draftWords(passages.vocabulary, text);
  return departures(measure, draft).map(({ alignment, difference, kind, weight, turnsSense }) => {
    const { edit } = wordingOf(draft, passages, alignment, difference);
    const after = edit ? text.slice(0, edit.start) + edit.text + text.slice(edit.end) : 'no fix';
    return `${weight} ${kind}${turnsSense ? '!' : ''}: ${after}`;
  });
}

suite('agreed words in another order', () => {
  const moored =
    'Asks crews to moor boats in an even, tidy and sheltered row, preferably beside the old harbour wall;';
  const drafts: readonly (readonly [name: string, draft: string, ...findings: string[]])[] = [
    [
      'the last two of three',
      'Asks crews to moor boats in an even, sheltered and tidy row, preferably beside the old harbour wall;',
      `slight reordered: ${moored}`,
    ],
    [
      'the first two of three, with the article that goes with them',
      'Asks crews to moor boats in a tidy, even and sheltered row, preferably beside the old harbour wall;',
      `slight reordered: ${moored}`,
    ],
    [
      'all three',
      'Asks crews to moor boats in a sheltered, tidy and even row, preferably beside the old harbour wall;',
      `slight reordered: ${moored}`,
    ],
    [
      'the first one last',
      'Asks crews to moor boats in a tidy, sheltered and even row, preferably beside the old harbour wall;',
      `slight reordered: ${moored}`,
    ],
    [
      'around a "not", which turns the sense',
      'Asks ports to treat late payment of the tolls as a public, not a private matter, whatever the season;',
      'full reordered!: Asks ports to treat late payment of the tolls as a private, not a public matter, whatever the season;',
    ],
    ['the agreed one', moored],
  ];
  for (const [name, draft, ...findings] of drafts) test(name, () => assert.deepEqual(fixed(draft), findings));

  test('of many words is another sentence', () => {
    const pair = only(
      markedPairs([
        [
          'Row at times, as {the} first step in all ports of the coast',
          'Row at all times, as {a} first step in ports of the coast',
        ],
      ]),
    );
    const { draft, passages } = pair;
    const passage = passageAt(passages, pair.paragraph);
    const difference = only(pair.differences);
    assert.equal(inWholeOrder({ draft, passage, vocabulary: passages.vocabulary }, difference), difference);
  });

  test('articles that only one side has do not matter', () => {
    const pair = only(
      markedPairs([
        [
          'A crew must row by day and by night in {a clear, old} boat',
          'A crew must row by day and by night in {an old, clear} boat',
        ],
      ]),
    );
    const { draft, passages } = pair;
    const passage = passageAt(passages, pair.paragraph);
    const whole = inWholeOrder({ draft, passage, vocabulary: passages.vocabulary }, only(pair.differences));
    assert.equal(whole.reordered, true);
  });

  test('the underlined words are all that stand in another order', () => {
    const text =
      'Asks crews to moor boats in a tidy, even and sheltered row, preferably beside the old harbour wall;';
    const draft = draftWords(passages.vocabulary, text);
    const found = departures(yardstick, draft).map(({ alignment, difference }) => {
      const passage = passageAt(passages, alignment.paragraph);
      const agreed = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo);
      const { start, end } = wordingOf(draft, passages, alignment, difference);
      return [text.slice(start, end), agreed.join(' ')];
    });
    assert.deepEqual(found, [['a tidy, even', 'an even tidy']]);
  });
});

suite('agreed words in another order, of which another text has some', () => {
  const both = smallYardstick([
    'Boats are to be moored in an even, tidy and sheltered row, preferably beside the old harbour wall, in keeping with the rules of the port.',
    'Carts are to be left in a sheltered and lit row, preferably beside the old harbour wall, in keeping with the rules of the market.',
  ]);
  test('are one finding all the same', () =>
    assert.deepEqual(
      fixedBy(
        both,
        'Asks for a sheltered and tidy row, preferably beside the old harbour wall, in keeping with the rules of the port;',
      ),
      [
        'slight reordered: Asks for a tidy and sheltered row, preferably beside the old harbour wall, in keeping with the rules of the port;',
      ],
    ));
});

suite('items of a list that look like their neighbours', () => {
  test('an item put in before one that ends with the same word', () =>
    assert.deepEqual(
      fixed(
        'Asks ports to keep lists of early risers, tired rowers, young rowers, blind rowers, rowers with lamps;',
      ),
      [
        'full item-added: Asks ports to keep lists of early risers, tired rowers, blind rowers, rowers with lamps;',
      ],
    ));

  test('an item put in after one that ends with the same word', () =>
    assert.deepEqual(
      fixed(
        'Asks ports to keep lists of early risers, tired rowers, blind rowers, young rowers, rowers with lamps;',
      ),
      [
        'full item-added: Asks ports to keep lists of early risers, tired rowers, blind rowers, rowers with lamps;',
      ],
    ));

  test('an item put in between two that begin as it does', () =>
    assert.deepEqual(
      fixed(
        'Asks all rowers with lamps, rowers with oars, rowers who sing on any day, and strong swimmers to come;',
      ),
      ['full added: Asks all rowers with lamps, rowers who sing on any day, and strong swimmers to come;'],
    ));

  test('an item left out before one that ends with the same word', () =>
    assert.deepEqual(
      fixed(
        'Asks ports to keep lists of early risers, blind rowers, rowers with lamps, rowers who sing on any day;',
      ),
      [
        'full item-dropped: Asks ports to keep lists of early risers, tired rowers, blind rowers, rowers with lamps, rowers who sing on any day;',
      ],
    ));

  test('no fix says a word twice', () => {
    const texts = [
      'Asks ports to lend dry lamps, spare oil and fresh oil to keepers of the coast;',
      'Asks ports to lend spare wicks, dry lamps and fresh oil to keepers of the coast;',
      'Asks ports to lend spare lamps, dry wicks and fresh oil to keepers of the coast;',
    ];
    const twice = /\b(dry|spare|lamps|wicks|fresh)\b.*\b\1\b/;
    assert.deepEqual(
      texts.flatMap(fixed).filter((after) => twice.test(after)),
      [],
    );
  });
});

suite('lists of everyday groups', () => {
  test('with another group in them are the drafter’s own', () =>
    assert.deepEqual(
      [
        'Asks inns to keep rooms for older persons, persons with disabilities and survivors of fires;',
        'Asks inns to keep rooms for older persons, persons with disabilities and victims of shipwreck;',
        'Asks inns to keep rooms for older persons, persons with families and survivors of shipwreck;',
      ].flatMap(fixed),
      [],
    ));

  test('are compared where the sentence around them is agreed, too', () =>
    assert.deepEqual(
      fixed(
        'Asks ports to lend oars, in the order of their arrival, to women, men with families, young children and strangers who ask for them in winter;',
      ),
      [
        'full replaced!: Asks ports to lend oars, in the order of their arrival, to women, men with families, young people and strangers who ask for them in winter;',
      ],
    ));

  test('are compared where they are two, many, or a longer sentence names the first one', () =>
    assert.deepEqual(
      [
        'Asks ports to lend rafts to older passengers and survivors of fires;',
        'Asks inns to give bread to blind persons, persons without boats, mothers with children, crews in need and victims of storms;',
        'Asks inns to keep dry rooms on every ship for women, boys and strangers;',
      ].flatMap(fixed),
      [
        'full replaced!: Asks ports to lend rafts to older passengers and survivors of hunger;',
        'full replaced!: Asks inns to give bread to blind persons, persons without boats, mothers with children, crews in need and victims of pirates;',
        'full replaced!: Asks inns to keep dry rooms on every ship for women, men and strangers;',
      ],
    ));

  test('of things are compared as ever', () =>
    assert.deepEqual(fixed('Asks ports to lend dry lamps, spare ropes and fresh oil;'), [
      'full replaced: Asks ports to lend dry lamps, spare wicks and fresh oil;',
    ]));
});
