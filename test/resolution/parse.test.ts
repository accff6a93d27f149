/** What is read in a paragraph: its opening and ending, marks and notes; and what is not read. */
import assert from 'node:assert/strict';
import { blockAt, parse } from '../../server/src/resolution/parse';

const only = <T>(items: readonly T[]): T => {
  assert.equal(items.length, 1);
  return items[0] as T;
};

suite('parse', () => {
  test('openings carry their phrase and sequel', () => {
    const { blocks } = parse(
      '*The General Assembly*,\n\n*Recalling further* its resolution,\n\n1. Also requests the Secretary-General to report.',
    );
    const [, preambular, operative] = blocks;
    assert.deepEqual(preambular?.opening, {
      span: { start: 26, end: 43 },
      phrase: 'recalling',
      sequel: 'further',
      italic: true,
    });
    assert.equal(operative?.opening?.phrase, 'requests');
    assert.equal(operative?.opening?.sequel, 'also');
    assert.equal(operative?.opening?.italic, false);
  });

  test('the ending is found before marks, quotes and "and"', () => {
    const mark = (text: string) => only(parse(text).blocks).ending?.mark;
    assert.equal(mark('1. Urges States;[^4]'), ';');
    assert.equal(mark('(a) The report; and'), ';');
    assert.equal(mark('1. Urges States.\u201D <sup>3</sup>'), '.');
    assert.equal(mark('1. Urges States'), undefined);
    assert.equal(mark('1. Urges States;[^4],[^5]'), ';');
    assert.equal(mark('1. Urges States.[^4], <sup>5</sup>,\u2076'), '.');
    assert.equal(mark('1. Urges States[^4],'), ',');
    assert.equal(mark('1. Urges States[^4],[^5]'), undefined);
  });

  test('marks are read in all the forms in which they are pasted', () => {
    const { marks } = parse('1. Urges[^7] States\u00B9\u00B2 of 5 km\u00B2 <sup>7</sup> and[footnoteRef:3].');
    assert.deepEqual(
      marks.map(({ label }) => label),
      ['7', '12', '7', '3'],
    );
  });

  test('notes keep their order and may run over lines', () => {
    const resolution = parse(
      '[^6]: Resolution 217 A (III).\n[^1]: See Official Records,\nSupplement No. 53.\n\n[^1]: Twice.',
    );
    assert.deepEqual(
      resolution.notes.map(({ label, content }) => [
        label,
        resolution.text.slice(content.start, content.end),
      ]),
      [
        ['6', 'Resolution 217 A (III).'],
        ['1', 'See Official Records,\nSupplement No. 53.'],
        ['1', 'Twice.'],
      ],
    );
    assert.equal(only(resolution.problems).code, 'duplicate-note');
  });

  test('what is no text, or too large, is said and not read', () => {
    assert.equal(only(parse('PK\u0003\u0004\0\0').problems).code, 'not-text');
    const huge = parse('word '.repeat(4_000_000));
    assert.equal(only(huge.problems).code, 'too-large');
    assert.deepEqual(huge.blocks, []);
  });

  test('an endless paragraph is said to be one', () => {
    const [block] = parse(`1. ${'Urges States '.repeat(2_000)}`).blocks;
    assert.equal(block?.ref, 'OP1');
    assert.equal(only(parse(`1. ${'Urges States '.repeat(2_000)}`).problems).code, 'too-large');
    assert.deepEqual(parse(`1. ${'Urges States '.repeat(1_000)}`).problems, []);
  });

  test('a block is found by its offset, and at the end of its line', () => {
    const resolution = parse('1. Urges.  \n\n2. Calls.');
    assert.equal(blockAt(resolution, 0)?.ref, 'OP1');
    assert.equal(blockAt(resolution, 11)?.ref, 'OP1');
    assert.equal(blockAt(resolution, 12), undefined);
    assert.equal(blockAt(resolution, resolution.text.length)?.ref, 'OP2');
  });
});
