/**
 * Longer differences: words between two stretches that a draft shares with one agreed paragraph, in its order.
 * Too much differs for an alignment to reach across, yet the draft rests on that paragraph.
 */
import { type Alignment, type Difference, sizeOf } from './align';
import { type DraftWords, gap, type Passages } from './passages';

/** A difference between two parts of one agreed paragraph. */
export interface Bridge {
  readonly difference: Difference;
  /** The part of the two that weighs more. */
  readonly alignment: Alignment;
}

/** The most words between two parts. */
const WIDEST_BRIDGE = 20;
/** The most words between a part and a lone pair of words beyond it. */
const WIDEST_PROBE = 10;
/** Equal content words of the heavier part, and of both. */
const ANCHOR = 4;
const BOTH = 5;
/** Equal content words from which a part reaches out for a pair of words. */
const STRONG = 6;

/** The longer differences that alignments leave between them. */
export function bridgesIn(draft: DraftWords, passages: Passages, alignments: readonly Alignment[]): Bridge[] {
  const bridges: Bridge[] = [];
  const anchors = alignments.filter(({ content }) => content >= ANCHOR);
  for (const anchor of anchors) {
    const others = alignments.filter((other) => other.paragraph === anchor.paragraph && other !== anchor);
    for (const other of others) {
      const difference = between(anchor, other);
      if (difference && isFirst(bridges, difference)) bridges.push({ difference, alignment: anchor });
    }
    if (anchor.content < STRONG) continue;
    const difference = beyond(draft, passages, anchor);
    if (difference && isFirst(bridges, difference)) bridges.push({ difference, alignment: anchor });
  }
  return bridges;
}

const isFirst = (bridges: readonly Bridge[], { draftFrom, draftTo }: Difference): boolean =>
  !bridges.some(({ difference }) => difference.draftFrom <= draftTo && draftFrom <= difference.draftTo);

function between(a: Alignment, b: Alignment): Difference | undefined {
  if (a.content + b.content < BOTH) return undefined;
  const [left, right] = a.draftFrom < b.draftFrom ? [a, b] : [b, a];
  const difference = {
    draftFrom: left.draftTo,
    draftTo: right.draftFrom,
    agreedFrom: left.agreedTo,
    agreedTo: right.agreedFrom,
    last: false,
  };
  return isBridge(difference) ? difference : undefined;
}

const isBridge = (difference: Difference): boolean =>
  difference.draftTo >= difference.draftFrom &&
  difference.agreedTo >= difference.agreedFrom &&
  sizeOf(difference) > 0 &&
  sizeOf(difference) <= WIDEST_BRIDGE;

/** Words put in before the next pair of agreed words, which the draft has a little further on. */
function beyond(draft: DraftWords, passages: Passages, anchor: Alignment): Difference | undefined {
  const { draftTo, agreedTo } = anchor;
  const end = passages.starts[anchor.paragraph + 1] as number;
  if (agreedTo + 1 >= end || passages.gaps[agreedTo] === gap.clause) return undefined;
  for (let i = draftTo; i + 1 < draft.length && i <= draftTo + WIDEST_PROBE; i++) {
    if (draft.gaps[i] === gap.clause) return undefined;
    const isPair = draft.ids[i] === passages.ids[agreedTo] && draft.ids[i + 1] === passages.ids[agreedTo + 1];
    const hasContent = draft.classes[i] === 0 || draft.classes[i + 1] === 0;
    if (isPair && hasContent && i > draftTo)
      return { draftFrom: draftTo, draftTo: i, agreedFrom: agreedTo, agreedTo, last: false };
  }
  return undefined;
}
