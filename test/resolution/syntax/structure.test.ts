import assert from 'node:assert/strict';
import {
  annexPrefix,
  enactingEnd,
  headingRef,
  isAppendix,
  isBareAnnex,
  isClosing,
  isPartHeading,
  numbersAnew,
  runInHead,
  sectionName,
} from '../../../server/src/resolution/syntax/structure';

/** A heading, what addresses below it begin with, and whether it is nothing but an annex's heading. */
const ANNEXES: readonly (readonly [string, string, boolean])[] = [
  ['Annex', 'annex', true],
  ['Annex II', 'Annex II', true],
  ['ANNEX II', 'Annex II', true],
  ['Annex B', 'Annex B', true],
  ['Annex 12', 'Annex 12', true],
  ['Annex 123', 'none', false],
  ['Annexes', 'none', false],
  ['Annex: Terms', 'annex', false],
  ['Appendix I: Terms of reference', 'Appendix I', false],
  ['Enclosure – Letter', 'enclosure', false],
  ['Attachment', 'attachment', true],
  ['annexation', 'none', false],
  ['Annex of peace', 'none', false],
  ['Annex III.', 'Annex III', false],
];

/** How many letters of a paragraph are enacting words. */
const ENACTING: readonly (readonly [string, number])[] = [
  ['The General Assembly,', 21],
  ['*The General Assembly*,', 23],
  ['*The General Assembly,*', 23],
  ['The Human Rights Council,', 25],
  ['The Conference of the Parties,', 30],
  ['The Security Council', 20],
  ['The General Assembly decides', 0],
  ['General Assembly,', 0],
  ['The Meeting of the States Parties,', 34],
  ['The Economic and Social Council,', 32],
];

/** Whether a paragraph is the meeting and its date. */
const CLOSING: readonly (readonly [string, boolean])[] = [
  ['60th plenary meeting', true],
  ['1st plenary meeting 19 December 2018', true],
  ['19 December 2018', true],
  ['*19 December 2018*', true],
  ['Resolution 60th plenary meeting', true],
  ['2nd (resumed) plenary meeting', true],
  ['60th plenary meeting of peace', false],
  ['19 December 20180', false],
  ['on 19 December 2018', false],
];

/** A heading, its section's name, whether numbers begin anew below it, and whether it may begin a part. */
const SECTIONS: readonly (readonly [string, string, boolean, boolean])[] = [
  ['II', 'II', false, true],
  ['II. Context', 'II', false, false],
  ['Section III', 'section III', false, false],
  ['Article 5', 'article 5', true, false],
  ['A. General', 'A', false, false],
  ['Introduction', 'Introduction', false, false],
  ['Rule 12: Vote', 'rule 12', true, false],
  ['A – General', 'A', false, false],
  ['1234 words', '1234 words', false, false],
  ['Part IV: Peace', 'part IV', false, false],
];

const PARTS: readonly (readonly [string, boolean])[] = [
  ['A', true],
  ['II', true],
  ['Draft resolution IV', true],
  ['Draft decision', true],
  ['Draft resolution', true],
  ['IIIIII', false],
  ['AB', false],
  ['Draft resolution of peace', false],
];

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['Objective 4: Ensure', 'Objective 4'],
  ['Objective four', 'Objective four'],
  ['Objective 1234', 'Objective 1234'],
];

/** A paragraph, and the head with which it begins. */
const HEADS: readonly (readonly [string, string])[] = [
  ['*Child-sensitive*: We', 'Child-sensitive'],
  ['*Human rights*. We', 'Human rights'],
  ['**Bold**: We', 'Bold'],
  ['*Child-sensitive*:We', 'none'],
  ['*a* b', 'none'],
  ['*Recalls* that', 'Recalls'],
  ['No *head*: x', 'none'],
  ['*Human rights.* We', 'Human rights'],
];

suite('headings and single paragraphs', () => {
  for (const [heading, prefix, bare] of ANNEXES)
    test(`${heading}: ${prefix}`, () => {
      assert.equal(annexPrefix(heading) ?? 'none', prefix);
      assert.equal(isBareAnnex(heading), bare);
    });

  test('an appendix is told from an annex', () =>
    assert.deepEqual(['Appendix I', 'append', 'Annex I', 'annex'].map(isAppendix), [
      true,
      true,
      false,
      false,
    ]));

  for (const [words, end] of ENACTING)
    test(`${words} enacts up to ${end}`, () => assert.equal(enactingEnd(words), end));

  for (const [words, closing] of CLOSING)
    test(`${words}: ${closing ? 'closes' : 'does not close'}`, () => assert.equal(isClosing(words), closing));

  for (const [heading, name, anew, part] of SECTIONS)
    test(`${heading}: ${name}`, () => {
      assert.equal(sectionName(heading), name);
      assert.equal(numbersAnew(heading), anew);
      assert.equal(isPartHeading(heading), part);
    });

  for (const [heading, part] of PARTS)
    test(`${heading}: ${part ? 'a part' : 'no part'}`, () => assert.equal(isPartHeading(heading), part));

  for (const [heading, ref] of ADDRESSES)
    test(`${heading}: ${ref}`, () => assert.equal(headingRef(heading), ref));

  for (const [words, head] of HEADS)
    test(`${words}: ${head}`, () => assert.equal(runInHead(words) ?? 'none', head));

  test('a section without a number has the first sixty letters of its heading for a name', () =>
    assert.equal(sectionName(`  ${'peace '.repeat(20)}`), 'peace '.repeat(10).slice(0, 58).trim()));
});
