/** Remembers what was found out about three words in a row: a draft asks about the same ones again and again. */

/** Slots: two to the power of this. Each remembers the last two answers that belong there. */
const SLOT_BITS = 13;

/**
 * Turns a function of three words into one that remembers its answers; both take the three ids that begin at a place
 * of `ids`, all above 0. The function must be pure.
 */
export function rememberedThrees<T>(
  compute: (ids: readonly number[], at: number) => T,
): (ids: readonly number[], at: number) => T {
  const words = new Int32Array(6 << SLOT_BITS);
  const answers: T[] = new Array(2 << SLOT_BITS);
  return (ids, at) => {
    const a = ids[at] as number;
    const b = ids[at + 1] as number;
    const c = ids[at + 2] as number;
    const slot = slotOf(a, b, c);
    const younger = slot * 6;
    if (words[younger] === a && words[younger + 1] === b && words[younger + 2] === c)
      return answers[2 * slot] as T;
    const older = younger + 3;
    const isOlder = words[older] === a && words[older + 1] === b && words[older + 2] === c;
    const answer = isOlder ? (answers[2 * slot + 1] as T) : compute(ids, at);
    for (let word = 0; word < 3; word++) words[older + word] = words[younger + word] as number;
    answers[2 * slot + 1] = answers[2 * slot] as T;
    words[younger] = a;
    words[younger + 1] = b;
    words[younger + 2] = c;
    answers[2 * slot] = answer;
    return answer;
  };
}

function slotOf(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - SLOT_BITS);
}
