import { strict as assert } from 'node:assert';
import {
  foldTitle,
  isPartOfName,
  sourceBefore,
  titleBefore,
} from '../../../server/src/resolution/citations/title-before-mark';

/** Where the mark stands in a draft, and what a function finds before it. */
const before = (find: typeof titleBefore, draft: string): string | undefined => {
  const at = draft.indexOf('¹');
  const span = find(draft, at);
  return span && draft.slice(span.start, span.end);
};

suite('the title that a mark hangs on', () => {
  for (const [draft, title] of [
    ['reaffirming the Convention on the Rights of the Child¹', 'Convention on the Rights of the Child'],
    ['reaffirming the *Convention on the Rights of the Child*,¹', 'Convention on the Rights of the Child'],
    ['the Convention on the Rights of the Child,[^4],¹', 'Convention on the Rights of the Child'],
    ['the Convention on the Rights of the Child[^4] and the Slavery Convention¹', 'Slavery Convention'],
    ['the Convention on the Rights of the Child, and the Slavery Convention¹', 'Slavery Convention'],
    ['It was noted. Slavery Convention¹', 'Slavery Convention'],
    ['It was noted; Slavery Convention¹', 'Slavery Convention'],
    ['its Programme of Action¹', 'Programme of Action'],
    [
      'the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the Transnational Crime Convention,¹',
      'Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the Transnational Crime Convention',
    ],
    ['the Migration for Employment Convention (Revised)¹', 'Migration for Employment Convention (Revised)'],
    ['the 2030 Agenda for Sustainable Development¹', '2030 Agenda for Sustainable Development'],
    ['the 2030 agenda¹', undefined],
    ['on 19 December 2018¹', undefined],
    ['the Secretary-General Report¹', undefined],
    ['the Committee¹', undefined],
    ['the States¹', undefined],
    ['the United Nations Convention against Torture¹', 'United Nations Convention against Torture'],
    ['the Treaty of Peace and of Friendship of All¹', 'Treaty of Peace and of Friendship of All'],
    ['a report entitled “Making migration work for all”¹', 'Making migration work for all'],
    ['a report entitled "Making migration work for all",¹', 'Making migration work for all'],
    ['words without a beginning”¹', undefined],
    ['to row and to sail¹', undefined],
    ['¹', undefined],
  ] as const)
    test(`${draft}: ${title ?? 'none'}`, () => assert.equal(before(titleBefore, draft), title));

  test('is found however much stands before it, up to four hundred characters of its own', () => {
    const long = 'x '.repeat(400);
    assert.equal(before(titleBefore, `${long}the Slavery Convention¹`), 'Slavery Convention');
    const cut = before(titleBefore, `${'Treaty of '.repeat(60)}Peace¹`);
    assert.ok(cut && cut.length <= 400, cut);
  });
});

suite('the source that a mark hangs on where it has no title', () => {
  for (const [draft, source] of [
    [
      'takes note of the report of the Secretary-General on the tides,¹',
      'report of the Secretary-General on the tides',
    ],
    ['of the decision and of the letters sent*¹', 'letters sent'],
    ['takes note of the report; and recalls all that was said¹', undefined],
    ['takes note of the report\n\nand recalls all that was said¹', undefined],
    ['takes note of the report,[^3] and recalls all that was said¹', undefined],
    ['takes note of the report; and of the study of tides¹', 'study of tides'],
    ['to row and to sail¹', undefined],
  ] as const)
    test(`${draft}: ${source ?? 'none'}`, () => assert.equal(before(sourceBefore, draft), source));
});

suite('a title that is only a part of a name', () => {
  for (const [words, isPart] of [
    ['the implementation of the ', true],
    ['the Optional Protocol to the ', true],
    ['the Protocol on Lights to the ', true],
    ['the annexes to ', true],
    ['in accordance with the ', true],
    ['the midterm review of the ', true],
    ['States parties to the ', true],
    ['reaffirming the ', false],
    ['the harbours of the ', false],
    ['the Protocol, and to the ', false],
  ] as const)
    test(`${words}Convention: ${isPart ? 'yes' : 'no'}`, () =>
      assert.equal(isPartOfName(`${words}Convention`, words.length), isPart));
});

suite('titles that are looked up', () => {
  test('are the same in other capitals, quotes, hyphens and blanks', () => {
    const title = foldTitle('Convention on  Third-Party\nSeafarers’ Claims ');
    assert.equal(foldTitle("convention on third\u2011party seafarers' claims"), title);
    assert.notEqual(foldTitle('Convention on Seafarers’ Claims'), title);
  });
});

suite('the words for sources', () => {
  const sources =
    'report reports note notes letter letters statement statements study studies declaration declarations decision decisions resolution resolutions communique communiqués recommendation recommendations conclusion conclusions programme programmes plan plans outcome guidelines principles agreement agreements convention conventions treaty treaties protocol protocols rules framework strategy';
  for (const word of sources.split(' '))
    test(word, () => assert.equal(before(sourceBefore, `of the ${word} sent¹`), `${word} sent`));

  const parts =
    'protocol protocols declaration declarations report reports appraisal appraisals implementation review reviews amendment amendments outcome outcomes annex annexes decision decisions resolution resolutions guide plan plans programme programmes comment comments recommendation recommendations meeting meetings article articles parties mechanism fund funds strategy strategies anniversary achievement';
  for (const word of parts.split(' '))
    test(`${word} of the`, () => {
      const words = `the ${word} of the `;
      assert.ok(isPartOfName(`${words}Convention`, words.length));
    });
});
