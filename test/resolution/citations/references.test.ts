import assert from 'node:assert/strict';
import { meaningOf } from '../../../server/src/resolution/citations/footnotes';
import { readReferences } from '../../../server/src/resolution/citations/references';

type Earlier = Parameters<typeof meaningOf>[2];

/** What the last of a run of notes means. */
function lastOf(...notes: string[]): string {
  let before: Earlier;
  for (const [i, words] of notes.entries()) {
    before = { label: String(i + 1), meaning: meaningOf(words, readReferences(words), before) };
  }
  if (!before) return '';
  return before.meaning.kind === 'resolved' ? before.meaning.text : `broken: ${before.meaning.reason}`;
}

suite('references', () => {
  test('another volume of the Treaty Series', () => {
    assert.equal(
      lastOf(
        'United Nations, Treaty Series, vol. 1465, No. 24841.',
        'Ibid., vol. 2716, No. 48088.',
        'Ibid., vols. 2225, 2237, 2241 and 2326, No. 39574.',
        'Ibid., vol. 2241, No. 39574.',
      ),
      'United Nations, Treaty Series, vol. 2241, No. 39574.',
    );
  });

  test('Official Records keep the session where only the supplement is new', () => {
    assert.equal(
      lastOf(
        'See Official Records of the General Assembly, Seventy-second Session, Supplement No. 53 (A/72/53), chap. V, sect. A.',
        'Ibid., Supplement No. 53A (A/72/53/Add.1), chap. III.',
      ),
      'See Official Records of the General Assembly, Seventy-second Session, Supplement No. 53A (A/72/53/Add.1), chap. III.',
    );
  });

  test('the sessions of the Economic and Social Council are years', () => {
    assert.equal(
      lastOf(
        'See Official Records of the Economic and Social Council, 2006, Supplement No. 5 (E/2006/25), chap. I, sect. B.',
        'Ibid., 2013, Supplement No. 5 (E/2013/25), chap. I, sect. B.',
      ),
      'See Official Records of the Economic and Social Council, 2013, Supplement No. 5 (E/2013/25), chap. I, sect. B.',
    );
  });

  test('a part as deep as the last one stands beside it', () => {
    assert.equal(
      lastOf('Official Records of the Conference, vol. II, p. 40.', 'Ibid., para. 6.'),
      'Official Records of the Conference, vol. II, p. 40, para. 6.',
    );
  });

  test('a bare Ibid. repeats the whole note, See included', () => {
    assert.equal(
      lastOf('See resolution 2200 A (XXI), annex.', 'Ibid.'),
      'See resolution 2200 A (XXI), annex.',
    );
  });

  test('a chain of Ibid. reaches back to the note that names the source', () => {
    const text = lastOf(
      'Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 4 (A/59/4), chap. V, sect. A.23.',
      'Ibid., Sixty-fourth Session, Supplement No. 4 (A/64/4), chap. V, sect. B.12.',
      'Ibid., Seventy-seventh Session, Supplement No. 48 (A/77/48).',
    );
    assert.equal(
      text,
      'Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 48 (A/77/48).',
    );
  });

  test('a smaller part replaces the parts from there on', () => {
    const report =
      'Report of the World Conference, Durban, 31 August–8 September 2001 (United Nations publication), chap. I, resolution 1, annex I.';
    assert.equal(
      lastOf(report, 'Ibid., annex II.'),
      'Report of the World Conference, Durban, 31 August–8 September 2001 (United Nations publication), chap. I, resolution 1, annex II.',
    );
    assert.equal(
      lastOf(report, 'Ibid., chap. IV, para. 24.'),
      'Report of the World Conference, Durban, 31 August–8 September 2001 (United Nations publication), chap. IV, para. 24.',
    );
    assert.equal(
      lastOf('A/59/2005, annex, para. 6 (h).', 'Ibid., annex, para. 5 (d).'),
      'A/59/2005, annex, para. 5 (d).',
    );
  });

  test('an ibid. inside a note looks at what stands before it there', () => {
    assert.equal(
      lastOf(
        'Resolution 70/1.',
        'Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53); and ibid., Sixty-third Session, Supplement No. 53 (A/63/53).',
      ),
      'Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53); Official Records of the General Assembly, Sixty-third Session, Supplement No. 53 (A/63/53).',
    );
  });

  test('a chain is broken where the note before is of another series', () => {
    assert.equal(lastOf('Ibid., vol. 1577, No. 27531.'), 'broken: first');
    assert.equal(lastOf('Resolution 70/1.', 'Ibid., vol. 1577, No. 27531.'), 'broken: not-treaty-series');
    assert.equal(
      lastOf('Resolution 70/1.', 'Ibid., Seventy-sixth Session, Supplement No. 53 (A/76/53).'),
      'broken: not-official-records',
    );
    assert.equal(
      lastOf('United Nations, Treaty Series, vol. 1577, No. 27531.', 'Ibid., annex II.'),
      'broken: no-such-part',
    );
    assert.equal(lastOf('Ibid., vol. 1, No. 2.', 'Ibid.'), 'broken: broken-before');
  });
});
