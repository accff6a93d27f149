/** Words of a draft that stand together in no adopted text. */
import { type Engine, idsOf, isAgreedText } from '../../match/index/engine';
import { documentAt, find, occurrences } from '../../match/index/word-index';
import { blockAt } from '../../resolution/parse';
import { moved, type Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import { hiddenIn } from '../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import { isMeasured } from './agreed-words';

/**
 * The fewest words around an offset that no adopted text has one after the other; undefined where all of the paragraph
 * stands in one, and outside paragraphs that are measured: what is printed around a text is no language, new or agreed. UTF-16.
 */
export function newWordsAt(engine: Engine, snapshot: Snapshot, offset: number): Span | undefined {
  const block = blockAt(resolutionOf(snapshot), offset);
  if (!block || !isMeasured(block)) return undefined;
  const { words: text } = block.own;
  const words = wordsOf(text, hiddenIn(text, { start: 0, end: text.length }, true));
  const at = offset - block.content.start;
  const nearest = words.findLastIndex(({ start }) => start <= at);
  let [from, to] = [Math.max(0, nearest), Math.max(0, nearest) + 1];
  const ids = idsOf(engine, words);
  while (from > 0 || to < words.length) {
    if (!standsTogether(engine, ids.subarray(from, to))) break;
    // Forwards and backwards in turns, so that the words stay around the offset.
    if (to < words.length && (to - nearest <= nearest - from || from === 0)) to++;
    else from--;
  }
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || standsTogether(engine, ids.subarray(from, to))) return undefined;
  return moved({ start: first.start, end: last.end }, block.content.start);
}

/** Whether an adopted text has these words one after the other. */
function standsTogether(engine: Engine, ids: Int32Array): boolean {
  const { index } = engine;
  if (ids.some((id) => id < 1)) return false;
  for (const { paragraph } of occurrences(index, find(index, ids)))
    if (isAgreedText(engine, documentAt(index, paragraph))) return true;
  return false;
}
