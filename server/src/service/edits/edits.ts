/** Edits as a set: which of them go together, and what a text is after them. */
import { lowerBound } from '../../text/binary-search';
import { moved, overlaps, type Span } from '../../text/span';
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

/** Puts edits among those chosen, which are in text order and go together; false, and nothing, where one does not go with them. */
export function addCompatible(chosen: Edit[], edits: readonly Edit[]): boolean {
  const added: number[] = [];
  for (const edit of edits) {
    const at = lowerBound(0, chosen.length, (one) => inOrder(chosen[one] as Edit, edit) <= 0);
    const around = [chosen[at - 1], chosen[at]].flatMap((one) => one ?? []);
    if (compatible([...around, edit]).length <= around.length) {
      for (const one of added.reverse()) chosen.splice(one, 1);
      return false;
    }
    chosen.splice(at, 0, edit);
    added.push(at);
  }
  return true;
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

/**
 * The edits that do at once what `first` and then `then` do: `then` counts in the text after `first`. Edits that meet
 * become one.
 */
export function composed(text: string, first: readonly Edit[], then: readonly Edit[]): Edit[] {
  const places = placesOf([...first].sort(inOrder));
  const between = edited(text, first);
  const shift = (isBefore: (place: Place) => boolean): number =>
    places.filter(isBefore).reduce((sum, { by }) => sum + by, 0);
  return joined([...places, ...then.map(({ span }) => span)]).map(({ start, end }) => ({
    span: {
      start: start - shift((place) => place.end < start),
      end: end - shift((place) => place.end <= end),
    },
    text: edited(
      between.slice(start, end),
      then
        .filter(({ span }) => start <= span.start && span.end <= end)
        .map(({ span, text: put }) => ({ span: moved(span, -start), text: put })),
    ),
  }));
}

/** Where the words of an edit stand in the text after it, and how far it shifts what follows. */
interface Place extends Span {
  readonly by: number;
}

/** Where edits in text order stand in the text after them. */
function placesOf(edits: readonly Edit[]): Place[] {
  let shifted = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + shifted;
    const by = text.length - (span.end - span.start);
    shifted += by;
    return { start, end: start + text.length, by };
  });
}

/** Stretches without those that meet: these become one. */
function joined(spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = stretches.at(-1);
    if (last && span.start <= last.end)
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else stretches.push(span);
  }
  return stretches;
}

const inOrder = (a: Edit, b: Edit): number => a.span.start - b.span.start || a.span.end - b.span.end;

const sameSpan = (a: Edit, b: Edit): boolean => a.span.start === b.span.start && a.span.end === b.span.end;
