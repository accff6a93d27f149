/** Whether words stand in an adopted document just as they stand in a draft. */
import type { Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import { type Engine, idsOf, isAgreedText } from '../index/engine';
import { documentAt, find, occurrences } from '../index/word-index';

/** At least this many words, those around the ones asked about included, must stand in the adopted text. */
const AROUND = 5;
/** Enough places to find an adopted one among reports and drafts. */
const PLACES = 50;
const WINDOW = 160;

/** Whether a sequence of five words or more that holds the words at `span` stands in an adopted document. */
export function isAgreed(engine: Engine, text: string, span: Span): boolean {
  const from = Math.max(0, span.start - WINDOW);
  const words = wordsOf(text.slice(from, span.end + WINDOW));
  const first = words.findIndex((word) => from + word.end > span.start);
  const last = words.findLastIndex((word) => from + word.start < span.end);
  if (first < 0 || last < first) return false;
  const ids = idsOf(engine, words);
  const length = Math.max(AROUND, last - first + 1);
  for (let at = Math.max(0, last - length + 1); at <= first && at + length <= ids.length; at++) {
    if (isAdopted(engine, ids.subarray(at, at + length))) return true;
  }
  return false;
}

function isAdopted(engine: Engine, ids: Int32Array): boolean {
  for (const { paragraph } of occurrences(engine.index, find(engine.index, ids), PLACES)) {
    if (isAgreedText(engine, documentAt(engine.index, paragraph))) return true;
  }
  return false;
}
