import assert from 'node:assert/strict';
import { makeCitedSources, testimonyOf } from '../../../corpus/tools/cited-sources';
import { documentFrom } from '../../../server/src/corpus/document';
import { withNamed } from '../../../server/src/corpus/named-instruments';
import { noteRules } from '../../../server/src/service/rules/note-rules';
import { check, checkFix, findingsIn } from '../../support/check';
import { smallWorld } from '../../support/small-world';

/** Ten resolutions that cite the same things; the corpus holds none of them. */
const table = makeCitedSources(
  Array.from({ length: 10 }, (_, n) =>
    testimonyOf(
      documentFrom(
        `---
symbol: A/RES/75/90${n}
standing: adopted
date: 2021-03-04
---

*Recalling* its resolutions 71/280 of 6 April 2017, 71/313 of 6 July 2017 and 72/308 of 6 August 2018 and Security Council resolution 1325 (2000) of 31 October 2000,

*Reaffirming* the Convention on the Safety of Harbours[^1] and taking note of the report on lighthouses at night,[^2]

[^1]: United Nations, *Treaty Series*, vol. 77, No. 1234.

[^2]: A/CONF.900/17.
`,
        { kind: 'shipped' },
      ),
      '75',
    ),
  ),
);
const small = smallWorld().corpus;
const corpus = { ...small, instruments: withNamed(small.instruments, table), cited: table };
const only = (...ids: string[]) => ({
  rules: noteRules.filter(({ id }) => ids.includes(id)),
  corpus,
  settings: { mode: 'tabling' as const },
});

suite('what adopted resolutions say of the sources they cite', () => {
  test('puts a day right', () =>
    checkFix(
      '*Recalling* its resolution 71/280 of 16 April 2017,',
      '*Recalling* its resolution 71/280 of 6 April 2017,',
      only('citation-date'),
    ));

  test('offers the numbers of the day where the whole day is another', async () => {
    const text =
      '*Recalling* its resolution 71/313 of 6 August 2018 and its resolution 72/308 of 6 April 2017,';
    const found = await findingsIn(text, only('citation-date'));
    assert.deepEqual(
      found.map(({ message, fixes }) => [message, fixes.map(({ title }) => title)]),
      [
        ['The resolution 71/313 is of 6 July 2017', ['Use "6 July 2017"']],
        ['The resolution 72/308 is of 6 August 2018', ['Use "6 August 2018"']],
      ],
    );
  });

  test('finds years that are no years', () =>
    check(
      `
*Recalling* Security Council resolution 1325 (0200) of 31 October 2000 and its resolution 7171/2 of 5 May 2017,
                                                       ^^^^^^^^^^^^^^^ citation-date: 31 October 2000 is not of the year in resolution 1325 (0200)
                                                                                          ^^^^^^ citation-number: There is no resolution 7171/2
`,
      only('citation-date', 'citation-number'),
    ));

  test('puts the digit of a reference right, and leaves the rest of the note as it stands', () =>
    checkFix(
      '*Reaffirming* the Convention on the Safety of Harbours[^1] and the report on lighthouses at night,[^2]\n\n[^1]: See also United Nations, *Treaty Series*, vol. 77, No. 1284.\n\n[^2]: A/CONF.900/71.\n',
      '*Reaffirming* the Convention on the Safety of Harbours[^1] and the report on lighthouses at night,[^2]\n\n[^1]: See also United Nations, *Treaty Series*, vol. 77, No. 1234.\n\n[^2]: A/CONF.900/17.\n',
      only('footnote-reference'),
    ));

  test('leaves other paragraphs, revisions and sessions of a source alone', async () => {
    const text = '*Taking note* of the report on lighthouses at night,[^1]\n\n[^1]: A/CONF.900/17/Rev.1.\n';
    assert.deepEqual(await findingsIn(text, only('footnote-reference')), []);
  });

  test('names an instrument rightly: a word lost, letters exchanged', () =>
    checkFix(
      '*Reaffirming* the Convention on the Saftey of Harbours and the Convention the Safety of Harbours,',
      '*Reaffirming* the Convention on the Safety of Harbours and the Convention on the Safety of Harbours,',
      only('instrument-title'),
    ));

  test('leaves other instruments, bodies and longer titles alone', async () => {
    const text =
      '*Reaffirming* the Conference on the Safety of Harbours, the Convention on the Safety of Ships, and the Convention on Safety of Harbours in Winter,';
    assert.deepEqual(await findingsIn(text, only('instrument-title')), []);
  });

  test('both readings of a supplement are offered', async () => {
    const note =
      '[^1]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 35* (A/73/53).\n';
    const [found] = await findingsIn(note, only('official-records'));
    assert.deepEqual(
      found?.fixes.map(({ title }) => title),
      ['Use "53" for "35"', 'Use "35" for "53"'],
    );
  });

  test('a broken Ibid. of Official Records is written in full by its symbol', () =>
    checkFix(
      '*Recalling* A[^1] and B,[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: Ibid., *Seventy-fourth Session, Supplement No. 53* (A/74/53), chap. V.\n',
      '*Recalling* A[^1] and B,[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: *Official Records of the General Assembly, Seventy-fourth Session, Supplement No. 53* (A/74/53), chap. V.\n',
      only('ibid-broken'),
    ));
});
