/** What a difference between draft and agreed words is: its kind, and whether it weighs anything. */

import type { Difference } from '../align/align';
import { foldedAt, foldedWords, sentenceBefore } from '../align/draft-tokens';
import { isAskedFor } from '../index/asking';
import { classOf, isVerbForm, spellingOf, stemOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import {
  type DraftWords,
  foldedBetween,
  type Passage,
  type Passages,
  passageAt,
} from '../reference/passages';
import { isContrary, isDenying } from './sense';

/**
 * - `replaced`: other words for the agreed ones
 * - `missing`, `added`: words lost or put in
 * - `qualifier-lost`, `qualifier-added`: such as "as appropriate", "in accordance with national law", "relevant"
 * - `item-dropped`, `item-added`: of a list
 * - `reordered`: the same words in another order
 * - `restructured`: many words between two parts of one agreed paragraph
 * - `denial-lost`, `denial-added`: a "not", "no", "never", "without" or "non-"
 * - `weakened`, `strengthened`: the obligation, by shall, must, should, may or by "strive to"
 */
export type Kind =
  | 'replaced'
  | 'missing'
  | 'added'
  | 'qualifier-lost'
  | 'qualifier-added'
  | 'item-dropped'
  | 'item-added'
  | 'reordered'
  | 'restructured'
  | 'denial-lost'
  | 'denial-added'
  | 'weakened'
  | 'strengthened';

/**
 * - `grammar`: nothing to say (their for our, ensuring for ensure)
 * - `slight`: an article, a preposition, a singular, two words in another order, a spelling
 * - `full`: the rest
 */
export type Weight = 'grammar' | 'slight' | 'full';

export interface DifferenceClass {
  readonly kind: Kind;
  readonly weight: Weight;
}

const { article, preposition, possessive, auxiliary, connective } = wordClass;
const LIGHT = article | preposition | possessive | auxiliary | connective;

/** Judges one difference of an alignment. */
export function classify(
  draft: DraftWords,
  passages: Passages,
  paragraph: number,
  difference: Difference,
): DifferenceClass {
  const passage = passageAt(passages, paragraph);
  const ours = foldedWords(draft, difference.draftFrom, difference.draftTo);
  const theirs = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo);
  const sides = { ours, theirs, draft, passage, difference };
  return { kind: kindOf(sides), weight: weightOf(sides) };
}

/** The words of both sides of a difference, and where they stand. */
interface Sides {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly draft: DraftWords;
  readonly passage: Passage;
  readonly difference: Difference;
}

function kindOf({ draft, passage, difference, ours, theirs }: Sides): Kind {
  if (ours.length === 0 && theirs.some(isContrary)) return 'denial-lost';
  if (theirs.length === 0 && ours.some(isContrary)) return 'denial-added';
  const obliges = isObligation(ours, theirs) && !isDate([...ours, ...theirs], draft, difference);
  const obligation = obliges ? strengthOf(ours) - strengthOf(theirs) : 0;
  if (obligation !== 0) return obligation < 0 ? 'weakened' : 'strengthened';
  if (ours.length === 0) {
    if (isItem((word) => passage.gapAt(word), difference.agreedFrom, difference.agreedTo))
      return 'item-dropped';
    return isQualifier(theirs) ? 'qualifier-lost' : 'missing';
  }
  if (theirs.length === 0) {
    if (isQualifier(ours)) return 'qualifier-added';
    const { draftFrom, draftTo } = difference;
    return isItem((word) => draft.gaps[word] as number, draftFrom, draftTo) ? 'item-added' : 'added';
  }
  return sameWords(ours, theirs) ? 'reordered' : 'replaced';
}

const isItem = (gapAt: (word: number) => number, from: number, to: number): boolean =>
  gapAt(from) === gap.comma || gapAt(to) === gap.comma;

const QUALIFIERS: ReadonlySet<string> = new Set(
  `appropriate applicable possible feasible necessary relevant accordance consistent subject pursuant required
   practicable available voluntary all any every only exclusively mutually agreed full fully effective effectively
   where when particular particularly especially national domestic legal legitimate independent primarily`.split(
    /\s+/,
  ),
);

const isQualifier = (words: readonly string[]): boolean => words.some((word) => QUALIFIERS.has(word));

/** How much a modal, or a verb before the verb, obliges: above 0 more than the plain verb, below 0 less. */
const STRENGTH: ReadonlyMap<string, number> = new Map(
  Object.entries({
    shall: 3,
    must: 3,
    will: 2,
    should: 1,
    can: -1,
    could: -1,
    may: -1,
    might: -1,
    strive: -2,
    endeavour: -2,
    seek: -2,
    aim: -2,
    consider: -2,
    attempt: -2,
    try: -2,
  }),
);

/** Whether the difference is about how much is asked, not about other words as well. */
const isObligation = (ours: readonly string[], theirs: readonly string[]): boolean =>
  [...ours, ...theirs].every(
    (word) => STRENGTH.has(word) || has(word, auxiliary | connective | preposition | article),
  );

const strengthOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (STRENGTH.get(word) ?? 0), 0);

const has = (word: string, classes: number): boolean => (classOf(word) & classes) !== 0;

const key = (words: readonly string[], form: (word: string) => string): string =>
  words.map(form).sort().join(' ');

const sameWords = (ours: readonly string[], theirs: readonly string[]): boolean => {
  const heavy = (words: readonly string[]) => words.filter((word) => !has(word, LIGHT));
  return heavy(ours).length > 1 && key(heavy(ours), stemOf) === key(heavy(theirs), stemOf);
};

function weightOf(sides: Sides): Weight {
  const { ours, theirs, draft, passage, difference } = sides;
  // A clause that stops a word short is quoted in part, unless it stops at a word that needs another.
  if (difference.last && ours.length === 0 && draft.classes[difference.draftFrom - 1] === 0) return 'slight';
  if (spellingOf(ours.join('')) === spellingOf(theirs.join(''))) return 'slight';
  if (joinedAlike(sides)) return 'slight';
  if (isPossessive(ours) && isPossessive(theirs)) return 'grammar';
  if (isAuxiliary(withoutAnd(ours, difference, passage), theirs) || isAuxiliary(theirs, ours))
    return 'grammar';
  if (isOfPhrase(sides)) return 'grammar';
  if (isNewSentence(ours, theirs) || isPronoun(ours, theirs) || isTold(ours, theirs)) return 'grammar';
  if (isAskedFor(ours, theirs, sentenceBefore(draft, difference.draftFrom))) return 'grammar';
  if (isNamed(sides) || isNounOfVerb(sides)) return 'grammar';
  const heavyOurs = ours.filter((word) => !has(word, LIGHT));
  const heavyTheirs = theirs.filter((word) => !has(word, LIGHT));
  if (isDate([...heavyOurs, ...heavyTheirs], draft, difference))
    return heavyOurs.length === 1 && heavyTheirs.length === 1 ? 'full' : 'slight';
  if (key(heavyOurs, stemOf) !== key(heavyTheirs, stemOf)) return 'full';
  if (heavyOurs.length === 0) return lightWeight(sides);
  // What is denied in a choice is another thing in another order: "not ropes but nets".
  if (difference.reordered && ours.some(isDenying)) return 'full';
  const inflected = heavyOurs.some((word, at) => word !== heavyTheirs[at]);
  const isVerb = difference.draftFrom <= 2 || [...heavyOurs, ...heavyTheirs].some(isVerbForm);
  return inflected && heavyOurs.length === 1 && isVerb ? 'grammar' : 'slight';
}

/**
 * "and to" for "We also commit to", "and the need" for "and will work": an outcome document says what its States will do
 * where a resolution puts a frame of its own around the same words.
 */
const isNewSentence = (ours: readonly string[], theirs: readonly string[]): boolean =>
  theirs.length <= 5 &&
  (theirs.includes('we') || theirs[0] === 'will') &&
  theirs.every((word) => has(word, LIGHT) || OWN_FRAME.has(stemOf(word))) &&
  ours.filter((word) => !has(word, LIGHT)).length <= 1 &&
  !ours.some((word) => has(word, wordClass.modal) || word === 'not');

/** Verbs with which an outcome document says what its States do, by their stems. */
const OWN_FRAME: ReadonlySet<string> = new Set(
  'will work commit further determined endeavour undertake strive reaffirm recognize call encourage welcome'
    .split(' ')
    .map(stemOf),
);

/** Ways to join words that say the same. */
const JOINING: readonly (readonly [RegExp, string])[] = [
  [/\bas well as\b/g, 'and'],
  [/\b(?:in order|so as) to\b/g, 'to'],
];

/** Whether both sides, with the word after them, only join in another way: "as well as to" for "and to". */
function joinedAlike({ ours, theirs, draft, difference: { draftTo } }: Sides): boolean {
  const next = foldedAt(draft, draftTo);
  const plain = (words: readonly string[]) =>
    JOINING.reduce((text, [long, short]) => text.replace(long, short), [...words, next].join(' '));
  return plain(ours) === plain(theirs);
}

/** How many words before the difference the phrase may begin. */
const PHRASE = 4;

/** "with special care of", "with special care taken of", for "special care should be taken of": a phrase for a sentence. */
function isOfPhrase({ ours, theirs, draft, difference: { draftFrom, draftTo } }: Sides): boolean {
  // The participle may be the same in both, and no part of the difference then.
  const last = isParticiple(theirs.at(-1)) ? theirs.at(-1) : foldedAt(draft, draftTo);
  const verbs = isParticiple(theirs.at(-1)) ? theirs.slice(0, -1) : theirs;
  const isPredicate =
    verbs.length > 0 && verbs.every((word) => has(word, wordClass.modal | auxiliary)) && isParticiple(last);
  const isKept = ours.length === 0 || (ours.length === 1 && isParticiple(ours[0]));
  return isPredicate && isKept && foldedWords(draft, draftFrom - PHRASE, draftFrom).includes('with');
}

const isParticiple = (word = ''): boolean => /(?:ed|en|paid|made|had|put|laid|held)$/.test(word);

/** "which will take place" for "shall take place": what was decided is told of. */
const isTold = (ours: readonly string[], theirs: readonly string[]): boolean =>
  (/^(?:which|that|who) (?:will|shall)$/.test(ours.join(' ')) && /^(?:will|shall)$/.test(theirs.join(' '))) ||
  isPast(ours, theirs);

/** "hosted" for "will host": what was to come has come. */
const isPast = ([ours = '', ...more]: readonly string[], theirs: readonly string[]): boolean =>
  more.length === 0 &&
  theirs.length === 2 &&
  /^(?:will|shall)$/.test(theirs[0] as string) &&
  ours !== theirs[1] &&
  stemOf(ours) === stemOf(theirs[1] as string);

const PRONOUNS: ReadonlySet<string> = new Set([
  'we',
  'us',
  'they',
  'them',
  'it',
  'he',
  'she',
  'him',
  'ourselves',
  'themselves',
  'itself',
]);

/** A pronoun for another one, or for a noun: who is meant follows from the text around it. */
const isPronoun = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length === 1 &&
  theirs.length > 0 &&
  PRONOUNS.has(ours[0] as string) &&
  (theirs.every((word) => PRONOUNS.has(word)) || !/sel(?:f|ves)$/.test(ours[0] as string));

/** The most words of a noun that a draft has for a pronoun. */
const LONGEST_NOUN = 3;

const OF_OTHERS: ReadonlySet<string> = new Set(['they', 'them', 'it', 'he', 'she', 'him']);

/** A noun for a pronoun: words that are taken out of their sentence say of whom they speak. */
const isNamed = ({ ours, theirs, draft, difference }: Sides): boolean =>
  theirs.length === 1 &&
  OF_OTHERS.has(theirs[0] as string) &&
  ours.length > 0 &&
  ours.length <= LONGEST_NOUN &&
  draft.classes[difference.draftTo - 1] === 0 &&
  !ours.some((word) => has(word, wordClass.modal | auxiliary | preposition) || isDenying(word));

/** "its request to pilots" for "request pilots": a noun needs a preposition where the verb it is made of needs none. */
const isNounOfVerb = ({ ours, theirs, draft, difference: { draftFrom } }: Sides): boolean =>
  theirs.length === 0 &&
  ours.length === 1 &&
  has(ours[0] as string, preposition) &&
  draft.classes[draftFrom - 1] === 0 &&
  ((draft.classes[draftFrom - 2] ?? 0) & possessive) !== 0;

const DATE =
  /^(?:\d{1,2}|[12]\d{3}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Days, months and years, or days before a month. Another date is another event; one of its parts alone is a slip. */
const isDate = (words: readonly string[], draft: DraftWords, { draftFrom, draftTo }: Difference): boolean => {
  const [before, after] = [foldedAt(draft, draftFrom - 1), foldedAt(draft, draftTo)];
  // A lone "may" is a month beside a day or a year only.
  const isModal = words.length === 1 && words[0] === 'may' && ![before, after].some(isDayOrYear);
  const hasPart = words.some((word) => !/^\d{1,2}$/.test(word)) || MONTH.test(after);
  return words.every((word) => DATE.test(word)) && hasPart && !isModal;
};

const isDayOrYear = (word: string): boolean => /^\d{1,4}$/.test(word);

/** `must be` for `are`, `is` for `be`: the sentence around it governs the verb. */
const isAuxiliary = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length > 0 &&
  theirs.length > 0 &&
  ours.every((word) => has(word, auxiliary) || GOVERNED.has(word)) &&
  theirs.every((word) => has(word, auxiliary));

const GOVERNED: ReadonlySet<string> = new Set(['must', 'shall', 'should', 'will']);

/** In the draft's list an "and" may stand where the agreed text has a comma. */
const withoutAnd = (ours: readonly string[], difference: Difference, passage: Passage): readonly string[] =>
  ours[0] === 'and' && passage.gapAt(difference.agreedFrom) !== gap.blank ? ours.slice(1) : ours;

/** `its`, `his or her`, `that State's`, `States'`: whose it is follows from the sentence around it. */
const isPossessive = (words: readonly string[]): boolean => {
  const [last = ''] = words.slice(-1);
  const isOne = words.length <= 2 || words.every((word) => word === 'or' || has(word, possessive));
  return isOne && (has(last, possessive) || /'s?$/.test(last));
};

/** Of words that carry no meaning of their own. */
function lightWeight(sides: Sides): Weight {
  const { ours, theirs } = sides;
  const all = [...ours, ...theirs];
  const replaced = ours.length > 0 && theirs.length > 0;
  if (replaced && all.every((word) => has(word, possessive | auxiliary))) return 'grammar';
  if (denials(ours) !== denials(theirs)) return 'full';
  if (all.length === 1 && all[0] === 'and') return loneAnd(sides);
  return changesLogic(ours, theirs) ? 'full' : 'slight';
}

const denials = (words: readonly string[]): number => words.filter(isDenying).length;

const LOGIC = ['and', 'or'];

const changesLogic = (ours: readonly string[], theirs: readonly string[]): boolean =>
  LOGIC.some((word) => ours.includes(word) !== theirs.includes(word));

/** An added "and" after a comma is punctuation; a missing one makes another list. */
function loneAnd({ ours, draft, passage, difference }: Sides): Weight {
  if (ours.length > 0) return 'grammar';
  return draft.gaps[difference.draftFrom] === gap.blank || passage.gapAt(difference.agreedFrom) !== gap.blank
    ? 'slight'
    : 'full';
}
