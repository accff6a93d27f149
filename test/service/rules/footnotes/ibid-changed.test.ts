import assert from 'node:assert/strict';
import { createChecker } from '../../../../server/src/service/check/checker';
import { carriedMeanings } from '../../../../server/src/service/citations/ibid-history';
import { nextSnapshot, type Snapshot } from '../../../../server/src/service/draft/snapshot';
import { applied, reflow } from '../../../../server/src/service/edits/reflow/reflow';
import { noteRules } from '../../../../server/src/service/rules/note-rules';
import { never } from '../../../../server/src/service/world/cancel';
import { changeBetween } from '../../../../server/src/text/change';
import { smallWorld } from '../../../support/small-world';

const world = smallWorld();
const rules = noteRules.filter(({ id }) => id === 'ibid-changed' || id === 'ibid-broken');
const checker = createChecker(rules, (rule, error) => assert.fail(`${rule}: ${error}`));

/** The last of these versions of a draft, in an editor that has checked each of them. */
function edited(first: string, ...versions: string[]): Snapshot {
  let snapshot: Snapshot = { uri: 'file:///draft.resolution', version: 0, text: first };
  for (const text of versions) {
    const change = changeBetween(snapshot.text, text);
    snapshot = nextSnapshot(snapshot, {
      version: snapshot.version + 1,
      text,
      change,
      meant: carriedMeanings(snapshot),
    });
  }
  return snapshot;
}

const said = async (...versions: [string, ...string[]]): Promise<string[]> =>
  (await checker.check(world, edited(...versions), never)).map(({ message }) => message);

const lines = (...parts: string[]): string => `${parts.join('\n\n')}\n`;

const A = '[^1]: United Nations, *Treaty Series*, vol. 660, No. 9464.';
const B = '[^2]: United Nations, *Treaty Series*, vol. 1577, No. 27531.';
const DRAFT = lines(
  '*Recalling* the first treaty,[^1]',
  '*Recalling also* the Child Convention,[^2]',
  '*Recalling further* its annex,[^3]',
  A,
  B,
  '[^3]: Ibid.',
);
const WITHOUT_B = DRAFT.replace('*Recalling also* the Child Convention,[^2]\n\n', '').replace(`${B}\n\n`, '');

suite('an Ibid. that means something else than before', () => {
  test('is reported when the note before it was deleted with its paragraph', async () => {
    assert.deepEqual(await said(DRAFT, WITHOUT_B), [
      'An edit has changed what Ibid. means: it was "United Nations, Treaty Series, vol. 1577, No. 27531", it is "United Nations, Treaty Series, vol. 660, No. 9464"',
    ]);
  });

  test('is written as it was meant by the first fix, and by a re-flow', async () => {
    const snapshot = edited(DRAFT, WITHOUT_B);
    const [finding] = await checker.check(world, snapshot, never);
    const mended = WITHOUT_B.replace('[^3]: Ibid.', '[^3]: Ibid., vol. 1577, No. 27531.');
    assert.equal(applied(WITHOUT_B, finding?.fixes[0]?.edits ?? []), mended);
    const flowed = applied(WITHOUT_B, finding?.fixes[1]?.edits ?? []);
    assert.equal(flowed, mended.replaceAll('[^3]', '[^2]'));
    assert.equal(applied(WITHOUT_B, reflow(snapshot, { footnotes: true, paragraphs: true }).edits), flowed);
    assert.deepEqual(await said(DRAFT, WITHOUT_B, flowed), []);
  });

  test('is reported when another note was put between', async () => {
    const inserted = DRAFT.replaceAll('[^3]', '[^4]')
      .replace('Convention,[^2]', 'Convention,[^2] and a report,[^3]')
      .replace('[^4]: Ibid.', '[^3]: A/72/643.\n\n[^4]: Ibid.');
    assert.deepEqual(await said(DRAFT, inserted), [
      'An edit has changed what Ibid. means: it was "United Nations, Treaty Series, vol. 1577, No. 27531", it is "A/72/643"',
    ]);
  });

  test('is reported when the note it leads to and another one change places', async () => {
    const swapped = DRAFT.replace(A, '[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.').replace(
      B,
      '[^2]: United Nations, *Treaty Series*, vol. 660, No. 9464.',
    );
    assert.equal((await said(DRAFT, swapped)).length, 1);
  });

  test('stays reported through other edits, until the note or the words before its mark are edited', async () => {
    const longer = WITHOUT_B.replace('first treaty', 'very first treaty');
    assert.equal((await said(DRAFT, WITHOUT_B, longer, longer)).length, 1);
    assert.deepEqual(await said(DRAFT, WITHOUT_B, WITHOUT_B.replace('Ibid.', 'Ibid., annex II.')), [
      'Ibid. leads nowhere: footnote 1 is a treaty, which has no such part',
    ]);
    const rewritten = WITHOUT_B.replace('its annex,', 'the first of them,');
    assert.deepEqual(await said(DRAFT, WITHOUT_B, rewritten, rewritten), []);
  });

  const SHORT = lines(
    '*Recalling* the first treaty,[^1]',
    '*Recalling also* the Child Convention,[^2]',
    '# Part One',
    '## Aims',
    'Annexes,[^3]',
    A,
    B,
    '[^3]: Ibid.',
  );
  for (const [name, empty] of [
    ['CRLF', '\r\n\r\n'],
    ['empty lines that hold a blank', '\n \n'],
  ] as const)
    test(`is known again by the words of its own paragraph in a draft with ${name}`, async () => {
      const draft = SHORT.replaceAll('\n\n', empty);
      const renamed = draft.replace('Part One', 'Part Two');
      const without = renamed
        .replace(`*Recalling also* the Child Convention,[^2]${empty}`, '')
        .replace(`${B}${empty}`, '');
      assert.equal((await said(draft, renamed, without)).length, 1);
    });

  test('is remembered through versions in which it leads nowhere', async () => {
    const broken = WITHOUT_B.replace(`${A}\n\n`, '').replace('treaty,[^1]', 'treaty,');
    assert.deepEqual(await said(DRAFT, broken, DRAFT), []);
    assert.equal((await said(DRAFT, broken, WITHOUT_B)).length, 1);
  });

  test('that is broken by an edit is written in full as it was', async () => {
    const broken = WITHOUT_B.replace(`${A}\n\n`, '').replace('treaty,[^1]', 'treaty,');
    const snapshot = edited(DRAFT, broken);
    const [finding] = await checker.check(world, snapshot, never);
    assert.equal(finding?.rule, 'ibid-broken');
    assert.match(
      applied(broken, finding?.fixes[0]?.edits ?? []),
      /\[\^3\]: United Nations, \*Treaty Series\*, vol\. 1577, No\. 27531\./,
    );
  });
});

suite('no Ibid. is reported', () => {
  test('in a text that was just opened, whatever it says', async () =>
    assert.deepEqual(await said(WITHOUT_B), []));

  test('when an edit is undone, or the paragraph was cut and put elsewhere', async () => {
    assert.deepEqual(await said(DRAFT, WITHOUT_B, DRAFT), []);
    const moved = lines(
      '*Recalling* the first treaty,[^1]',
      '*Recalling further* its annex,[^3]',
      '*Recalling also* the Child Convention,[^2]',
      A,
      B,
      '[^3]: Ibid.',
    );
    assert.deepEqual(await said(DRAFT, WITHOUT_B, moved), []);
  });

  test('while the note that it leads to is typed or put right', async () => {
    const typed = [...'2237, No. 39574.'].map((_, at, all) =>
      DRAFT.replace('1577, No. 27531.', all.slice(0, at + 1).join('')),
    );
    for (let at = 1; at <= typed.length; at++) assert.deepEqual(await said(DRAFT, ...typed.slice(0, at)), []);
  });

  test('while a note with Ibid. is typed', async () => {
    const note = '[^3]: Ibid., vol. 2237, No. 39574.';
    const typed = [...note].map((_, at) => DRAFT.replace('[^3]: Ibid.', note.slice(0, at + 1)));
    for (let at = 6; at <= typed.length; at++)
      assert.deepEqual(
        (await said(DRAFT, ...typed.slice(0, at))).filter((message) => message.startsWith('An edit')),
        [],
      );
  });

  test('and nothing is remembered afresh, when its words and its source are as they were', () => {
    const once = edited(DRAFT, DRAFT.replace('first treaty', 'very first treaty'));
    assert.equal(carriedMeanings(once), once.meant);
  });

  test('when notes are renumbered in their order', async () => {
    const mixed = DRAFT.replaceAll('[^1]', '[^x]')
      .replaceAll('[^3]', '[^7]')
      .replaceAll('[^2]', '[^5]')
      .replaceAll('[^x]', '[^3]');
    const flowed = applied(mixed, reflow(edited(mixed), { footnotes: true, paragraphs: true }).edits);
    assert.equal(flowed, DRAFT);
    assert.deepEqual(await said(mixed, flowed), []);
  });

  test('of two that are alike, since they cannot be told apart', async () => {
    const annex = 'the whole of its annex,';
    const alike = DRAFT.replace('its annex,[^3]', `${annex}[^3] ${annex}[^4]`).replace(
      '[^3]: Ibid.',
      '[^3]: Ibid.\n\n[^4]: Ibid.',
    );
    assert.deepEqual(await said(alike, alike.replace(`${B}\n\n`, '')), []);
  });
});
