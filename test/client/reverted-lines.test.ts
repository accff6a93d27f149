/** What is put back where the gutter shows a change. */
import assert from 'node:assert/strict';
import { type LineChange, revertedLines } from '../../client/src/base/reverted-lines';

const BASE = ['The Council,', '', '1. Invites ships;', '', '2. Asks for light.'];

/** Where a change stands in the base and in the draft, first and last line. */
const change = (original: [number, number], modified: [number, number]): LineChange => ({
  originalStartLineNumber: original[0],
  originalEndLineNumber: original[1],
  modifiedStartLineNumber: modified[0],
  modifiedEndLineNumber: modified[1],
});

suite('a change that is taken back', () => {
  test('gives changed lines their words again', () =>
    assert.deepEqual(revertedLines(BASE, change([3, 3], [3, 3])), {
      from: 2,
      count: 1,
      lines: ['1. Invites ships;'],
    }));

  test('brings lines that were dropped back after the line before', () =>
    assert.deepEqual(revertedLines(BASE, change([2, 3], [1, 0])), {
      from: 1,
      count: 0,
      lines: ['', '1. Invites ships;'],
    }));

  test('takes lines that are new away', () =>
    assert.deepEqual(revertedLines(BASE, change([5, 0], [6, 8])), { from: 5, count: 3, lines: [] }));

  test('takes several lines for one', () =>
    assert.deepEqual(revertedLines(BASE, change([5, 5], [5, 7])), {
      from: 4,
      count: 3,
      lines: ['2. Asks for light.'],
    }));
});
