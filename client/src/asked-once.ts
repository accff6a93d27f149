/** An answer that several want at every pause: it is asked for once, and told to all. */
import { whenQuiet } from './when-quiet';

export interface Asking<T> {
  /** Milliseconds, as `whenQuiet` takes them. */
  readonly quiet: { readonly pause: number; readonly most: number };
  ask(): Promise<T>;
  /** Milliseconds after which it is asked for again, because the answer will soon be another; undefined where it will not. */
  again(answer: T): number | undefined;
}

export interface AskedOnce<T> {
  /** Something has happened that may change the answer. */
  readonly update: () => void;
  /** Whoever wants the answers, from the next one on. */
  tell(listener: (answer: T) => void): void;
  dispose(): void;
}

export function askedOnce<T>({ quiet, ask, again }: Asking<T>): AskedOnce<T> {
  const listeners: ((answer: T) => void)[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let isOver = false;
  const update = whenQuiet(async () => {
    if (isOver) return;
    const turn = ++asked;
    const answer = await ask();
    // What was asked later knows more.
    if (isOver || turn !== asked) return;
    for (const listener of listeners) listener(answer);
    clearTimeout(later);
    const wait = again(answer);
    if (wait !== undefined) later = setTimeout(update, wait);
  }, quiet);
  return {
    update,
    tell: (listener) => void listeners.push(listener),
    dispose() {
      isOver = true;
      clearTimeout(later);
    },
  };
}
