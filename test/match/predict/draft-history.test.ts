import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { BREAK, followedBy } from '../../../server/src/match/predict/draft-history';

/** Words of the corpus have ids; a word that it lacks is -1. */
const IDS = ['', 'we', 'call', 'for', 'peace', 'action', 'now'];
const ids = (words: string): number[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => IDS.indexOf(word));
const ALL = { from: 0, to: IDS.length };

/** `1: peace 2; 2: peace 1`: what followed the last 1, 2 ... words of a context in the paragraphs of a draft. */
function followed(paragraphs: readonly string[], context: string, range = ALL): string {
  const earlier = Int32Array.from(paragraphs.flatMap((words) => [...ids(words), BREAK]));
  return followedBy(earlier, Int32Array.from(ids(context)), range)
    .flatMap((counts, length) =>
      counts.size === 0
        ? []
        : [`${length}: ${[...counts].map(([id, count]) => `${IDS[id]} ${count}`).join(', ')}`],
    )
    .join('; ');
}

suite('what a draft has said before', () => {
  test('is counted after each length of the context', () =>
    assert.equal(
      followed(['we call for peace', 'call for peace', 'now for action'], 'we call for'),
      '1: peace 2, action 1; 2: peace 2; 3: peace 1',
    ));

  test('is counted after three words at most', () =>
    assert.equal(
      followed(['now we call for peace'], 'now we call for'),
      '1: peace 1; 2: peace 1; 3: peace 1',
    ));

  test('is nothing at the end of a paragraph, and nothing across two', () => {
    assert.equal(followed(['we call for', 'peace now'], 'call for'), '');
    assert.equal(followed(['call', 'for peace'], 'call for'), '1: peace 1');
  });

  test('is only of words in the range that is asked for', () => {
    const peace = IDS.indexOf('peace');
    assert.equal(followed(['for peace for action'], 'for', { from: peace, to: peace + 1 }), '1: peace 1');
    assert.equal(followed(['for peace for action'], 'for', { from: peace + 1, to: ALL.to }), '1: action 1');
  });

  test('says nothing of words that the corpus lacks: two of them need not be the same', () => {
    assert.equal(followed(['whatever for peace'], 'anything for'), '1: peace 1');
    assert.equal(followed(['whatever peace'], 'whatever'), '');
    assert.equal(followed(['for whatever'], 'for'), '');
  });

  test('is nothing without a context', () => assert.equal(followed(['we call'], ''), ''));

  test('is what a plain count finds', () => {
    const word = fc.constantFrom('we', 'call', 'for', 'peace');
    const words = fc.array(word, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), words, (paragraphs, context) => {
        const counts = new Map<string, number>();
        for (const said of paragraphs)
          for (let at = 1; at < said.length; at++)
            for (let length = 1; length <= Math.min(3, context.length, at); length++)
              if (said.slice(at - length, at).join(' ') === context.slice(-length).join(' ')) {
                const key = `${length} ${said[at]}`;
                counts.set(key, (counts.get(key) ?? 0) + 1);
              }
        const earlier = Int32Array.from(paragraphs.flatMap((said) => [...ids(said.join(' ')), BREAK]));
        const found = followedBy(earlier, Int32Array.from(ids(context.join(' '))), ALL).flatMap(
          (each, length) => [...each].map(([id, count]) => [`${length} ${IDS[id]}`, count] as const),
        );
        assert.deepEqual(new Map(found), counts);
      }),
    );
  });
});
