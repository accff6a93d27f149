import assert from 'node:assert/strict';
import { type Instruction, instructionsIn } from '../../../server/src/resolution/negotiation/instructions';
import type { Span } from '../../../server/src/text/span';

/** What is asked, and what is understood: each instruction with the words that it is about. */
const ASKED: readonly (readonly [string, string])[] = [
  ['delete "to act"', 'delete to act'],
  ['Deletes: “to act”.', 'delete to act'],
  ['please strike out the words "to act"', 'delete to act'],
  ['would like to remove the last sentence: "to act",', 'delete to act'],
  ['omit "to act"', 'delete to act'],
  ['drop ‘to act’;', 'delete to act'],
  ['del. "to act"', 'delete to act'],
  ['deleting reference to "women and girls"', 'delete women and girls'],
  ['delete', 'delete-here'],
  ['delete.', 'delete-here'],
  ['strike', 'delete-here'],
  ['delete para', 'delete-paragraph'],
  ['delete this paragraph.', 'delete-paragraph'],
  ['delete the whole para', 'delete-paragraph'],
  ['delete OP5', 'delete-paragraph OP5'],
  ['delete pp 3 bis', 'delete-paragraph PP3BIS'],
  ['delete subpara', 'delete-paragraph'],
  ['delete the chapeau', 'delete-paragraph'],
  ['delete the words to act', 'nothing'],
  ['add "freely"', 'add freely here'],
  ['adds: "freely"', 'add freely here'],
  ['insert the word “freely”.', 'add freely here'],
  ['inserted „freely“', 'add freely here'],
  ['include "freely"', 'add freely here'],
  ['add "freely" at the end', 'add freely end'],
  ['add "freely", at the end of the paragraph', 'add freely end'],
  ['add "freely" to the end', 'add freely end'],
  ['add "freely" in the beginning', 'add freely beginning'],
  ['insert "freely" at the start of the sentence', 'add freely beginning'],
  ['add "freely" before "to act"', 'add freely before to act'],
  ['insert "freely" after the words "to act"', 'add freely after to act'],
  ['include "freely" following "to act"', 'add freely after to act'],
  ['at the end add: "freely"', 'add freely end'],
  ['at the beginning, insert "freely"', 'add freely beginning'],
  ['after "to act" add "freely"', 'add freely after to act'],
  ['add after "to act": "freely"', 'add freely after to act'],
  ['before "to act", insert the phrase "freely"', 'add freely before to act'],
  ['replace "a" by "b"', 'replace a by b'],
  ['replace the words "a" with: "b"', 'replace a by b'],
  ['change "a" to "b"', 'replace a by b'],
  ['swap "a" → "b"', 'replace a by b'],
  ['amends "a" into "b"', 'replace a by b'],
  ['substitute "b" for "a"', 'replace a by b'],
  ['use "b" instead of "a"', 'replace a by b'],
  ['"b" in place of "a"', 'replace a by b'],
  ['"b" rather than the word "a"', 'replace a by b'],
  ['"a" -> "b"', 'replace a by b'],
  ['"a" => “b”', 'replace a by b'],
  ['"a" "b"', 'nothing'],
  ['retain', 'retain'],
  ['keeps as is', 'retain'],
  ['support the original text', 'retain'],
  ['can support our proposal.', 'retain'],
  ['prefer "a"', 'retain'],
  ['restore OP5 bis', 'retain'],
  ['retain the vessels', 'nothing'],
  ['reserve', 'reserve'],
  ['scrutiny reservation', 'reserve'],
  ['general reservation on this paragraph', 'reserve'],
  ['opposes "a"', 'reserve'],
  ['cannot accept', 'reserve'],
  ['cannot agree with EU', 'reserve'],
  ['not agreed', 'reserve'],
  ['flexible', 'reserve'],
  ['objectives', 'nothing'],
  ['retained-earnings', 'nothing'],
  ['move to OP5', 'move'],
  ['move this para up', 'move'],
  ['please shift OP7 before OP5', 'move'],
  ['relocate the sentence "a" into OP3', 'move'],
  ['place it under PP2', 'move'],
  ['move forward together', 'nothing'],
  ['moved', 'nothing'],
  ['delete "a" and replace "b" with "c"', 'delete a, replace b by c'],
  ['delete "a"; add "d" at the end', 'delete a, add d end'],
  ['delete "a", insert "and add to b"', 'delete a, add and add to b here'],
  ['replace "a and add b" by "c"', 'replace a and add b by c'],
  ['retain. delete "a"', 'retain, delete a'],
  ['delete "a" and think again', 'nothing'],
  ['add "freely" at the end or so', 'nothing'],
  ['delete "a" "b"', 'nothing'],
];

function told(asked: string, one: Instruction): string {
  const words = ({ start, end }: Span) => asked.slice(start, end);
  switch (one.do) {
    case 'delete':
      return `delete ${words(one.quoted)}`;
    case 'delete-paragraph':
      return `delete-paragraph ${one.ref}`.trim();
    case 'replace':
      return `replace ${words(one.quoted)} by ${words(one.by)}`;
    case 'add': {
      const { place } = one;
      const where = typeof place === 'string' ? place : `${place.side} ${words(place.quoted)}`;
      return `add ${words(one.words)} ${where}`;
    }
    default:
      return one.do;
  }
}

suite('instructions of delegations', () => {
  for (const [asked, understood] of ASKED)
    test(`${asked}: ${understood}`, () => {
      const read = instructionsIn(asked)?.map((one) => told(asked, one));
      assert.equal(read?.join(', ') ?? 'nothing', understood);
      const moved = instructionsIn(`   ${asked}`)?.map((one) => told(`   ${asked}`, one));
      assert.equal(moved?.join(', ') ?? 'nothing', understood, 'blanks before it change nothing');
    });

  test('one of thousands of letters is not read', () => {
    const long = 'a'.repeat(1400);
    assert.equal(instructionsIn(`delete "${long}"`)?.length, 1);
    assert.equal(instructionsIn(`delete "${long}" and delete "${long}" and delete "${long}"`), undefined);
  });
});
