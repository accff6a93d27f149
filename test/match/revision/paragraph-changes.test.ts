/** Which words changed in a paragraph, and what kind of change it is. */
import { strict as assert } from 'node:assert';
import { paragraphChanges } from '../../../server/src/match/revision/paragraph-changes';
import { unitsOf } from '../../../server/src/match/revision/units';
import { parse } from '../../../server/src/resolution/parse';
import { slice } from '../../../server/src/text/span';

const unit = (words: string) => {
  const [one] = unitsOf(parse(words));
  assert.ok(one);
  return one;
};

/** `[old] -> [new] kind`, a change a line. */
const changes = (old: string, now: string) => {
  const [base, draft] = [unit(old), unit(now)];
  return paragraphChanges(base, draft).map(
    ({ base: from, draft: to, kind, strength }) =>
      `[${slice(base.text, from)}] -> [${slice(draft.text, to)}] ${kind}${strength ? ` ${strength}` : ''}`,
  );
};

suite('changes of words', () => {
  test('take their blanks with them', () => {
    assert.deepEqual(changes('Ships and boats may sail', 'Ships and small boats may sail'), [
      '[] -> [small ] wording',
    ]);
    assert.deepEqual(changes('Ships and boats', 'Ships and boats at sea'), ['[] -> [ at sea] wording']);
    assert.deepEqual(changes('Old ships sail', 'Ships sail'), ['[Old ships] -> [Ships] wording']);
  });

  test('are whole where one comma would part them', () => {
    assert.deepEqual(
      changes('ships carry salt, wood to the islands', 'ships carry cheese, wine to the islands'),
      ['[salt, wood] -> [cheese, wine] wording'],
    );
  });

  test('a date is one change, and a symbol with its date', () => {
    assert.deepEqual(
      changes(
        'Recalling its resolution 70/12 of 3 March 2016',
        'Recalling its resolution 72/9 of 3 May 2018',
      ),
      ['[70/12 of 3 March 2016] -> [72/9 of 3 May 2018] update'],
    );
  });

  test('an opening is one change, apart from the words after it', () => {
    assert.deepEqual(changes('1. *Invites* all keepers to log', '1. *Urges* most keepers to log'), [
      '[Invites] -> [Urges] opening stronger',
      '[all] -> [most] wording',
    ]);
  });
});

suite('kinds of change', () => {
  const kind = (old: string, now: string) =>
    changes(`1. *Notes* that ${old} remain`, `1. *Notes* that ${now} remain`).map((line) =>
      line.replace(/.*\] /, ''),
    );

  test('sessions, years, symbols and meetings are updates', () => {
    for (const [old, now] of [
      ['at its seventy-first session ships', 'at its seventy-third session ships'],
      ['in 2019 ships', 'in 2022 ships'],
      ['resolutions 61/3 ships', 'resolutions 61/3 and 63/4 ships'],
      ['the second session of the Fleet ships', 'the third session of the Fleet ships'],
      ['the period 2018–2021 ships', 'the period 2022–2025 ships'],
      ['from 3 to 7 June ships', 'from 4 to 8 June ships'],
    ])
      assert.deepEqual(kind(old as string, now as string), ['update'], `${old} -> ${now}`);
  });

  test('amounts are wording, and a party is no session', () => {
    for (const [old, now] of [
      ['70 per cent of ships', '80 per cent of ships'],
      ['4,100 ships', '4,200 ships'],
      ['ships of second parties', 'ships of third parties'],
      ['12 ships', '14 ships'],
      ['$1950 for ships', '$2020 for ships'],
    ])
      assert.deepEqual(kind(old as string, now as string), ['wording'], `${old} -> ${now}`);
  });

  test('print is editorial', () => {
    for (const [old, now] of [
      ['the organisation of ships', 'the organization of ships'],
      ['co-operation of ships', 'cooperation of ships'],
      ['ships, boats', 'ships; boats'],
      ['States Members that sail', 'States members that sail'],
      ['ships, and boats', 'ships, boats'],
      ['ships that also sail', 'ships that sail'],
      ['labour on ships', 'labor on ships'],
      ['decision making on ships', 'decision-making on ships'],
      ['ships’ crews', "ships' crews"],
    ])
      for (const found of kind(old as string, now as string))
        assert.equal(found, 'editorial', `${old} -> ${now}`);
    assert.deepEqual(
      changes('1. *Also notes* the sea;', '1. *Notes* the sea.').map((line) => line.replace(/.*\] /, '')),
      ['editorial', 'editorial'],
    );
  });

  test('a word is wording, however small', () => {
    for (const [old, now] of [
      ['ships or boats', 'ships and boats'],
      ['no ships', 'some ships'],
      ['ships', 'a ship'],
      ['the ships', 'ships'],
      ['ships in port', 'ships at port'],
      ['four ships', 'for ships'],
      ['advice on ships', 'advise on ships'],
    ])
      for (const found of kind(old as string, now as string))
        assert.equal(found, 'wording', `${old} -> ${now}`);
  });

  test('modals and hedges have a strength', () => {
    assert.match(changes('keepers should log', 'keepers shall log').join(), /wording stronger/);
    assert.match(changes('keepers will log', 'keepers can log').join(), /wording weaker/);
    assert.match(
      changes('to log the hours of fog', 'to log, as appropriate, the hours of fog').join(),
      /wording weaker/,
    );
    assert.doesNotMatch(changes('keepers should log', 'sailors should log').join(), /stronger|weaker/);
  });
});
