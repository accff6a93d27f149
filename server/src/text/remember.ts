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
    const answer = old.has(text) ? (old.get(text) as T) : compute(text);
    // Two generations: what was asked in neither is forgotten, without a list of uses.
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}

/**
 * The same for a function of an object that never changes: its answer is remembered for as long as the object lives,
 * and nothing has to be forgotten.
 */
export function rememberedFor<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  const answers = new WeakMap<K, { readonly answer: T }>();
  return (of) => {
    const known = answers.get(of);
    if (known) return known.answer;
    const answer = compute(of);
    answers.set(of, { answer });
    return answer;
  };
}

/**
 * What is remembered about an object that never changes, beside the object itself. Dozens of facts about hundreds of
 * paragraphs are found faster here than in a table for each fact, and cost the collection of garbage less.
 */
export class Facts {
  static #kinds = 0;
  readonly #known: unknown[] = [];

  /** Turns a function of such objects into one that remembers its answers with them. */
  static of<K extends { readonly facts: Facts }, T extends NonNullable<unknown>>(
    compute: (of: K) => T,
  ): (of: K) => T {
    const kind = Facts.#kinds++;
    return (of) => {
      const known = of.facts.#known;
      const found = known[kind] as T | undefined;
      if (found !== undefined) return found;
      const answer = compute(of);
      known[kind] = answer;
      return answer;
    };
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
