import { strict as assert } from 'node:assert';
import { findCourts } from '../../../server/src/resolution/citations/court-citations';

/** `Judgment | International Court of Justice | 1996 | 1996-07-08`, for each decision that a text cites. */
const cited = (text: string): string[] =>
  [...findCourts(text)].map(({ target: { what, court, year = '-' }, date }) => {
    if (date) assert.match(text.slice(date.span.start, date.span.end), /^\d{1,2} [A-Z][a-z]+ \d{4}$/);
    return [what, court, year, date?.iso ?? '-'].join(' | ');
  });
const spans = (text: string): string[] =>
  [...findCourts(text)].map(({ span }) => text.slice(span.start, span.end));

const ICJ = 'International Court of Justice';

suite('decisions of courts', () => {
  for (const [text, ...found] of [
    [
      'the advisory opinion rendered on 9 July 2004 by the International Court of Justice on the wall',
      `Advisory opinion | ${ICJ} | - | 2004-07-09`,
    ],
    [
      'its Advisory Opinion of the International Court of Justice of 8 July 1996',
      `Advisory opinion | ${ICJ} | - | 1996-07-08`,
    ],
    ['the judgments of the International Court of Justice', `Judgment | ${ICJ} | - | -`],
    ['the order of 31 June 2020 of the International Court of Justice', `Order | ${ICJ} | - | -`],
    [
      'the award of 12 July 2016 by the Permanent Court of Arbitration',
      'Award | Permanent Court of Arbitration | - | 2016-07-12',
    ],
    [
      'the judgment of the European Court of Human Rights, of 1 March 2001',
      'Judgment | European Court of Human Rights | - | 2001-03-01',
    ],
    [
      'the judgment of the African Court on Human and Peoples’ Rights',
      'Judgment | African Court on Human and Peoples’ Rights | - | -',
    ],
    [
      'an order of the International Criminal Tribunal for Rwanda',
      'Order | International Criminal Tribunal for Rwanda | - | -',
    ],
    ['the orders of the Nuremberg Tribunal', 'Order | Nuremberg Tribunal | - | -'],
    [
      'Legality of the Use of Force, Advisory Opinion, I.C.J. Reports 1996, p. 226',
      `Advisory opinion | ${ICJ} | 1996 | -`,
    ],
    ['Nicaragua, *Judgment of 27 June 1986,* *ICJ Reports 1986*', `Judgment | ${ICJ} | 1986 | 1986-06-27`],
    [
      'Activities, Order, ITLOS Reports 2011',
      'Order | International Tribunal for the Law of the Sea | 2011 | -',
    ],
    ['the judgment of the court'],
    ['reordering of the International Court of Justice'],
  ] as const)
    test(text, () => assert.deepEqual(cited(text), found));

  test('stand at their words, in the text first, then in reports', () =>
    assert.deepEqual(
      spans(
        'See Order, ICJ Reports 1986, and the award by the Permanent Court of Arbitration of 12 July 2016.',
      ),
      ['award by the Permanent Court of Arbitration of 12 July 2016', 'Order, ICJ Reports 1986'],
    ));
});
