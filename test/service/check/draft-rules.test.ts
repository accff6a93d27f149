/** Rules over a whole draft are asked again only where an edit has changed what they look at. */
import { strict as assert } from 'node:assert';
import { type Aspect, citing, edges, noted, sequels } from '../../../server/src/service/check/aspects';
import { createChecker } from '../../../server/src/service/check/checker';
import type { DraftRule, Rule } from '../../../server/src/service/check/rule';
import { nextSnapshot, type Snapshot } from '../../../server/src/service/draft/snapshot';
import type { Finding } from '../../../server/src/service/finding';
import { sequelRestart } from '../../../server/src/service/rules/openings/sequel-restart';
import { never } from '../../../server/src/service/world/cancel';
import { changeBetween } from '../../../server/src/text/change';
import { worldWith } from '../../support/check';
import { draft } from '../../support/small-world';

const DRAFT = `*The General Assembly*,

*Recalling* its resolution 71/1 of 19 September 2016, in which it said so,

*Bearing in mind* the Convention,[^1] which all of them signed,

1. *Calls upon* all States to meet as often as they can;

2. *Decides* to meet.

[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
`;

/** Finds the last full stop of the draft, and counts how often it was asked. */
function stopFinder(looksAt?: Aspect): { readonly rule: DraftRule; asked(): number } {
  let asked = 0;
  const rule: DraftRule = {
    id: 'a-rule',
    scope: 'draft',
    ...(looksAt && { looksAt }),
    summary: 'finds the last full stop',
    defaultSeverity: 'warning',
    authority: 'this test',
    *check({ snapshot: { text } }) {
      asked++;
      const start = text.indexOf('meet.') + 4;
      const span = { start, end: start + 1 };
      const fixes = [{ title: 'Use ";"', edits: [{ span, text: ';' }] }];
      yield { rule: 'a-rule', severity: 'warning', span, message: 'a stop', related: [], fixes };
    },
  };
  return { rule, asked: () => asked };
}

/** Checks the draft, then the same after a replacement: how often the rule was asked for that, and what was found. */
async function afterEdit(
  looksAt: Aspect | undefined,
  from: string,
  to: string,
  change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot,
): Promise<{ again: number; finding: Finding | undefined; text: string }> {
  const { rule, asked } = stopFinder(looksAt);
  const checker = createChecker([rule], assert.fail);
  const world = worldWith({});
  const before = draft(DRAFT);
  await checker.check(world, before, never);
  const text = DRAFT.replace(from, to);
  assert.notEqual(text, DRAFT);
  const after = change(nextSnapshot(before, 2, text, changeBetween(DRAFT, text)));
  const first = asked();
  const [finding] = await checker.check(world, after, never);
  return { again: asked() - first, finding, text };
}

suite('a rule over the whole draft', () => {
  const spared = async (looksAt: Aspect, from: string, to: string) => {
    const { again, finding, text } = await afterEdit(looksAt, from, to);
    assert.equal(again, 0, `asked again after ${to}`);
    const at = text.indexOf('meet.') + 4;
    assert.deepEqual(finding?.span, { start: at, end: at + 1 });
    assert.deepEqual(finding?.fixes[0]?.edits[0]?.span, finding?.span);
  };
  const asked = async (looksAt: Aspect | undefined, from: string, to: string) =>
    assert.equal((await afterEdit(looksAt, from, to)).again, 1, `not asked after ${to}`);

  test('that looks at beginnings and ends is spared a word between them', async () => {
    await spared(edges, 'in which it said', 'in which it has said');
    await spared(edges, 'as often as they can', 'as they can');
    await asked(edges, '*Calls upon*', '*Calls again upon*');
    await asked(edges, 'they can;', 'they can.');
    await asked(edges, '1. ', '11. ');
    await asked(edges, 'Convention,[^1]', 'Convention,[^1]\n\n');
  });

  test('that looks at footnotes is spared paragraphs without marks', async () => {
    await spared(noted, 'in which it said', 'in which it has said');
    await asked(noted, 'all of them', 'some of them');
    await asked(noted, 'as often as', 'as often[^2] as');
    await asked(noted, '27531', '27532');
  });

  test('that looks at citations is spared paragraphs without any', async () => {
    await spared(citing, 'all of them', 'some of them');
    await asked(citing, 'in which it said', 'in which it has said');
    await asked(citing, 'as often as', 'as resolution 71/2 says and as');
  });

  test('that looks at sequel words is spared words behind the opening and its addressee', async () => {
    await spared(sequels, 'in which it said', 'in which it has said');
    await spared(sequels, 'as often as they can', 'as they can');
    await asked(sequels, '*Calls upon*', '*Also calls upon*');
    await asked(sequels, 'all States to', 'States to');
    await asked(sequels, 'as often as', '[as often] as');
  });

  test('is asked where an edit touches its finding', async () => {
    await asked(noted, 'to meet.', 'to meet .');
    await asked(noted, 'to meet.', 'to meet. ..');
  });

  test('is asked after every edit where it does not say what it looks at', () =>
    asked(undefined, 'in which it said', 'in which it has said'));

  test('is asked where the front matter, several paragraphs or their order change', async () => {
    await asked(noted, '*The General', '---\nmode: tabling\n---\n\n*The General');
    await asked(noted, '1. *Calls upon* all States', '1. *Calls upon* States\n\nto do so and');
    const { again } = await afterEdit(noted, 'in which it', 'in which it then', (snapshot) =>
      nextSnapshot(
        snapshot,
        3,
        snapshot.text.replace('as often as', 'as seldom as'),
        changeBetween(snapshot.text, snapshot.text.replace('as often as', 'as seldom as')),
      ),
    );
    assert.equal(again, 1);
  });

  test('is asked where an Ibid. of an earlier version comes to be known', async () => {
    const { again } = await afterEdit(noted, 'in which it said', 'in which it has said', (snapshot) => ({
      ...snapshot,
      meant: new Map(),
    }));
    assert.equal(again, 1);
  });
});

suite('the rules about sequel words', () => {
  const rules: readonly Rule[] = [sequelRestart];
  const text = (verb: string) =>
    `1. *Calls upon* States to meet, and ${verb} them to act;\n\n2. *Also requests* States to act.\n`;

  test('are asked where the paragraph before takes up a verb or no longer does', async () => {
    const checker = createChecker(rules, assert.fail);
    const world = worldWith({ settings: { mode: 'tabling' } });
    let snapshot = draft(text('requests'));
    const found = async () => (await checker.check(world, snapshot, never)).length;
    assert.equal(await found(), 0);
    for (const [verb, wanted] of [
      ['asks', 1],
      ['requests', 0],
      ['bids', 1],
    ] as const) {
      const after = text(verb);
      snapshot = nextSnapshot(snapshot, snapshot.version + 1, after, changeBetween(snapshot.text, after));
      assert.equal(await found(), wanted, verb);
    }
  });
});
