import assert from 'node:assert/strict';
import { joinedLines, wordsKnown } from '../../../server/src/resolution/wrapped/join-lines';

const KNOWN = wordsKnown('Decision-making and policymaking, peace-building policy, cooperation');

/** The end of a line, the beginning of the next, and both as one. */
const JOINED: readonly (readonly [string, string, string])[] = [
  ['the', 'words', 'the words'],
  ['self-', 'determination', 'self-determination'],
  ['coop-', 'eration', 'cooperation'],
  ['decision-', 'making', 'decision-making'],
  ['policy-', 'making', 'policy-making'],
  ['peace-', 'building', 'peace-building'],
  ['short-', 'and long-term', 'short- and long-term'],
  ['short-', 'to medium-term', 'short- to medium-term'],
  ['short-', 'or long', 'short- or long'],
  ['short-', 'order', 'short-order'],
  ['Asia-', 'Pacific', 'Asia-Pacific'],
  ['inter-', 'American', 'inter-American'],
  ['2030-', 'agenda', '2030- agenda'],
  ['well-', 'being', 'well-being'],
  ['(non-', 'governmental', '(non-governmental'],
  ['x-', 'y', 'xy'],
  ['re-', '“quote', 're-“quote'],
];

suite('lines of a sentence', () => {
  for (const [before, after, joined] of JOINED)
    test(`${before} ${after}: ${joined}`, () => assert.equal(joinedLines(before, after, KNOWN), joined));

  test('words are known with their hyphens', () =>
    assert.deepEqual(
      [...wordsKnown('Peace-building and-or peace, 5-year ÉTAT')],
      ['peace-building', 'and-or', 'peace', 'year', 'état'],
    ));
});
