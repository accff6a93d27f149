import assert from 'node:assert/strict';
import { noteRules } from '../../../server/src/service/rules/note-rules';
import { check, checkFix, findingsIn } from '../../support/check';
import { smallWorld } from '../../support/small-world';

const { corpus } = smallWorld([
  `---
symbol: A/RES/73/195
title: Global Compact for Safe, Orderly and Regular Migration
standing: adopted
date: 2018-12-19
---

*Recalling* its resolutions 71/280 of 6 April 2017 and 72/308 of 6 August 2018,
`,
]);
const options = { rules: noteRules, corpus, settings: { mode: 'tabling' as const } };
const only = (id: string) => ({ ...options, rules: noteRules.filter((rule) => rule.id === id) });

const inForm = `*The General Assembly*,

*Recalling* its resolution 73/195 of 19 December 2018,

*Reaffirming* the International Covenant on Civil and Political Rights[^1] and the International Covenant on Economic, Social and Cultural Rights,[^2]

*Reaffirming also* the Convention on the Rights of the Child[^3] and the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime,[^4]

1. *Requests* the implementation of the present resolution and of resolution 73/195.

[^1]: See resolution 2200 A (XXI), annex.

[^2]: Ibid.

[^3]: United Nations, *Treaty Series*, vol. 1577, No. 27531.

[^4]: Ibid., vol. 2241, No. 39574.
`;

suite('rules of footnotes and citations', () => {
  test('footnotes and citations in form raise nothing', async () => {
    assert.deepEqual(await findingsIn(inForm, options), []);
  });

  test('marks and notes belong together', () =>
    check(
      `
*Recalling* the report,[^2]
                       ^^^^ footnote-undefined: Footnote 2 has no note

[^1]: A/72/643.
^^^^^ footnote-unused: No mark in the text calls footnote 1
`,
      { ...options, rules: noteRules.filter(({ id }) => id !== 'footnote-order') },
    ));

  test('an Ibid. that leads nowhere is written in full', () =>
    checkFix(
      '*Recalling* A,[^1] and the CRC,[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: Ibid., vol. 1577, No. 27531.\n',
      '*Recalling* A,[^1] and the CRC,[^2]\n\n[^1]: Resolution 70/1.\n\n[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
      only('ibid-broken'),
    ));

  test('an Ibid. that means another source than the instrument has is put right', () =>
    checkFix(
      '*Recalling* A,[^1] and the Convention on the Rights of the Child,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.\n\n[^2]: Ibid.\n',
      '*Recalling* A,[^1] and the Convention on the Rights of the Child,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.\n\n[^2]: Ibid., vol. 1577, No. 27531.\n',
      only('footnote-reference'),
    ));

  test('a mistyped number is put right', () =>
    checkFix(
      '*Recalling* the New Urban Agenda,[^1]\n\n[^1]: Resolution 71/265, annex.\n',
      '*Recalling* the New Urban Agenda,[^1]\n\n[^1]: Resolution 71/256, annex.\n',
      only('footnote-reference'),
    ));

  test('a protocol to a convention has its own reference', async () => {
    const text =
      '*Recalling* the Optional Protocol to the Convention on the Rights of the Child,[^1]\n\n[^1]: United Nations, *Treaty Series*, vol. 2171, No. 27531.\n';
    assert.deepEqual(await findingsIn(text, only('footnote-reference')), []);
  });

  test('the full form after the same series is shortened', () =>
    checkFix(
      '*Recalling* A[^1] and B,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.\n\n[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.\n',
      '*Recalling* A[^1] and B,[^2]\n\n[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.\n\n[^2]: Ibid., vol. 1577, No. 27531.\n',
      only('ibid-expected'),
    ));

  test('footnotes out of order are re-flowed', () =>
    checkFix(
      '*Recalling* A[^2] and B,[^1]\n\n[^1]: Resolution 70/1.\n\n[^2]: Resolution 71/1.\n',
      '*Recalling* A[^1] and B,[^2]\n\n[^1]: Resolution 71/1.\n\n[^2]: Resolution 70/1.\n',
      only('footnote-order'),
    ));

  test('a source that has its footnote is not footnoted again', () =>
    check(
      `
*Recalling* A[^1] and B,[^2]

[^1]: Resolution 70/1.

[^2]: Resolution 70/1.
^^^^^ footnote-repeated: The same source is footnote 1 already
`,
      only('footnote-repeated'),
    ));

  test('notes take the forms of adopted texts', () =>
    checkFix(
      '[^1]: A/RES/73/195, annex.\n[^2]: Resolution 1514/XV.\n[^3]: UN Doc. A/HRC/15/29.\n[^4]: GA Res. 70/1.\n[^5]: A/65/1, chap II.\n[^6]: Ibid, chap. III.\n',
      '[^1]: Resolution 73/195, annex.\n[^2]: Resolution 1514 (XV).\n[^3]: A/HRC/15/29.\n[^4]: Resolution 70/1.\n[^5]: A/65/1, chap. II.\n[^6]: Ibid., chap. III.\n',
      only('footnote-form'),
    ));

  test('what must be looked up has no fix', async () => {
    const found = await findingsIn(
      '[^1]: UNTS vol. 1577, p. 3.\n[^2]: Smith, op. cit.\n',
      only('footnote-form'),
    );
    assert.deepEqual(
      found.map(({ message, fixes }) => [message, fixes.length]),
      [
        ['Write it in the form "United Nations, Treaty Series, vol. 1577, No. 27531"', 0],
        ['Write it in the form "Ibid., or the source in full"', 0],
      ],
    );
  });

  test('a note ends with a full stop, a mark follows the comma', () =>
    checkFix(
      '*Recalling* the Rights[^1], which\n\n[^1]: Resolution 70/1\n',
      '*Recalling* the Rights,[^1] which\n\n[^1]: Resolution 70/1.\n',
      {
        ...options,
        rules: noteRules.filter(({ id }) => ['footnote-stop', 'footnote-mark-place'].includes(id)),
      },
    ));

  test('two marks at one place are told apart by a comma', () =>
    check(
      `
*Recalling* the Covenants,[^1][^2] which
                          ^^^^^^^^ footnote-marks-apart: Footnote marks are separated by a comma

*Recalling also* the Covenants[^1] [^2]<sup>3</sup> which
                              ^^^^^^^^^ footnote-marks-apart: Footnote marks are separated by a comma
                                   ^^^^^^^^^^^^^^^^ footnote-marks-apart: Footnote marks are separated by a comma
`,
      only('footnote-marks-apart'),
    ));

  test('the fix puts the comma between the marks, in place of a blank', () =>
    checkFix(
      '*Recalling* A,[^1][^2][^3] B[^4] [^5] and C',
      '*Recalling* A,[^1],[^2],[^3] B[^4],[^5] and C',
      only('footnote-marks-apart'),
    ));

  test('marks with a comma, with words or in paragraphs between them stand apart', async () => {
    const text =
      '*Recalling* A,[^1],[^2] B[^3], [^4] and[^5] or[^6]\n\n[^7] C [EU: D,[^8]] [^9]\n\n[^1]: Resolution 70/1.\n';
    assert.deepEqual(await findingsIn(text, only('footnote-marks-apart')), []);
  });

  test('marks at one place follow the punctuation together', () =>
    checkFix(
      '*Recalling* the Covenants[^1],[^2], the Rights,[^3],[^4] and the Convention[^5],[^6] which',
      '*Recalling* the Covenants,[^1],[^2] the Rights,[^3],[^4] and the Convention[^5],[^6] which',
      only('footnote-mark-place'),
    ));

  test('a wrong date is put right: of a document, and of a resolution that the corpus only cites', () =>
    checkFix(
      '*Recalling* its resolutions 73/195 of 19 December 2017 and 72/308 of 8 August 2018,',
      '*Recalling* its resolutions 73/195 of 19 December 2018 and 72/308 of 6 August 2018,',
      only('citation-date'),
    ));

  test('a date outside the session, and a day that no calendar has', () =>
    check(
      `
*Recalling* its resolutions 70/1 of 25 September 2016, 68/4 of 31 November 2013 and 66/2 of 19 September 2011,
                                    ^^^^^^^^^^^^^^^^^ citation-date: The resolution 70/1 is of 25 September 2015
                                                               ^^^^^^^^^^^^^^^^ citation-date: The resolution 68/4 is of 3 October 2013

*Recalling also* its resolutions 75/1 of 25 September 2016 and 67/3 of 31 November 2012,
                                         ^^^^^^^^^^^^^^^^^ citation-date: 25 September 2016 is not in the session of resolution 75/1
                                                                       ^^^^^^^^^^^^^^^^ citation-date: No calendar has the day 31 November 2012
`,
      only('citation-date'),
    ));

  test('session, number and symbol of a supplement agree', () =>
    check(
      `
[^1]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 35* (A/72/53).
                                                                                       ^^ official-records: The symbol is that of Supplement No. 53
[^2]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 53A* (A/72/53/Add.1).
                                                 ^^^^^^^^^^^^^ official-records: The symbol is of another session: 72
[^3]: *Official Records of the Economic and Social Council, 2006, Supplement No. 5* (E/2006/25).
`,
      only('official-records'),
    ));

  test('resolutions of other bodies have sessions of their own', async () => {
    const text =
      '*Recalling* Human Rights Council resolution 35/17 of 22 June 2017, resolution 5/14 of 2 March 2022 of the United Nations Environment Assembly and its resolution 54/15 of 11 October 2023,';
    assert.deepEqual(await findingsIn(text, only('citation-date')), []);
  });

  test('a resolution is dated at first mention only', () =>
    check(
      `
*Recalling* its resolution 71/280,
                ^^^^^^^^^^^^^^^^^ citation-undated: The first mention of a resolution carries its date

*Recalling also* its resolution 72/308 of 6 August 2018,

1. *Reaffirms* resolution 72/308 of 6 August 2018.
                                    ^^^^^^^^^^^^^ citation-date-again: The resolution is dated at its first mention
`,
      {
        ...options,
        rules: noteRules.filter(({ id }) => ['citation-undated', 'citation-date-again'].includes(id)),
      },
    ));

  test('running text cites by number and calls itself the present resolution', () =>
    checkFix(
      '1. *Recalls* A/RES/73/195 and asks to implement this resolution.',
      '1. *Recalls* resolution 73/195 and asks to implement the present resolution.',
      {
        ...options,
        rules: noteRules.filter(({ id }) => ['symbol-in-text', 'present-resolution'].includes(id)),
      },
    ));

  test('a title that lost a word, or has other capitals, is put right', () =>
    checkFix(
      '*Recalling* the Convention on the Elimination of All Forms Discrimination against Women and the convention on the Rights of the Child,',
      '*Recalling* the Convention on the Elimination of All Forms of Discrimination against Women and the Convention on the Rights of the Child,',
      only('instrument-title'),
    ));

  test('another convention is not a mistaken title', async () => {
    const text =
      '*Recalling* the Vienna Convention on Diplomatic Relations and the Committee on the Rights of the Child,';
    assert.deepEqual(await findingsIn(text, only('instrument-title')), []);
  });
});
