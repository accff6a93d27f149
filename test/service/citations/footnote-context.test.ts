import { strict as assert } from 'node:assert';
import { footnotesIn } from '../../../server/src/service/citations/facts';
import { hangsOn, whyBroken } from '../../../server/src/service/citations/footnote-context';
import { draft } from '../../support/small-world';

/** The words that the mark of footnote 1 hangs on. */
function hung(words: string): string | undefined {
  const snapshot = draft(`${words}\n\n[^1]: A/72/643.\n`);
  const footnote = footnotesIn(snapshot).byLabel.get('1');
  assert.ok(footnote);
  return hangsOn(snapshot, footnote);
}

suite('the words a footnote hangs on', () => {
  test('are the title before its mark, without its markup', () => {
    assert.equal(
      hung('*Recalling* the *Convention on the Rights of the Child*,[^1]'),
      'Convention on the Rights of the Child',
    );
  });

  test('are so with markup and line breaks within them', () => {
    assert.equal(
      hung('*Recalling* the Convention on the *Rights* of the Child,[^1]'),
      'Convention on the Rights of the Child',
    );
    assert.equal(
      hung('*Taking note* of the report of\nthe Secretary-General,[^1]'),
      'report of the Secretary-General',
    );
  });

  test('are a labour convention with its number and year', () =>
    assert.equal(
      hung('*Recalling* the Minimum Age Convention, 1973 (No. 138),[^1]'),
      'Minimum Age Convention, 1973 (No. 138)',
    ));

  test('are not a labour convention that is named further before', () =>
    assert.notEqual(
      hung('*Recalling* the Minimum Age Convention, 1973 (No. 138), and the Slavery Convention,[^1]'),
      'Minimum Age Convention, 1973 (No. 138)',
    ));

  test('are the source named before, where that has no title', () =>
    assert.match(String(hung('*Taking note* of the report of the Secretary-General,[^1]')), /report/));

  test('are none where no mark calls it', () => assert.equal(hung('*Recalling* the tides,'), undefined));
});

suite('why an Ibid. leads nowhere', () => {
  const said = (reason: Parameters<typeof whyBroken>[0]) => whyBroken(reason, '4');

  test('is said with the footnote before it', () => {
    assert.equal(said('not-treaty-series'), 'leads nowhere: footnote 4 is no reference to a treaty series');
    assert.equal(
      said('not-official-records'),
      'leads nowhere: footnote 4 is no reference to Official Records',
    );
    assert.equal(said('no-such-part'), 'leads nowhere: footnote 4 is a treaty, which has no such part');
    assert.equal(said('words'), 'leads nowhere: footnote 4 names no source');
    assert.equal(said('broken-before'), 'leads nowhere: the Ibid. of footnote 4 does not either');
    assert.equal(said('first'), 'leads nowhere: no footnote stands before it');
  });

  test('is said where the label of that is not known', () =>
    assert.equal(whyBroken('words', undefined), 'leads nowhere: the footnote before it names no source'));
});
