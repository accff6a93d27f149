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
    assert.deepEqual(meaning?.kind === 'resolved' && [meaning.text, meaning.source], [
      'United Nations, Treaty Series, vol. 606, No. 8791.',
      { label: '3', steps: 1 },
    ]);
  });

  const chained = (notes: readonly string[]) =>
    footnotesOf(parse(notes.map((words, at) => `[^${at + 1}]: ${words}`).join('\n\n')));

  test('a chain of Ibid. costs a step for each note, however long it is', () => {
    const { footnotes } = chained(['A/72/643, para. 3.', ...new Array(1000).fill('Ibid.')]);
    const last = footnotes.at(-1)?.meaning;
    assert.deepEqual(last?.kind === 'resolved' && last.source, { label: '1', steps: 1000 });
    assert.equal(last?.kind === 'resolved' && last.text, 'A/72/643, para. 3.');
  });

  test('an Ibid. that adds to what the one before it has added names no source in the end', () => {
    for (const more of ['Ibid., the same place.', 'Ibid.; A/72/644.']) {
      const { footnotes } = chained(['A/72/643.', ...new Array(500).fill(more)]);
      const kinds = footnotes.map(({ meaning }) => meaning.kind);
      assert.deepEqual([kinds[20], kinds.at(-1)], ['resolved', 'broken']);
    }
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
