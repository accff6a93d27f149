import assert from 'node:assert/strict';
import { isPageNote, isRule, lineKind } from '../../../server/src/resolution/wrapped/line-kind';

/** A line of a printed page, and what it is. */
const LINES: readonly (readonly [string, string])[] = [
  ['3/14', 'furniture'],
  ['3 / 14', 'furniture'],
  ['12/14 23-21882', 'furniture'],
  ['23-21882 (E)', 'furniture'],
  ['23-21882(E) 3/14', 'furniture'],
  ['23-21882', 'furniture'],
  ['A/RES/78/217', 'furniture'],
  ['A/C.3/78/L.52/Rev.1', 'furniture'],
  ['A/HRC/RES/53/24/Add.12', 'furniture'],
  ['A/78/203', 'furniture'],
  ['Page 3', 'furniture'],
  ['page 3 of 14', 'furniture'],
  ['Page iii', 'text'],
  ['*2321882*', 'furniture'],
  ['-3-', 'furniture'],
  ['- 12 -', 'furniture'],
  ['-3- x', 'text'],
  ['3/14 States', 'text'],
  ['123/4567', 'text'],
  ['A/RES/78/217 adopts', 'text'],
  ['9.', 'number 9.'],
  ['9. Urges States', 'number 9. Urges States'],
  ['12 bis. Decides', 'number 12 bis. Decides'],
  ['OP3. Urges', 'number OP3. Urges'],
  ['PP 4 quater. Noting', 'number PP 4 quater. Noting'],
  ['9.5 million', 'text'],
  ['1234. x', 'text'],
  ['(a) To act', 'number (a) To act'],
  ['(iv)', 'number (iv)'],
  ['(abcde) x', 'text'],
  ['a) To act', 'number (a) To act'],
  ['ab) x', 'text'],
  ['(a)To act', 'text'],
  ['# Title', 'own'],
  ['| a | b', 'own'],
  ['[^4]: Ibid.', 'own'],
  ['---', 'own'],
  ['- item', 'own'],
  ['• item', 'bullet item'],
  ['· item', 'bullet item'],
  ['•\titem', 'bullet item'],
  ['•item', 'bullet item'],
  ['011225', 'furniture'],
  ['0112250', 'text'],
  ['RECALLING its resolution', 'opening *Recalling* its resolution'],
  ['RECALLING ALSO its resolution', 'opening *Recalling also* its resolution'],
  ['REAFFIRMING, the', 'opening *Reaffirming*, the'],
  ['Recalling its resolution', 'opening Recalling its resolution'],
  ['*Recalling* its', 'opening *Recalling* its'],
  ['The General Assembly,', 'enacting'],
  ['*The General Assembly*,', 'enacting'],
  ['The General Assembly, recalling', 'opening The General Assembly, recalling'],
  ['THE END of it', 'text'],
  ['WHO data show', 'text'],
  ['NATO forces', 'text'],
  ['and that the States', 'text'],
  ['Recall', 'text'],
];

function told(line: string): string {
  const read = lineKind(line);
  if (read.kind === 'number') return `number ${read.number} ${read.words}`.trim();
  if (read.kind === 'bullet') return `bullet ${read.words}`;
  return read.kind === 'opening' ? `opening ${read.words}` : read.kind;
}

suite('lines of a printed page', () => {
  for (const [line, kind] of LINES) test(`${line}: ${kind}`, () => assert.equal(told(line), kind));

  test('a rule stands above the notes of a page', () =>
    assert.deepEqual(['_____', '\u2014\u2014\u2014\u2014\u2014', '____', '_____ x'].map(isRule), [
      true,
      true,
      false,
      false,
    ]));

  test('a note of the page begins with asterisks', () =>
    assert.deepEqual(['* Reissued', '*** Late', '*Recalling* its', '**** x', '* '].map(isPageNote), [
      true,
      true,
      false,
      false,
      false,
    ]));
});
