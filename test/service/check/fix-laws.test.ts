/** Laws of fixes: whatever a rule mends, it does no harm. The slips are drawn by chance, the same for the same seed. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tryFixes } from '../../../corpus/tools/laws-of-fixes';
import { mutated } from '../../../corpus/tools/mutated-drafts';
import { randomFrom } from '../../../corpus/tools/random';
import { cases } from '../../support/cases';
import { worldWith } from '../../support/check';
import { shippedCorpus } from '../../support/shipped-corpus';

const world = worldWith({ corpus: shippedCorpus(), settings: { mode: 'tabling' } });
const texts = shippedCorpus().documents.map(({ text }) => text.split(/\n{2,}/));

/** Some paragraphs of a document of the corpus with slips in them. */
const draft = fc
  .record({ text: fc.constantFrom(...texts), at: fc.nat(10_000), seed: fc.nat() })
  .map(({ text, at, seed }) => {
    const from = at % text.length;
    return mutated(`${text.slice(from, from + 8).join('\n\n')}\n`, randomFrom(seed), 12);
  });

suite('fixes', () => {
  test('lead back to no earlier text, keep marks, punctuation and sense, and read as what is agreed', async () => {
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(draft, async (text) => {
        const trial = await tryFixes(world, text);
        for (const count of trial.tried.values()) tried += count;
        assert.deepEqual(
          trial.breaches.map(({ law, rule, before, after, why }) => ({ law, rule, before, after, why })),
          [],
        );
      }),
      { ...cases(20, 360), seed: 7 },
    );
    assert.ok(tried > 50, `${tried} fixes tried`);
  }).timeout(900_000);
});
