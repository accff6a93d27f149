import { strict as assert } from 'node:assert';
import { draftWords } from '../../../server/src/match/align/draft-tokens';
import { isInTitle, isNameOnly, isQuotedAt } from '../../../server/src/match/compare/names-and-quotations';
import { smallYardstick } from '../../support/passages';

const { vocabulary } = smallYardstick(['We row.']).passages;

/** Whether the word in braces is part of a title. */
function inTitle(drawn: string): boolean {
  const text = drawn.replace(/[{}]/g, '');
  const draft = draftWords(vocabulary, text);
  const word = draft.words.findIndex(({ start }) => start === drawn.indexOf('{'));
  const count = /\{(.*)\}/.exec(drawn)?.[1]?.split(' ').filter(Boolean).length ?? 0;
  const from = count > 0 ? word : draft.words.findIndex(({ start }) => start > drawn.indexOf('{'));
  return isInTitle(draft, { draftFrom: from, draftTo: from + count });
}

suite('words within a title', () => {
  for (const drawn of [
    'the Convention on the {Rights} of Pilots',
    'the Convention on {Rights} and duties',
    'the rules of the {Harbour} Forum',
    'the Convention {} on Pilots',
    'the Global Forum on {} and Development',
    'the Convention on the {Rights of} Pilots',
  ])
    test(drawn, () => assert.ok(inTitle(drawn)));

  for (const drawn of [
    'the Convention on the {rights} of Pilots',
    'the {Harbour} of the north',
    'the rules of {States} and Governments',
    'the Convention {} on pilots',
    'the rules {} of pilots',
    'It is late; {Harbour} Forum',
    'the Convention on the {Rights and duties} of Pilots',
  ])
    test(`not ${drawn}`, () => assert.ok(!inTitle(drawn)));
});

suite('words that are a name in the agreed text alone', () => {
  const { passages } = smallYardstick([
    'Members of the Harbour Forum of Oslo keep the logs of ships and boats.',
    'Boats of the Baltic are kept dry.',
  ]);
  const isName = (paragraph: number, text: string, agreedFrom: number) => {
    const draft = draftWords(passages.vocabulary, text);
    const { length } = draft;
    const found = { paragraph, draftFrom: 0, draftTo: length, agreedFrom, agreedTo: agreedFrom + length };
    return isNameOnly(draft, passages, { ...found, differences: [], words: length, content: 2, score: 0 });
  };

  test('have two capitals more there', () => assert.ok(isName(0, 'the harbour forum', 2)));
  test('may have one in the draft', () => assert.ok(isName(0, 'the harbour Forum of oslo', 2)));
  test('are no name where the draft has as many', () => assert.ok(!isName(0, 'the Harbour Forum', 2)));
  test('are no name with one capital', () => assert.ok(!isName(1, 'of the baltic are', 1)));
  test('are no name without any', () => assert.ok(!isName(0, 'keep the logs', 6)));
});

suite('a place between quotation marks', () => {
  for (const [drawn, isQuoted] of [
    ['the words "keep it ^ open" again', true],
    ['the words \u201ckeep it ^ open\u201d again', true],
    ['the words "keep it open" ^ again', false],
    ['the words \u201ckeep it open\u201d ^ again', false],
    ['^ the words "keep it open"', false],
    ['the words "keep" and "open ^ it"', true],
    ['no words at ^ all', false],
  ] as const)
    test(`${drawn}: ${isQuoted ? 'yes' : 'no'}`, () =>
      assert.equal(isQuotedAt(drawn.replace('^', ''), drawn.indexOf('^')), isQuoted));
});
