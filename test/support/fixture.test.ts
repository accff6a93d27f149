import { strict as assert } from 'node:assert';
import { cursorOf, draw, parseFixture } from './fixture';

const PICTURE = `1. *Calls upon* States to act;
   ^^^^^^^^^^^^ opening
                ^^^^^^ who

2. Requests more.
   ^`;

suite('pictures of drafts', () => {
  test('a picture read and drawn is the picture', () => {
    const { text, marks } = parseFixture(PICTURE);
    assert.equal(text, '1. *Calls upon* States to act;\n\n2. Requests more.');
    assert.deepEqual(
      marks.map(({ span, label }) => [text.slice(span.start, span.end), label]),
      [
        ['*Calls upon*', 'opening'],
        ['States', 'who'],
        ['R', ''],
      ],
    );
    assert.equal(draw(text, marks), PICTURE);
  });

  test('the cursor is where $0 stands', () => {
    const fixture = parseFixture('\nfirst line\nsecond $0line');
    assert.equal(fixture.text, 'first line\nsecond line');
    assert.equal(cursorOf(fixture), 18);
  });
});
