import { strict as assert } from 'node:assert';
import { makeCitedSources, testimonyOf } from '../../../corpus/tools/cited-sources';
import { documentFrom } from '../../../server/src/corpus/document';
import type { Corpus } from '../../../server/src/corpus/model';
import { outOfTurn } from '../../../server/src/service/citations/adoption-order';
import { citedCorpus } from '../../support/cited-corpus';
import { smallWorld } from '../../support/small-world';

/** Adopted resolutions of the seventy-second session, by number and day. */
const session = (...adopted: readonly (readonly [number: number, day: string])[]): Corpus =>
  smallWorld(adopted.map(([number, day]) => resolution(number, day))).corpus;

const resolution = (number: number | string, day: string, standing = 'adopted'): string =>
  `---\nsymbol: A/RES/72/${number}\nstanding: ${standing}\ndate: ${day}\n---\n\n1. *Decides* to row.\n`;

/** `late 72/50`: what contradicts number and day. */
function told(corpus: Corpus, number: number | string, day: string): string | undefined {
  const found = outOfTurn(corpus, `A/RES/72/${number}`, day);
  return found && `${found.isLate ? 'late' : 'early'} ${found.neighbour.number}`;
}

const known = session(
  [10, '2017-11-01'],
  [20, '2017-12-01'],
  [30, '2017-12-10'],
  [50, '2017-12-20'],
  [60, '2018-01-10'],
  [70, '2018-02-01'],
);

suite('resolutions of a session in the order of their numbers', () => {
  test('a day that comes after that of every next one is too late', () =>
    assert.equal(told(known, 40, '2018-02-02'), 'late 72/50'));

  test('a day that comes before that of every last one is too early', () =>
    assert.equal(told(known, 40, '2017-10-31'), 'early 72/30'));

  test('a day between them fits, and so does one that is theirs', () => {
    for (const day of ['2017-12-10', '2017-12-15', '2017-12-20'])
      assert.equal(told(known, 40, day), undefined, day);
  });

  test('one neighbour out of turn contradicts nothing', () => {
    assert.equal(told(known, 40, '2018-01-20'), undefined);
    assert.equal(told(known, 40, '2017-11-15'), undefined);
  });

  test('a single neighbour is not believed', () => {
    assert.equal(told(session([50, '2017-12-20']), 40, '2018-02-02'), undefined);
    assert.equal(told(session([30, '2017-12-20']), 40, '2017-02-02'), undefined);
  });

  test('only three of each side are asked', () => {
    const four = session([1, '2017-01-01'], [10, '2017-11-01'], [20, '2017-11-02'], [30, '2017-11-03']);
    assert.equal(told(four, 40, '2017-10-01'), 'early 72/30');
    const next = session([50, '2017-11-01'], [60, '2017-11-02'], [70, '2017-11-03'], [75, '2018-03-01']);
    assert.equal(told(next, 40, '2017-12-01'), 'late 72/50');
  });

  test('another day of the resolution itself is not asked', () => {
    const after = session([20, '2017-12-04'], [30, '2017-12-05'], [40, '2017-11-01']);
    assert.equal(told(after, 40, '2017-12-01'), 'early 72/30');
    const before = session([40, '2018-01-01'], [50, '2017-11-05'], [60, '2017-11-06']);
    assert.equal(told(before, 40, '2017-12-01'), 'late 72/50');
  });

  test('those more than forty numbers away are not asked', () => {
    assert.equal(told(session([80, '2017-11-01'], [79, '2017-11-01']), 40, '2017-12-01'), 'late 72/79');
    assert.equal(told(session([80, '2017-11-01'], [81, '2017-11-01']), 40, '2017-12-01'), undefined);
  });

  test('the number itself, drafts, undated texts and parts of resolutions are no neighbours', () => {
    const { corpus } = smallWorld([
      resolution(40, '2017-11-01'),
      resolution(41, '2017-11-01', 'draft'),
      resolution(42, '2017-11-01', 'draft'),
      resolution('43 A', '2017-11-01'),
      resolution('44 B', '2017-11-01'),
    ]);
    assert.equal(told(corpus, 40, '2017-12-01'), undefined);
  });

  test('of another organ, and of a resolution in parts, nothing is known', () => {
    assert.equal(outOfTurn(known, 'S/RES/72/40', '2019-01-01'), undefined);
    assert.equal(outOfTurn(known, 'A/RES/72/40 B', '2019-01-01'), undefined);
    assert.equal(outOfTurn(known, 'A/RES/71/40', '2019-01-01'), undefined);
  });

  test('resolutions that are only cited count as well', () => {
    const cited = makeCitedSources(
      Array.from({ length: 10 }, (_, n) =>
        testimonyOf(
          documentFrom(
            `---\nsymbol: A/RES/75/90${n}\nstanding: adopted\ndate: 2021-03-04\n---\n\n*Recalling* its resolutions 72/50 of 20 December 2017 and 72/60 of 10 January 2018,\n`,
            { kind: 'shipped' },
          ),
          '75',
        ),
      ),
    );
    const corpus = { ...citedCorpus, documents: [], cited };
    assert.equal(told(corpus, 40, '2018-02-02'), 'late 72/50');
    assert.equal(told(corpus, 40, '2018-01-01'), undefined);
    // What is loaded knows its own day.
    const { documents } = session([50, '2018-03-01']);
    assert.equal(told({ ...corpus, documents }, 40, '2018-02-02'), undefined);
  });
});
