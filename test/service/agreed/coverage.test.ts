import { strict as assert } from 'node:assert';
import { coverageOf, shareOf } from '../../../server/src/service/agreed/coverage';
import { draft, smallWorld } from '../../support/small-world';

const ADOPTED = `---
symbol: A/RES/1/1
standing: adopted
---

1. Ensures the best interests of the child at all times;
`;
const DRAFT = `---
symbol: A/C.3/1/L.1
standing: draft
---

1. Welcomes the fine brass band of the host city;
`;
const { engine } = smallWorld([ADOPTED, DRAFT]);
const figures = (text: string) => coverageOf(engine, draft(text));

suite('how much of a draft is agreed language', () => {
  test('counts words that stand in an adopted text in runs of five or more', () => {
    assert.deepEqual(figures('1. Upholds the best interests of the child.'), { words: 7, agreedWords: 6 });
    assert.deepEqual(figures('1. Upholds the interests of the child.'), { words: 6, agreedWords: 0 });
  });

  test('does not count drafts as agreed', () =>
    assert.deepEqual(figures('Welcomes the fine brass band of the host city'), { words: 9, agreedWords: 0 }));

  test('leaves out numbers, headings, footnote marks, notes and front matter', () =>
    assert.deepEqual(
      figures(
        '---\ntitle: best interests\n---\n\n# The best interests of the child\n\n1. Act.[^1]\n\n[^1]: Of the child.\n',
      ),
      { words: 1, agreedWords: 0 },
    ));

  test('of two runs that touch the same words each word counts once', () =>
    assert.deepEqual(figures('ensures the best interests of the child at all times at all times'), {
      words: 13,
      agreedWords: 10,
    }));
});

suite('the share of agreed language', () => {
  test('is told of a draft of a hundred words, not of an empty form', () => {
    assert.equal(shareOf({ words: 99, agreedWords: 40 }), undefined);
    assert.equal(shareOf({ words: 100, agreedWords: 40 }), 0.4);
  });
});
