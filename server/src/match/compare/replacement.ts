/** Which words of a draft a difference underlines, and which agreed words belong in their place. */
import type { Word } from '../../text/words';
import { type AgreedText, type DraftWords, type Passages, textBetween } from '../reference/passages';
import type { Alignment, Difference } from './align';

/** Words of a draft and the agreed words for them. */
export interface Wording {
  /** Offsets in the draft's text, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** The agreed words as they stand in the source; empty where the draft's words have no counterpart. */
  readonly agreed: string;
  /** What makes the draft say the agreed words: the draft's own neighbours, the source's words between them. */
  readonly replacement: string;
}

/** A difference in words, widened by at most two neighbours where alone it would be a particle or nothing. */
export function wordingOf(
  draft: DraftWords,
  passages: Passages,
  alignment: Alignment,
  difference: Difference,
): Wording {
  const { left, right } = widening(draft, alignment, difference);
  const from = difference.draftFrom - left;
  const to = difference.draftTo + right;
  const agreedFrom = difference.agreedFrom - left;
  const agreedTo = difference.agreedTo + right;
  const agreed = textBetween(passages, alignment.paragraph, agreedFrom, agreedTo);
  return {
    start: (draft.words[from] as Word).start,
    end: (draft.words[to - 1] as Word).end,
    agreed: agreed.text,
    replacement: replacementOf(draft, agreed, { left, right, from, to, words: agreedTo - agreedFrom }),
  };
}

/** How many neighbours (none or one) a difference takes in on either side. */
function widening(
  draft: DraftWords,
  alignment: Alignment,
  difference: Difference,
): { left: number; right: number } {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const before = draftFrom > alignment.draftFrom ? 1 : 0;
  const after = draftTo < alignment.draftTo ? 1 : 0;
  if (draftFrom === draftTo) return { left: before, right: after };
  const particles = everyParticle(draft, draftFrom, draftTo);
  if (!particles && agreedFrom < agreedTo) return { left: 0, right: 0 };
  return after ? { left: 0, right: 1 } : { left: before, right: 0 };
}

function everyParticle(draft: DraftWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (draft.classes[i] === 0) return false;
  return true;
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  /** How many agreed words. */
  readonly words: number;
}

/** The neighbours keep the draft's capitals; everything else is the source's. */
function replacementOf(
  draft: DraftWords,
  agreed: AgreedText,
  { left, right, from, to, words }: Extent,
): string {
  const first = left ? draftWord(draft, from) : '';
  const last = right ? draftWord(draft, to - 1) : '';
  // A lone neighbour on both sides of nothing is the same word.
  if (words === 1) return left ? first : right ? last : agreed.text;
  const head = left ? agreed.head : 0;
  const tail = right ? agreed.tail : 0;
  return first + agreed.text.slice(head, agreed.text.length - tail) + last;
}

const draftWord = (draft: DraftWords, i: number): string =>
  draft.text.slice(draft.words[i]?.start, draft.words[i]?.end);
