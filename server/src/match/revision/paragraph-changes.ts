/** The changes that made one paragraph out of another, each with what kind of change it is. */
import { ObjectMemo } from '../../text/memoize';
import type { Span } from '../../text/span';
import { expressionsIn } from './dated-expressions';
import { type ChangeKind, kindOf } from './kinds';
import { type Strength, strengthOf } from './strength/strength';
import { tokensOf } from './tokens';
import type { Unit, UnitWords } from './units';
import { type WordChange, wordChanges } from './word-changes';

/** A change of words; its spans point into the texts of the two paragraphs. */
export interface ClassifiedChange extends WordChange {
  readonly op: 'replace' | 'insert' | 'delete';
  readonly kind: ChangeKind;
  /** How the draft stands to the base, where both wordings are rungs of one ladder. */
  readonly strength?: Strength | undefined;
}

/** The latest changes that were asked for, kept with the words of the draft's paragraph. */
const known = new ObjectMemo<UnitWords, { readonly base: UnitWords; readonly changes: ClassifiedChange[] }>();

const NONE: readonly ClassifiedChange[] = [];

/** The changes in order, disjoint; none where both say the same. */
export function paragraphChanges(base: Unit, draft: Unit): readonly ClassifiedChange[] {
  if (base.text === draft.text) return NONE;
  const before = known.get(draft.words);
  if (before?.base === base.words) return before.changes;
  const changes = classifiedChanges(base, draft);
  known.set(draft.words, { base: base.words, changes });
  return changes;
}

function classifiedChanges(base: Unit, draft: Unit): ClassifiedChange[] {
  const changes = joinedInOpenings(joinedInExpressions(changesOf(base, draft), base, draft), base, draft);
  return changes.map((change) => {
    const op = opOf(change);
    const kind = kindOf(change, base, draft);
    const strength = strengthOf(change, kind, base, draft);
    return { ...change, op, kind, ...(strength && { strength }) };
  });
}

/** Openings that differ are compared by themselves, so that no change is half an opening and half other words. */
function changesOf(base: Unit, draft: Unit): WordChange[] {
  const [old, now] = [base.opening, draft.opening];
  if (!old || !now || old.phrase === now.phrase || old.span.start + now.span.start > 0)
    return wordChanges(part(base, 0), part(draft, 0));
  return [
    ...wordChanges(part(base, 0, old.span.end), part(draft, 0, now.span.end)),
    ...wordChanges(part(base, old.span.end), part(draft, now.span.end)),
  ];
}

const part = ({ text }: Unit, start: number, end = text.length) => ({
  text,
  start,
  end,
  tokens: tokensOf(text, start, end),
});

const opOf = ({ base, draft }: WordChange): ClassifiedChange['op'] => {
  if (base.start === base.end) return 'insert';
  return draft.start === draft.end ? 'delete' : 'replace';
};

/** A date, or a symbol with its date, is one change, even where a word inside it stays. */
function joinedInExpressions(changes: readonly WordChange[], base: Unit, draft: Unit): WordChange[] {
  if (changes.length < 2) return [...changes];
  const [old, now] = [expressionsIn(base.text), expressionsIn(draft.text)];
  return joined(changes, (a, b) => isInside(old, a.base, b.base) && isInside(now, a.draft, b.draft));
}

/** So is an opening. */
function joinedInOpenings(changes: readonly WordChange[], base: Unit, draft: Unit): WordChange[] {
  const [old, now] = [base.opening, draft.opening];
  if (!old || !now || old.phrase === now.phrase) return [...changes];
  return joined(
    changes,
    (a, b) => isInside([old.span], a.base, b.base) && isInside([now.span], a.draft, b.draft),
  );
}

function joined(
  changes: readonly WordChange[],
  belong: (a: WordChange, b: WordChange) => boolean,
): WordChange[] {
  const result: WordChange[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last && belong(last, change))
      result[result.length - 1] = {
        base: { start: last.base.start, end: change.base.end },
        draft: { start: last.draft.start, end: change.draft.end },
      };
    else result.push(change);
  }
  return result;
}

/** Whether one of the spans holds what lies between two changes. */
const isInside = (spans: readonly Span[], a: Span, b: Span): boolean =>
  spans.some(({ start, end }) => start <= a.end && b.start <= end && a.start < end && start <= b.end);
