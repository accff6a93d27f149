import assert from 'node:assert/strict';
import { operativeOpenings, preambularOpenings } from '../../../server/src/resolution/openings/opening-table';
import { openingAt } from '../../../server/src/resolution/openings/openings';

/** The opening of a text: its words as they stand, its phrase, and its sequel. */
const read = (text: string) => {
  const found = openingAt(text, 0, text.length);
  if (!found) return undefined;
  return [text.slice(found.span.start, found.span.end), found.phrase, found.sequel ?? '-', found.kind].join(
    ' | ',
  );
};

suite('openings', () => {
  test('the longest phrase of the table', () => {
    assert.equal(
      read('Noting with concern the deaths'),
      'Noting with concern | noting with concern | - | preambular',
    );
    assert.equal(read('Takes note of the report'), 'Takes note | takes note | - | operative');
    assert.equal(read('Stresses the importance of dialogue'), 'Stresses | stresses | - | operative');
  });

  test('sequel words stand after a participle and before a verb', () => {
    assert.equal(
      read('Recalling further its resolution'),
      'Recalling further | recalling | further | preambular',
    );
    assert.equal(read('Taking note also of'), 'Taking note also | taking note | also | preambular');
    assert.equal(read('Also calls upon States'), 'Also calls upon | calls upon | also | operative');
    assert.equal(read('Decides further to convene'), 'Decides further | decides | further | operative');
  });

  test('"further" may be an adjective', () =>
    assert.equal(read('Encourages further efforts by States'), 'Encourages | encourages | - | operative'));

  test('italics are an opening though the table lacks it', () => {
    assert.equal(read('*Greatly alarmed* at'), 'Greatly alarmed | greatly alarmed | - | preambular');
    assert.equal(read('*Also re-emphasizes* that'), 'Also re-emphasizes | re-emphasizes | also | operative');
    assert.equal(read('*Notes,* in this regard,'), 'Notes | notes | - | operative');
  });

  test('an asterisk that is still open does not hide it', () =>
    assert.equal(read('*Urges States'), 'Urges | urges | - | operative'));

  test('other words are none', () => {
    for (const text of [
      'States shall',
      'recalling its resolution',
      '*People-centred*. The',
      '*',
      '',
      'Also',
      '**',
    ])
      assert.equal(read(text), undefined, text);
  });
});

suite('openings at their edges', () => {
  for (const [text, opening] of [
    ['*Recalling* its', 'Recalling | recalling | - | preambular'],
    ['*Recalling also* its', 'Recalling also | recalling | also | preambular'],
    ['*Deeply concerned* at', 'Deeply concerned | deeply concerned | - | preambular'],
    [
      '*Further strongly deplores* that',
      'Further strongly deplores | strongly deplores | further | operative',
    ],
    ['*Once again begs* States', 'Once again begs | once again begs | - | operative'],
    ['*Mindful indeed* of', 'Mindful indeed | mindful indeed | - | preambular'],
    ['*recalling* its', undefined],
    ['*The work*. It', undefined],
    ['*Recalling: all* of', undefined],
    ['*Recalling\nthe* words', undefined],
    ['*Princess* of', undefined],
    [`*${'Recalling so very much '.repeat(6)}* it`, 'Recalling | recalling | - | preambular'],
    ['Requests also the Chair', 'Requests also | requests | also | operative'],
    ['Requests further that it', 'Requests further | requests | further | operative'],
    ['Requests further work', 'Requests | requests | - | operative'],
    ['Further, requests', undefined],
    [
      'Noting with grave concern also the',
      'Noting with grave concern also | noting with grave concern | also | preambular',
    ],
    [
      'Noting\u00a0with\u00a0concern the',
      'Noting\u00a0with\u00a0concern | noting with concern | - | preambular',
    ],
    ['Noting, with concern', 'Noting | noting | - | preambular'],
    ['Also further requests', undefined],
  ] as const)
    test(JSON.stringify(text), () => assert.equal(read(text), opening));

  test('end where they are told to', () => {
    const text = 'Noting with concern the deaths';
    assert.equal(openingAt(text, 0, 'Noting with'.length)?.phrase, 'noting');
    assert.equal(openingAt(text, 0, 'Not'.length), undefined);
    assert.equal(openingAt(`1. ${text}`, 3, text.length + 3)?.span.start, 3);
  });
});

suite('the table of openings', () => {
  for (const [part, rows] of [
    ['preambular', preambularOpenings],
    ['operative', operativeOpenings],
  ] as const) {
    test(`${part}: phrases in small letters, without sequel words, each once`, () => {
      for (const [phrase] of rows) {
        assert.match(phrase, /^[a-z]+(?:[ -][a-z]+)*$/);
        assert.doesNotMatch(phrase, /\b(?:also|further)\b/, phrase);
      }
      assert.equal(new Set(rows.map(([phrase]) => phrase)).size, rows.length);
    });

    test(`${part}: the most frequent first, each with its counts`, () => {
      const sums = rows.map(([, alone, also, further]) => alone + also + further);
      assert.ok(sums.every((sum) => Number.isInteger(sum) && sum > 0));
      assert.deepEqual(
        sums,
        [...sums].sort((a, b) => b - a),
      );
    });

    test(`${part}: each opens a paragraph of this part`, () => {
      for (const [phrase] of rows) {
        const text = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} it`;
        assert.equal(openingAt(text, 0, text.length)?.phrase, phrase);
        assert.equal(openingAt(text, 0, text.length)?.kind, part, phrase);
      }
    });
  }
});
