import { strict as assert } from 'node:assert';
import { officialRecords } from '../../../../server/src/service/rules/footnotes/official-records';
import { findingsIn } from '../../../support/check';
import { checkRule } from '../../../support/check-rule';
import { citedCorpus } from '../../../support/cited-corpus';

checkRule('official-records', {
  corpus: citedCorpus,
  found: [
    `
[^1]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 35* (A/73/53).
                                                                                       ^^ The symbol is that of Supplement No. 53

[^2]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 53A* (A/72/53/Add.1).
                                                 ^^^^^^^^^^^^^ The symbol is of another session: 72
`,
  ],
  silent: [
    `[^1]: *Official Records of the Economic and Social Council, 2006, Supplement No. 5* (E/2006/25).

[^2]: *Official Records of the General Assembly, Seventy-second Session, Supplement No. 53A* and corrigendum (A/72/53/Add.1 and Corr.1).
`,
  ],
  fixed: [
    [
      `[^1]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 35* (A/73/53).

[^2]: *Official Records of the Economic and Social Council, 2005, Supplement No. 5* (E/2006/25).

[^3]: *Official Records of the General Assembly, Seventieth Session, Supplement No. 16* (A/71/16).
`,
      `[^1]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 53* (A/73/53).

[^2]: *Official Records of the Economic and Social Council, 2006, Supplement No. 5* (E/2006/25).

[^3]: *Official Records of the General Assembly, Seventy-first Session, Supplement No. 16* (A/71/16).
`,
    ],
  ],
});

test('official-records offers both readings of a supplement', async () => {
  const draft =
    '[^1]: *Official Records of the General Assembly, Seventy-third Session, Supplement No. 35* (A/73/53).\n';
  const [found] = await findingsIn(draft, { rules: [officialRecords] });
  const titles = found?.fixes.map(({ title }) => title);
  assert.deepEqual(titles, ['Use "53" for "35"', 'Use "35" for "53"']);
});
