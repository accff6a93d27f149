import assert from 'node:assert/strict';
import { meaningOf } from '../../../server/src/resolution/citations/footnotes';
import {
  readReferences,
  seriesOf,
  writeReference,
} from '../../../server/src/resolution/citations/references';

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

/** A note, and its references taken apart: each part with what it names. */
const TAKEN_APART: readonly (readonly [string, readonly string[]])[] = [
  ['See resolution 70/1.', ['See: base=resolution 70/1']],
  [
    'United Nations, Treaty Series, vol. 1577, No. 27531.',
    ['base=United Nations, Treaty Series | volume=vol. 1577 | number=No. 27531'],
  ],
  [
    'See Official Records of the General Assembly, Seventy-second Session, Supplement No. 53 (A/72/53), chap. V, sect. A.',
    [
      'See: base=Official Records of the General Assembly | session=Seventy-second Session | supplement=Supplement No. 53 (A/72/53) | chapter=chap. V | section=sect. A',
    ],
  ],
  [
    'Ibid., Supplement No. 53A (A/72/53/Add.1), chap. III.',
    ['Ibid. supplement=Supplement No. 53A (A/72/53/Add.1) | chapter=chap. III'],
  ],
  [
    'Ibid., 2018–19, part two, annex I, art. 3, para. 4, p. 7',
    [
      'Ibid. session=2018–19 | part=part two | annex=annex I | article=art. 3 | paragraph=para. 4 | page=p. 7',
    ],
  ],
  ['Ibid., 2018-2019', ['Ibid. session=2018-2019']],
  ['Ibid., 2018–2019', ['Ibid. session=2018–2019']],
  ['Ibid., 2018', ['Ibid. session=2018']],
  ['Ibid., 201', ['Ibid. other=201']],
  ['Ibid., Tenth Special Session', ['Ibid. session=Tenth Special Session']],
  ['Ibid., Tenth emergency special session', ['Ibid. session=Tenth emergency special session']],
  ['Ibid., Resumed Session', ['Ibid. session=Resumed Session']],
  ['Ibid., vol. IV, Nos. 3 and 4', ['Ibid. volume=vol. IV | number=Nos. 3 and 4']],
  [
    'Ibid., enclosure, appendix II, attachment 3',
    ['Ibid. annex=enclosure | annex=appendix II | annex=attachment 3'],
  ],
  [
    'Ibid., sections I and II, articles 4 and 5, paragraphs 3 and 4, pp. 3–9',
    [
      'Ibid. section=sections I and II | article=articles 4 and 5 | paragraph=paragraphs 3 and 4 | page=pp. 3–9',
    ],
  ],
  ['Ibid., Sales No. E.95.XIII.18', ['Ibid. page=Sales No. E.95.XIII.18']],
  ['Ibid., advisory opinion', ['Ibid. decision=advisory opinion']],
  [
    'Ibid., decision 1/CP.21, draft resolution I',
    ['Ibid. decision=decision 1/CP.21 | decision=draft resolution I'],
  ],
  ['Ibid., A/72/53/Add.1', ['Ibid. symbol=A/72/53/Add.1']],
  ['Ibid., document A/72/53', ['Ibid. symbol=document A/72/53']],
  [
    'See A/62/53; and ibid., Sixty-third Session.',
    ['See: base=A/62/53', 'Ibid. session=Sixty-third Session'],
  ],
  ['ibid', ['Ibid. ']],
  ['ibidem', ['base=ibidem']],
  ['and ibid., p. 3', ['Ibid. page=p. 3']],
  ['See also Seen, p. 4', ['See also: base=Seen | page=p. 4']],
  ['Report (A/1, p. 3; and A/2), chap. I', ['base=Report (A/1, p. 3; and A/2) | chapter=chap. I']],
  ['“Words, with commas; and so on”, p. 3', ['base=“Words, with commas; and so on” | page=p. 3']],
];

suite('references', () => {
  for (const [note, parts] of TAKEN_APART)
    test(`${note} is ${parts.join('; ')}`, () =>
      assert.deepEqual(
        readReferences(note).map(
          ({ lead, ibid, parts: all }) =>
            `${lead ? `${lead}: ` : ''}${ibid ? 'Ibid. ' : ''}${all.map(({ kind, text }) => `${kind}=${text}`).join(' | ')}`,
        ),
        parts,
      ));

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

/** `base A/59/2005 | annex annex`: the parts of the references of a note, each with its kind. */
const partsOf = (note: string): string[] =>
  readReferences(note).map(({ lead, ibid, parts }) =>
    [lead, ibid ? 'Ibid.' : '', ...parts.map(({ kind, text }) => `${kind} ${text}`)]
      .filter(Boolean)
      .join(' | '),
  );

suite('the parts of a reference', () => {
  for (const [note, ...parts] of [
    [
      'United Nations, *Treaty Series*, vol. 1577, No. 27531.',
      'base United Nations, Treaty Series | volume vol. 1577 | number No. 27531',
    ],
    [
      'United Nations, *Treaty Series*, vols. 2225, 2237, 2241 and 2326, No. 39574.',
      'base United Nations, Treaty Series | volume vols. 2225, 2237, 2241 and 2326 | number No. 39574',
    ],
    ['A/59/2005, paras. 3 (a), 5 and 6.', 'base A/59/2005 | paragraph paras. 3 (a), 5 and 6'],
    [
      'The Series, vols. 1998, 2001 and 2003, No. 5.',
      'base The Series | volume vols. 1998, 2001 and 2003 | number No. 5',
    ],
    ['A/59/2005, para. 3, 5.', 'base A/59/2005 | paragraph para. 3 | other 5'],
    ['A/59/2005, paragraphs 5–7, 9.', 'base A/59/2005 | paragraph paragraphs 5–7 | other 9'],
    [
      'Official Records of the Conference, Durban, 31 August–8 September 2001, vol. II, p. 40.',
      'base Official Records of the Conference, Durban, 31 August–8 September 2001 | volume vol. II | page p. 40',
    ],
    ['Report of the Council, Geneva, 2004', 'base Report of the Council, Geneva | session 2004'],
    ['Report of the Council, Geneva, in May', 'base Report of the Council, Geneva, in May'],
    [
      'See A/62/53; and ibid., Sixty-third Session.',
      'See | base A/62/53',
      'Ibid. | session Sixty-third Session',
    ],
    [
      'See also (A; B), annex II; see, for example, E/2006/25',
      'See also | base (A; B) | annex annex II',
      'see, for example | base E/2006/25',
    ],
    ['Ibid.', 'Ibid.'],
    ['ibid., articles 3 and 4', 'Ibid. | article articles 3 and 4'],
    [
      'Ibid., Tenth Emergency Special Session, 2001–2002, Supplement No. 3',
      'Ibid. | session Tenth Emergency Special Session | session 2001–2002 | supplement Supplement No. 3',
    ],
    ['Ibid., Resumed Session', 'Ibid. | session Resumed Session'],
    ['Ibid., 20015', 'Ibid. | other 20015'],
    ['Ibid., part two, appendix I, sect. A.', 'Ibid. | part part two | annex appendix I | section sect. A'],
    ['Ibid., sections on tides, arts. 3', 'Ibid. | section sections on tides | article arts. 3'],
    [
      'Ibid., resolution 1, draft decision 4, Sales No. E.03',
      'Ibid. | decision resolution 1 | decision draft decision 4 | page Sales No. E.03',
    ],
    [
      'Ibid., document A/59/1, paragraph 3, the text',
      'Ibid. | symbol document A/59/1 | paragraph paragraph 3 | other the text',
    ],
    ['Ibidem', 'base Ibidem'],
    [''],
  ] as const)
    test(note || 'nothing', () => assert.deepEqual(partsOf(note), parts));
});

suite('the series of a reference', () => {
  for (const [note, series] of [
    ['United Nations, *Treaty Series*, vol. 1577, No. 27531.', 'treaty-series'],
    [
      '*Official Records of the General Assembly, Fifth Session, Supplement No. 1* (A/5/1).',
      'official-records',
    ],
    ['See Official Records of the Economic and Social Council, 2006', 'official-records'],
    ['Resolution 70/1.', 'resolution'],
    ['Human Rights Council decision 3/102, annex.', 'resolution'],
    ['A/72/643.', 'document'],
    ['document A/72/643', 'document'],
    ['Report of the World Conference (United Nations publication)', 'publication'],
    ['Report of 2001', 'publication'],
    ['The documents of the conference', 'publication'],
    ['The Report, chap. I', 'publication'],
    ['The words of a preamble', 'words'],
    ['Recalled in the resolution of the Council', 'words'],
  ] as const)
    test(`${note}: ${series}`, () => assert.equal(seriesOf(readReferences(note)[0] as never), series));
});

suite('an Ibid.', () => {
  const RECORDS =
    'Official Records of the General Assembly, Fifth Session, Supplement No. 1 (A/5/1), vol. I, chap. II, sect. A, para. 3.';
  const TREATY = 'United Nations, Treaty Series, vol. 1577, No. 27531.';
  for (const [before, note, meaning] of [
    [RECORDS, 'Ibid., chap. IV.', RECORDS.replace('chap. II, sect. A, para. 3', 'chap. IV')],
    [RECORDS, 'Ibid., para. 9.', RECORDS.replace('para. 3', 'para. 9')],
    [RECORDS, 'Ibid., annex.', RECORDS.replace('sect. A, para. 3', 'annex')],
    [RECORDS, 'Ibid., part two.', RECORDS.replace('chap. II, sect. A, para. 3', 'part two')],
    [RECORDS, 'Ibid., the last words.', RECORDS.replace('para. 3', 'para. 3, the last words')],
    [RECORDS, 'Ibid., vol. II.', RECORDS.replace('vol. I, chap. II, sect. A, para. 3', 'vol. II')],
    [TREATY, 'Ibid., article 4.', TREATY.replace('27531', '27531, article 4')],
    [TREATY, 'Ibid., sect. 4.', 'broken: no-such-part'],
    [TREATY, 'Ibid., chap. 4.', 'broken: no-such-part'],
    [TREATY, 'Ibid., para. 4.', 'broken: no-such-part'],
    [TREATY, 'Ibid., decision 4.', 'broken: no-such-part'],
    [TREATY, 'Ibid., Sixth Session.', 'broken: not-official-records'],
    ['The words of a preamble.', 'Ibid., annex.', 'broken: words'],
    ['The words of a preamble.', 'Ibid.', 'The words of a preamble.'],
    ['The Yearbook, vol. II, p. 4.', 'Ibid., vol. III, p. 5.', 'The Yearbook, vol. III, p. 5.'],
    ['The Yearbook, vol. II, p. 4.', 'Ibid., vol. III, No. 5.', 'broken: not-treaty-series'],
    ['The Yearbook of 1970, p. 4.', 'Ibid., vol. III.', 'broken: not-treaty-series'],
    ['See resolution 70/1; A/72/643.', 'Ibid.', 'See resolution 70/1; A/72/643.'],
    ['See resolution 70/1; A/72/643.', 'Ibid., annex.', 'A/72/643, annex.'],
    ['A/72/643; see also the preamble.', 'Ibid., annex.', 'A/72/643, annex.'],
    ['A/72/643.', 'See also ibid., annex.', 'See also A/72/643, annex.'],
    ['A/72/643.', 'Ibid., annex; see ibid., para. 4.', 'A/72/643, annex; see A/72/643, annex, para. 4.'],
  ] as const)
    test(`${note} after ${before}`, () => assert.equal(lastOf(before, note), meaning));

  test('leads nowhere where a chain of them adds parts without end', () => {
    const added = Array.from({ length: 60 }, (_, n) => `Ibid., word ${n}.`);
    assert.match(lastOf(RECORDS, ...added.slice(0, 30)), /word 0, .*word 29\.$/);
    assert.equal(lastOf(RECORDS, ...added), 'broken: broken-before');
  });

  test('is written as it is read', () => {
    for (const note of ['See also ibid., annex', 'Ibid.', 'See A/62/53, annex'])
      assert.equal(readReferences(note).map(writeReference).join('; '), note.replace('ibid', 'Ibid'));
  });
});
