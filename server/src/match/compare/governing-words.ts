/**
 * What governs the first words of a reused clause: whether they are obliged, allowed or denied. "should not protect" for
 * "must protect", "may draw up" for "shall, in cooperation with others, draw up", "a pilot should" for "no pilot should".
 */

import type { Alignment, Difference } from '../align/align';
import { asks } from '../index/asking';
import { stemOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import { agreedSide, between, draftSide, type Pair, type Side, type WordRange } from './clause-sides';
import { isDenying, isPerson, isRestricting } from './sense';

/** Another modal than the agreed one before the first equal words, or a denial on one side only. */
export function otherGovernors(pair: Pair, { draftFrom, agreedFrom }: Alignment): Difference | undefined {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  // "protect the" for "protecting the": what governs the verb is looked at, whatever its form.
  const verb = isInflected(mine, draftFrom - 1, agreed, agreedFrom - 1) ? 1 : 0;
  return (
    otherVerb({ side: mine, word: draftFrom - verb }, { side: agreed, word: agreedFrom - verb }) ??
    deniedNoun({ side: mine, word: draftFrom }, { side: agreed, word: agreedFrom }, verb) ??
    restrictedNoun({ side: mine, word: draftFrom }, { side: agreed, word: agreedFrom })
  );
}

/** Whether two words, with nothing but blanks after them, differ in their inflection alone. */
const isInflected = (mine: Side, ours: number, agreed: Side, theirs: number): boolean =>
  stemOf(mine.wordAt(ours)) === stemOf(agreed.wordAt(theirs)) &&
  mine.gapAt(ours + 1) === gap.blank &&
  agreed.gapAt(theirs + 1) === gap.blank;

/** A verb that is obliged, allowed or denied where it is not so in the agreed text. */
function otherVerb(mine: Place, agreed: Place): Difference | undefined {
  const [ours, theirs] = [governorsOf(mine), governorsOf(agreed)];
  const isAdded = ours.denial !== undefined && !isDeniedBefore(agreed);
  const isLost = theirs.denial !== undefined && !isDeniedBefore(mine);
  if (ours.modal && theirs.modal)
    return isAdded || isLost || isOtherModal(ours.modal, theirs.modal) ? between(ours, theirs) : undefined;
  if (isAdded && isPlain(mine, ours)) return between(denialOf(ours), none(agreed));
  if (isLost && isPlain(agreed, theirs) && isAsked(mine)) return between(beforeTo(mine), denialOf(theirs));
  return undefined;
}

/** A word of one side. */
interface Place {
  readonly side: Side;
  readonly word: number;
}

const none = ({ word }: Place): WordRange => ({ from: word, to: word });
/** Where a denial belongs: "not to dim", not "to not dim". */
const beforeTo = ({ side, word }: Place): WordRange =>
  none({ side, word: side.wordAt(word - 1) === 'to' ? word - 1 : word });
const denialOf = ({ denial = 0 }: Governors): WordRange => ({ from: denial, to: denial + 1 });

/** Modals of which one is no other way to say the other. */
const OBLIGING: ReadonlySet<string> = new Set(['shall', 'must', 'should', 'may', 'can', 'could']);

/** Whether two words are different modals: "may" for "must". */
export const isOtherModal = (ours: string, theirs: string): boolean =>
  ours !== theirs && OBLIGING.has(ours) && OBLIGING.has(theirs);

/** The modals and denials before a word, or before the aside or the "to" in front of it. */
interface Governors extends WordRange {
  readonly modal?: string;
  /** Which word is "not" or "never". */
  readonly denial?: number;
}

function governorsOf({ side, word: to }: Place): Governors {
  if (side.gapAt(to) === gap.clause) return { from: to, to };
  const verb = asideBefore(side, to) ?? (side.wordAt(to - 1) === 'to' ? to - 1 : to);
  const found: { modal?: string; denial?: number } = {};
  let from = verb;
  for (; from === verb || side.gapAt(from) === gap.blank; from--) {
    const word = side.wordAt(from - 1);
    if ((side.classAt(from - 1) & wordClass.modal) !== 0) found.modal = word;
    else if (word === 'not' || word === 'never') found.denial = from - 1;
    else break;
  }
  return { from: from === verb ? to : from, to, ...found };
}

/** The most words of an aside between a modal and its verb. */
const LONGEST_ASIDE = 8;

/** Where the aside before a word begins: "shall, in cooperation with others, draw up". */
function asideBefore(side: Side, to: number): number | undefined {
  if (side.gapAt(to) !== gap.comma) return undefined;
  let from = to - 1;
  while (to - from < LONGEST_ASIDE && side.gapAt(from) === gap.blank) from--;
  return side.gapAt(from) === gap.comma ? from : undefined;
}

/** Verbs that keep something from being done, by their stems. */
const AVERTING: ReadonlySet<string> = new Set(
  'refrain prevent prohibit forbid ban avoid stop end cease condemn combat eliminate oppose reject deplore abolish'
    .split(' ')
    .map(stemOf),
);

/** Whether something is denied in a clause before a word. */
function isDeniedBefore({ side, word }: Place): boolean {
  for (let at = word - 1; at >= 0 && side.gapAt(at + 1) !== gap.clause; at--) {
    const before = side.wordAt(at);
    if (isDenying(before) || before === 'against' || AVERTING.has(stemOf(before))) return true;
  }
  return false;
}

/** Whether a denial stands right before the word, and tells of no fact ("do not protect"). */
const isPlain = ({ side, word }: Place, { from }: Governors): boolean =>
  side.gapAt(word) === gap.blank && (side.classAt(from - 1) & wordClass.auxiliary) === 0;

/** Whether the draft's sentence asks to do what follows: "Urges States to punish". */
function isAsked({ side, word }: Place): boolean {
  const sentence: string[] = [];
  for (let at = word - 1; at >= 0; at--) {
    sentence.unshift(side.wordAt(at));
    if (side.gapAt(at) === gap.clause) break;
  }
  return asks(sentence) && (side.wordAt(word) === 'to' || sentence.at(-1) === 'to');
}

/** How many words from the first equal one on may hold the modal of its sentence. */
const SUBJECT = 4;

/** What stands before a noun in the place of "no". */
const DETERMINERS: ReadonlySet<string> = new Set('a an the any every each all some'.split(' '));

/** "a pilot should", "pilots should" for "no pilot should". What must or may not be the case is meant, not what is. */
function deniedNoun(mine: Place, agreed: Place, inflected: number): Difference | undefined {
  if (!hasModal(mine.side, mine.word)) return undefined;
  const [ours, theirs] = [mine, agreed].map(({ side, word }) => beforeNoun(side, word - inflected)) as [
    Noun,
    Noun,
  ];
  const isDenied = (ours.denies && !isDeniedBefore(agreed)) || (theirs.denies && !isDeniedBefore(mine));
  return isDenied
    ? between({ from: ours.from, to: mine.word }, { from: theirs.from, to: agreed.word })
    : undefined;
}

/** "Pilots may enter" for "Only pilots may enter": what is said of some alone, where it opens its clause on both sides. */
function restrictedNoun(mine: Place, agreed: Place): Difference | undefined {
  const [ours, theirs] = [mine, agreed].map(restrictionOf) as [WordRange, WordRange];
  const isOne = ours.from === ours.to ? theirs.from < theirs.to : theirs.from === theirs.to;
  return isOne && opensClause(mine.side, ours.from) && opensClause(agreed.side, theirs.from)
    ? between(ours, theirs)
    : undefined;
}

/** The word that keeps to some what is said of them, before them; none where there is none. */
const restrictionOf = ({ side, word }: Place): WordRange => ({
  from: side.gapAt(word) === gap.blank && isRestricting(side.wordAt(word - 1)) ? word - 1 : word,
  to: word,
});

const OPENING: ReadonlySet<string> = new Set([
  'that',
  'which',
  'whom',
  'whose',
  'where',
  'when',
  'while',
  'if',
]);

const opensClause = (side: Side, word: number): boolean =>
  side.gapAt(word) !== gap.blank || OPENING.has(side.wordAt(word - 1));

/** The most words of those who must act. */
const LONGEST_ACTOR = 3;

/** Others who must or may act: "sailors must be paid", for "pilots must be paid". */
export function otherActor(pair: Pair, { draftFrom, agreedFrom }: Alignment): Difference | undefined {
  const [mine, agreed] = [draftSide(pair), agreedSide(pair)];
  const kind = mine.classAt(draftFrom);
  if ((kind & (wordClass.modal | wordClass.auxiliary)) === 0) return undefined;
  const [ours, theirs] = [actorBefore(mine, draftFrom), actorBefore(agreed, agreedFrom)];
  const areOthers = isPerson(mine.wordAt(draftFrom - 1)) && isPerson(agreed.wordAt(agreedFrom - 1));
  if ((kind & wordClass.modal) === 0 && !areOthers) return undefined;
  if (!ours || !theirs || stemOf(mine.wordAt(draftFrom - 1)) === stemOf(agreed.wordAt(agreedFrom - 1)))
    return undefined;
  return between(ours, theirs);
}

/** The noun before a modal, where it opens a clause or follows "that", with the words before it that belong to it. */
function actorBefore(side: Side, modal: number): WordRange | undefined {
  let from = modal;
  while (side.gapAt(from) === gap.blank && side.classAt(from - 1) === 0) from--;
  if (from === modal || modal - from > LONGEST_ACTOR) return undefined;
  const opens = opensClause(side, from);
  const noun = opens ? from : from - 1;
  return opens || DETERMINERS.has(side.wordAt(noun)) ? { from, to: modal } : undefined;
}

function hasModal(side: Side, from: number): boolean {
  for (let word = from; word < from + SUBJECT; word++)
    if ((side.classAt(word) & wordClass.modal) !== 0) return true;
  return false;
}

/** Where a noun begins, with "no" or another word of that kind before it. */
interface Noun {
  readonly from: number;
  readonly denies: boolean;
}

function beforeNoun(side: Side, noun: number): Noun {
  const before = side.wordAt(noun - 1);
  const denies = before === 'no';
  const isOne = side.gapAt(noun) === gap.blank && (denies || DETERMINERS.has(before));
  return { from: isOne ? noun - 1 : noun, denies: isOne && denies };
}
