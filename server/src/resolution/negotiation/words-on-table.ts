/** The words of a paragraph under negotiation, whoever proposes them. */
import { negotiationMarksIn } from './brackets';
import { negotiationMarkSpans } from './mark-spans';

/** Words with those of proposals, without brackets and labels; single blanks between them. */
export function wordsOnTable(words: string): string {
  if (!words.includes('[') && !words.includes(']')) return words;
  let out = '';
  let from = 0;
  for (const { start, end } of negotiationMarkSpans(negotiationMarksIn(words))) {
    if (start < from) continue;
    out += words.slice(from, start);
    from = end;
  }
  return (out + words.slice(from)).replace(/ {2,}/g, ' ').trim();
}
