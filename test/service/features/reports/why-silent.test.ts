import { strict as assert } from 'node:assert';
import { createChecker } from '../../../../server/src/service/check/checker';
import { whySilent } from '../../../../server/src/service/features/reports/why-silent';
import { rules } from '../../../../server/src/service/rules/all';
import { never } from '../../../../server/src/service/world/cancel';
import { worldWith } from '../../../support/check';
import { shippedCorpus } from '../../../support/shipped-corpus';
import { draftWithCursor } from '../../../support/small-world';

const answer = async (text: string) => {
  const { snapshot, offset } = draftWithCursor(text);
  const world = worldWith({ corpus: shippedCorpus() });
  const findings = await createChecker(rules, assert.fail).check(world, snapshot, never);
  const { span, reasons } = whySilent({ snapshot, world }, offset, findings);
  return { words: snapshot.text.slice(span.start, span.end), reasons: reasons.join(' ') };
};

const reasons = async (text: string) => (await answer(text)).reasons;

suite('why nothing is reported', () => {
  test('agreed words name their source', async () =>
    assert.match(
      await reasons(
        '1. Stresses the best interests of the child at all times, as a pri$0mary consideration;',
      ),
      /^“the best interests of the child at all times, as a primary consideration” is agreed language: GCM, para\. 15 \(h\)\.$/,
    ));

  test('new words are new', async () =>
    assert.deepEqual(await answer('1. Thanks the $0brass band of the host city;'), {
      words: 'brass',
      reasons: '“brass” is new: in none of the 2 adopted texts that are loaded.',
    }));

  test('a clause added to agreed words is new, and nothing is said of the words before it', async () => {
    const agreed = 'the best interests of the child at all times, as a primary consideration';
    assert.deepEqual(await answer(`1. Stresses ${agreed}, and on the shores of every $0lake;`), {
      words: 'lake',
      reasons: '“lake” is new: in none of the 2 adopted texts that are loaded.',
    });
    assert.deepEqual(await answer(`1. Stresses ${agreed}, and the hu$0man of migrants;`), {
      words: 'the human of',
      reasons: '“the human of” is new: in none of the 2 adopted texts that are loaded.',
    });
  });

  test('a fact that the draft tells of is no departure from what is asked for', async () =>
    assert.match(
      await reasons(
        '1. Notes that cooperation between service providers and immigration authorities mi$0ght exacerbate vulnerabilities of irregular migrants by compromising their safe access to basic services;',
      ),
      /^These words differ from GCM, para\. 31 \(b\), but the draft says what is the case, where that text asks for something\. /,
    ));

  test('a few common words have no source', async () =>
    assert.equal(await reasons('of t$0he'), 'These words are too few to have a source.'));

  test('what is reported is said', async () =>
    assert.match(
      await reasons(
        '1. Calls upon States to uphold the best interests of the child at all times, as the pri$0mary consideration in situations where children are concerned;',
      ),
      /^This is reported: Departs from agreed language: "a primary" \(GCM, para\. 23\)\./,
    ));

  test('headings and footnotes are not measured', async () => {
    assert.match(await reasons('# Protection of $0migrants\n'), /are not measured/);
    assert.match(await reasons('Text.[^1]\n\n[^1]: See $0resolution 71/1.\n'), /are not measured/);
  });
});
