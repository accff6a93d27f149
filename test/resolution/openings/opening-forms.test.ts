import assert from 'node:assert/strict';
import type { OpeningKind } from '../../../server/src/resolution/openings/also-further';
import { inForm, opens } from '../../../server/src/resolution/openings/opening-forms';

/** An opening, the part of the resolution that it moves to, and how it reads there. */
const FORMS: readonly (readonly [string, OpeningKind, string])[] = [
  ['recalling', 'operative', 'recalls'],
  ['recalls', 'preambular', 'recalling'],
  ['calls upon', 'preambular', 'calling upon'],
  ['calling upon', 'operative', 'calls upon'],
  ['call upon', 'operative', 'calls upon'],
  ['noting', 'operative', 'notes'],
  ['notes', 'preambular', 'noting'],
  ['noting with concern', 'operative', 'notes with concern'],
  ['stresses', 'preambular', 'stressing'],
  ['stressing', 'operative', 'stresses'],
  ['reaffirms', 'preambular', 'reaffirming'],
  ['Recognizes', 'preambular', 'recognizing'],
  ['emphasizing', 'operative', 'emphasizes'],
  ['decides', 'preambular', 'none'],
  ['urges', 'preambular', 'urging'],
  ['urging', 'operative', 'urges'],
  ['welcomes', 'preambular', 'welcoming'],
  ['expressing its concern', 'operative', 'expresses its concern'],
  ['expresses its concern', 'preambular', 'expressing its concern'],
  ['bearing in mind', 'operative', 'none'],
  ['takes note', 'preambular', 'taking note'],
  ['taking note', 'operative', 'takes note'],
  ['having considered', 'operative', 'none'],
  ['reiterates', 'preambular', 'reiterating'],
  ['deplores', 'preambular', 'deploring'],
  ['cry', 'operative', 'none'],
  ['denies', 'preambular', 'none'],
];

suite('openings in the form of the other part', () => {
  for (const [phrase, kind, form] of FORMS)
    test(`${phrase}: ${form}`, () => assert.equal(inForm(phrase, kind) ?? 'none', form));

  test('each part has its own', () => {
    assert.deepEqual(
      ['Recalling', 'recalls', 'Noting that'].map((phrase) => [
        opens(phrase, 'preambular'),
        opens(phrase, 'operative'),
      ]),
      [
        [true, false],
        [false, true],
        [false, false],
      ],
    );
  });
});
