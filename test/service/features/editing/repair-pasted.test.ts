import assert from 'node:assert/strict';
import { edited } from '../../../../server/src/service/edits/edits';
import { repairPasted } from '../../../../server/src/service/features/editing/repair-pasted';
import { paste } from '../../../../server/src/service/features/paste/paste';
import { draft } from '../../../support/small-world';

const page = `9.
Decides to remain seized
of the matter in line with the Covenant;1
3/14
1 Resolution 2200 A (XXI).`;

suite('repairing pasted text', () => {
  test('mends the whole draft, and leaves the front matter', () => {
    const snapshot = draft(`---\ntitle: Tides\n---\n\n${page}\n`);
    const found = repairPasted(snapshot, undefined);
    assert.equal(
      found?.said,
      '1 line joined, 1 number put before its words, 1 footnote, 1 line of the page left out',
    );
    assert.equal(
      edited(snapshot.text, found?.edits ?? []),
      '---\ntitle: Tides\n---\n\n9. Decides to remain seized of the matter in line with the Covenant;[^1]\n\n[^1]: Resolution 2200 A (XXI).\n',
    );
  });

  test('mends the lines of a selection, with footnotes that are not taken', () => {
    const snapshot = draft(`1. *Asks* all;[^1]\n\n${page}\n\n[^1]: Resolution 70/1.\n`);
    const start = snapshot.text.indexOf('9.');
    const found = repairPasted(snapshot, { start: start + 1, end: start + page.length });
    assert.equal(
      edited(snapshot.text, found?.edits ?? []),
      '1. *Asks* all;[^1]\n\n9. Decides to remain seized of the matter in line with the Covenant;[^2]\n\n[^2]: Resolution 2200 A (XXI).\n\n[^1]: Resolution 70/1.\n',
    );
  });

  test('has nothing to do where nothing is broken', () =>
    assert.equal(repairPasted(draft('1. *Asks* all;\n\n2. *Decides* to row.\n'), undefined), undefined));

  test('an ordinary paste of a page comes in paragraphs', () => {
    const snapshot = draft('1. *Asks* all;[^1]\n\n[^1]: Resolution 70/1.\n');
    const pasted = paste(snapshot, { start: 18, end: 18 }, { text: page });
    assert.equal(pasted?.insert, '9. Decides to remain seized of the matter in line with the Covenant;[^2]');
    assert.equal(pasted?.notes, 1);
  });

  test('lines that somebody broke on purpose are pasted as they are', () =>
    assert.equal(
      paste(draft(''), { start: 0, end: 0 }, { text: '*Noting* the tides,\n*Recalling* the sea,' }),
      undefined,
    ));
});
