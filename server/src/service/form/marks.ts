/** The marks of negotiation as the rules of form see them. */
import { markSpans } from '../../resolution/live-text';
import { marksIn, type NegotiationMarks, negotiationMarks } from '../../resolution/negotiation-marks';
import { derived, resolutionOf } from '../snapshot';

/** The marks of a draft. */
export const marksOf: (snapshot: Parameters<typeof resolutionOf>[0]) => NegotiationMarks = derived(
  (snapshot) => negotiationMarks(resolutionOf(snapshot)),
);

/** The text of a paragraph with its brackets, labels and objections blanked out, as long as before. */
export function deadMarks(text: string): string {
  if (!text.includes('[') && !text.includes(']')) return text;
  let out = '';
  let from = 0;
  for (const { start, end } of markSpans(marksIn(text))) {
    if (start < from) continue;
    out += text.slice(from, start) + '\uFFFC'.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}
