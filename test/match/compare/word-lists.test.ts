/** Words that are known one by one: each of them in a draft. */
import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { departures } from '../../../server/src/match/compare/departures';
import { turnsSense } from '../../../server/src/match/compare/sense';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'Ensure that keepers of remote lighthouses have safe access to fresh water, spare lamps and a working radio.',
  'The Harbour Review Forum shall take place every four years and hear the keepers of the lamps.',
  'Masters give the deckhands warm food, dry beds and a day of rest after every long voyage.',
  'At dawn let them sail with dry sails, spare ropes and a trained pilot on board.',
  'Port towns must draw up lists of all wrecks that endanger boats at the mouth of rivers.',
  'Pilots should keep dry wood, spare ropes and clean water for every stranded crew of the coast.',
  'Crews must teach themselves to swim, to row and to read the stars before their first voyage.',
  'Safe channels are marked by lamps, buoys and bells on both banks of the estuary.',
]);

/** `full replaced`, one for each departure. */
const found = (text: string, against = yardstick): string[] =>
  departures(against, draftWords(against.passages.vocabulary, text)).map(
    ({ weight, kind }) => `${weight} ${kind}`,
  );

const words = (list: string): string[] => list.trim().split(/\s+/);

suite('words that are known one by one', () => {
  for (const opening of words(`Notes Noting Recognizes Recognizing Acknowledges Acknowledging Observes Observing Regrets
    Regretting Deplores Deploring Concerned Alarmed Disturbed Aware Mindful Conscious`))
    test(`${opening}: a fact is told of`, () =>
      assert.deepEqual(
        found(
          `${opening} that keepers of remote lighthouses lack safe access to fresh water, spare lamps and a working radio;`,
        ),
        [],
      ));
  for (const opening of words('Reaffirms Stresses Decides Recalls Requests Underlines'))
    test(`${opening}: something is asked for`, () =>
      assert.deepEqual(
        found(
          `${opening} that keepers of remote lighthouses lack safe access to fresh water, spare lamps and a working radio;`,
        ),
        ['full replaced'],
      ));
  for (const asking of ['to ensure', 'and ensures', 'ensuring', 'to guarantee', 'guaranteeing'])
    test(`${asking}: no fact is told of`, () =>
      assert.deepEqual(
        found(
          `Notes its call on all, ${asking} that keepers of remote lighthouses lack safe access to fresh water, spare lamps;`,
        ),
        ['full replaced'],
      ));

  for (const relative of ['which', 'that', 'who'])
    test(`${relative} will: told of in a clause`, () =>
      assert.deepEqual(
        found(`Welcomes the Harbour Review Forum ${relative} will take place every four years;`),
        [],
      ));

  test('which will, for shall with a word more: that word is lost', () => {
    const agreed =
      'The Cooks Fair shall freely lend oars, sails and ropes to all crews of the coast in spring.';
    assert.deepEqual(
      found(
        'Welcomes the Cooks Fair, which will lend oars, sails and ropes to all crews of the coast in spring;',
        smallYardstick([agreed]),
      ),
      ['full replaced'],
    );
  });

  for (const pronoun of words('we us they them it he she him')) {
    test(`${pronoun} for a noun`, () =>
      assert.deepEqual(
        found(`Asks that masters give ${pronoun} warm food, dry beds and a day of rest;`),
        [],
      ));
    test(`${pronoun} for a pronoun`, () =>
      assert.deepEqual(
        found(`Asks that at dawn, let ${pronoun} sail with dry sails, spare ropes and a trained pilot;`),
        [],
      ));
  }
  for (const pronoun of words('ourselves themselves itself')) {
    test(`${pronoun} for a noun says of whom`, () =>
      assert.deepEqual(found(`Asks that masters give ${pronoun} warm food, dry beds and a day of rest;`), [
        'full replaced',
      ]));
    test(`${pronoun} for a pronoun`, () =>
      assert.deepEqual(
        found(`Asks that at dawn let ${pronoun} sail with dry sails, spare ropes and a trained pilot;`),
        [],
      ));
  }

  for (const pronoun of words('we us they them it he she him ourselves itself'))
    test(`${pronoun} for themselves`, () =>
      assert.deepEqual(
        found(`Agrees that crews must teach ${pronoun} to swim, to row and to read the stars;`),
        [],
      ));

  for (const modal of words('must shall should will'))
    test(`${modal} be for are`, () =>
      assert.deepEqual(
        found(`Notes that safe channels ${modal} be marked by lamps, buoys and bells on both banks;`),
        [],
      ));

  for (const modal of words('can could may might'))
    test(`${modal} for should: less is asked`, () =>
      assert.deepEqual(
        found(
          `Agrees that pilots ${modal} keep dry wood, spare ropes and clean water for every stranded crew;`,
        ),
        ['full weakened'],
      ));
  for (const verb of words('strive endeavour seek aim attempt try'))
    test(`should ${verb} to: less is asked`, () =>
      assert.deepEqual(
        found(
          `Agrees that pilots should ${verb} to keep dry wood, spare ropes and clean water for every stranded crew;`,
        ),
        ['full weakened'],
      ));
  for (const modal of words('must shall will'))
    test(`${modal} for should: more is asked`, () =>
      assert.deepEqual(
        found(
          `Agrees that pilots ${modal} keep dry wood, spare ropes and clean water for every stranded crew;`,
        ),
        ['full strengthened'],
      ));

  for (const pronoun of words('they it he she'))
    test(`a noun for ${pronoun}`, () => {
      const agreed = `The crew may sail on as long as ${pronoun} can see dry sails, spare ropes and a trained pilot.`;
      const text = agreed.replace(pronoun, 'the master').replace('The', 'Agrees that the');
      assert.deepEqual(found(text, smallYardstick([agreed])), []);
    });
  for (const pronoun of words('them him it'))
    test(`a noun for ${pronoun} as an object`, () => {
      const agreed = `Owners shall lend ${pronoun} dry sails, spare ropes and a trained pilot before every voyage.`;
      const text = agreed.replace(pronoun, 'the master').replace('Owners', 'Agrees that owners');
      assert.deepEqual(found(text, smallYardstick([agreed])), []);
    });

  for (const verb of ['hand off', 'hand out', 'shut down', 'send away', 'send back', 'give up'])
    test(`${verb}: of two words`, () =>
      assert.deepEqual(
        found(
          `Asks that port towns must ${verb} lists of all wrecks that endanger boats at the mouth of rivers;`,
        ),
        ['full replaced'],
      ));

  for (const modal of words('shall may can could should'))
    test(`${modal} before the first equal word, for must`, () => {
      const [first] = found(
        `Asks that villages ${modal} draw up lists of all wrecks that endanger boats at the mouth of rivers;`,
      );
      assert.match(first ?? '', /^full (?:weakened|replaced)$/);
    });

  for (const word of words('not no never without neither nor none cannot unless except refrain'))
    test(`${word}: denies`, () => {
      assert.ok(turnsSense([word], ['also']));
      assert.ok(turnsSense([], [word]));
    });
  for (const word of words('prohibit prevent banned forbid only exclusively'))
    test(`${word}: forbids`, () => assert.ok(turnsSense([word], ['allow'])));
  for (const word of words(
    'states government parties employers migrants children girls women parents victims smugglers everyone',
  ))
    test(`${word}: somebody`, () => {
      assert.ok(turnsSense([word], ['ships']));
      assert.ok(turnsSense([`${word}'s`], []));
    });
  for (const word of words('until unit united universal under increase irrigation illustrate'))
    test(`${word}: denies nothing`, () => assert.ok(!turnsSense([word], ['ships'])));
  for (const word of words(
    'inability insufficient inadequate illegal irregular irrespective unsafe non-custodial',
  ))
    test(`${word}: denies within`, () => assert.ok(turnsSense([word], ['safe'])));
});
