import { strict as assert } from 'node:assert';
import { formatting } from '../../../../server/src/service/features/formatting/formatting';
import { listLetter } from '../../../../server/src/service/rules/structure/list-letter';
import { applied, findingsIn, worldWith } from '../../../support/check';

const list = (letters: readonly string[]): string =>
  `1. *Decides* to:\n\n${letters.map((letter) => `(${letter}) Mend the quays;`).join('\n\n')}\n\n2. *Decides* to row.`;
const fixesOf = async (text: string) =>
  (await findingsIn(text, { rules: [listLetter] })).map(({ fixes: [fix] }) => fix);

suite('the numbers of a list', () => {
  test('are mended together, from each of them where the list is as long as lists are', async () => {
    const fixes = await fixesOf(list(new Array(20).fill('a')));
    assert.equal(fixes.length, 19);
    assert.equal(new Set(fixes).size, 1);
    assert.equal(fixes[0]?.edits.length, 19);
  });

  test('are mended from the first of them where it is longer, so that a fix does not stand at each of thousands', async () => {
    const text = list(new Array(100).fill('a'));
    const fixes = await fixesOf(text);
    assert.equal(fixes.length, 99);
    assert.equal(fixes[0]?.edits.length, 99);
    assert.ok(fixes.slice(1).every((fix) => fix === undefined));
    const snapshot = { uri: 'test:list', version: 1, text };
    assert.match(
      applied(text, formatting({ world: worldWith({}), snapshot })),
      /\(a\) Mend[\s\S]*\(z\) Mend[\s\S]*\(aa\) Mend/,
    );
  });
});
