/** The words of the draft's other paragraphs, as the engine counts them; worked out once per paragraph text. */

import type { EarlierWords } from '../../match/earlier';
import { type Engine, idsOf } from '../../match/engine';
import type { Block } from '../../resolution/model';
import { markupIn } from '../../resolution/plain-text';
import { wordsOf } from '../../text/words';
import { resolutionOf, type Snapshot } from '../snapshot';

/** Drafts are shorter; of a longer one the paragraphs nearest above the cursor count. */
const MOST_PARAGRAPHS = 400;

const known = new WeakMap<Engine, Map<string, Int32Array>>();

/** The ids of the paragraphs above the cursor. UTF-16. */
export function earlierWords(engine: Engine, snapshot: Snapshot, offset: number): EarlierWords {
  const above = resolutionOf(snapshot).blocks.filter(({ span }) => span.end < offset);
  return above.slice(-MOST_PARAGRAPHS).map((block) => idsOfBlock(engine, snapshot.text, block));
}

function idsOfBlock(engine: Engine, text: string, { content }: Block): Int32Array {
  const cache = cacheOf(engine);
  const words = text.slice(content.start, content.end);
  const found = cache.get(words);
  if (found) return found;
  if (cache.size > 4 * MOST_PARAGRAPHS) cache.clear();
  const ids = idsOf(engine, wordsOf(words, markupIn(words, { start: 0, end: words.length })));
  cache.set(words, ids);
  return ids;
}

function cacheOf(engine: Engine): Map<string, Int32Array> {
  const cache = known.get(engine) ?? new Map<string, Int32Array>();
  known.set(engine, cache);
  return cache;
}
