import { strict as assert } from 'node:assert';
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

  test('how many resolutions cite it with that day', () => {
    assert.equal(witnessesOf(engine, 'A/RES/71/280'), 'so cited in 10 resolutions');
    assert.equal(witnessesOf(engine, 'A/RES/12/34'), '');
  });
});

suite('numbers one digit off that are of a day', () => {
  const near = (number: string, iso: string) =>
    nearNumbers(
      engine,
      {
        kind: 'resolution',
        what: 'resolution',
        number,
        numberSpan: { start: 0, end: number.length },
        symbol: `A/RES/${number}`,
      } as Parameters<typeof nearNumbers>[1],
      iso,
    );

  test('are offered', () => assert.deepEqual(near('72/318', '2018-08-06'), ['72/308']));
  test('are not of another day', () => assert.deepEqual(near('72/318', '2018-08-07'), []));
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
