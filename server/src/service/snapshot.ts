/** A draft at one version: it never changes, so facts about it are computed at most once. */
import type { Resolution } from '../resolution/model';
import { parse } from '../resolution/parse';
import { shared } from '../text/remember';
import { type Span, slice } from '../text/span';

export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/**
 * Turns a function of a snapshot into one that remembers its answer for as long as the snapshot lives.
 * There is no invalidation: an edit makes a new snapshot.
 */
export function derived<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot, { readonly value: T }>();
  return (snapshot) => {
    const found = known.get(snapshot);
    if (found) return found.value;
    const value = compute(snapshot);
    known.set(snapshot, { value });
    return value;
  };
}

/** The parsed draft. */
export const resolutionOf: (snapshot: Snapshot) => Resolution = derived((snapshot) => parse(snapshot.text));

const stretches = derived(() => new WeakMap<Span, string>());

/** The words of a part of a draft (the content of a block or a note), to be asked for again and again. */
export function wordsAt(snapshot: Snapshot, part: Span): string {
  const known = stretches(snapshot);
  const found = known.get(part) ?? shared(slice(snapshot.text, part));
  known.set(part, found);
  return found;
}
