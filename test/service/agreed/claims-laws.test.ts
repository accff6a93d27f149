/** Whatever is said to be agreed stands so, word for word, in the paragraph that is named; looked for without the index. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Claim, claimsOf } from '../../../corpus/tools/claims-of-agreement';
import { mutated } from '../../../corpus/tools/mutated-drafts';
import { randomFrom } from '../../../corpus/tools/random';
import { createChecker } from '../../../server/src/service/check/checker';
import { rules } from '../../../server/src/service/rules/all';
import { cases } from '../../support/cases';
import { worldWith } from '../../support/check';
import { shippedCorpus } from '../../support/shipped-corpus';
import { draft } from '../../support/small-world';

const world = worldWith({ corpus: shippedCorpus() });
const checker = createChecker(rules, assert.fail);
const texts = shippedCorpus().documents.map(({ text }) => text.split(/\n{2,}/));

/** Some paragraphs of a document of the corpus, one with a clause of a drafter's own, all with slips. */
const drafted = fc
  .record({ text: fc.constantFrom(...texts), at: fc.nat(10_000), seed: fc.nat() })
  .map(({ text, at, seed }) => {
    const from = at % text.length;
    const [first = '', ...others] = text.slice(from, from + 3);
    const put = first.indexOf(' ', first.length / 2);
    const own = put < 0 ? first : `${first.slice(0, put)} and the lakes of their shores${first.slice(put)}`;
    return mutated(`${[own, ...others].join('\n\n')}\n`, randomFrom(seed), 6);
  });

suite('what is called agreed', () => {
  test('stands in the paragraph that is named, and what is called new in none', async () => {
    const count = new Map<Claim['by'], number>();
    await fc.assert(
      fc.asyncProperty(drafted, async (text) => {
        const claims = await claimsOf({ world, checker, snapshot: draft(text), step: 59 });
        for (const { by } of claims) count.set(by, (count.get(by) ?? 0) + 1);
        assert.deepEqual(
          claims.filter(({ isTrue }) => !isTrue),
          [],
          text,
        );
      }),
      { ...cases(6, 400), seed: 3 },
    );
    for (const by of ['hover', 'why silent', 'coverage', 'tabling check', 'new words'] as const)
      assert.ok((count.get(by) ?? 0) > 1, `${by}: ${count.get(by)}`);
  }).timeout(900_000);
});
