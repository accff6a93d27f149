/**
 * Wordings that the drafter keeps although a rule speaks against them. A kept wording is known by its words
 * and their neighbours, not by its place, so it survives edits around it.
 */
import { slice } from '../../text/span';
import type { Snapshot } from '../draft/snapshot';
import type { Finding } from '../finding';

/** One kept wording. */
export interface Kept {
  readonly rule: string;
  /** The words that are kept, as they stand in the draft. */
  readonly words: string;
  /** Up to four words on either side, in lower case. */
  readonly before: string;
  readonly after: string;
}

/** Kept wordings by the draft's URI. */
export type KeptWordings = ReadonlyMap<string, readonly Kept[]>;

/** The wording of a finding, to be kept. */
export function keptFrom(snapshot: Snapshot, finding: Finding): Kept {
  const words = folded(slice(snapshot.text, finding.span));
  return { rule: finding.rule, words, ...neighbours(snapshot, finding) };
}

/** Whether the drafter keeps what a finding speaks against: same words, and a neighbour that is still there. */
export function isKept(wordings: KeptWordings, snapshot: Snapshot, finding: Finding): boolean {
  const kept = wordings.get(snapshot.uri);
  if (!kept?.length) return false;
  const { words, before, after } = keptFrom(snapshot, finding);
  return kept.some(
    (one) =>
      one.rule === finding.rule &&
      folded(one.words) === words &&
      (near(one.before, before, 'end') || near(one.after, after, 'start')),
  );
}

/** A list of kept wordings by what each belongs to; entries that are no kept wordings are left out. */
export function keptBy(list: unknown, key: 'uri' | 'file'): Map<string, Kept[]> {
  const found = new Map<string, Kept[]>();
  for (const entry of Array.isArray(list) ? list : []) {
    if (!isKeptEntry(entry) || typeof entry[key] !== 'string') continue;
    const known = found.get(entry[key]);
    if (known) known.push(entry);
    else found.set(entry[key], [entry]);
  }
  return found;
}

function isKeptEntry(value: unknown): value is Kept & Record<string, unknown> {
  const entry = value as Record<string, unknown> | null;
  return ['rule', 'words', 'before', 'after'].every((key) => typeof entry?.[key] === 'string');
}

const REACH = 80;

function neighbours({ text }: Snapshot, { span }: Finding): Pick<Kept, 'before' | 'after'> {
  const before = folded(text.slice(Math.max(0, span.start - REACH), span.start)).toLowerCase();
  const after = folded(text.slice(span.end, span.end + REACH)).toLowerCase();
  return { before: before.split(' ').slice(-4).join(' '), after: after.split(' ').slice(0, 4).join(' ') };
}

/** Whether the two words next to the kept ones are as they were. */
function near(kept: string, found: string, side: 'start' | 'end'): boolean {
  const words = (text: string) => (side === 'start' ? text.split(' ') : text.split(' ').reverse());
  const [first, second] = words(kept);
  const [firstFound, secondFound] = words(found);
  return first === firstFound && second === secondFound;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
