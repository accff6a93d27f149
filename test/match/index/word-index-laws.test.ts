import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { locate, wordsOfParagraph } from '../../../server/src/match/index/engine';
import { placesInParts } from '../../../server/src/match/index/places-in-parts';
import { gap, gapIn } from '../../../server/src/match/index/punctuation';
import { inMemory, placeAt } from '../../../server/src/match/index/sorted-places';
import { compareSuffixes } from '../../../server/src/match/index/suffix-array';
import { wordOf } from '../../../server/src/match/index/vocabulary';
import { buildIndex, paragraphAt, positionsOf } from '../../../server/src/match/index/word-index';
import { wordsOf } from '../../../server/src/text/words';
import { cases } from '../../support/cases';
import { engineOf, placesOf } from '../../support/found-places';
import { tinyCorpus } from '../../support/tiny-corpus';

const word = fc.constantFrom('a', 'b', 'c', 'dd', 'e');
const paragraph = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const corpus = fc.array(paragraph, { maxLength: 30 });
const punctuated = fc.array(
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '; ', ' (', '. ')), { maxLength: 20 })
    .map((parts) => parts.flat().join('')),
  { maxLength: 10 },
);

suite('laws of the word index', () => {
  test('places are sorted by what follows them, and every word has one', () =>
    fc.assert(
      fc.property(corpus, (paragraphs) => {
        const { tokens, suffixes } = buildIndex(tinyCorpus({ paragraphs }).documents);
        assert.equal(suffixes.length, paragraphs.join(' ').split(' ').filter(Boolean).length);
        for (let at = 1; at < suffixes.length; at++)
          assert.ok(compareSuffixes(tokens, placeAt(suffixes, at - 1), placeAt(suffixes, at)) < 0);
      }),
      cases(60, 1000),
    ));

  test('it finds what a scan finds', () =>
    fc.assert(
      fc.property(corpus, fc.array(word, { minLength: 1, maxLength: 4 }), (paragraphs, words) => {
        const engine = engineOf(...paragraphs);
        const scanned = paragraphs.flatMap((text, at) => {
          const all = text.split(' ');
          return all.flatMap((_, k) => (words.every((w, j) => all[k + j] === w) ? [`${at + 1}:${k}`] : []));
        });
        assert.deepEqual(placesOf(engine, words.join(' ')), scanned.sort());
      }),
      cases(60, 1000),
    ));

  test('the punctuation before a word is that of the text', () =>
    fc.assert(
      fc.property(punctuated, (paragraphs) => {
        const { gaps, starts } = buildIndex(tinyCorpus({ paragraphs }).documents);
        for (const [at, text] of paragraphs.entries()) {
          const words = wordsOf(text);
          for (const [k, word] of words.entries()) {
            const expected = k === 0 ? gap.clause : gapIn(text, words[k - 1]?.end ?? 0, word.start);
            assert.equal(gaps.at((starts[at] as number) + k), expected);
          }
        }
      }),
      cases(60, 1000),
    ));

  test('parted, each part is sorted as before and holds the words of its paragraphs only', () =>
    fc.assert(
      fc.property(corpus, fc.nat(3), (paragraphs, first) => {
        const index = buildIndex(tinyCorpus({ paragraphs }).documents);
        const partOf = (paragraph: number) => Math.min(2, (paragraph + first) % 4);
        for (const [at, part] of placesInParts(index, partOf).entries()) {
          const isOwn = (position: number) => partOf(paragraphAt(index, position)) === at + 1;
          assert.deepEqual([...part.suffixes], [...inMemory(index.suffixes)].filter(isOwn));
          for (let id = 1; id + 1 < index.buckets.length; id++)
            for (let place = part.buckets[id] as number; place < (part.buckets[id + 1] as number); place++)
              assert.equal(index.tokens.at(part.suffixes[place] as number), id);
        }
      }),
      cases(60, 1000),
    ));

  test('parted, the parts of a few of many paragraphs are those, too', () =>
    fc.assert(
      fc.property(corpus, fc.nat(60), fc.nat(60), (paragraphs, one, other) => {
        const many = Array.from({ length: 80 }, () => paragraphs).flat();
        const index = buildIndex(tinyCorpus({ paragraphs: many }).documents);
        const partOf = (paragraph: number) => (paragraph === one ? 1 : paragraph === other ? 2 : 0);
        for (const [at, part] of placesInParts(index, partOf).entries()) {
          const isOwn = (position: number) => partOf(paragraphAt(index, position)) === at + 1;
          assert.deepEqual([...part.suffixes], [...inMemory(index.suffixes)].filter(isOwn));
          const counts = [...part.buckets].map(
            (_, id) => [...part.suffixes].filter((position) => index.tokens.at(position) < id).length,
          );
          assert.deepEqual([...part.buckets], counts);
        }
      }),
      cases(60, 1000),
    ));

  test('word k of a paragraph is token k of it', () =>
    fc.assert(
      fc.property(corpus, (paragraphs) => {
        const engine = engineOf(...paragraphs);
        for (const at of paragraphs.keys()) {
          const { from, to } = positionsOf(engine.index, at);
          const tokens = Array.from({ length: to - from }, (_, k) =>
            wordOf(engine.index.vocabulary, engine.index.tokens.at(from + k)),
          );
          const words = wordsOfParagraph(locate(engine, at).paragraph).map(({ folded }) => folded);
          assert.deepEqual(tokens, words);
        }
      }),
      cases(60, 1000),
    ));
});
