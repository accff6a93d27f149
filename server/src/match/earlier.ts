/**
 * What the draft itself has said before. Its words are never offered for their own sake, but of several agreed
 * ways on, the one that the draft has taken before is the likelier.
 */

/** The ids of the draft's other paragraphs, one array each. */
export type EarlierWords = readonly Int32Array[];

/** Longer contexts are rarely repeated within one draft. */
const LONGEST = 3;

/** How often each word followed a context in the draft; undefined where no context of this length counts. */
export function followedBy(
  earlier: EarlierWords,
  context: Int32Array,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlyMap<number, number> | undefined {
  const { length } = context;
  if (length === 0 || length > LONGEST || context.includes(-1)) return undefined;
  const counts = new Map<number, number>();
  const last = context[length - 1] as number;
  for (const ids of earlier) {
    for (let at = ids.indexOf(last, length - 1); at >= 0; at = ids.indexOf(last, at + 1)) {
      const next = ids[at + 1];
      if (next === undefined || next < from || next >= to || !endsWith(ids, at, context)) continue;
      counts.set(next, (counts.get(next) ?? 0) + 1);
    }
  }
  return counts;
}

function endsWith(ids: Int32Array, at: number, context: Int32Array): boolean {
  for (let back = 1; back < context.length; back++)
    if (ids[at - back] !== context[context.length - 1 - back]) return false;
  return true;
}
