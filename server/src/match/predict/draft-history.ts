/**
 * What the draft itself has said before. Its words are never offered for their own sake, but of several agreed
 * continuations, the one that the draft has taken before is the likelier.
 */

/** The ids of the draft's other paragraphs, one after the other, each followed by `BREAK`. */
export type EarlierWords = Int32Array;

/** The id after the last word of a paragraph: no word of the corpus, and none that it lacks. */
export const BREAK = -2;

/** Longer contexts are rarely repeated within one draft. */
const LONGEST = 3;

/** Word -> how often it followed. */
export type Counts = ReadonlyMap<number, number>;

/**
 * How often each word of a range followed the last words of a context in the draft: at place n what followed the
 * last n of them; nothing at place 0 and beyond the longest context that counts.
 */
export function followedBy(
  earlier: EarlierWords,
  context: Int32Array,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Counts[] {
  const counts: Map<number, number>[] = [];
  const last = context.length > 0 ? (context[context.length - 1] as number) : UNKNOWN;
  if (last === UNKNOWN) return counts;
  for (let at = 0; at < earlier.length; at++) {
    if (earlier[at] !== last) continue;
    const next = earlier[at + 1] as number;
    if (next < from || next >= to) continue;
    for (let length = commonEnd(earlier, at, context); length > 0; length--) add(counts, length, next);
  }
  return counts;
}

/** The id of a word that the corpus lacks; two of them need not be the same. */
const UNKNOWN = -1;

/** How many words up to the one at `at`, which is the last of the context, are those of the context. */
function commonEnd(ids: Int32Array, at: number, context: Int32Array): number {
  let length = 1;
  for (; length < LONGEST && length < context.length; length++) {
    const id = context[context.length - 1 - length];
    if (id === UNKNOWN || ids[at - length] !== id) break;
  }
  return length;
}

function add(counts: Map<number, number>[], length: number, next: number): void {
  for (let place = counts.length; place <= length; place++) counts.push(new Map());
  const count = counts[length] as Map<number, number>;
  count.set(next, (count.get(next) ?? 0) + 1);
}
