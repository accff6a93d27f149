/**
 * How answers are remembered. There are two ways, both for pure functions, whose answers are shared and must not be
 * changed. Nothing has to be forgotten by hand.
 *
 * - By object (`memoizeByObject`): about a thing that never changes, such as a version of a draft, a paragraph's own
 *   words, a corpus. The answer is kept in the object and goes with it. A `WeakMap` would hold what is remembered
 *   about each version of a draft until all of the memory is looked through. `ObjectMemo` is the bare form, for an
 *   answer that holds only under a condition, or that is known when the object is made.
 * - By text (`memoizeByText`): about words that come back in other objects. The texts that were asked for lately are
 *   kept, up to a number.
 */
import { copied } from './change';

/**
 * Turns a function of an object that never changes into one that computes its answer once, and keeps it for as long as
 * the object lives.
 */
export function memoizeByObject<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const memo = new ObjectMemo<K, { readonly answer: T }>();
  return (of) => {
    const known = memo.get(of);
    if (known) return known.answer;
    const answer = compute(of);
    memo.set(of, { answer });
    return answer;
  };
}

/** Turns a function of a text into one that remembers its answers for the texts it was asked for lately. */
export function memoizeByText<T>(compute: (text: string) => T, most = 1024): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const found = young.get(text);
    if (found !== undefined || young.has(text)) return found as T;
    // A text is mostly cut out of a version of a draft, and would keep all of that version in memory.
    const own = copied(text);
    const answer = old.has(text) ? (old.get(text) as T) : compute(own);
    // Two generations: what was asked for in neither is forgotten, without a list of uses.
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(own, answer);
    return answer;
  };
}

/** Under this name objects carry what is remembered about them. */
const ANSWERS = Symbol('answers');

interface Carrier {
  [ANSWERS]?: unknown[];
}

/** One kind of answer about objects that never change, kept in the objects themselves. */
export class ObjectMemo<K extends object, T> {
  static #count = 0;
  readonly #index = ObjectMemo.#count++;

  /** The answer about an object; undefined where none has been given. */
  get(of: K): T | undefined {
    return (of as Carrier)[ANSWERS]?.[this.#index] as T | undefined;
  }

  /** Gives the answer about an object, in the place of an earlier one. */
  set(of: K, value: T): void {
    const known = (of as Carrier)[ANSWERS];
    if (known) known[this.#index] = value;
    else {
      // Room for every kind of answer, so that the list need not grow with each.
      const answers: unknown[] = new Array(ObjectMemo.#count);
      answers[this.#index] = value;
      Object.defineProperty(of, ANSWERS, { value: answers });
    }
  }
}

/** A value that is computed when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
