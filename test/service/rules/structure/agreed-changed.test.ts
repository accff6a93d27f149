import { strict as assert } from 'node:assert';
import { createChecker } from '../../../../server/src/service/check/checker';
import { carriedAgreements } from '../../../../server/src/service/draft/form/agreed-history';
import { nextSnapshot, type Snapshot } from '../../../../server/src/service/draft/snapshot';
import { agreedChanged } from '../../../../server/src/service/rules/structure/agreed-changed';
import { never } from '../../../../server/src/service/world/cancel';
import { changeBetween } from '../../../../server/src/text/change';
import { smallWorld } from '../../../support/small-world';

const world = smallWorld();
const checker = createChecker([agreedChanged], assert.fail);

const FIRST =
  '1. *Calls upon* ports to open their gates to ships in distress; [agreed ad ref]\n\n2. *Decides* to act.\n';

/** What is found in the last of these versions of a draft, each of which was looked at. */
async function foundAfter(...versions: readonly string[]): Promise<string[]> {
  let snapshot: Snapshot = { uri: 'file:///draft.resolution', version: 1, text: versions[0] ?? '' };
  for (const text of versions.slice(1)) {
    const change = changeBetween(snapshot.text, text);
    const agreed = carriedAgreements(snapshot);
    snapshot = nextSnapshot(snapshot, { version: snapshot.version + 1, text, change, agreed });
  }
  return (await checker.check(world, snapshot, never)).map(
    ({ severity, span, message }) => `${severity}: ${snapshot.text.slice(span.start, span.end)}: ${message}`,
  );
}

suite('agreed-changed', () => {
  const changed = FIRST.replace('to open', 'to consider opening');

  test('says once that an agreed paragraph has changed, and what it said', async () =>
    assert.deepEqual(await foundAfter(FIRST, changed, changed.replace('ships', 'all ships')), [
      'information: [agreed ad ref]: This paragraph was agreed ad ref, and has changed: it said "Calls upon ports to open their gates to ships in distress;"',
    ]));

  test('is silent in a draft just opened, after the words are put back, and where others are edited', async () => {
    assert.deepEqual(await foundAfter(changed), []);
    assert.deepEqual(await foundAfter(FIRST, changed, FIRST), []);
    assert.deepEqual(await foundAfter(FIRST, FIRST.replace('to act', 'to act at once')), []);
    assert.deepEqual(await foundAfter(FIRST, `1. *Notes* it;\n\n${FIRST.replace('1.', '2.')}`), []);
  });

  test('a mark that is set again agrees to the new words', async () => {
    const open = changed.replace(' [agreed ad ref]', '');
    assert.deepEqual(await foundAfter(FIRST, open, changed), []);
    assert.equal((await foundAfter(FIRST, open, changed, FIRST)).length, 1);
  });

  test('a paragraph that is pending may change', async () =>
    assert.deepEqual(
      await foundAfter(...[FIRST, changed].map((text) => text.replace('agreed ad ref', 'pending'))),
      [],
    ));
});
