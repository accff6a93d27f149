import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../server/src/corpus/document';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { weighed } from '../../../server/src/match/compare/departures';
import { supersededIn } from '../../../server/src/match/compare/superseded';
import { createEngine } from '../../../server/src/match/index/engine';
import { withTables, type Yardstick, yardstickOf } from '../../../server/src/match/reference/reference-texts';
import { smallCorpus, smallYardstick } from '../../support/passages';

const AGREED = [
  'Harbour masters keep the records of all ships that seek shelter, in line with national law.',
  'We commit to guarantee prompt and effective inspection of ships in distress.',
  'Seafarers shall not become liable to prosecution for the fact of having been shipwrecked.',
];
const ZERO = [
  'Harbour masters keep the records of all ships that seek shelter, in line with national law.',
  'We commit to guarantee prompt and robust inspection of ships in distress.',
  'Ensure that shipwrecked seafarers are never prosecuted by firewalls between rescue and prosecution.',
];
const yardstick = smallYardstick(AGREED, ZERO);

/** `draft words -> paragraph: agreed words`. */
function found(text: string, against: Yardstick = yardstick): string[] {
  const draft = draftWords(against.passages.vocabulary, text);
  const matches = matchesIn(draft, against.passages);
  return supersededIn(against, draft, matches, weighed({ yardstick: against, draft, matches })).map(
    ({ draftFrom, draftTo, successor, departure }) => {
      const words = foldedWords(draft, draftFrom, draftTo).join(' ');
      return `${words} -> ${successor + 1}${departure ? ` (${departure.kind})` : ''}`;
    },
  );
}

suite('superseded wording', () => {
  test('is the words that were replaced, with the paragraph that has the agreed ones', () =>
    assert.deepEqual(found('Decides to guarantee prompt and robust inspection of ships in distress;'), [
      'robust -> 2 (replaced)',
    ]));

  test('names the paragraph where nothing like it survived', () =>
    assert.deepEqual(found('Urges that shipwrecked seafarers are never prosecuted;'), [
      'shipwrecked seafarers are never prosecuted -> 3',
    ]));

  test('turns the sense, however usual the words around it are', () => {
    const tables = { stock: () => 60, phrase: () => 0, elsewhere: () => undefined };
    const small = smallYardstick(
      ['We commit to guarantee prompt and effective inspection of all vessels of poor crews in distress.'],
      ['We commit to guarantee prompt and effective inspection of vessels of poor states in distress.'],
    );
    const usual = { ...small, ...withTables(small.passages, tables) };
    const draft = draftWords(
      usual.passages.vocabulary,
      'Decides to guarantee prompt and effective inspection of vessels of poor states in distress;',
    );
    const matches = matchesIn(draft, usual.passages);
    const turned = supersededIn(usual, draft, matches, weighed({ yardstick: usual, draft, matches })).map(
      ({ draftFrom, draftTo, departure }) =>
        `${foldedWords(draft, draftFrom, draftTo).join(' ')}: ${departure?.turnsSense}`,
    );
    assert.deepEqual(turned, [': true', 'states: true']);
  });

  test('is three content words that fill the clause, and no fewer', () => {
    assert.deepEqual(found('Asks for robust inspection of ships;'), ['robust inspection -> 2']);
    assert.deepEqual(found('Urges that seafarers are never prosecuted by firewalls;'), [
      'seafarers are never prosecuted by firewalls -> 3',
    ]);
    assert.deepEqual(found('Asks for firewalls between rescue and trade;'), []);
    assert.deepEqual(
      found(
        'Asks the towns of the coast and of the islands beyond the old cape to build firewalls between rescue and prosecution in their courts in the coming years;',
      ),
      [],
    );
  });

  test('is not two words that may have met by chance', () =>
    assert.deepEqual(found('Notes that they are prosecuted by firewalls;'), []));

  test('is not what the adopted text still has', () => {
    assert.deepEqual(
      found('Notes that harbour masters keep the records of all ships that seek shelter;'),
      [],
    );
    assert.deepEqual(found('Decides to guarantee prompt and effective inspection of ships in distress;'), []);
  });

  test('is not what other resolutions agreed on', () => {
    const precedents = { stock: () => 0, phrase: () => 3, elsewhere: () => undefined };
    assert.deepEqual(
      found('Urges that shipwrecked seafarers are never prosecuted;', { ...yardstick, precedents }),
      [],
    );
  });

  test('is not what an adopted document of the loaded corpus says', () => {
    const corpus = smallCorpus(AGREED, ZERO);
    const other = documentFrom(
      '---\nsymbol: A/RES/78/902\nstanding: adopted\n---\n\n1. Ensures that shipwrecked seafarers are never prosecuted.\n',
      { kind: 'user', file: 'other.resolution' },
    );
    const engine = createEngine({ ...corpus, documents: [...corpus.documents, other] }, ['HD']);
    assert.deepEqual(
      found('Urges that shipwrecked seafarers are never prosecuted;', yardstickOf(engine)),
      [],
    );
  });

  test('is not looked for without a superseded text', () =>
    assert.deepEqual(
      found('Urges that shipwrecked seafarers are never prosecuted;', smallYardstick(AGREED)),
      [],
    ));
});
