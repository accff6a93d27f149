/** The sentences of a draft: paragraphs are cut at strong punctuation. */
import { blockAt } from '../../resolution/parse';
import type { Span } from '../../text/span';
import { resolutionOf, type Snapshot } from './snapshot';

/**
 * The sentence of a paragraph that holds a span, without the stop that ends it; undefined where the span does not lie in
 * one paragraph. UTF-16.
 */
export function sentenceAround(snapshot: Snapshot, span: Span): Span | undefined {
  const block = blockAt(resolutionOf(snapshot), span.start);
  const whole = block && { start: block.span.start, end: Math.max(block.span.end, span.end) };
  if (!whole || block !== blockAt(resolutionOf(snapshot), span.end)) return undefined;
  let { start, end } = whole;
  for (const stop of snapshot.text.slice(whole.start, whole.end).matchAll(STOP)) {
    const at = whole.start + stop.index;
    if (at + stop[0].length <= span.start) start = at + stop[0].length;
    else if (at >= span.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** Whether a sentence ends right before an offset: `... are concerned;`, `... concerned;[^4] `. UTF-16. */
export const endsSentence = ({ text }: Snapshot, offset: number): boolean =>
  ENDED.test(text.slice(Math.max(0, offset - LONGEST_ENDING), offset));

// "; ", ".”", ".[^4]"; not the point in "1.5"
const STOP = /[.;:!?]["\u201D)*]*(?=\s|\[\^|$)/g;
const ENDED = /[.;:!?]["\u201D)*]*(?:\[\^[^\]\s]{1,32}\])*\s*$/;
/** UTF-16. */
const LONGEST_ENDING = 80;
