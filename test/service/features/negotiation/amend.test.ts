import assert from 'node:assert/strict';
import { edited } from '../../../../server/src/service/edits/edits';
import { amend } from '../../../../server/src/service/features/negotiation/amend';
import { draft } from '../../../support/small-world';

const text = `*The General Assembly*,

*Noting* the tides,

*Recalling* its resolutions,

1. *Urges* States to row at once;

2. *Requests* the Secretary-General:

(a) To sail;

(b) To report.
`;
const snapshot = draft(text);
const amended = (words: string) => edited(text, amend(snapshot, words, 'Chile').edits);
const line = (words: string) =>
  amended(words)
    .split('\n')
    .filter((one) => !text.split('\n').includes(one));

suite('amendments', () => {
  for (const [words, expected] of [
    [
      'In operative paragraph 1, replace *at once* with *without delay*',
      '1. *Urges* States to row [Chile del: at once] [Chile: without delay];',
    ],
    ['In paragraph 1, delete the words “at once”.', '1. *Urges* States to row [Chile del: at once];'],
    ['In OP1, insert “and sail” after “row”', '1. *Urges* States to row [Chile: and sail] at once;'],
    [
      'In operative paragraph 1, before the words “States”, insert “all”',
      '1. *Urges* [Chile: all] States to row at once;',
    ],
    [
      'At the end of operative paragraph 1, add the words “, and in full”',
      '1. *Urges* States to row at once[Chile: , and in full];',
    ],
    [
      'In the second preambular paragraph, replace "resolutions" by "resolution 71/1"',
      '*Recalling* its [Chile del: resolutions] [Chile: resolution 71/1],',
    ],
    ['Delete operative paragraph 1', '1. [Chile del: *Urges* States to row at once;]'],
    [
      'After operative paragraph 2, insert a new paragraph reading: “*Decides* to swim;”',
      '2 bis. [Chile: *Decides* to swim;]',
    ],
    [
      'Replace operative paragraph 1 with the following: “*Asks* States to row;”',
      '1. [Chile del: *Urges* States to row at once;] [Chile: *Asks* States to row;]',
    ],
    [
      '(a) In operative paragraph 2 (a), replace “sail” with “swim”;',
      '(a) To [Chile del: sail] [Chile: swim];',
    ],
  ] as const)
    test(words, () => assert.deepEqual(line(words), [expected]));

  test('a new paragraph stands after the sub-paragraphs of the one before', () =>
    assert.match(
      amended('Insert after paragraph 2 a new paragraph, reading as follows: “*Decides* to swim.”'),
      /\(b\) To report\.\n\n2 bis\. \[Chile: \*Decides\* to swim\.\]\n$/,
    ));

  test('what cannot be carried over says why, and changes nothing', () => {
    const { edits, done, problems } = amend(
      snapshot,
      'Amendment by Chile\n\nIn paragraph 9, delete “x”\nIn paragraph 1, delete “at last”\nIn paragraph 1, reword it\nIn paragraph 1, delete “at once”\nIn paragraph 1, replace “row at once” with “row”',
      'Chile',
    );
    assert.equal(done, 1);
    assert.equal(edits.length, 1);
    assert.deepEqual(
      problems.map(({ why }) => why),
      [
        'There is no OP9 in this draft',
        'The words "at last" do not stand exactly once in OP1',
        'It is in no form that is known',
        'It changes words that an amendment before it changes',
      ],
    );
  });
});
