import { strict as assert } from 'node:assert';
import { createChecker } from '../../../../server/src/service/check/checker';
import { whySilent } from '../../../../server/src/service/features/reports/why-silent';
import { rules } from '../../../../server/src/service/rules/all';
import { never } from '../../../../server/src/service/world/cancel';
import { worldWith } from '../../../support/check';
import { shippedCorpus } from '../../../support/shipped-corpus';
import { draftWithCursor } from '../../../support/small-world';

const reasons = async (text: string) => {
  const { snapshot, offset } = draftWithCursor(text);
  const world = worldWith({ corpus: shippedCorpus() });
  const findings = await createChecker(rules, assert.fail).check(world, snapshot, never);
  return whySilent({ snapshot, world }, offset, findings).reasons.join(' ');
};

suite('why nothing is reported', () => {
  test('agreed words name their source', async () =>
    assert.match(
      await reasons(
        '1. Stresses the best interests of the child at all times, as a pri$0mary consideration;',
      ),
      /^These words are agreed language: GCM, para\. 15 \(h\)\.$/,
    ));

  test('new words are new', async () =>
    assert.equal(
      await reasons('1. Thanks the $0brass band of the host city;'),
      'No agreed text is like these words: they are new.',
    ));

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
