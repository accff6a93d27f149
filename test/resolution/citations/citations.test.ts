import assert from 'node:assert/strict';
import { type Citation, findCitations } from '../../../server/src/resolution/citations/citations';

/** Each citation as a line: the words | what they are | the date. */
function draw(text: string): string[] {
  return findCitations(text).map((citation) => {
    const words = text.slice(citation.span.start, citation.span.end);
    return [words, whatIs(citation), citation.date?.iso].filter((part) => part !== undefined).join(' | ');
  });
}

function whatIs({ target }: Citation): string {
  switch (target.kind) {
    case 'resolution':
      return `${target.symbol ?? `${target.body ?? '?'} ${target.what} ${target.number}`}${target.own ? ' (own)' : ''}`;
    case 'document':
      return target.symbol;
    case 'labour':
      return `${target.title} = ${target.what} No. ${target.number}`;
    case 'court':
      return `${target.what} of the ${target.court}${target.year ? ` ${target.year}` : ''}`;
    case 'paragraph':
      return `${target.where} ${target.ref}`;
  }
}

suite('citations', () => {
  test('a resolution with its date', () => {
    assert.deepEqual(draw('Recalling its resolution 71/1 of 19 September 2016, in which'), [
      'resolution 71/1 | A/RES/71/1 (own) | 2016-09-19',
    ]);
  });

  test('every resolution of a list has its own date', () => {
    assert.deepEqual(
      draw('its resolutions 71/280 of 6 April 2017, 72/244 of 24 December 2017 and 72/308 of 6 August 2018,'),
      [
        'resolutions 71/280 | A/RES/71/280 (own) | 2017-04-06',
        '72/244 | A/RES/72/244 (own) | 2017-12-24',
        '72/308 | A/RES/72/308 (own) | 2018-08-06',
      ],
    );
  });

  test('resolutions of other bodies', () => {
    assert.deepEqual(
      draw(
        'Human Rights Council resolutions 35/17 of 22 June 2017 and 36/5, Security Council resolution 1325 (2000)',
      ),
      [
        'resolutions 35/17 | A/HRC/RES/35/17 | 2017-06-22',
        '36/5 | A/HRC/RES/36/5',
        'resolution 1325 (2000) | S/RES/1325 (2000)',
      ],
    );
    assert.deepEqual(draw('Commission on Population and Development resolution 2006/2 of 10 May 2006'), [
      'resolution 2006/2 | Commission on Population and Development resolution 2006/2 | 2006-05-10',
    ]);
    assert.deepEqual(draw('Economic and Social Council resolution 1996/31 of 25 July 1996'), [
      'resolution 1996/31 | E/RES/1996/31 | 1996-07-25',
    ]);
  });

  test('the old series and special sessions', () => {
    assert.deepEqual(
      draw('resolutions 217 A (III), 2200 A (XXI), annex, and S-27/2; resolution 57/270 B of 23 June 2003'),
      [
        'resolutions 217 A (III) | A/RES/217 A (III)',
        '2200 A (XXI) | A/RES/2200 A (XXI)',
        'S-27/2 | A/RES/S-27/2',
        'resolution 57/270 B | A/RES/57/270 B | 2003-06-23',
      ],
    );
  });

  test('documents by symbol, without the stop after them', () => {
    assert.deepEqual(draw('See A/HRC/37/34/Add.1 and A/C.3/78/L.52/Rev.1.'), [
      'A/HRC/37/34/Add.1 | A/HRC/37/34/Add.1',
      'A/C.3/78/L.52/Rev.1 | A/C.3/78/L.52/Rev.1',
    ]);
  });

  test('conventions of the International Labour Organization', () => {
    assert.deepEqual(
      draw(
        'the Migration for Employment Convention (Revised), 1949 (No. 97), and the Domestic Workers Convention, 2011 (No. 189)',
      ),
      [
        'Migration for Employment Convention (Revised), 1949 (No. 97) | Migration for Employment Convention (Revised), 1949 (No. 97) = Convention No. 97',
        'Domestic Workers Convention, 2011 (No. 189) | Domestic Workers Convention, 2011 (No. 189) = Convention No. 189',
      ],
    );
  });

  test('paragraphs of this text and of others', () => {
    assert.deepEqual(
      draw('referred to in paragraphs 3 and 4 (a) above, paragraph 7 of the present resolution, para. 33'),
      [
        'paragraphs 3 and 4 (a) above | above 3',
        '4 (a) | above 4 (a)',
        'paragraph 7 of the present resolution | present 7',
        'para. 33 | other 33',
      ],
    );
  });

  test('a year, a share and a target are no citation', () => {
    assert.deepEqual(draw('and/or 2015/2016 in decisions on target 10.7, 3/4 of them'), []);
  });

  test('offsets are moved', () => {
    const [citation] = findCitations('resolution 71/1 of 19 September 2016', 50);
    assert.deepEqual(citation?.span, { start: 50, end: 65 });
    assert.deepEqual(citation?.date?.span, { start: 69, end: 86 });
  });

  test('decisions of courts and tribunals, in the text and in notes', () => {
    assert.deepEqual(
      draw(
        'the advisory opinion rendered on 9 July 2004 by the International Court of Justice and that of others',
      ),
      [
        'advisory opinion rendered on 9 July 2004 by the International Court of Justice | Advisory opinion of the International Court of Justice | 2004-07-09',
      ],
    );
    assert.deepEqual(
      draw(
        'judgment of the International Tribunal for the Law of the Sea of 14 March 2012, by order of the day',
      ),
      [
        'judgment of the International Tribunal for the Law of the Sea of 14 March 2012 | Judgment of the International Tribunal for the Law of the Sea | 2012-03-14',
      ],
    );
    assert.deepEqual(draw('*Legality of Lighthouses, Advisory Opinion, I.C.J. Reports 1996*, p. 226.'), [
      'Advisory Opinion, I.C.J. Reports 1996 | Advisory opinion of the International Court of Justice 1996',
    ]);
  });
});
