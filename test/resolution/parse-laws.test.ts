import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Resolution } from '../../server/src/resolution/model';
import { blockAt, parse } from '../../server/src/resolution/parse';
import { plainSpans } from '../../server/src/resolution/syntax/plain-text';
import { holds } from '../../server/src/text/span';

const folder = join(process.cwd(), 'corpus/documents');
const documents = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** What holds of every parsed text. */
function checkLaws(resolution: Resolution): void {
  const { text, blocks, marks, notes } = resolution;
  const all = [...blocks, ...notes].map(({ span }) => span).sort((a, b) => a.start - b.start);
  let end = resolution.frontMatter.span?.end ?? 0;
  for (const span of all) {
    assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length, 'ordered and disjoint');
    end = span.end;
  }
  for (const [index, block] of blocks.entries()) {
    assert.ok(holds(block.span, block.content));
    for (const inner of [block.number?.span, block.opening?.span, block.ending?.span]) {
      if (inner) assert.ok(holds(block.span, inner));
    }
    if (block.parent !== undefined) assert.ok(block.parent < index);
    if (block.heading !== undefined) assert.equal(blocks[block.heading]?.kind, 'heading');
    assert.equal(blockAt(resolution, block.span.start), block);
  }
  for (const mark of marks) assert.ok(holds(blocks[mark.block]?.content ?? { start: 0, end: -1 }, mark.span));
  for (const note of notes) assert.ok(holds(note.span, note.content) && holds(note.span, note.labelSpan));
  assert.equal(new Set(blocks.map(({ ref }) => ref)).size, blocks.length, 'addresses are unique');
}

const line = fc.constantFrom(
  '# A',
  '## I',
  '# Annex',
  'Annex II',
  'The General Assembly,',
  '*Recalling* its resolution,',
  '1. Urges:',
  '2. ',
  '(a) One;',
  '(i) Two;',
  '(v)',
  'We commit.',
  '[^1]: Note',
  'words[^1]\u00B2',
  '',
  '',
  '---',
  'title: [',
  '\u{1F600}',
  '[3. x]',
  '1.2. y',
  '*',
  '**',
);

suite('laws of parsing', () => {
  test('every prefix of every document is read (this is typing)', () => {
    for (const text of documents) {
      const step = Math.max(1, Math.floor(text.length / 12));
      for (let end = 0; end < text.length; end += step) checkLaws(parse(text.slice(0, end)));
    }
  });

  test('any lines in any order are read', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n', '\r\n'), (lines, end) =>
        checkLaws(parse(lines.join(end))),
      ),
    );
  });

  test('any characters are read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'#*[]^()1aiv.,;:- \n\t\\<>sup/\u00B2\u{1F600}\u00A0') }),
        (text) => checkLaws(parse(text)),
      ),
    );
  });

  test('the words of a block are ordered stretches of it', () => {
    for (const text of documents) {
      for (const block of parse(text).blocks) {
        let end = block.content.start;
        for (const span of plainSpans(text, block.content)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= block.content.end);
          end = span.end;
        }
      }
    }
  });

  test('what a paragraph says does not depend on how lines end', () => {
    for (const text of documents) {
      const refs = (variant: string) => parse(variant).blocks.map(({ ref }) => ref);
      assert.deepEqual(refs(text.replaceAll('\n', '\r\n')), refs(text));
    }
  });
});
