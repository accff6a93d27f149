import assert from 'node:assert/strict';
import { citationNumber } from '../../../../server/src/service/rules/citations/citation-number';
import { check, checkFix, findingsIn } from '../../../support/check';
import { smallWorld } from '../../../support/small-world';

/** A session whose resolutions are known by their days, as far as the harbours go. */
const { corpus } = smallWorld(
  [
    [40, 'Lighthouses at night', '2017-12-04'],
    [52, 'Pilotage in narrow waters', '2017-12-04'],
    [67, 'Charts of the northern sounds', '2017-12-07'],
    [81, 'Safety of the winter harbours', '2017-12-15'],
    [95, 'Dredging of river mouths', '2017-12-20'],
    [97, 'Harbour dues', '2017-12-20'],
  ].map(
    ([number, title, date]) =>
      `---\nsymbol: A/RES/72/${number}\ntitle: ${title}\nstanding: adopted\ndate: ${date}\n---\n\n1. *Decides* to consider the matter of harbours.\n`,
  ),
);
const options = { rules: [citationNumber], corpus, settings: { mode: 'tabling' as const } };

suite('citation-number', () => {
  test('a day that contradicts the number, and a number one digit off that is of the day', () =>
    check(
      `
*Recalling* its resolution 72/45 of 20 December 2017 and its resolution 72/999 of 5 May 2018,
                           ^^^^^ citation-number: Resolution 72/45 is not known; resolution 72/95 was adopted on 20 December 2017
                                                                        ^^^^^^ citation-number: There is no resolution 72/999
`,
      options,
    ));

  test('the title beside the number is that of one a digit off', () =>
    checkFix(
      '*Recalling* its resolution 72/61 of 15 December 2017 on the safety of the winter harbours,\n\n1. *Reaffirms* resolution 72/71, entitled “Safety of the winter harbours”.',
      '*Recalling* its resolution 72/81 of 15 December 2017 on the safety of the winter harbours,\n\n1. *Reaffirms* resolution 72/81, entitled “Safety of the winter harbours”.',
      options,
    ));

  const silent: Readonly<Record<string, string>> = {
    'a number in its place, though another one is of the day': '72/91 of 20 December 2017',
    'a session of which the tables know nothing': '79/81 of 15 December 2024',
    'a number without a day, beside one that is a digit off':
      '72/80 and its resolution 72/81 of 15 December 2017',
    'a title that belongs to the next number':
      '72/71 of 7 December 2017 and 72/81 of 15 December 2017 on the safety of the winter harbours',
    'a title of another day': '72/71 of 7 December 2017 on the safety of the winter harbours',
    'a resolution of another body': '72/45 of 20 December 2017 of the Assembly of the Union of Harbours',
  };
  for (const [what, words] of Object.entries(silent))
    test(`is silent about ${what}`, async () => {
      const draft = `*Recalling* ${/Union/.test(words) ? '' : 'its '}resolution ${words},`;
      assert.deepEqual(await findingsIn(draft, options), []);
    });
});
