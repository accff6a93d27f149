/** Where words stand in a small corpus, as its index tells. */
import { createEngine, idsOf, locate } from '../../server/src/match/index/engine';
import { find, occurrences } from '../../server/src/match/index/word-index';
import { wordsOf } from '../../server/src/text/words';
import { tinyCorpus } from './tiny-corpus';

/** An engine over some paragraphs. */
export const engineOf = (...paragraphs: string[]) => createEngine(tinyCorpus({ paragraphs }), []);

/** The places of some words in this order, `1:4` for the fifth word of the first paragraph, sorted. */
export const placesOf = (engine: ReturnType<typeof engineOf>, words: string): string[] => {
  const ids = idsOf(engine, wordsOf(words));
  const places = occurrences(engine.index, find(engine.index, ids));
  return [...places]
    .map(({ paragraph, word }) => `${locate(engine, paragraph).paragraph.ref}:${word}`)
    .sort();
};
