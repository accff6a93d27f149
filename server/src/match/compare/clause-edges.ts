/**
 * The edges of a reused clause: what a draft has in the place of its first words and of its last ones. An alignment ends
 * where the texts cease to agree; whether the words beyond are other words for the agreed ones, or a frame of the
 * drafter's own, follows from where the clauses begin and end.
 */

import type { Alignment, Difference } from '../align/align';
import { foldedAt } from '../align/draft-tokens';
import { isAdjective, stemOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import { wordOf } from '../index/vocabulary';
import { type DraftWords, stemAt } from '../reference/passages';
import { agreedSide, between, draftSide, type Pair, type Side, type WordRange } from './clause-sides';
import { isOtherModal, otherActor, otherGovernors } from './governing-words';

/** The most words of either side that may differ at the beginning of a clause, and at its end. */
const LONGEST_START = 3;
const LONGEST_END = 4;
/** And of both sides together. */
const BOTH_ENDS = 6;
/** By how many words one side may be the longer one at the end. */
const UNEQUAL = 2;
/** The most words of an aside between two commas, or of a qualification put in before a clause goes on. */
const LONGEST_ASIDE = 8;

/** The differences at the edges of an alignment: none, one or two, in the order of the draft. */
export function edgesOf(pair: Pair, alignment: Alignment): Difference[] {
  const start =
    asideBefore(pair, alignment) ??
    otherGovernors(pair, alignment) ??
    otherActor(pair, alignment) ??
    otherQualifier(pair, alignment) ??
    startOf(pair, alignment);
  const hasEnd = alignment.differences.at(-1)?.last === true;
  const end = hasEnd ? undefined : (asideAfter(pair, alignment) ?? endOf(pair, alignment));
  return [start, end].flatMap((edge) => edge ?? []);
}

/** The content words before a word, back to a particle or to punctuation; undefined where there are none or too many. */
function unitBefore(side: Side, word: number): WordRange | undefined {
  let from = word;
  while (side.gapAt(from) === gap.blank && isContent(side, from - 1)) from--;
  return from < word && word - from <= LONGEST_START ? { from, to: word } : undefined;
}

const isContent = (side: Side, word: number): boolean => side.classAt(word) === 0;

/** Other content words right before the first agreed one. A verb that opens the draft's own sentence is none. */
function startOf(pair: Pair, { draftFrom, agreedFrom }: Alignment): Difference | undefined {
  if (!isGoverned(pair, draftFrom)) return objectBefore(pair, { draftFrom, agreedFrom });
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  if (mine.gapAt(draftFrom) === gap.comma) return firstItem(pair, { draftFrom, agreedFrom });
  const ours = unitBefore(mine, draftFrom);
  const theirs = unitBefore(agreed, agreedFrom);
  if (!ours || !theirs || isInflected(pair, draftFrom - 1, agreedFrom - 1)) return undefined;
  const alike = alikeAt(pair, ours, theirs);
  if (alike > 0)
    return between({ from: ours.from + alike, to: draftFrom }, { from: theirs.from + alike, to: agreedFrom });
  let size = Math.min(draftFrom - ours.from, agreedFrom - theirs.from);
  while (size > 1 && isInflected(pair, draftFrom - size, agreedFrom - size)) size--;
  const ourVerb = wholeVerb(mine.wordAt, ours, draftFrom - size);
  const theirVerb = wholeVerb(agreed.wordAt, theirs, agreedFrom - size);
  if (!ourVerb || !theirVerb || isFrame(pair, ourVerb) || isNounForGerund(pair, ourVerb, theirVerb))
    return undefined;
  return between(...withGovernor(pair, ourVerb, theirVerb));
}

/** Words by which something is so in a degree; a frame of the drafter's own needs none of them. */
const DEGREES: ReadonlySet<string> = new Set(
  'more most less least greater greatest higher highest lower lowest wider widest broader fuller'.split(' '),
);

/**
 * A word that one side alone has between its article and the first equal word: any that the draft puts in ("the spring tides", for
 * "the tides"), and a degree that it loses ("a calm harbour", for "a more calm harbour").
 */
function otherQualifier(pair: Pair, { draftFrom, agreedFrom }: Alignment): Difference | undefined {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const ours = afterArticle(mine, draftFrom, isContent(mine, draftFrom - 1));
  const theirs = afterArticle(agreed, agreedFrom, DEGREES.has(agreed.wordAt(agreedFrom - 1)));
  if (!ours || !theirs || (ours.from === ours.to) === (theirs.from === theirs.to)) return undefined;
  // "an able pilot" for "a more able pilot": the article goes with the word after it.
  const article = pair.draft.ids[ours.from - 1] === pair.passage.idAt(theirs.from - 1) ? 0 : 1;
  return between({ ...ours, from: ours.from - article }, { ...theirs, from: theirs.from - article });
}

/** What stands between the article before a word and the word: one qualifier or nothing; undefined where no article is there. */
function afterArticle(side: Side, word: number, isQualified: boolean): WordRange | undefined {
  const from = side.gapAt(word) === gap.blank && isQualified ? word - 1 : word;
  const isArticle = side.gapAt(from) === gap.blank && (side.classAt(from - 1) & wordClass.article) !== 0;
  return isArticle ? { from, to: word } : undefined;
}

/** Another first item of a list, where the agreed words begin with the second one: "coastal, social and fiscal", for "maritime, social and fiscal". */
function firstItem(
  pair: Pair,
  { draftFrom, agreedFrom }: Pick<Alignment, 'draftFrom' | 'agreedFrom'>,
): Difference | undefined {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const isAlone = (side: Side, word: number) =>
    side.gapAt(word) === gap.comma &&
    side.gapAt(word - 1) === gap.blank &&
    isAdjective(side.wordAt(word - 1));
  return isAlone(mine, draftFrom) && isAlone(agreed, agreedFrom)
    ? between({ from: draftFrom - 1, to: draftFrom }, { from: agreedFrom - 1, to: agreedFrom })
    : undefined;
}

/**
 * Another object of the verb that opens a clause, before the preposition that the agreed words begin with: "Encourages closer ties
 * between", for "We encourage warmer friendship between". It must be more than a word, without an article: "the need for" is a frame.
 */
function objectBefore(
  pair: Pair,
  { draftFrom, agreedFrom }: Pick<Alignment, 'draftFrom' | 'agreedFrom'>,
): Difference | undefined {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const kind = mine.classAt(draftFrom);
  if ((kind & wordClass.preposition) === 0 || ['of', 'to', 'by'].includes(mine.wordAt(draftFrom)))
    return undefined;
  const [ours, theirs] = [unitBefore(mine, draftFrom), unitBefore(agreed, agreedFrom)];
  if (!ours || !theirs || stemOf(mine.wordAt(ours.from)) !== stemOf(agreed.wordAt(theirs.from)))
    return undefined;
  const from = { ours: ours.from + 1, theirs: theirs.from + 1 };
  if (draftFrom - from.ours < 2 || agreedFrom - from.theirs < 2) return undefined;
  return between({ from: from.ours, to: draftFrom }, { from: from.theirs, to: agreedFrom });
}

/** Whether the draft has a noun after its article where the agreed text has a verb in -ing: "of the crew calm harbours", for "by keeping calm harbours". */
const isNounForGerund = (pair: Pair, ours: WordRange, theirs: WordRange): boolean =>
  (draftSide(pair).classAt(ours.from - 1) & (wordClass.article | wordClass.possessive)) !== 0 &&
  theirs.to - theirs.from === 1 &&
  agreedSide(pair).wordAt(theirs.from).endsWith('ing') &&
  !draftSide(pair).wordAt(ours.from).endsWith('ing');

/** Words that belong to the verb before them: "draw up", "carry out". */
const OF_VERB: ReadonlySet<string> = new Set(['up', 'out', 'off', 'down', 'away', 'back']);

/** The words of a unit from one on, with the verb that its first word belongs to; undefined where that stands elsewhere. */
function wholeVerb(wordAt: (word: number) => string, unit: WordRange, from: number): WordRange | undefined {
  let first = from;
  while (first > unit.from && OF_VERB.has(wordAt(first))) first--;
  return OF_VERB.has(wordAt(first)) ? undefined : { from: first, to: unit.to };
}

/**
 * With how many equal words both sides begin: "Assist young workers" beside "Assist workers" differs in what follows
 * them, however many words that are on either side.
 */
function alikeAt(pair: Pair, ours: WordRange, theirs: WordRange): number {
  const most = Math.min(ours.to - ours.from, theirs.to - theirs.from);
  let alike = 0;
  while (alike < most && isInflected(pair, ours.from + alike, theirs.from + alike)) alike++;
  return alike;
}

/** Joints that belong to what they join; before other particles another phrase ends. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'or']);

/** Whether a word belongs to the phrase that the word before it begins: it is no preposition, no "to", no "that". */
function isGoverned({ draft }: Pair, word: number): boolean {
  const { article, possessive } = wordClass;
  const kind = draft.classes[word] ?? 0;
  return kind === 0 || (kind & (article | possessive)) !== 0 || JOINTS.has(foldedAt(draft, word));
}

/** With what governs them, where that differs as well: a modal, or a joint after an equal word ("and fund" for "or mandate"). */
function withGovernor(pair: Pair, ours: WordRange, theirs: WordRange): readonly [WordRange, WordRange] {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const isModal =
    mine.gapAt(ours.from) === gap.blank &&
    agreed.gapAt(theirs.from) === gap.blank &&
    isOtherModal(mine.wordAt(ours.from - 1), agreed.wordAt(theirs.from - 1));
  const governed = isModal || isOtherJoint(pair, ours.from - 1, theirs.from - 1);
  return governed
    ? [
        { ...ours, from: ours.from - 1 },
        { ...theirs, from: theirs.from - 1 },
      ]
    : [ours, theirs];
}

const isOtherJoint = ({ draft, passage, vocabulary }: Pair, ours: number, theirs: number): boolean =>
  draft.classes[ours] === wordClass.connective &&
  vocabulary.classes[passage.idAt(theirs)] === wordClass.connective &&
  draft.ids[ours] !== passage.idAt(theirs) &&
  draft.ids[ours - 1] === passage.idAt(theirs - 1);

/**
 * Whether words begin a sentence of the drafter's, "Welcomes", "Recognizing", or a clause of it, "a charter that protects": no agreed
 * word is exchanged for them.
 */
const isFrame = ({ draft }: Pair, { from }: WordRange): boolean =>
  (draft.gaps[from] !== gap.blank || isRelative(draft, from - 1)) && /(?:s|ing)$/.test(foldedAt(draft, from));

/** So far before "that" stands the article of the noun that it belongs to. */
const LONGEST_NOUN = 4;

/** Whether a word joins a clause to a noun: "which", "who", and "that" after "a new charter", not after "Notes with concern". */
function isRelative(draft: DraftWords, at: number): boolean {
  const word = foldedAt(draft, at);
  if (word !== 'that') return word === 'which' || word === 'who';
  for (let before = at - 1; before >= at - LONGEST_NOUN && draft.classes[before] !== undefined; before--) {
    if ((draft.classes[before] ?? 0) !== 0) return ((draft.classes[before] ?? 0) & wordClass.article) !== 0;
    if (draft.gaps[before] !== gap.blank) return false;
  }
  return false;
}

/** Whether two words differ in their inflection alone. */
const isInflected = ({ draft, passage, vocabulary }: Pair, ours: number, theirs: number): boolean =>
  stemOf(foldedAt(draft, ours)) === stemAt(vocabulary, passage.idAt(theirs));

/** Other words up to the end of the clause; none where the draft ends or goes on where the agreed text does not. */
function endOf(pair: Pair, { draftTo, agreedTo }: Alignment): Difference | undefined {
  const [ourSide, theirSide] = [draftSide(pair), agreedSide(pair)];
  const ours = unitAfter(ourSide, draftTo);
  if (!ours) return undefined;
  const theirs = unitAfter(theirSide, agreedTo) ?? likeContent(pair, ours, contentAfter(theirSide, agreedTo));
  if (!theirs) return undefined;
  const [mine, agreed] = [ours.to - ours.from, theirs.to - theirs.from];
  if (mine + agreed > BOTH_ENDS || Math.abs(mine - agreed) > UNEQUAL) return undefined;
  if (standsAfter(pair, ours.to, theirs)) return undefined;
  const alike = alikeAtEnd(pair, ours, theirs);
  const isJoined = JOINTS.has(foldedAt(pair.draft, draftTo - 1));
  if (isJoined && alike === 0 && !isAllContent(pair, ours)) return undefined;
  const before = ({ from, to }: WordRange): WordRange => ({ from, to: to - alike });
  return between(before(ours), before(theirs), alike === 0);
}

/** The most words before equal last ones that differ: more are another thought. */
const LONGEST_BEFORE = 2;

/** With how many equal words both sides end: "his ship" beside "his or her ship" differs in what is before them. */
function alikeAtEnd({ draft, passage }: Pair, ours: WordRange, theirs: WordRange): number {
  const most = Math.min(ours.to - ours.from, theirs.to - theirs.from);
  let alike = 0;
  while (alike < most && draft.ids[ours.to - alike - 1] === passage.idAt(theirs.to - alike - 1)) alike++;
  return Math.max(ours.to - ours.from, theirs.to - theirs.from) - alike <= LONGEST_BEFORE ? alike : 0;
}

/** So many words after an edge the agreed words may follow all the same. */
const FOLLOWING = 8;

/** Whether the draft goes on with the agreed words: then others are put in before them, and none stand in their place. */
function standsAfter({ draft, passage }: Pair, from: number, { from: agreedFrom, to }: WordRange): boolean {
  const agreed = passage.idsBetween(agreedFrom, to);
  for (let at = from; at <= from + FOLLOWING && at + agreed.length <= draft.length; at++)
    if (agreed.every((id, i) => draft.ids[at + i] === id)) return true;
  return false;
}

const isAllContent = ({ draft }: Pick<Pair, 'draft'>, { from, to }: WordRange): boolean =>
  draft.classes.slice(from, to).every((kind) => kind === 0);

/** Agreed content words, where the draft's words are such as well: all of them content, and of one form. */
function likeContent(
  { draft, passage, vocabulary }: Pair,
  ours: WordRange,
  theirs?: WordRange,
): WordRange | undefined {
  if (!theirs || ours.to - ours.from > LONGEST_START) return undefined;
  if (!isAllContent({ draft }, ours)) return undefined;
  const isGerund = (word: string) => word.endsWith('ing');
  const [mine, agreed] = [foldedAt(draft, ours.from), wordOf(vocabulary.words, passage.idAt(theirs.from))];
  return isGerund(mine) === isGerund(agreed) ? theirs : undefined;
}

/** The words from a word to the next punctuation; undefined where that is too far, or stands before the word. */
function unitAfter(side: Side, word: number): WordRange | undefined {
  let to = word;
  while (side.gapAt(to) === gap.blank) to++;
  return to > word && to - word <= LONGEST_END ? { from: word, to } : undefined;
}

/** The content words from a word on, before which no punctuation stands, to the next particle or punctuation. */
function contentAfter(side: Side, word: number): WordRange | undefined {
  let to = word;
  while (isContent(side, to) && side.gapAt(to) === gap.blank) to++;
  return to > word && to - word <= LONGEST_START ? { from: word, to } : undefined;
}

/** An aside between two commas before the alignment that one side alone has, the word before it being the same. */
function asideBefore(pair: Pair, { draftFrom, agreedFrom }: Alignment): Difference | undefined {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const ours = asideUpTo(mine, draftFrom, agreed, agreedFrom);
  if (ours !== undefined) return between({ from: ours, to: draftFrom }, none(agreedFrom));
  const theirs = asideUpTo(agreed, agreedFrom, mine, draftFrom);
  if (theirs === undefined || !isAside(agreed, theirs)) return undefined;
  return between(none(draftFrom), { from: theirs, to: agreedFrom });
}

/** Where the aside before a word begins, the word before it being the one before a word of the other side. */
function asideUpTo(side: Side, to: number, other: Side, word: number): number | undefined {
  if (side.gapAt(to) !== gap.comma || other.gapAt(word) === gap.clause) return undefined;
  for (let from = to - 1; to - from <= LONGEST_ASIDE; from--) {
    if (side.gapAt(from) === gap.blank) continue;
    return side.gapAt(from) === gap.comma && side.wordAt(from - 1) === other.wordAt(word - 1)
      ? from
      : undefined;
  }
  return undefined;
}

/** The same after the alignment. */
function asideAfter(pair: Pair, { draftTo, agreedTo }: Alignment): Difference | undefined {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const ours = asideFrom(mine, draftTo, agreed, agreedTo);
  if (ours !== undefined) return between({ from: draftTo, to: ours }, none(agreedTo));
  const theirs = asideFrom(agreed, agreedTo, mine, draftTo);
  if (theirs === undefined || !isAside(agreed, agreedTo)) return undefined;
  return between(none(draftTo), { from: agreedTo, to: theirs });
}

/** Where the aside that begins with a word ends, the word after it being a word of the other side; no article. */
function asideFrom(side: Side, from: number, other: Side, word: number): number | undefined {
  if (side.gapAt(from) !== gap.comma || other.gapAt(word) === gap.clause) return undefined;
  for (let to = from + 1; to - from <= LONGEST_ASIDE; to++) {
    if (side.gapAt(to) === gap.blank) continue;
    const isSame = side.gapAt(to) === gap.comma && side.wordAt(to) === other.wordAt(word);
    return isSame && (side.classAt(to) & wordClass.article) === 0 ? to : undefined;
  }
  return undefined;
}

/** Words that no particle introduces, and yet are no item of a list. */
const INTRODUCING: ReadonlySet<string> = new Set(
  'regardless irrespective subject pursuant consistent particularly especially notably taking bearing inter'.split(
    ' ',
  ),
);

/** Whether words between commas are an aside, by the first of them: a draft that leaves out items of a list says less. */
const isAside = (side: Side, first: number): boolean =>
  INTRODUCING.has(side.wordAt(first)) ||
  ((side.classAt(first) & (wordClass.preposition | wordClass.connective)) !== 0 &&
    !JOINTS.has(side.wordAt(first)));

const none = (word: number): WordRange => ({ from: word, to: word });
