/** Edits as a set: which of them go together, and what a text is after them. */
import { overlaps } from '../../text/span';
import type { Edit } from '../finding';

/** The edits that can be made at once, first come first served, in text order. */
export function compatible(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  let last: Edit | undefined;
  for (const edit of [...edits].sort(inOrder)) {
    if (last && (overlaps(last.span, edit.span) || sameSpan(last, edit) || edit.span.start < last.span.end))
      continue;
    chosen.push(edit);
    last = edit;
  }
  return chosen;
}

/** The text after edits that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const { span, text: put } of [...edits].sort(inOrder)) {
    out += text.slice(from, span.start) + put;
    from = span.end;
  }
  return out + text.slice(from);
}

/** One edit that turns `before` into `after`, without what both begin and end with; none where they are equal. */
export function singleEdit(before: string, after: string): Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) }];
}

const inOrder = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

const sameSpan = (a: Edit, b: Edit): boolean => a.span.start === b.span.start && a.span.end === b.span.end;
