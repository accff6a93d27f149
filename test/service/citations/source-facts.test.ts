import { strict as assert } from 'node:assert';
import { makeCitedSources, testimonyOf } from '../../../corpus/tools/cited-sources';
import { documentFrom } from '../../../server/src/corpus/document';
import { readInstruments } from '../../../server/src/corpus/instruments';
import { findCitations } from '../../../server/src/resolution/citations/citations';
import { readSymbol } from '../../../server/src/resolution/citations/symbols';
import {
  datesOf,
  nearNumbers,
  sourceFactsOf,
  whatIs,
  witnessesOf,
} from '../../../server/src/service/citations/source-facts';
import { defaultSettings } from '../../../server/src/service/world/settings';
import { createWorld } from '../../../server/src/service/world/world';
import { citedCorpus } from '../../support/cited-corpus';
import { smallWorld } from '../../support/small-world';

const { engine } = createWorld(citedCorpus, defaultSettings);

/** Texts that cite resolutions in these words, one each. */
const hearing = (...words: string[]) =>
  smallWorld(
    words.map(
      (one, n) =>
        `---\nsymbol: A/RES/60/${n + 1}\nstanding: adopted\ndate: 2006-01-01\n---\n\n*Recalling* ${one},\n`,
    ),
  ).engine;

suite('the day of a resolution', () => {
  test('is that of its document', () => assert.deepEqual(datesOf(engine, 'A/RES/73/195'), ['2018-12-19']));

  test('is the one with which adopted resolutions cite it', () =>
    assert.deepEqual(datesOf(engine, 'A/RES/71/280'), ['2017-04-06']));

  test('is what the loaded texts say, the commonest first', () => {
    const heard = hearing(
      'its resolution 59/1 of 2 December 2004',
      'its resolution 59/1 of 2 December 2004',
      'its resolution 59/1 of 3 December 2004',
      'its resolution 59/1 of 3 December 2004',
      'its resolution 59/1 of 3 December 2004',
      'its resolution 59/1 of 4 December 2004',
    );
    assert.deepEqual(datesOf(heard, 'A/RES/59/1'), ['2004-12-03', '2004-12-02']);
  });

  test('is what a single text says, if no other says anything', () =>
    assert.deepEqual(datesOf(hearing('its resolution 59/1 of 2 December 2004'), 'A/RES/59/1'), [
      '2004-12-02',
    ]));

  test('is that of the table of instruments, where an instrument is a whole resolution of the Assembly', () => {
    const { engine: among } = createWorld(
      {
        documents: [],
        instruments: readInstruments(`
- { id: one, kind: declaration, title: Declaration on Tides, symbol: A/RES/60/1, adopted: 2005-10-24 }
- { id: year, kind: declaration, title: Declaration on Ebbs, symbol: A/RES/60/2, adopted: "2005" }
- { id: conference, kind: outcome, title: Outcome on Floods, symbol: A/CONF.900/4, adopted: 2005-10-25 }
- { id: first, kind: declaration, title: Declaration on Locks, symbol: "A/RES/60/3, annex I", adopted: 2005-10-26 }
- { id: second, kind: declaration, title: Declaration on Weirs, symbol: "A/RES/60/3, annex II", adopted: 2005-10-27 }
`),
        terms: [],
      },
      defaultSettings,
    );
    assert.deepEqual(datesOf(among, 'A/RES/60/1'), ['2005-10-24']);
    for (const symbol of ['A/RES/60/2', 'A/CONF.900/4', 'A/RES/60/3', 'A/RES/60/4'])
      assert.equal(datesOf(among, symbol), undefined, symbol);
  });

  test('is not known of a resolution that nobody cites, nor of one cited without it', () => {
    assert.equal(datesOf(engine, 'A/RES/12/34'), undefined);
    assert.equal(datesOf(hearing('its resolution 59/1'), 'A/RES/59/1'), undefined);
  });
});

suite('what is known of a resolution', () => {
  test('its title, as others name it', () => {
    const heard = hearing('its resolution 59/1 of 2 December 2004, entitled “Safety of harbours”');
    const { title, date, what } = sourceFactsOf(heard, 'A/RES/59/1');
    assert.deepEqual(
      [title, date, what],
      [
        'Safety of harbours',
        '2004-12-02',
        'Resolution of the General Assembly, fifty-ninth session (2004–2005)',
      ],
    );
  });

  test('its document', () =>
    assert.equal(
      sourceFactsOf(engine, 'A/RES/73/195').title,
      'Global Compact for Safe, Orderly and Regular Migration',
    ));

  test('no title, where others name none, or name it from afar', () => {
    for (const words of [
      'its resolution 59/1 of 2 December 2004',
      'its resolution 59/1 of 2 December 2004, and the report entitled “Safety of harbours”',
    ])
      assert.equal(sourceFactsOf(hearing(words), 'A/RES/59/1').title, undefined, words);
  });

  test('the title that most give it', () => {
    const entitled = (title: string) => `its resolution 59/1, entitled “${title}”`;
    const heard = hearing(entitled('Ebb'), entitled('Tides'), entitled('Tides'));
    assert.equal(sourceFactsOf(heard, 'A/RES/59/1').title, 'Tides');
  });

  test('how many resolutions cite it with that day', () => {
    assert.equal(witnessesOf(engine, 'A/RES/71/280'), 'so cited in 10 resolutions');
    assert.equal(witnessesOf(engine, 'A/RES/12/34'), '');
    const cited = makeCitedSources(
      [
        'symbol: A/RES/59/1\nstanding: adopted\ndate: 2004-12-02\n---\n\n1. *Decides* to row.',
        'symbol: A/RES/60/1\nstanding: adopted\n---\n\n*Recalling* its resolution 59/1 of 2 December 2004,',
      ].map((text) => testimonyOf(documentFrom(`---\n${text}\n`, { kind: 'shipped' }), '60')),
    );
    const world = createWorld({ documents: [], instruments: [], terms: [], cited }, defaultSettings);
    assert.equal(witnessesOf(world.engine, 'A/RES/59/1'), 'so cited in 1 resolution');
  });
});

suite('numbers one digit off that are of a day', () => {
  /** Of the first resolution that is cited in these words. */
  const nearOf = (words: string, iso: string, among = engine) => {
    const target = findCitations(words)[0]?.target;
    assert.ok(target?.kind === 'resolution', words);
    return nearNumbers(among, target, iso);
  };
  const near = (number: string, iso: string) => nearOf(`General Assembly resolution ${number}`, iso);

  test('are offered', () => assert.deepEqual(near('72/318', '2018-08-06'), ['72/308']));
  test('are not of another day', () => assert.deepEqual(near('72/318', '2018-08-07'), []));
  test('are found for other organs', () => {
    const among = hearing(
      'Economic and Social Council resolution 2012/13 of 26 July 2012',
      'Human Rights Council resolution 19/19 of 22 March 2012',
    );
    assert.deepEqual(nearOf('Economic and Social Council resolution 2012/18', '2012-07-26', among), [
      '2012/13',
    ]);
    assert.deepEqual(nearOf('its resolution 2912/13', '2012-07-26', among), ['2012/13']);
    assert.deepEqual(nearOf('Human Rights Council resolution 19/18', '2012-03-22', among), ['19/19']);
  });

  test('are none of a resolution of unknown series', () =>
    assert.deepEqual(nearOf('decision 72/318', '2018-08-06'), []));

  test('are not two digits off', () => assert.deepEqual(near('72/319', '2018-08-06'), []));
});

suite('a symbol in words', () => {
  const said = (symbol: string) => whatIs(readSymbol(symbol));

  test('names organ, session and years', () => {
    assert.equal(said('A/RES/71/1'), 'Resolution of the General Assembly, seventy-first session (2016–2017)');
    assert.equal(
      said('A/RES/ES-10/20'),
      'Resolution of the General Assembly, tenth emergency special session',
    );
    assert.match(said('A/RES/S-20/2'), /twentieth special session/);
    assert.match(said('S/RES/1325 (2000)'), /Security Council, 2000/);
  });
});
