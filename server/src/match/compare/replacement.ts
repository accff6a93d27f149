/** Which words of a draft a difference underlines, and which agreed words belong in their place. */
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Alignment, type Difference, sizeOf } from '../align/align';
import { draftText, foldedAt } from '../align/draft-tokens';
import { classOf, isAdjective, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import {
  type AgreedText,
  type DraftWords,
  foldedBetween,
  type Passages,
  passageAt,
  textBetween,
} from '../reference/passages';
import { isPure } from './evidence';

/** Words of a draft and the agreed words for them. */
export interface Wording {
  /** Offsets in the draft's text, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** The agreed words as they stand in the source; empty where the draft's words have no counterpart. */
  readonly agreed: string;
  /** What makes the draft say the agreed words: the draft's own neighbours, the source's words between them. */
  readonly replacement: string;
  /** The change that does so, comma for comma; absent where nothing belongs in the draft's place. */
  readonly edit?: AgreedEdit;
}

/** A part of the draft's text, UTF-16, and what belongs in its place. */
export interface AgreedEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
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
    replacement: replacementOf(draft, agreed, { left, right, from, to }),
    ...(isReadable(alignment, difference) &&
      isGovernedAlike(draft, passages, alignment, difference) &&
      isJoined(draft, passages, alignment, difference) &&
      !isEndOfShortened(draft, passages, alignment, difference) &&
      !isDoubled(draft, passages, alignment, difference) &&
      isEvenlyWorded(draft, passages, alignment, difference) && {
        edit: editOf(draft, passages, alignment, difference),
      }),
  };
}

/**
 * The change that makes the draft read as the agreed text does. It takes in what stands between the words and their equal
 * neighbours where the punctuation there differs, or where one side has no words.
 */
function editOf(
  draft: DraftWords,
  passages: Passages,
  { paragraph }: Alignment,
  difference: Difference,
): AgreedEdit {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const printed = passages.printed(paragraph);
  const ours: Side = { text: draft.text, words: draft.words, from: draftFrom, to: draftTo };
  const theirs: Side = { text: printed.text, words: printed.words, from: agreedFrom, to: agreedTo };
  const wideLeft =
    isEqualAt(draft, passages, paragraph, [draftFrom - 1, agreedFrom - 1]) &&
    (isPure(difference) || gapBefore(ours) !== gapBefore(theirs));
  const wideRight =
    isEqualAt(draft, passages, paragraph, [draftTo, agreedTo]) &&
    (isPure(difference) || gapAfter(ours) !== gapAfter(theirs));
  const mine = extentOf(ours, wideLeft, wideRight);
  const agreed = extentOf(theirs, wideLeft, wideRight);
  const isApart = draftFrom === draftTo && !wideLeft && !wideRight;
  const text = printed.text.slice(agreed.start, agreed.end) + (isApart ? ' ' : '');
  // Words that are taken out take the blank after them along, if no more stands there.
  const blank = text === '' && !wideLeft ? (/^ /.exec(draft.text.slice(mine.end))?.[0].length ?? 0) : 0;
  const opens = !wideLeft && passageAt(passages, paragraph).gapAt(agreedFrom) === gap.clause;
  return {
    start: mine.start,
    end: mine.end + blank,
    text: opens ? inCaseOf(text, draft.text.charAt(mine.start)) : text,
  };
}

/**
 * Whether the draft reads well with this difference alone undone. In "the global migration dialogue", for "the global
 * dialogue on migration", words were put in and left out on either side of one word, and neither can be undone alone.
 */
function isReadable({ differences }: Alignment, difference: Difference): boolean {
  const { draftFrom, draftTo } = difference;
  const isBeside = (other: Difference) => other.draftTo === draftFrom - 1 || other.draftFrom === draftTo + 1;
  return !isPure(difference) || !differences.some((other) => isPure(other) && isBeside(other));
}

/**
 * Whether the agreed verb has the form that the words before the draft's own verb ask for: "to widening the canal" and "by
 * widen the canal" are no sentences.
 */
function isGovernedAlike(
  draft: DraftWords,
  passages: Passages,
  { paragraph }: Alignment,
  { draftFrom, draftTo, agreedFrom, agreedTo }: Difference,
): boolean {
  const passage = passageAt(passages, paragraph);
  const before = agreedFrom > 0 ? foldedBetween(passages, passage, agreedFrom - 1, agreedFrom).join() : '';
  const [governor, ours] = [foldedAt(draft, draftFrom - 1), foldedAt(draft, draftFrom)];
  const [theirs = ''] = foldedBetween(passages, passage, agreedFrom, agreedTo);
  if (draftFrom === draftTo || theirs === '' || governor === before) return true;
  if (isGerund(ours) === isGerund(theirs))
    return (
      !isOtherPlace([governor, ours], [before, theirs]) && !isOtherPlace([before, theirs], [governor, ours])
    );
  if (isGerund(theirs)) return !isBeforeVerb(governor);
  return passage.gapAt(agreedFrom) !== gap.clause && !isBeforeVerb(before);
}

/** Whether one word may be a verb, and the other is none, by the words before them: "to reward", for "of coastal". */
const isOtherPlace = (
  [before, word]: readonly [string, string],
  [other, noun]: readonly [string, string],
): boolean =>
  isBeforeVerb(before) &&
  other !== 'to' &&
  (classOf(other) & (wordClass.article | wordClass.possessive | wordClass.preposition)) !== 0 &&
  [word, noun].every((each) => classOf(each) === 0) &&
  !isAdjective(word);

/**
 * Whether what stands before words put in at the beginning of what is agreed goes on with it: in "crews and not weary
 * oarsmen", for "old chaplains, weary oarsmen", the "not" alone taken out would leave words that nobody joined.
 */
function isJoined(
  draft: DraftWords,
  passages: Passages,
  alignment: Alignment,
  { draftFrom, draftTo, agreedFrom, agreedTo }: Difference,
): boolean {
  if (agreedFrom < agreedTo || draftTo !== alignment.draftFrom) return true;
  return (
    draft.gaps[draftFrom] === gap.clause ||
    isBeforeVerb(foldedAt(draft, draftFrom - 1)) ||
    isEqualAt(draft, passages, alignment.paragraph, [draftFrom - 1, agreedFrom - 1])
  );
}

/** Whether the change would say a word twice in a row, which the agreed text does not. */
function isDoubled(
  draft: DraftWords,
  passages: Passages,
  { paragraph }: Alignment,
  { draftFrom, draftTo, agreedFrom, agreedTo }: Difference,
): boolean {
  if (agreedFrom === agreedTo) return false;
  const passage = passageAt(passages, paragraph);
  const [first, last] = [passage.idAt(agreedFrom), passage.idAt(agreedTo - 1)];
  const isTwice =
    (agreedFrom > 0 && passage.idAt(agreedFrom - 1) === first) || passage.idAt(agreedTo) === last;
  return !isTwice && (draft.ids[draftFrom - 1] === first || draft.ids[draftTo] === last);
}

/** So many words may the last item of a list have that stands for the last but one. */
const LONGEST_ITEM = 5;

/**
 * Whether the words are the end of a list that the draft ends one item sooner, with an "and" of its own: in "salt and fish", for
 * "salt, fish and rope", the rope alone put in would leave two of them.
 */
function isEndOfShortened(
  draft: DraftWords,
  passages: Passages,
  { paragraph, differences }: Alignment,
  { draftFrom, draftTo, agreedFrom, agreedTo }: Difference,
): boolean {
  const [first] = foldedBetween(passages, passageAt(passages, paragraph), agreedFrom, agreedTo);
  if (draftFrom < draftTo || first !== 'and') return false;
  return differences.some(
    (other) =>
      other.agreedFrom === other.agreedTo &&
      other.draftTo - other.draftFrom === 1 &&
      foldedAt(draft, other.draftFrom) === 'and' &&
      other.draftTo < draftFrom &&
      draftFrom - other.draftTo <= LONGEST_ITEM,
  );
}

/** So many words before and after a difference a word may have moved to, and the words of the other side are counted. */
const NEARBY = 4;
const AROUND = 8;

/**
 * Whether no content word is lost or said twice by the change: in "calm, clear and warm" for "clear, calm and warm" the
 * second word alone taken out would be missing, and "calm" put in beside another "calm" would be one too many.
 */
function isEvenlyWorded(
  draft: DraftWords,
  passages: Passages,
  alignment: Alignment,
  difference: Difference,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const passage = passageAt(passages, alignment.paragraph);
  // A longer name may have moved by its own length.
  const [nearby, around] = [NEARBY, AROUND].map((reach) => reach + 2 * (sizeOf(difference) - 1)) as [
    number,
    number,
  ];
  const ours = (reach: number) => [
    ...draft.ids.slice(Math.max(0, draftFrom - reach), draftFrom),
    ...draft.ids.slice(draftTo, draftTo + reach),
  ];
  const theirs = (reach: number, from = 0, to = passage.length) => [
    ...passage.idsBetween(Math.max(from, agreedFrom - reach), agreedFrom),
    ...passage.idsBetween(agreedTo, Math.min(to, agreedTo + reach)),
  ];
  // What the agreed text says beyond what is reused the draft need not say.
  const reused = theirs(nearby, alignment.agreedFrom, alignment.agreedTo);
  const isContent = (id: number) => passages.vocabulary.classes[id] === 0;
  const removed = draft.ids.slice(draftFrom, draftTo).filter(isContent);
  const put = passage.idsBetween(agreedFrom, agreedTo).filter(isContent);
  const isMoved = (id: number, from: readonly number[], to: readonly number[]) =>
    timesIn(from, id) > timesIn(to, id);
  return !(
    removed.some((id) => !put.includes(id) && isMoved(id, reused, ours(around))) ||
    put.some((id) => !removed.includes(id) && isMoved(id, ours(nearby), theirs(around)))
  );
}

const timesIn = (ids: readonly number[], id: number): number => ids.filter((other) => other === id).length;

const isGerund = (word: string): boolean => word.length > 5 && word.endsWith('ing');

/** Whether a word stands before the plain form of a verb. */
const isBeforeVerb = (word: string): boolean => word === 'to' || (classOf(word) & wordClass.modal) !== 0;

/** Some words of a text. */
interface Side {
  readonly text: string;
  readonly words: readonly Span[];
  readonly from: number;
  readonly to: number;
}

/** Whether two words are equal; none beyond the ends of the paragraph are. */
const isEqualAt = (
  draft: DraftWords,
  passages: Passages,
  paragraph: number,
  [ours, theirs]: readonly [number, number],
): boolean => {
  const passage = passageAt(passages, paragraph);
  return 0 <= theirs && theirs < passage.length && draft.ids[ours] === passage.idAt(theirs);
};

const gapBefore = ({ text, words, from }: Side): string =>
  punctuationOf(text.slice(words[from - 1]?.end ?? 0, words[from]?.start));
const gapAfter = ({ text, words, to }: Side): string =>
  punctuationOf(text.slice(words[to - 1]?.end, words[to]?.start ?? text.length));

/** What is punctuation between two words: no footnote marks, asterisks or brackets of a negotiation. */
const punctuationOf = (between: string): string =>
  between.replace(/\[\^[^\][]*\]|[^,;:.?!()\u2013\u2014"\u201c\u201d]/g, '');

/** From the words themselves, or from the end of the word before them; and likewise to their end. */
function extentOf({ text, words, from, to }: Side, wideLeft: boolean, wideRight: boolean): Span {
  const start = (wideLeft ? words[from - 1]?.end : words[from]?.start) ?? 0;
  if (from === to && !wideRight) return { start, end: start };
  const end = wideRight ? words[to]?.start : words[to - 1]?.end;
  return { start, end: Math.max(start, end ?? text.length) };
}

/** Words that open a sentence in their source, in small letters where the draft has such. */
const inCaseOf = (words: string, first: string): string =>
  first !== first.toUpperCase() && /^\p{Lu}\p{Ll}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

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
}

/** The neighbours keep the draft's capitals; everything else is the source's. */
function replacementOf(draft: DraftWords, agreed: AgreedText, { left, right, from, to }: Extent): string {
  const first = left ? draftText(draft, from, from + 1) : '';
  const last = right ? draftText(draft, to - 1, to) : '';
  const head = left ? agreed.head : 0;
  const tail = right ? agreed.tail : 0;
  return first + agreed.text.slice(head, agreed.text.length - tail) + last;
}
