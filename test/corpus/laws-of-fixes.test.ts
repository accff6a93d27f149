/** What the laws of fixes call worse: bad punctuation, or a word said twice, that was not there before a fix. */
import { strict as assert } from 'node:assert';
import { worsened } from '../../corpus/tools/laws-of-fixes';

suite('after a fix stands no worse text than before', () => {
  const fixes: readonly (readonly [before: string, after: string, worse?: string])[] = [
    ['the harbours, quays and piers', 'the harbours, and piers'],
    ['the harbours, as appropriate, of the coast', 'the harbours,, of the coast', ',,'],
    ['the harbours, as appropriate, of the coast', 'the harbours , of the coast', ' ,'],
    ['the harbours (quays and piers)', 'the harbours ( and piers)', '( '],
    ['the old harbours', 'the  harbours', '  '],
    ['quays, piers and sheds;', 'quays, piers, and;', ', and;'],
    ['a note[^1],[^2] on quays', 'a note[^1] on quays'],
    ['the harbours of the coast', 'the harbours of of the coast', 'of of'],
    ['The quays of the coast', 'The the quays of the coast', 'the the'],
    // The word stood there twice before, in another spelling, in italics or with a capital.
    ['recognizing recognising the quays', 'recognizing recognizing the quays'],
    ['*Taking note of* of the quays', '*Taking note* of of the quays'],
    ['The the quays', 'the the quays'],
    ['of of the quays and of the piers', 'of of the quays and of of the piers', 'of of'],
    ['knowing that the quays', 'knowing that that quay'],
    ['the well-built built quays', 'the well-built quays'],
    ['the pier', "the pier pier's end"],
  ];
  for (const [before, after, worse] of fixes)
    test(`${before} -> ${after}`, () => assert.equal(worsened(before, after), worse));
});
