/**
 * What the agreed paragraphs of a draft said when their mark was first seen since the draft was opened. An editor carries
 * this from version to version; one text alone cannot tell that a paragraph was changed after it was agreed.
 */
import type { Block } from '../../../resolution/model';
import { derived, type Snapshot } from '../snapshot';
import { paragraphStatuses } from './paragraph-statuses';

/** More paragraphs no draft has. */
const MOST = 2000;
/** A paragraph is known again as long as it keeps so much of its words. */
const LEAST_SHARED = 0.5;

/** A paragraph that was changed, and what it said. */
export interface ChangedAgreement {
  readonly block: Block;
  readonly status: string;
  readonly before: string;
}

/** What is to be remembered once a version has been looked at; a paragraph whose mark is gone is forgotten. */
export function carriedAgreements(snapshot: Snapshot): readonly string[] {
  const known = snapshot.agreed ?? [];
  const carried = agreedIn(snapshot).map(({ words }) => earlier(known, words) ?? words);
  return [...new Set(carried)].slice(0, MOST);
}

/** The paragraphs that say something else than they did when they were agreed. */
export const changedAgreements = derived((snapshot): readonly ChangedAgreement[] => {
  const known = snapshot.agreed ?? [];
  if (known.length === 0) return [];
  return agreedIn(snapshot).flatMap(({ block, status, words }) => {
    const before = earlier(known, words);
    return before === undefined || before === words ? [] : [{ block, status, before }];
  });
});

/** What a paragraph said before: the same, or else the nearest of what was agreed. */
function earlier(known: readonly string[], words: string): string | undefined {
  if (known.includes(words)) return words;
  const [best] = known
    .map((before) => ({ before, shared: sharedOf(before, words) }))
    .sort((a, b) => b.shared - a.shared);
  return best && best.shared >= LEAST_SHARED ? best.before : undefined;
}

/** The words that two texts share, of those of the longer one. */
function sharedOf(one: string, other: string): number {
  const [a, b] = [one.split(' '), other.split(' ')];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared / Math.max(a.length, b.length);
}

interface AgreedParagraph {
  readonly block: Block;
  readonly status: string;
  /** Without the mark and markup, on one line. */
  readonly words: string;
}

const agreedIn = derived((snapshot): readonly AgreedParagraph[] =>
  paragraphStatuses(snapshot).flatMap(({ block, status, mark }) => {
    if (status === 'pending') return [];
    const { text } = snapshot;
    const end = Math.max(block.content.end, block.content.start);
    const inside = mark.start >= block.content.start && mark.end <= end;
    const words = inside
      ? `${text.slice(block.content.start, mark.start)} ${text.slice(mark.end, end)}`
      : text.slice(block.content.start, end);
    return [{ block, status, words: words.replace(/\*/g, '').replace(/\s+/g, ' ').trim() }];
  }),
);
