import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type InlineRun, plainTextOfRuns, renderRuns } from '../../server/src/import/inline-runs';

const roman = (text: string): InlineRun => ({ kind: 'text', text, italic: false });
const italic = (text: string): InlineRun => ({ kind: 'text', text, italic: true });
const mark = (label: string): InlineRun => ({ kind: 'mark', label });

suite('running text of the importers', () => {
  test('asterisks hug the words', () => {
    assert.equal(renderRuns([italic('\tReaffirms '), roman('that')]), '*Reaffirms* that');
  });

  test('italics broken in two are one, blanks between them included', () => {
    assert.equal(
      renderRuns([italic('Having'), roman(' '), italic('considered'), roman(' it')]),
      '*Having considered* it',
    );
  });

  test('a mark inside italics ends them', () => {
    assert.equal(renderRuns([italic('Recalling'), mark('1'), italic(' also')]), '*Recalling*[^1] *also*');
  });

  test('blanks and hyphens that only forbid a line break become plain, invisible ones go', () => {
    assert.equal(
      renderRuns([roman('15\u00A0March\u20092020, non\u2011binding so\u00ADci\u200Bal')]),
      '15 March 2020, non-binding social',
    );
  });

  test('no word is lost or made, whatever the styles', () => {
    const run = fc.oneof(
      fc.record({
        kind: fc.constant('text' as const),
        text: fc.stringMatching(/^[ a-z,]*$/),
        italic: fc.boolean(),
      }),
      fc.constant(mark('7')),
    );
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const words = (text: string) => text.replaceAll('[^7]', '').replaceAll('*', '').replaceAll(' ', '');
        assert.equal(words(renderRuns(runs)), words(plainTextOfRuns(runs)));
      }),
    );
  });
});
