import assert from 'node:assert/strict';
import { isTurned, turnsSense } from '../../../server/src/match/compare/sense';
import { markedPairs, only, shown } from '../../support/marked-pairs';

suite('differences that turn the sense', () => {
  const turned: readonly (readonly [ours: string, theirs: string])[] = [
    ['', 'not'],
    ['can', 'cannot'],
    ['drought and/nor', 'drought and/or'],
    ['with', 'without'],
    ['discriminatory', 'non-discriminatory'],
    ['may', 'shall'],
    ['states may', 'states june'],
    ["the states' may", "the states' own"],
    ['employers', 'recruiters'],
    ['of children', 'only'],
    ['permitted', 'prohibited'],
    ['all people', 'migrants'],
    ['committee', 'assembly'],
    ['prisoners', 'patients'],
  ];
  for (const [ours, theirs] of turned)
    test(`"${ours}" for "${theirs}", and the other way round`, () => {
      const [a, b] = [ours.split(' '), theirs.split(' ')];
      assert.ok(turnsSense(a, b));
      assert.ok(turnsSense(b, a));
    });

  const same: readonly (readonly [ours: string, theirs: string])[] = [
    ['the', 'a'],
    ['and/or', 'and'],
    ['primary', 'paramount'],
    ['strengthen', 'enhance'],
    ['united', 'universal'],
    ['regular', 'orderly'],
    ['3 may 2019', '19 december 2018'],
    ['may 2019', 'june 2018'],
    ['in may 2019', 'in june 2018'],
    ['on 3 may', 'on 3 june'],
  ];
  for (const [ours, theirs] of same)
    test(`"${ours}" for "${theirs}" does not`, () =>
      assert.ok(!turnsSense(ours.split(' '), theirs.split(' '))));
});

suite('words that say of whom is spoken', () => {
  /** The draft and the agreed words; whether the sense is turned. */
  const rows: readonly (readonly [draft: string, agreed: string, turned: boolean])[] = [
    ['Notes that {coastal} States dredge canals', 'Notes that {inland} States dredge canals', true],
    ['The needs of {deaf} persons at sea', 'The needs of {blind} persons at sea', true],
    ['Ports lend the {hired} staff lamps', 'Ports lend the {retired} staff lamps', true],
    ['Talks of countries of {arrival} on tolls', 'Talks of countries of {departure} on tolls', true],
    [
      'Countries of departure, passage and {arrival} meet',
      'Countries of departure, passage and {rest} meet',
      true,
    ],
    ['Calls upon the {inshore} sector to pay tolls', 'Calls upon the {offshore} sector to pay tolls', true],
    ['Persons with {lamps} go first', 'Persons with {bells} go first', true],
    ['Asks the {Port} Committee to meet', 'Asks the {Canal} Committee to meet', true],
    [
      'Asks the {Port and Canal Board} to meet in spring',
      'Asks the {Harbour Council} to meet in spring',
      true,
    ],
    ['Asks {UNLAMP} to report in spring', 'Asks {UNWICK} to report in spring', true],
    // Others act on the same ones, or on as many more of them.
    ['Asks crews to {help} States in need', 'Asks crews to {teach} States in need', false],
    ['Ask that {each} State dredge canals', 'Ask that {every} State dredge canals', false],
    ['The needs of {two} persons at sea', 'The needs of {three} persons at sea', false],
    ['Notes that {coasts} States dredge', 'Notes that {coast} States dredge', false],
    // Things and places, not persons and organs.
    ['Dry {wicks} and oil', 'Dry {lamps} and oil', false],
    ['Barrels of {oil} and rope', 'Barrels of {tar} and rope', false],
    ['Ports lend {dry}, States clean lamps', 'Ports lend {old}, States clean lamps', false],
    ['Meets in {Oslo} in spring', 'Meets in {Lima} in spring', false],
    ['Asks for {dry} wood', 'Asks for {} wood', false],
  ];
  const pairs = markedPairs(rows.map(([draft, agreed]) => [draft, agreed]));
  for (const [at, [, , turned]] of rows.entries()) {
    const pair = pairs[at] as (typeof pairs)[number];
    const difference = only(pair.differences);
    test(`${turned ? 'turned' : 'not turned'}: ${shown(pair, difference)} (${at})`, () =>
      assert.equal(
        isTurned(pair.draft, pair.passages, { alignment: only(pair.alignments), difference }),
        turned,
      ));
  }
});
