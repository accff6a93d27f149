import assert from 'node:assert/strict';
import { footnoteAt, footnotesOf } from '../../../server/src/resolution/citations/footnotes';
import { parse } from '../../../server/src/resolution/parse';

const draft = `*Recalling* the Convention,[^3] its Protocol,[^4] and the Covenant,[^1]

[^4]: Ibid., vol. 606, No. 8791.

[^1]: See resolution 2200 A (XXI), annex.

[^3]: United Nations, *Treaty Series*, vol. 189, No. 2545.
`;

suite('footnotes', () => {
  test('Ibid. follows the numbers, not the lines', () => {
    const meaning = footnotesOf(parse(draft)).byLabel.get('4')?.meaning;
    assert.deepEqual(meaning?.kind === 'resolved' && [meaning.text, meaning.chain], [
      'United Nations, Treaty Series, vol. 606, No. 8791.',
      ['3'],
    ]);
  });

  test('the footnotes come in the order of their numbers, each with its marks', () => {
    const drawn = footnotesOf(parse(draft)).footnotes.map(({ label, marks }) => `${label}:${marks.length}`);
    assert.deepEqual(drawn, ['1:1', '3:1', '4:1']);
  });

  test('a mark and a note are found under the cursor', () => {
    const resolution = parse(draft);
    assert.deepEqual(footnoteAt(resolution, draft.indexOf('[^4]') + 2)?.at, 'mark');
    assert.deepEqual(footnoteAt(resolution, draft.indexOf('606'))?.label, '4');
    assert.equal(footnoteAt(resolution, draft.indexOf('Protocol')), undefined);
  });

  test('a mark that is no number stands after the mark before it', () => {
    const text = 'A,[^1] B,[^new] C.[^2]\n\n[^1]: Resolution 70/1.\n[^2]: Ibid.\n[^new]: A/72/643.\n';
    const second = footnotesOf(parse(text)).byLabel.get('2')?.meaning;
    assert.equal(second?.kind === 'resolved' && second.text, 'A/72/643.');
  });
});
