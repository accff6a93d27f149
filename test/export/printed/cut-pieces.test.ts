/** Words cut into pieces that stand in the same proposals each. */
import { strict as assert } from 'node:assert';
import { type Brackets, cutPieces } from '../../../server/src/export/printed/cut-pieces';

/** Each piece with the authors around it, the outermost first: `EU+ US-|words`; `!` before what nobody has signed. */
const pieces = (text: string, brackets: Brackets = 'tracked'): string[] =>
  cutPieces(text, { start: 0, end: text.length }, brackets).map((piece) => {
    const around = piece.tracks.map(({ kind, author }) => `${author}${kind === 'insertion' ? '+' : '-'}`);
    const words = piece.kind === 'words' ? `${piece.struck ? '!' : ''}${piece.text}` : `^${piece.label}`;
    return `${around.join(' ')}|${words}`;
  });

suite('pieces of a text with proposals', () => {
  test('stand in the proposals around them, nested ones in both', () => {
    assert.deepEqual(pieces('to mend [EU: all [US del: old] quays] and [Norway: piers] now'), [
      '|to mend ',
      'EU+|all ',
      'EU+ US-|old',
      'EU+| quays',
      '| and ',
      'Norway+|piers',
      '| now',
    ]);
  });

  test('begin and end where proposals meet', () => {
    assert.deepEqual(pieces('[EU: a][US: b] [Cuba: [Iran: c] d]'), [
      'EU+|a',
      'US+|b',
      '| ',
      'Cuba+ Iran+|c',
      'Cuba+| d',
    ]);
  });

  test('keep footnote marks in their proposals', () => {
    assert.deepEqual(pieces('quays[^1] [EU: and piers[^2]]'), [
      '|quays',
      '|^1',
      '| ',
      'EU+|and piers',
      'EU+|^2',
    ]);
  });

  test('are struck where nobody has signed the deletion, and words where brackets are visible', () => {
    assert.deepEqual(pieces('to ~~mend~~ build'), ['|to ', '|!mend', '| build']);
    assert.deepEqual(pieces('[EU: all] quays', 'visible'), ['|[EU: all] quays']);
  });
});
