import { strict as assert } from 'node:assert';
import { createChecker } from '../../../../server/src/service/check/checker';
import { tablingReport, tablingWorld } from '../../../../server/src/service/features/reports/tabling-report';
import { rules } from '../../../../server/src/service/rules/all';
import { never } from '../../../../server/src/service/world/cancel';
import { draft, smallWorld } from '../../../support/small-world';

const report = async (text: string) => {
  const snapshot = draft(text);
  const world = tablingWorld(smallWorld());
  const findings = await createChecker(rules, assert.fail).check(world, snapshot, never);
  return tablingReport({ snapshot, world }, findings);
};

suite('the tabling check', () => {
  test('shows openings of the draft in italics, without their asterisks', async () => {
    const page = await report(
      '*The General Assembly*,\n\n1. [EU: *Urges* States to act on A/75/L.1* at once];\n\n2. *Requests* the Secretary-General to report to it.\n',
    );
    assert.match(page, /OP1: EU: \*Urges\* States to act on A\/75\/L\.1\\\* at once/);
    assert.doesNotMatch(page, /\\\*(?:Urges|Requests)/);
  });
});
