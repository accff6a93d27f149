import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates, readDate, writeDate } from '../../../server/src/resolution/citations/dates';

suite('dates', () => {
  test('a date is read as the United Nations writes it', () => {
    assert.equal(readDate('19 December 2018'), '2018-12-19');
    assert.equal(readDate('1 July 1949'), '1949-07-01');
  });

  test('a day that no calendar has is no date', () => {
    assert.equal(readDate('31 June 2018'), undefined);
    assert.equal(readDate('29 February 2019'), undefined);
    assert.equal(readDate('0 March 2019'), undefined);
  });

  test('a month or a year alone is written without a day', () => {
    assert.equal(writeDate('2018-12-19'), '19 December 2018');
    assert.equal(writeDate('2015-10'), 'October 2015');
    assert.equal(writeDate('2016'), '2016');
  });

  test('dates are found where they stand', () => {
    const text = 'its resolutions 71/1 of 19 September 2016, 71/280 of 6 April 2017 and 72/244';
    const found = findDates(text, 100).map(({ span, iso }) => [
      text.slice(span.start - 100, span.end - 100),
      iso,
    ]);
    assert.deepEqual(found, [
      ['19 September 2016', '2016-09-19'],
      ['6 April 2017', '2017-04-06'],
    ]);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1920-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          assert.equal(readDate(writeDate(iso)), iso);
        },
      ),
    );
  });
});

suite('the last day of a month', () => {
  for (const [day, iso] of [
    ['29 February 2020', '2020-02-29'],
    ['29 February 2000', '2000-02-29'],
    ['29 February 2019', undefined],
    ['29 February 1900', undefined],
    ['28 February 2019', '2019-02-28'],
    ['30 April 2019', '2019-04-30'],
    ['31 April 2019', undefined],
    ['31 June 2019', undefined],
    ['31 September 2019', undefined],
    ['31 November 2019', undefined],
    ['31 December 2019', '2019-12-31'],
    ['32 December 2019', undefined],
    ['0 December 2019', undefined],
  ] as const)
    test(day, () => assert.equal(readDate(day), iso));
});
