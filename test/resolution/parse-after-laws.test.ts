/** The law of reading during typing: what an edit leaves alone is not read again, and the result is the same. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Resolution } from '../../server/src/resolution/model';
import { parse, parseAfter } from '../../server/src/resolution/parse';
import { changeBetween } from '../../server/src/text/change';
import { cases } from '../support/cases';

const folder = join(process.cwd(), 'corpus/documents');
const documents = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** The beginning of a document, and ends and middles of others: every kind of block is among them. */
const text = fc
  .record({ document: fc.constantFrom(...documents), at: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ document, at }) => {
    const start = Math.floor(at * Math.max(0, document.length - 3_000));
    return at < 0.3 ? document.slice(0, 3_000) : document.slice(start, start + 3_000);
  });

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.nat(3), fc.nat(400)),
  put: fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'a',
      '\n',
      '\n\n',
      '\r',
      '\r\n',
      '\r\n\r\n',
      '\n \n',
      '\u200B\n',
      '---\n',
      '# A\n',
    ),
    fc.constantFrom(
      '3. ',
      '(a) ',
      '[^1]',
      '[^1]: ',
      '*',
      '* ',
      'Annex\n\n',
      '\u00B2',
      '[',
      ']',
      '\0',
      '\uFFFD\uFFFD',
    ),
    fc.constantFrom('*Recalling* its resolution 71/1,\n\n1. *Decides*:\n\n(a) One;\n\n[^2]: Two.\n'),
  ),
});

/** Where edits begin: most of them at the ends of lines, where the structure is. */
function placeIn(before: string, at: number): number {
  const place = Math.floor(at * before.length);
  const end = before.indexOf('\n', place);
  return place % 3 === 0 || end < 0 ? place : end + (place % 3) - 1;
}

/** The versions that edits make of a text, and their way back. */
function* thereAndBack(
  start: string,
  edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[],
) {
  const versions = [start];
  for (const { at, remove, put } of edits) {
    const before = versions.at(-1) as string;
    const place = placeIn(before, at);
    versions.push(before.slice(0, place) + put + before.slice(place + remove));
  }
  yield* versions.slice(1);
  yield* versions.slice(0, -1).reverse();
}

suite('reading during typing', () => {
  test('is reading from the beginning, and each paragraph and note is one object', () =>
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let read: Resolution = parse(start);
        for (const next of thereAndBack(start, edits)) {
          read = parseAfter(read, changeBetween(read.text, next), next);
          assert.deepEqual(read, parse(next));
          const owns = [...read.blocks, ...read.notes].map(({ own }) => own);
          assert.equal(new Set(owns).size, owns.length);
        }
      }),
      cases(8, 400),
    ));

  test('is reading from the beginning in the front matter, too', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (start, edits) => {
          let read: Resolution = parse(start.slice(0, 1_500));
          const inFront = edits.map((one) => ({ ...one, at: one.at / 8, remove: one.remove % 40 }));
          for (const next of thereAndBack(read.text, inFront)) {
            read = parseAfter(read, changeBetween(read.text, next), next);
            assert.deepEqual(read, parse(next));
          }
        },
      ),
      cases(8, 300),
    ));
});
