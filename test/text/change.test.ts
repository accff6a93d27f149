import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { changeBetween, shiftOf } from '../../server/src/text/change';

const between = (before: string, after: string) => {
  const { span, length } = changeBetween(before, after);
  return [before.slice(span.start, span.end), after.slice(span.start, span.start + length), span.start];
};

suite('the change between two texts', () => {
  test('is the words that differ', () => {
    assert.deepEqual(between('as the primary aim', 'as a primary aim'), ['the', 'a', 3]);
    assert.deepEqual(between('Urges States', 'Urges all States'), ['', 'all ', 6]);
    assert.deepEqual(between('Urges all States', 'Urges States'), ['all ', '', 6]);
    assert.deepEqual(between('', 'a'), ['', 'a', 0]);
    assert.deepEqual(between('a', ''), ['a', '', 0]);
    assert.deepEqual(between('same', 'same'), ['', '', 4]);
  });

  test('is the last of several', () => {
    assert.deepEqual(between('a a', 'a a a'), ['', ' a', 3]);
    assert.deepEqual(between('aaa', 'a'), ['aa', '', 1]);
  });

  test('makes the text after out of the text before, and nothing smaller does', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\ud83c', '\udf0d'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, text, (start, gone, put, end) => {
        const [before, after] = [start + gone + end, start + put + end];
        const { span, length } = changeBetween(before, after);
        const words = after.slice(span.start, span.start + length);
        assert.equal(before.slice(0, span.start) + words + before.slice(span.end), after);
        assert.equal(shiftOf({ span, length }), after.length - before.length);
        const old = before.slice(span.start, span.end);
        assert.ok(!old || !words || (old[0] !== words[0] && old.at(-1) !== words.at(-1)));
      }),
    );
  });
});
