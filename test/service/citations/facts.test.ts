import { strict as assert } from 'node:assert';
import { blockTouching, citationsIn, mentionsIn } from '../../../server/src/service/citations/facts';
import { draft, smallWorld } from '../../support/small-world';

const { instruments } = smallWorld().corpus;

/** A draft whose notes stand between its paragraphs. */
const snapshot = draft(`*Recalling* its resolution 70/1 and the Convention on the Rights of the Child,[^1]

[^1]: Resolution 72/3, and the Slavery Convention.

1. *Reaffirms* resolution 71/2 and the Charter of the United Nations.
`);

suite('what a draft cites', () => {
  test('comes in the order of the text, wherever its notes stand', () => {
    assert.deepEqual(
      citationsIn(snapshot).map(({ target }) => 'number' in target && target.number),
      ['70/1', '72/3', '71/2'],
    );
    assert.deepEqual(
      mentionsIn(snapshot, instruments).map(({ instrument }) => instrument.title),
      ['Convention on the Rights of the Child', 'Slavery Convention', 'Charter of the United Nations'],
    );
  });

  test('is asked of each table of instruments by itself', () => {
    assert.equal(mentionsIn(snapshot, instruments).length, 3);
    assert.equal(mentionsIn(snapshot, []).length, 0);
  });

  test('is without an organ what the General Assembly means, else what the organ does', () => {
    const symbols = (text: string) =>
      citationsIn(draft(text)).map(({ target }) => 'symbol' in target && target.symbol);
    assert.deepEqual(symbols('*Recalling* its resolution 70/1,'), ['A/RES/70/1']);
    assert.deepEqual(symbols('*The Human Rights Council*,\n\n*Recalling* its resolution 35/17,'), [
      'A/HRC/RES/35/17',
    ]);
  });
});

suite('the block at a place', () => {
  const at = (words: string, by = 0) => blockTouching(snapshot, snapshot.text.indexOf(words) + by)?.kind;

  test('reaches from its first character to behind its last', () => {
    assert.equal(at('*Recalling*'), 'preambular');
    assert.equal(at('1. *Reaffirms*'), 'operative');
    assert.equal(at('Nations.\n', 'Nations.'.length), 'operative');
  });

  test('is none between them and in a note', () => {
    assert.equal(at('[^1]:', -1), undefined);
    assert.equal(at('Slavery'), undefined);
  });
});
