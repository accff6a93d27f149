import { strict as assert } from 'node:assert';
import { createChecker } from '../../../../server/src/service/check/checker';
import { edited } from '../../../../server/src/service/edits/edits';
import { fixEverything } from '../../../../server/src/service/features/editing/code-actions';
import { rules } from '../../../../server/src/service/rules/all';
import { never } from '../../../../server/src/service/world/cancel';
import { worldWith } from '../../../support/check';
import { draft } from '../../../support/small-world';

const world = worldWith({ settings: { mode: 'tabling' } });
const checker = createChecker(rules, (rule, error) => {
  throw new Error(rule, { cause: error });
});

async function fixed(text: string): Promise<string> {
  return edited(text, await fixEverything(checker, world, draft(text), never));
}

const DRAFT = `*The General Assembly*,

*Recognizing* the tides,

*Recognising* the harbours of the Member States

1. *Requests* member states to organise 40% of the buoys;

3. *Invites* the Secretary General to act.
`;

suite('fixing everything', () => {
  test('mends what a fix brings to light, too', async () =>
    assert.equal(
      await fixed(DRAFT),
      `*The General Assembly*,

*Recognizing* the tides,

*Recognizing also* the harbours of the Member States,

1. *Requests* Member States to organize 40 per cent of the buoys;

2. *Invites* the Secretary-General to act.
`,
    ));

  test('twice is fixing once', async () => {
    const once = await fixed(DRAFT);
    assert.equal(await fixed(once), once);
  });

  test('changes nothing where nothing is to be mended', async () =>
    assert.deepEqual(await fixEverything(checker, world, draft('1. *Thanks* the pilots.\n'), never), []));
});
