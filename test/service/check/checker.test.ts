import { strict as assert } from 'node:assert';
import { createChecker } from '../../../server/src/service/check/checker';
import type { BlockRule, DraftRule, Rule } from '../../../server/src/service/check/rule';
import { nextSnapshot, type Snapshot } from '../../../server/src/service/draft/snapshot';
import type { Finding } from '../../../server/src/service/finding';
import { keptFrom } from '../../../server/src/service/world/accepted-wordings';
import { Cancelled, never } from '../../../server/src/service/world/cancel';
import { changeBetween } from '../../../server/src/text/change';
import { check, checkFix, findingsIn, worldWith } from '../../support/check';

/** Finds a word in every block, and offers another one. */
const finds = (word: string, id = 'a-rule', put = 'x'): BlockRule => ({
  id,
  scope: 'block',
  summary: `finds ${word}`,
  defaultSeverity: 'warning',
  authority: 'this test',
  *check(block, { snapshot }) {
    for (let at = snapshot.text.indexOf(word, block.span.start); at >= 0; ) {
      const span = { start: at, end: at + word.length };
      if (span.end > block.span.end) return;
      const fixes = [{ title: `Use "${put}"`, edits: [{ span, text: put }] }];
      yield { rule: id, severity: 'warning', span, message: word, related: [], fixes };
      at = snapshot.text.indexOf(word, span.end);
    }
  },
});

const draftOf = (text: string): Snapshot => ({ uri: 'file:///a.resolution', version: 1, text });
/** The draft after an edit. */
const edited = (before: Snapshot, text: string): Snapshot =>
  nextSnapshot(before, { version: before.version + 1, text, change: changeBetween(before.text, text) });

suite('checking a draft', () => {
  test('findings stand at their words, in the order of the text', () =>
    check(
      `
1. Decides to meet;
              ^^^^ a-rule: meet

2. Decides to act and to meet.
              ^^^ b-rule: act
                         ^^^^ a-rule: meet`,
      { rules: [finds('meet'), finds('act', 'b-rule')] },
    ));

  test('a finding is found again where its paragraph moved to', async () => {
    const checker = createChecker([finds('meet')], assert.fail);
    const world = worldWith({});
    const before = draftOf('1. Decides to meet.');
    await checker.check(world, before, never);
    const [found] = await checker.check(world, edited(before, 'New.\n\n1. Decides to meet.'), never);
    assert.deepEqual(found?.span, { start: 20, end: 24 });
    assert.deepEqual(found?.fixes[0]?.edits[0]?.span, { start: 20, end: 24 });
  });

  test('an edit recomputes one paragraph', async () => {
    const seen: string[] = [];
    const spy: BlockRule = {
      ...finds('nothing'),
      check: (block, { snapshot }) => {
        seen.push(snapshot.text.slice(block.span.start, block.span.end));
        return [];
      },
    };
    const checker = createChecker([spy], assert.fail);
    const world = worldWith({});
    const before = draftOf('1. One;\n\n2. Two;\n\n3. Three.');
    await checker.check(world, before, never);
    seen.length = 0;
    const after = edited(before, '1. One;\n\n2. Two more;\n\n3. Three.');
    await checker.check(world, after, never);
    assert.deepEqual(seen, ['2. Two more;']);
    seen.length = 0;
    await checker.check(worldWith({}), after, never);
    assert.equal(seen.length, 3, 'another world knows nothing');
  });

  test('a rule that throws costs only itself', async () => {
    const broken: BlockRule = {
      ...finds('x', 'broken'),
      check: () => {
        throw new Error('a bug');
      },
    };
    const told: string[] = [];
    const checker = createChecker([broken, finds('meet')], (rule) => void told.push(rule));
    const found = await checker.check(worldWith({}), draftOf('1. Decides to meet.'), never);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['a-rule'],
    );
    assert.deepEqual(told, ['broken']);
  });

  test('of rules that measure against agreed words one speaks on overlapping words', async () => {
    const rules: Rule[] = [
      finds('the words', 'departs-from-agreed'),
      finds('words here', 'disfavoured-term'),
    ];
    const found = await findingsIn('These are the words here and there words here.', { rules });
    assert.deepEqual(
      found.map(({ rule, span }) => [rule, span.start]),
      [
        ['departs-from-agreed', 10],
        ['disfavoured-term', 35],
      ],
    );
  });

  test('a finding on a title speaks for the agreed words within it', async () => {
    const rules: Rule[] = [
      finds('words here', 'departs-from-agreed'),
      finds('the words here', 'instrument-title'),
    ];
    const found = await findingsIn('These are the words here and there words here.', { rules });
    assert.deepEqual(
      found.map(({ rule, span }) => [rule, span.start]),
      [
        ['instrument-title', 10],
        ['departs-from-agreed', 35],
      ],
    );
  });

  test('settings switch a rule off or weigh it', async () => {
    const rules = [finds('meet')];
    assert.deepEqual(await findingsIn('We meet.', { rules, settings: { rules: { 'a-rule': 'off' } } }), []);
    const [found] = await findingsIn('We meet.', { rules, settings: { rules: { 'a-rule': 'error' } } });
    assert.equal(found?.severity, 'error');
  });

  test('a fix replaces the words of its finding', () =>
    checkFix('1. We meet, we meet.', '1. We act, we act.', { rules: [finds('meet', 'a-rule', 'act')] }));

  test('work is given up when its answer is no longer awaited', async () => {
    const checker = createChecker([finds('meet')], assert.fail);
    const cancel = {
      requested: true,
      isDue: true,
      breathe: async () => {
        throw new Cancelled();
      },
    };
    await assert.rejects(checker.check(worldWith({}), draftOf('1. We meet.'), cancel), Cancelled);
  });
});

suite('a check that is given up', () => {
  test('breathes before each rule over the whole draft that finds it due', async () => {
    const asked: string[] = [];
    const rule = (id: string): DraftRule => ({
      ...finds('nothing', id),
      scope: 'draft',
      check: () => {
        asked.push(id);
        return [];
      },
    });
    let breaths = 0;
    const cancel = {
      requested: false,
      get isDue() {
        return asked.length % 2 === 1;
      },
      breathe: async () => {
        if (++breaths === 2) throw new Cancelled();
        asked.push('breath');
      },
    };
    const checker = createChecker([rule('a'), rule('b'), rule('c'), rule('d')], assert.fail);
    await assert.rejects(checker.check(worldWith({}), draftOf('1. One.'), cancel), Cancelled);
    assert.deepEqual(asked, ['a', 'breath', 'b']);
  });

  test('is not begun again: what it found is remembered', async () => {
    const seen: string[] = [];
    const spy: BlockRule = {
      ...finds('nothing'),
      check: (block, { snapshot }) => {
        seen.push(snapshot.text.slice(block.span.start, block.span.end));
        return [];
      },
    };
    const checker = createChecker([spy], assert.fail);
    const world = worldWith({});
    const draft = draftOf('1. One;\n\n2. Two;\n\n3. Three.');
    let breaths = 0;
    const cancel = {
      requested: false,
      isDue: true,
      breathe: async () => {
        if (breaths++ === 2) throw new Cancelled();
      },
    };
    await assert.rejects(checker.check(world, draft, cancel), Cancelled);
    assert.deepEqual(seen, ['1. One;', '2. Two;']);
    await checker.check(world, draft, never);
    assert.deepEqual(seen, ['1. One;', '2. Two;', '3. Three.']);
    await checker.check(world, draft, never);
    assert.equal(seen.length, 3, 'a version is checked once');
  });
});

suite('kept wordings', () => {
  const text = '1. Decides to meet in a city of its choice.';
  const found = async (changed: string, kept: ReturnType<typeof keptFrom>[]) => {
    const world = { ...worldWith({}), kept: new Map([[draftOf('').uri, kept]]) };
    return createChecker([finds('meet')], assert.fail).check(world, draftOf(changed), never);
  };
  const kept = async () => {
    const [finding] = await findingsIn(text, { rules: [finds('meet')] });
    return [keptFrom(draftOf(text), finding as Finding)];
  };

  test('are never reported again, whatever is edited around them', async () => {
    assert.deepEqual(await found(text, await kept()), []);
    assert.deepEqual(await found(`A new paragraph.\n\n${text}`, await kept()), []);
    assert.deepEqual(await found(text.replace('its choice', 'our choosing'), await kept()), []);
    assert.deepEqual(await found(text.replace('Decides', 'Agrees'), await kept()), []);
  });

  test('speak for their own place only', async () =>
    assert.equal((await found(`${text}\n\n2. Also decides now to meet again.`, await kept())).length, 1));
});
