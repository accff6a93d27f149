/**
 * Stands for server/src/text/memoize.ts while mutants are tried: what one of them has answered is not taken for the
 * answer of another.
 */

const activeMutant = (): unknown =>
  (globalThis as { __stryker__?: { activeMutant?: unknown } }).__stryker__?.activeMutant;

/** Answers as long as the same mutant is on. */
class Answers<K, T> {
  #mutant: unknown;
  #known = new Map<K, T>();

  get known(): Map<K, T> {
    if (this.#mutant !== activeMutant()) this.#known = new Map();
    this.#mutant = activeMutant();
    return this.#known;
  }
}

export function memoizeByObject<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const memo = new ObjectMemo<K, { readonly answer: T }>();
  return (of) => {
    const known = memo.get(of) ?? { answer: compute(of) };
    memo.set(of, known);
    return known.answer;
  };
}

export function memoizeByText<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Answers<string, T>();
  return (text) => {
    const { known } = answers;
    if (!known.has(text)) known.set(text, compute(text));
    return known.get(text) as T;
  };
}

export class ObjectMemo<K extends object, T> {
  #mutant: unknown;
  #known = new WeakMap<K, T>();

  get(of: K): T | undefined {
    return this.#current().get(of);
  }

  set(of: K, value: T): void {
    this.#current().set(of, value);
  }

  #current(): WeakMap<K, T> {
    if (this.#mutant !== activeMutant()) this.#known = new WeakMap();
    this.#mutant = activeMutant();
    return this.#known;
  }
}

export function once<T>(compute: () => T): () => T {
  const answers = new Answers<undefined, T>();
  return () => {
    const { known } = answers;
    if (!known.has(undefined)) known.set(undefined, compute());
    return known.get(undefined) as T;
  };
}
