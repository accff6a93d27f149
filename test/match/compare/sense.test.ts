import assert from 'node:assert/strict';
import { turnsSense } from '../../../server/src/match/compare/sense';

suite('differences that turn the sense', () => {
  const turned: readonly (readonly [ours: string, theirs: string])[] = [
    ['', 'not'],
    ['can', 'cannot'],
    ['drought and/nor', 'drought and/or'],
    ['with', 'without'],
    ['discriminatory', 'non-discriminatory'],
    ['may', 'shall'],
    ['states may', 'states june'],
    ["the states' may", "the states' own"],
    ['employers', 'recruiters'],
    ['of children', 'only'],
    ['permitted', 'prohibited'],
    ['all people', 'migrants'],
  ];
  for (const [ours, theirs] of turned)
    test(`"${ours}" for "${theirs}", and the other way round`, () => {
      const [a, b] = [ours.split(' '), theirs.split(' ')];
      assert.ok(turnsSense(a, b));
      assert.ok(turnsSense(b, a));
    });

  const same: readonly (readonly [ours: string, theirs: string])[] = [
    ['the', 'a'],
    ['and/or', 'and'],
    ['primary', 'paramount'],
    ['strengthen', 'enhance'],
    ['united', 'universal'],
    ['regular', 'orderly'],
    ['3 may 2019', '19 december 2018'],
    ['may 2019', 'june 2018'],
    ['in may 2019', 'in june 2018'],
    ['on 3 may', 'on 3 june'],
  ];
  for (const [ours, theirs] of same)
    test(`"${ours}" for "${theirs}" does not`, () =>
      assert.ok(!turnsSense(ours.split(' '), theirs.split(' '))));
});
