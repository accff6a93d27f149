/** Ranges as editors send them, in any text. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { EditedLines, type Lines, lineIndexOf, spanOfRange } from '../../server/src/lsp/lines';

const text = fc.string({ unit: fc.constantFrom('a', 'b ', '\n', '\r', '\r\n', '\u{1F600}', '\u2028') });
const position = fc.record({
  line: fc.integer({ min: -1, max: 9 }),
  character: fc.integer({ min: -1, max: 9 }),
});

suite('the span of a range', () => {
  test('lies in the text, whichever end comes first', () =>
    fc.assert(
      fc.property(text, position, position, (written, start, end) => {
        const lines = lineIndexOf(written);
        const span = spanOfRange(lines, { start, end });
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= written.length);
        assert.deepEqual(spanOfRange(lines, { start: end, end: start }), span);
      }),
    ));

  test('is found again from its positions', () =>
    fc.assert(
      fc.property(text, position, position, (written, start, end) => {
        const lines = lineIndexOf(written);
        const span = spanOfRange(lines, { start, end });
        const again = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
        assert.deepEqual(spanOfRange(lines, again), span);
      }),
    ));
});

const edit = fc.record({ range: fc.record({ start: position, end: position }), text });
const change = fc.oneof({ weight: 5, arbitrary: edit }, { weight: 1, arbitrary: fc.record({ text }) });

/** Where every offset of a text stands. */
const places = (written: string, lines: Lines) =>
  Array.from({ length: written.length + 1 }, (_, offset) => lines.positionAt(offset));

suite('the lines of an edited text', () => {
  test('are those of their version: an answer about an earlier one goes on', () => {
    const edited = new EditedLines('one\ntwo\nthree');
    const first = edited.now();
    const start = { line: 0, character: 0 };
    assert.equal(edited.apply({ range: { start, end: { line: 1, character: 0 } }, text: '' }), 'two\nthree');
    const second = edited.now();
    const place = { line: 1, character: 2 };
    assert.deepEqual([first.offsetAt(place), second.offsetAt(place)], [6, 6]);
    assert.equal(edited.apply({ text: '\n\n\n' }), '\n\n\n');
    assert.deepEqual(
      [first, second, edited.now()].map((lines) => lines.offsetAt(place)),
      [6, 6, 1],
    );
    assert.deepEqual(
      [first, second, edited.now()].map((lines) => lines.positionAt(4)),
      [
        { line: 1, character: 0 },
        { line: 1, character: 0 },
        { line: 3, character: 0 },
      ],
    );
  });

  test('are changed within the text, however far a range goes beyond it', () => {
    const apply = (line: number, end: number, text: string) =>
      new EditedLines('one\ntwo').apply({
        range: { start: { line, character: 1 }, end: { line: end, character: 9 } },
        text,
      });
    assert.equal(apply(1, 7, 'X'), 'one\ntX');
    assert.equal(apply(1, 2, 'X'), 'one\ntX');
    assert.equal(apply(7, 9, 'X'), 'one\ntwoX');
    assert.equal(apply(9, 0, 'X'), 'oneX');
  });

  test('are those of the text read again, for each version, also after the next one has come', () =>
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), (opened, changes) => {
        const edited = new EditedLines(opened);
        const versions = [{ written: opened, lines: edited.now() }];
        for (const each of changes) {
          const written = versions.at(-1)?.written ?? '';
          const expected =
            'range' in each
              ? replaced(written, spanOfRange(lineIndexOf(written), each.range), each.text)
              : each.text;
          assert.equal(edited.apply(each), expected);
          const lines = edited.now();
          assert.deepEqual(places(expected, lines), places(expected, lineIndexOf(expected)));
          versions.push({ written: expected, lines });
        }
        for (const { written, lines } of versions)
          assert.deepEqual(places(written, lines), places(written, lineIndexOf(written)));
      }),
    ));
});

const replaced = (written: string, { start, end }: { start: number; end: number }, put: string): string =>
  written.slice(0, start) + put + written.slice(end);
