/** What becomes of a mark by who signed it, who is against it, and what a decision says of them: in, out, or it waits. */
import assert from 'node:assert/strict';
import { negotiationMarksIn } from '../../../server/src/resolution/negotiation/brackets';
import { cleanedText } from '../../../server/src/resolution/negotiation/clean-text';
import { type Decision, undecidable } from '../../../server/src/resolution/negotiation/decision';

const lineWith = (mark: string) => `1. *Urges* States to act ${mark} in fog;\n`;

/** `in` where the word is part of the text afterwards, `out` where it is not, `waits` where the mark still stands. */
function fate(mark: string, decision: Partial<Decision>): string {
  const text = lineWith(mark);
  const all = { accept: [], reject: [], unbracket: false, ...decision };
  const clean = cleanedText(text, negotiationMarksIn(text), all).text;
  if (clean === lineWith('now')) return 'in';
  if (clean === lineWith('x').replace(' x', '')) return 'out';
  return clean === text ? 'waits' : clean;
}

/** Of A and B, who is accepted (+) and who is rejected (-). */
function decisionOf(said: string): Partial<Decision> {
  const names = (sign: string) =>
    [...said.matchAll(/([+-])(\w+)/g)].flatMap(([, one, name = '']) => (one === sign ? [name] : []));
  return { accept: names('+'), reject: names('-') };
}

const FATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '[EU: now]': { '': 'waits', '+EU': 'in', '-EU': 'out', '+Chile': 'waits', '-Chile': 'waits' },
  '[EU, Chile: now]': {
    '+EU': 'in',
    '+Chile': 'in',
    '-EU': 'waits',
    '-Chile': 'waits',
    '-EU -Chile': 'out',
    '+EU -Chile': 'in',
    '-EU +Chile': 'in',
    '+Fiji -Peru': 'waits',
  },
  '[now - EU; delete Chile]': {
    '': 'waits',
    '+EU': 'in',
    '+Chile': 'out',
    '+EU +Chile': 'waits',
    '-EU': 'out',
    '-Chile': 'waits',
    '-EU -Chile': 'waits',
    '+EU -Chile': 'in',
    '-EU +Chile': 'out',
  },
  '[EU del: now]': { '': 'waits', '+EU': 'out', '-EU': 'in', '+Chile': 'waits', '-Chile': 'waits' },
  '[now] [EU: delete]': { '': 'waits', '+EU': 'out', '-EU': 'in', '+Chile': 'waits' },
  '[now] [EU: retain]': { '': 'waits', '+EU': 'in', '-EU': 'waits' },
  '[now] [EU: retain] [Chile: delete]': {
    '+EU': 'in',
    '+Chile': 'out',
    '+EU +Chile': 'waits',
    '-EU': 'waits',
    '-Chile': 'in',
    '-EU -Chile': 'in',
  },
  '[EU: now] [Chile: delete]': {
    '': 'waits',
    '+EU': 'in',
    '+Chile': 'out',
    '+EU +Chile': 'waits',
    '-EU': 'out',
    '-Chile': 'waits',
    '-EU -Chile': 'out',
  },
  '[EU: now] [Chile: retain]': { '+Chile': 'in', '-EU': 'waits', '-EU -Chile': 'out' },
  '[EU del: now] [Chile: retain]': {
    '+EU': 'out',
    '+Chile': 'in',
    '+EU +Chile': 'waits',
    '-EU': 'in',
    '-Chile': 'waits',
  },
};

suite('a mark under a decision', () => {
  for (const [mark, fates] of Object.entries(FATES))
    for (const [said, expected] of Object.entries(fates))
      test(`${mark} ${said || 'without names'}: ${expected}`, () =>
        assert.equal(fate(mark, decisionOf(said)), expected));

  for (const [mark, decision, expected] of [
    ['[now]', {}, 'waits'],
    ['[now]', { unbracket: true }, 'in'],
    ['[now]', { accept: ['EU'] }, 'waits'],
    ['[EU: now]', { unbracket: true }, 'waits'],
    ['[now / soon]', { unbracket: true }, 'waits'],
    ['[agreed ad ref]', {}, 'waits'],
    ['[agreed ad ref]', { unbracket: true }, 'out'],
    ['[agreed ad ref]', { accept: ['EU'] }, 'out'],
    ['[agreed ad ref]', { reject: ['EU'] }, 'out'],
    ['[EU: see OP1]', { accept: ['EU'] }, 'waits'],
    ['[EU: see OP1]', { reject: ['EU'] }, 'waits'],
    ['[EU: see OP1]', { drop: 'all' }, 'out'],
    ['[EU: see OP1]', { drop: [lineWith('').indexOf('  ') + 1] }, 'out'],
    ['[EU: see OP1]', { drop: [3] }, 'waits'],
    ['[EU: reserve]', { accept: ['EU'] }, 'out'],
    ['[EU: reserve]', { reject: ['EU'] }, 'out'],
    ['[EU: reserve]', { accept: ['Chile'] }, 'waits'],
    ['[EU, Chile: reserve]', { accept: ['EU'] }, 'waits'],
    ['[EU, Chile: reserve]', { accept: ['EU'], reject: ['Chile'] }, 'out'],
  ] as const)
    test(`${mark} under ${JSON.stringify(decision)}: ${expected}`, () =>
      assert.equal(fate(mark, decision), expected));

  test('what no decision settles is what is not understood, and an objection to nothing', () => {
    const left = (text: string) =>
      undecidable(text, negotiationMarksIn(text)).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(left('1. Act [EU: see OP1] [now] [Chile: delete] [EU: soon];\n'), ['[EU: see OP1]']);
    assert.deepEqual(left('1. Act today [Chile: delete];\n'), ['[Chile: delete]']);
  });
});
