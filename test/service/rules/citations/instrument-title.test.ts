import { strict as assert } from 'node:assert';
import { instrumentTitle } from '../../../../server/src/service/rules/citations/instrument-title';
import { findingsIn } from '../../../support/check';
import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

suite('a title that lost a word which turns its sense', () => {
  const lost = async (words: string) => {
    const [found] = await findingsIn(`*Reaffirming* ${words},`, {
      rules: [instrumentTitle],
      corpus: citedCorpus,
    });
    return found?.turnsSense ?? false;
  };

  test('is mended by nobody unasked', async () =>
    assert.ok(await lost('the Convention on the not Safety of Harbours')));

  test('but one that lost a particle is', async () =>
    assert.ok(!(await lost('the Convention the Safety of Harbours'))));
});

checkRule('instrument-title', {
  corpus: citedCorpus,
  found: [
    `
*Reaffirming* the Convention on the Saftey of Harbours and the convention on the Rights of the Child,
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is "Convention on the Safety of Harbours"
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title has other capitals: "Convention on the Rights of the Child"`,
  ],
  silent: [
    '*Reaffirming* the Convention on the Safety of Harbours and the Conference on the Safety of Harbours,',
    '*Recalling* the Vienna Convention on Diplomatic Relations and the Committee on the Rights of the Child,',
    '*Reaffirming* the Convention on the Safety of Ships, and the Convention on Safety of Harbours in Winter,',
  ],
  fixed: [
    [
      '*Reaffirming* the Convention the Safety of Harbours and the Convention on the Elimination of All Forms Discrimination against Women,',
      '*Reaffirming* the Convention on the Safety of Harbours and the Convention on the Elimination of All Forms of Discrimination against Women,',
    ],
  ],
});
