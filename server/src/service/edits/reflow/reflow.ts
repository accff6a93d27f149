/**
 * Re-flow: numbers footnotes in the order of their marks, writes Ibid. in full and back as the new order
 * demands, and renumbers paragraphs and the references to them. Every note keeps what it refers to. Doing
 * it twice changes nothing more; what cannot be decided is listed and left as it is.
 */

import type { Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import { reflowFootnotes } from './footnotes';
import type { Reflow } from './outcome';
import { reflowParagraphs } from './paragraphs';

export interface ReflowOptions {
  readonly footnotes: boolean;
  readonly paragraphs: boolean;
}

/** At most this often is a text read again: a number put right can make the next paragraph a numbered one. */
const ROUNDS = 4;

/** What re-flowing a draft changes. */
export function reflow(snapshot: Snapshot, options: ReflowOptions): Reflow {
  const first = once(snapshot, options);
  let text = applied(snapshot.text, first.edits);
  let rounds = 0;
  for (; rounds < ROUNDS && text !== snapshot.text; rounds++) {
    const { edits } = once({ ...snapshot, text }, options);
    if (edits.length === 0) break;
    text = applied(text, edits);
  }
  return rounds === 0 ? first : { ...first, edits: [difference(snapshot.text, text)] };
}

function once(snapshot: Snapshot, options: ReflowOptions): Reflow {
  const parts = [
    ...(options.footnotes ? [reflowFootnotes(snapshot)] : []),
    ...(options.paragraphs ? [reflowParagraphs(snapshot)] : []),
  ];
  return {
    edits: parts.flatMap(({ edits }) => edits).sort((a, b) => a.span.start - b.span.start),
    undecided: parts.flatMap(({ undecided }) => undecided).sort((a, b) => a.span.start - b.span.start),
  };
}

/** The one edit that turns a text into another. */
export function difference(before: string, after: string): Edit {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}

/** A text with edits carried out; they must be disjoint. */
export function applied(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { span, text: words } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    out += text.slice(from, span.start) + words;
    from = span.end;
  }
  return out + text.slice(from);
}
