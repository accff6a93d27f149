import { copied } from './change';

/**
 * Turns a function of one text into one that remembers its answers for the texts it was asked lately: an edit
 * changes one paragraph, and what is known of the others need not be found again. The function must be pure,
 * and its answers are shared: nobody may change them.
 */
export function remembered<T>(compute: (text: string) => T, most = 1024): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const found = young.get(text);
    if (found !== undefined || young.has(text)) return found as T;
    // A text is mostly cut out of a version of a draft, and would keep all of that version in memory.
    const own = copied(text);
    const answer = old.has(text) ? (old.get(text) as T) : compute(own);
    // Two generations: what was asked in neither is forgotten, without a list of uses.
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(own, answer);
    return answer;
  };
}

/** Under this name objects carry what is remembered about them; it is seen by nobody else. */
const FACTS = Symbol('facts');

interface Carrier {
  [FACTS]?: unknown[];
}

/**
 * A place for something about objects that never change. It is kept with the object itself: a `WeakMap` would hold
 * what is remembered about each version of a draft until all of the memory is looked through.
 */
export class Slot<K extends object, T> {
  static #count = 0;
  readonly #index = Slot.#count++;

  get(of: K): T | undefined {
    return (of as Carrier)[FACTS]?.[this.#index] as T | undefined;
  }

  set(of: K, value: T): void {
    const known = (of as Carrier)[FACTS];
    if (known) known[this.#index] = value;
    else {
      // Room for all there is to know, so that the list need not grow with each fact.
      const facts: unknown[] = new Array(Slot.#count);
      facts[this.#index] = value;
      Object.defineProperty(of, FACTS, { value: facts });
    }
  }
}

/**
 * The same for a function of an object that never changes: its answer is remembered for as long as the object lives,
 * and nothing has to be forgotten.
 */
export function rememberedFor<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const slot = new Slot<K, { readonly answer: T }>();
  return (of) => {
    const known = slot.get(of);
    if (known) return known.answer;
    const answer = compute(of);
    slot.set(of, { answer });
    return answer;
  };
}

/** A value that is computed when it is first asked for. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
