/** An index laid over another, when both have been joined. */
import { strict as assert } from 'node:assert';
import { AskedPlaces, placeAt, placesBetween } from '../../../server/src/match/index/sorted-places';
import { buildIndex, type WordIndex } from '../../../server/src/match/index/word-index';
import { laidOverIndex, moveIndex } from '../../../server/src/match/overlay/laid-over-index';
import { finished } from '../../../server/src/text/steps';
import { heldIndex } from '../../support/held-index';
import { tinyDocument } from '../../support/tiny-corpus';

/** A document of words that differ, from a number up to another. */
const document = (from: number, to: number) =>
  tinyDocument({ paragraphs: [Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')] });

suite('an index laid over another', () => {
  test('asks what it was laid over no more, once both have been joined', () => {
    const before = [document(0, 200), document(100, 300)];
    const index = buildIndex(before);
    let isGone = false;
    const ask = <T>(answer: T): T => {
      assert.ok(!isGone, 'it is asked');
      return answer;
    };
    class Asked extends AskedPlaces {
      readonly length = index.suffixes.length;
      at = (place: number) => ask(placeAt(index.suffixes, place));
      slice = (from: number, to: number) => ask(placesBetween(index.suffixes, from, to));
    }
    const asked: WordIndex = {
      ...index,
      suffixes: new Asked(),
      tokens: { length: index.tokens.length, at: (position) => ask(index.tokens.at(position)) },
      gaps: { at: (position) => ask(index.gaps.at(position)) },
    };
    const documents = [...before.slice(1), document(250, 350)];
    const found = finished(laidOverIndex(documents, { documents: before, index: asked }));
    assert.ok(found);
    const fresh = buildIndex(documents);
    assert.deepEqual(heldIndex(found), fresh);
    moveIndex(found, fresh);
    isGone = true;
    assert.deepEqual(heldIndex(found), fresh);
    const more = [...documents, document(0, 10)];
    const next = finished(laidOverIndex(more, { documents, index: found }));
    assert.deepEqual(next && heldIndex(next), buildIndex(more));
  });
});
