/** Remembers what was found out about three words in a row: a draft asks about the same ones again and again. */

/** Answers remembered at most: two to the power of this. Each has one slot, in which the last one stays. */
const SLOT_BITS = 15;

/**
 * Turns a function of three words into one that remembers its answers; both take the three ids that begin at a place
 * of `ids`, all above 0. The function must be pure.
 */
export function rememberedThrees<T>(
  compute: (ids: readonly number[], at: number) => T,
): (ids: readonly number[], at: number) => T {
  const words = new Int32Array(3 << SLOT_BITS);
  const answers: T[] = [];
  return (ids, at) => {
    const a = ids[at] as number;
    const b = ids[at + 1] as number;
    const c = ids[at + 2] as number;
    const slot = slotOf(a, b, c);
    const known = slot * 3;
    if (words[known] === a && words[known + 1] === b && words[known + 2] === c) return answers[slot] as T;
    const answer = compute(ids, at);
    words[known] = a;
    words[known + 1] = b;
    words[known + 2] = c;
    answers[slot] = answer;
    return answer;
  };
}

function slotOf(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - SLOT_BITS);
}
