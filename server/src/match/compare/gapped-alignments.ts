/**
 * Longer differences: words between two stretches that a draft shares with one agreed paragraph, in its order.
 * Too much differs for an alignment to reach across, yet the draft rests on that paragraph.
 */
import type { Word } from '../../text/words';
import { type Alignment, type Difference, sizeOf } from '../align/align';
import { stemOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import {
  type DraftWords,
  type Passage,
  type Passages,
  type PassageVocabulary,
  passageAt,
  stemAt,
} from '../reference/passages';
import type { Pair } from './clause-sides';
import { isNameOnly } from './names-and-quotations';

/** A difference between two parts of one agreed paragraph. */
export interface Bridge {
  readonly difference: Difference;
  /** The part of the two that weighs more. */
  readonly alignment: Alignment;
  /** All parts that rest on the paragraph. */
  readonly parts: readonly Alignment[];
}

/** The most words between two parts. */
const WIDEST_BRIDGE = 20;
/** The most words between a part and a lone pair of words beyond it. */
const WIDEST_PROBE = 10;
/** Equal content words of the heavier part, which may also reach out for a pair of words, and of both. */
const ANCHOR = 4;
const BOTH = 6;
/** Equal content words of the lighter part. */
const LIGHTER = 2;
/** Equal words of both for each word that differs. */
const RATIO = 1.25;

/** The longer differences that alignments leave between them. */
export function bridgesIn(draft: DraftWords, passages: Passages, alignments: readonly Alignment[]): Bridge[] {
  const bridges: Bridge[] = [];
  const anchors = alignments.filter(({ content }) => content >= ANCHOR);
  for (const anchor of anchors) {
    const passage = passageAt(passages, anchor.paragraph);
    for (const other of alignments) {
      if (other.paragraph !== anchor.paragraph || other === anchor || other.content < LIGHTER) continue;
      const difference = between(anchor, other);
      if (!difference || endsClause(passage, difference) || !isFirst(bridges, difference)) continue;
      if (isNameOnly(draft, passages, other)) continue;
      bridges.push({ difference, alignment: anchor, parts: [anchor, other] });
    }
    for (const reach of [before, behind, beyond]) {
      const difference = reach(draft, passages.vocabulary, passage, anchor);
      if (difference && isFirst(bridges, difference))
        bridges.push({ difference, alignment: anchor, parts: [anchor] });
    }
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
  return isBridge(difference) && a.words + b.words >= RATIO * sizeOf(difference) ? difference : undefined;
}

/**
 * Whether the draft has other words where a clause of the agreed text ends: what two of its sentences say is then
 * joined differently. Where the draft has none, the words between are left out.
 */
function endsClause(passage: Passage, { draftFrom, draftTo, agreedFrom, agreedTo }: Difference): boolean {
  if (draftFrom === draftTo || agreedFrom === agreedTo) return false;
  for (let word = agreedFrom; word <= agreedTo; word++) if (passage.gapAt(word) === gap.clause) return true;
  return false;
}

const isBridge = (difference: Difference): boolean =>
  difference.draftTo >= difference.draftFrom &&
  difference.agreedTo >= difference.agreedFrom &&
  sizeOf(difference) > 0 &&
  sizeOf(difference) <= WIDEST_BRIDGE;

/**
 * Another verb before all that is agreed: "to combat all forms" for "to eliminate all forms". Words between that
 * differ in their inflection or by an article are passed over: "to enhance and diversify the availability" for
 * "to expanding and diversifying availability".
 */
function before(
  draft: DraftWords,
  vocabulary: PassageVocabulary,
  passage: Passage,
  { draftFrom, agreedFrom }: Alignment,
): Difference | undefined {
  let i = draftFrom - 1;
  let j = agreedFrom - 1;
  while (i > 1 && j > 1) {
    if (draft.gaps[i + 1] !== gap.blank || passage.gapAt(j + 1) !== gap.blank) return undefined;
    if (isSameStem({ draft, vocabulary, passage }, i, j)) {
      i--;
      j--;
    } else if (((draft.classes[i] as number) & wordClass.article) !== 0) i--;
    else break;
  }
  if (i < 1 || j < 1 || draft.gaps[i + 1] !== gap.blank || isSameStem({ draft, vocabulary, passage }, i, j))
    return undefined;
  const isWord = draft.classes[i] === 0 && vocabulary.classes[passage.idAt(j)] === 0;
  if (!isWord) return undefined;
  if (draft.ids[i - 1] === passage.idAt(j - 1))
    return { draftFrom: i, draftTo: i + 1, agreedFrom: j, agreedTo: j + 1, last: false };
  return nounBefore({ draft, vocabulary, passage }, i, j);
}

/** One word for two, or two for one, after the verb that both have: "enable farmers to", for "enable rural women to". */
function nounBefore({ draft, vocabulary, passage }: Pair, i: number, j: number): Difference | undefined {
  for (const [mine, agreed] of [
    [1, 2],
    [2, 1],
  ] as const) {
    const [ours, theirs] = [i - mine, j - agreed];
    if (ours < 1 || draft.ids[ours] !== passage.idAt(theirs) || draft.classes[ours] !== 0) continue;
    const isNoun =
      isUnbroken((word) => draft.gaps[word] as number, ours + 1, i) &&
      isUnbroken((word) => passage.gapAt(word), theirs + 1, j) &&
      draft.classes[i - mine + 1] === 0 &&
      vocabulary.classes[passage.idAt(theirs + 1)] === 0;
    if (isNoun)
      return { draftFrom: ours + 1, draftTo: i + 1, agreedFrom: theirs + 1, agreedTo: j + 1, last: false };
  }
  return undefined;
}

/** Whether no punctuation stands before any of some words, the last one included. */
function isUnbroken(gapAt: (word: number) => number, from: number, last: number): boolean {
  for (let word = from; word <= last; word++) if (gapAt(word) !== gap.blank) return false;
  return true;
}

const isSameStem = ({ draft, vocabulary, passage }: Pair, i: number, j: number): boolean =>
  stemOf((draft.words[i] as Word).folded) === stemAt(vocabulary, passage.idAt(j));

/** Words put in after the last pair of agreed words, which the draft has a little further back. */
function behind(
  draft: DraftWords,
  _: PassageVocabulary,
  passage: Passage,
  { draftFrom, agreedFrom }: Alignment,
): Difference | undefined {
  if (passage.gapAt(agreedFrom) === gap.clause || draft.gaps[draftFrom] === gap.clause) return undefined;
  for (let i = draftFrom - 2; i >= draftFrom - WIDEST_PROBE; i--) {
    if (draft.gaps[i + 1] === gap.clause) return undefined;
    const isPair =
      draft.ids[i] === passage.idAt(agreedFrom - 1) && draft.ids[i - 1] === passage.idAt(agreedFrom - 2);
    const isThird = draft.ids[i - 2] === passage.idAt(agreedFrom - 3);
    const hasContent =
      draft.classes[i] === 0 || draft.classes[i - 1] === 0 || (isThird && draft.classes[i - 2] === 0);
    if (isPair && hasContent)
      return { draftFrom: i + 1, draftTo: draftFrom, agreedFrom, agreedTo: agreedFrom, last: false };
  }
  return undefined;
}

/** Words put in before the next pair of agreed words, which the draft has a little further on. */
function beyond(
  draft: DraftWords,
  _: PassageVocabulary,
  passage: Passage,
  { draftTo, agreedTo }: Alignment,
): Difference | undefined {
  if (passage.gapAt(agreedTo) === gap.clause || draft.gaps[draftTo] === gap.clause) return undefined;
  for (let i = draftTo + 1; i <= draftTo + WIDEST_PROBE; i++) {
    if (draft.gaps[i] === gap.clause) return undefined;
    const isPair = draft.ids[i] === passage.idAt(agreedTo) && draft.ids[i + 1] === passage.idAt(agreedTo + 1);
    const hasContent = draft.classes[i] === 0 || draft.classes[i + 1] === 0;
    if (isPair && hasContent)
      return { draftFrom: draftTo, draftTo: i, agreedFrom: agreedTo, agreedTo, last: false };
  }
  return undefined;
}
