import assert from 'node:assert/strict';
import { frontMatterNames } from '../../../../server/src/service/rules/structure/front-matter-names';
import { check, findingsIn } from '../../../support/check';
import { smallWorld } from '../../../support/small-world';

const { corpus } = smallWorld([
  '---\nsymbol: A/RES/72/81\nshort: [Harbour Compact]\nstanding: adopted\n---\n\n1. *Decides* to meet.\n',
  '---\nsymbol: A/C.3/72/L.9\nstanding: draft\n---\n\n1. *Decides* to meet.\n',
]);
const options = { rules: [frontMatterNames], corpus, label: ({ message }: { message: string }) => message };

suite('front-matter-names', () => {
  test('documents that are not loaded, not adopted; weights that there are not', () =>
    check(
      `
---
base: 72/18
      ^^^^^ No document 72/18 is loaded; did you mean A/RES/72/81?
yardstick: [Harbour Compacts, A/C.3/72/L.9, A/RES/60/1]
            ^^^^^^^^^^^^^^^^ No document Harbour Compacts is loaded; did you mean Harbour Compact?
                              ^^^^^^^^^^^^ A/C.3/72/L.9 is not adopted, and nothing is measured against it
                                            ^^^^^^^^^^ No document A/RES/60/1 is loaded
rules: {percent-sign: loud}
                      ^^^^ "loud" is none of off, hint, information, warning, error: the rule percent-sign keeps its severity
---

1. *Decides* to meet.
`,
      options,
    ));

  test('symbols, numbers, short forms and files name documents', async () => {
    const draft =
      '---\nbase: last-year.resolution\nyardstick: [72/81, a/res/72/81, harbour compact]\nrules: {percent-sign: off}\n---\n\n1. *Decides*.\n';
    assert.deepEqual(await findingsIn(draft, options), []);
  });
});
