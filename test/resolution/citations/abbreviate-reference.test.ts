import { strict as assert } from 'node:assert';
import { italicized, shortenedAfter } from '../../../server/src/resolution/citations/abbreviate-reference';
import { meaningOf } from '../../../server/src/resolution/citations/footnotes';
import { readReferences } from '../../../server/src/resolution/citations/references';

const meant = (note: string) => meaningOf(note, readReferences(note), undefined);
/** The note as it stands after another one, shortened. */
const shortened = (note: string, before: string): string | undefined =>
  shortenedAfter(meant(note), meant(before));

const TREATY = 'United Nations, Treaty Series, vol. 1577, No. 27531.';
const RECORDS =
  'Official Records of the General Assembly, Fifth Session, Supplement No. 1 (A/5/1), chap. II.';

suite('a note after another one', () => {
  for (const [note, before, short] of [
    [TREATY, TREATY, 'Ibid.'],
    ['A/72/643, annex.', 'A/72/643, annex.', 'Ibid.'],
    ['United Nations, Treaty Series, vol. 660, No. 9464.', TREATY, 'Ibid., vol. 660, No. 9464.'],
    ['United Nations, Treaty Series, vol. 1577, No. 9464.', TREATY, 'Ibid., vol. 1577, No. 9464.'],
    ['United Nations, Treaty Series, vol. 660, No. 9464', TREATY, 'Ibid., vol. 660, No. 9464'],
    [
      RECORDS.replace('Fifth', 'Sixth'),
      RECORDS,
      'Ibid., *Sixth Session, Supplement No. 1* (A/5/1), chap. II.',
    ],
    [RECORDS.replace('No. 1', 'No. 2'), RECORDS, 'Ibid., *Supplement No. 2* (A/5/1), chap. II.'],
    [RECORDS.replace('chap. II', 'chap. III'), RECORDS, 'Ibid., *Supplement No. 1* (A/5/1), chap. III.'],
  ] as const)
    test(`${note} after ${before}: ${short}`, () => assert.equal(shortened(note, before), short));

  for (const [note, before] of [
    [TREATY, RECORDS],
    [TREATY, `See ${TREATY}`],
    [TREATY, 'League of Nations, Treaty Series, vol. LX, No. 1414.'],
    [`${TREATY.slice(0, -1)}; A/72/643.`, TREATY],
    [TREATY, `A/72/643; ${TREATY}`],
    ['A/72/643, annex.', 'A/72/643.'],
    ['Resolution 70/1, annex.', 'Resolution 70/1.'],
    [RECORDS.replace(', chap. II', ''), RECORDS],
    ['United Nations, Treaty Series, vol. 1577.', TREATY],
    ['United Nations, Treaty Series, No. 27531.', TREATY],
    [RECORDS.replace('General Assembly', 'Security Council'), RECORDS],
    ['Ibid.', TREATY],
    [TREATY, 'Ibid.'],
  ] as const)
    test(`${note} after ${before} stays as it is`, () => assert.equal(shortened(note, before), undefined));
});

suite('publications in italics', () => {
  for (const [plain, italics] of [
    [TREATY, TREATY.replace('Treaty Series', '*Treaty Series*')],
    [
      RECORDS,
      '*Official Records of the General Assembly, Fifth Session, Supplement No. 1* (A/5/1), chap. II.',
    ],
    ['See *Treaty Series* and A/72/643.', 'See *Treaty Series* and A/72/643.'],
    ['Official Records of the Conference, vol. II.', 'Official Records of the Conference, vol. II.'],
    [
      'Official Records of the Council; A/1, Supplement No. 2.',
      'Official Records of the Council; A/1, Supplement No. 2.',
    ],
  ] as const)
    test(italics, () => assert.equal(italicized(plain), italics));
});
