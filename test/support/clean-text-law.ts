/** The law of the clean text: it holds words of the text and of proposals, and no other. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { negotiationMarks } from '../../server/src/resolution/negotiation/brackets';
import { cleanedText } from '../../server/src/resolution/negotiation/clean-text';
import { parse } from '../../server/src/resolution/parse';
import { markedText, proposedWords, textWords } from './instructions';

const allowed = new Set([...textWords, ...proposedWords]);

/** The text without the marks that are still in it. */
function withoutMarks(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(
      /\[[^[\]]*\](?: ?\([^()]*(?:\([^()]*\)[^()]*)*\))?|~~[^~]*~~(?: ?\([^()]*(?:\([^()]*\)[^()]*)*\))?/g,
      ' ',
    );
  }
  return rest.replace(/\*\*[A-Z ]+\*\*/g, ' ').replace(/\((?:[^()]|\([^()]*\))*\)/g, ' ');
}

/** Tries the law on generated texts and decisions: each delegation accepted, rejected or neither. */
export function cleanTextHoldsOnlyProposals(numRuns: number): void {
  const verdicts = fc.infiniteStream(fc.constantFrom('accept', 'reject', 'accept', 'reject', 'neither'));
  fc.assert(
    fc.property(markedText, verdicts, fc.boolean(), fc.boolean(), (text, stream, unbracket, drops) => {
      const marks = negotiationMarks(parse(text));
      const names = [
        ...new Set(marks.brackets.flatMap(({ delegations }) => delegations.map(({ name }) => name))),
      ];
      const chosen = new Map(names.map((name) => [name, stream.next().value]));
      const of = (verdict: string) => names.filter((name) => chosen.get(name) === verdict);
      const decision = {
        accept: of('accept'),
        reject: of('reject'),
        unbracket,
        ...(drops && { drop: 'all' as const }),
      };
      const { text: clean } = cleanedText(text, marks, decision);
      const words = withoutMarks(clean).match(/\p{L}+/gu) ?? [];
      const strange = words.filter((word) => !allowed.has(word));
      assert.deepEqual(strange, [], `${JSON.stringify(decision)}\n${text}\n${clean}`);
    }),
    { numRuns },
  );
}
