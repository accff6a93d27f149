/** A draft at one version: it never changes, so facts about it are computed at most once. */
import type { Meaning } from '../../resolution/citations/footnotes';
import type { Resolution } from '../../resolution/model';
import { parse, parseAfter } from '../../resolution/parse';
import type { Change } from '../../text/change';
import { memoizeByObject, ObjectMemo } from '../../text/memoize';

export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** What the Ibid.s of earlier versions meant, where an editor carries it along; see citations/ibid-history.ts. */
  readonly meant?: ReadonlyMap<string, Meant>;
  /** What agreed paragraphs said when their mark was first seen; see form/agreed-history.ts. */
  readonly agreed?: readonly string[];
}

/** What an Ibid. led to. */
export interface Meant {
  readonly meaning: Meaning & { readonly kind: 'resolved' };
  /** The note that named the source: its label and its words. */
  readonly source: { readonly label: string; readonly words: string };
}

/**
 * Turns a function of a snapshot into one that remembers its answer for as long as the snapshot lives.
 * There is no invalidation: an edit makes a new snapshot.
 */
export const derived: <T>(compute: (snapshot: Snapshot) => T) => (snapshot: Snapshot) => T = memoizeByObject;

const resolutions = new ObjectMemo<Snapshot, Resolution>();

/** The parsed draft. */
export function resolutionOf(snapshot: Snapshot): Resolution {
  const known = resolutions.get(snapshot) ?? parse(snapshot.text);
  resolutions.set(snapshot, known);
  return known;
}

/** A version of a draft, and the change that has made it out of the one before. */
export interface NextVersion {
  readonly version: number;
  readonly text: string;
  readonly change: Change;
  /** Without it, what was known before. */
  readonly meant?: Snapshot['meant'];
  /** Without it, what was known before. */
  readonly agreed?: Snapshot['agreed'];
}

/** The snapshot of the next version: what the change leaves alone is not read again. */
export function nextSnapshot(before: Snapshot, next: NextVersion): Snapshot {
  const { version, text, change, meant = before.meant, agreed = before.agreed } = next;
  const snapshot = { uri: before.uri, version, text, ...(meant && { meant }), ...(agreed && { agreed }) };
  const read = resolutions.get(before);
  if (read) resolutions.set(snapshot, parseAfter(read, change, text));
  return snapshot;
}
