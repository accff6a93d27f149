/** Differences that turn the sense of a sentence: no fix of them is anything but a choice of the drafter's. */

import type { Alignment, Difference } from '../align/align';
import { draftText, foldedAt, foldedWords } from '../align/draft-tokens';
import { classOf, isAdjective, stemOf, wordClass } from '../index/english';
import { gap } from '../index/punctuation';
import {
  type DraftWords,
  foldedBetween,
  type Passage,
  type Passages,
  passageAt,
  textBetween,
} from '../reference/passages';

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never without neither nor none cannot unless except refrain'.split(' '),
);
const NEGATED =
  /^(?:non-|un(?!it|iv|der|til)|in(?:ability|sufficient|adequate)|il(?:legal|licit)|ir(?:regular|respective))/;

const DENYING: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'neither']);

/** Whether a word denies what is said: "without fear" and "with fear" are no two ways to say it. */
export const isDenying = (word: string): boolean => DENYING.has(word);

/** Whether a word makes the contrary of what is said without it: what denies, and "non-discriminatory". */
export const isContrary = (word: string): boolean =>
  isDenying(word) || ['cannot', 'nor', 'none'].includes(word) || word.startsWith('non-');

/** Those who act or are spoken of. */
const PERSONS: ReadonlySet<string> = new Set(
  `states state governments government authorities authority parties party employers employer recruiters
   organizations communities community societies society migrants migrant refugees refugee children child girls girl
   boys boy women woman men man persons person people peoples individuals families family parents nationals citizens
   workers worker victims victim survivors survivor minors minor adults adult youth smugglers traffickers asylum-seekers
   returnees stakeholders partners donors donor hosts host everyone anyone all countries country nations nation
   officials official officers officer police guards guard staff personnel judges judge courts court ministries ministry
   ministers minister parliaments parliament legislatures legislature entities entity institutions institution agencies
   agency bodies body organs organ council assembly committee commission secretariat secretary-general businesses
   enterprises companies employees foreigners residents detainees prisoners students teachers patients minorities
   guardians spouses spouse mothers mother fathers father perpetrators offenders carriers investors
   sector sectors groups group associations association unions union populations population diasporas diaspora
   providers provider practitioners professionals volunteers experts passengers crews crew consumers`.split(
    /\s+/,
  ),
);

/** Words that a prohibition rests on. */
const FORBIDDING: ReadonlySet<string> = new Set(
  'prohibit prohibits prohibited prohibition prevent prevented ban banned forbid only exclusively except'.split(
    ' ',
  ),
);

type Judged = { readonly alignment: Alignment; readonly difference: Difference };

/** Whether a difference turns the sense: by its own words, or by what the words beside it make of them. */
export function isTurned(draft: DraftWords, passages: Passages, judged: Judged): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = judged.difference;
  if (saysAnotherThing(draft, passages, judged)) return true;
  if (draftFrom === draftTo || agreedFrom === agreedTo) return false;
  return isOfOthers(draft, passages, judged) || isAnotherOrgan(draft, passages, judged);
}

/** Whether a difference turns the sense by its words; so do other words before a modal, which say who must act. */
export function saysAnotherThing(
  draft: DraftWords,
  passages: Passages,
  { alignment, difference }: Judged,
): boolean {
  const passage = passageAt(passages, alignment.paragraph);
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const next = withoutMonths((at) => foldedAt(draft, at), draftTo, draftTo + 1);
  if (difference.reordered) return foldedWords(draft, draftFrom, draftTo).some(isDenying);
  if (draftFrom < draftTo && agreedFrom < agreedTo && next.some(isModal)) return true;
  const theirs = foldedBetween(passages, passage, 0, passage.length);
  return isAnotherThing(
    withoutMonths((at) => foldedAt(draft, at), draftFrom, draftTo),
    withoutMonths((at) => theirs[at], agreedFrom, agreedTo),
  );
}

/**
 * Whether words that say which persons, States or groups are meant are exchanged: before them ("coastal States", for "inland
 * States"), or after them ("countries of arrival", for "countries of departure"; "persons with lamps").
 */
function isOfOthers(draft: DraftWords, passages: Passages, { alignment, difference }: Judged): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const passage = passageAt(passages, alignment.paragraph);
  const ours = foldedWords(draft, draftFrom, draftTo);
  if (!areOtherWords(ours, foldedBetween(passages, passage, agreedFrom, agreedTo))) return false;
  const isBefore =
    draft.gaps[draftTo] === gap.blank &&
    draft.ids[draftTo] === idAt(passage, agreedTo) &&
    isPerson(foldedAt(draft, draftTo)) &&
    (!isPlaceOfVerb(draft, draftFrom) || isAdjective(foldedAt(draft, draftTo - 1)));
  return isBefore || saysWhich(draft, draftFrom);
}

const idAt = (passage: Passage, word: number): number | undefined =>
  word < passage.length ? passage.idAt(word) : undefined;

/** Words that say how many are meant, and not which. */
const QUANTITIES: ReadonlySet<string> = new Set(
  `each every any some many most several few both more other another one two three four five six seven eight nine ten
   eleven twelve twenty thirty forty fifty hundred thousand million billion`.split(/\s+/),
);

/** Whether both sides have words with a meaning of their own, and not the same ones in another form. */
function areOtherWords(ours: readonly string[], theirs: readonly string[]): boolean {
  const key = (words: readonly string[]) =>
    words
      .filter((word) => classOf(word) === 0 && !isNumber(word) && !QUANTITIES.has(word))
      .map(stemOf)
      .sort()
      .join(' ');
  return key(ours) !== '' && key(theirs) !== '' && key(ours) !== key(theirs);
}

/** Whether a verb may stand at a place: "to protect States" and "to supply States" speak of the same ones. */
const isPlaceOfVerb = (draft: DraftWords, at: number): boolean =>
  draft.gaps[at] === gap.clause ||
  ['to', 'we', 'by'].includes(foldedAt(draft, at - 1)) ||
  isModal(foldedAt(draft, at - 1));

/** So many words of a list may stand after "of": "countries of origin, transit and destination". */
const LISTED = 4;

/** Whether the words right before say of whom they speak: "countries of", "persons with", and items of a list after it. */
function saysWhich(draft: DraftWords, at: number): boolean {
  for (let word = at - 1; word >= Math.max(1, at - 1 - LISTED); word--) {
    const folded = foldedAt(draft, word);
    if (folded === 'of' || folded === 'with') return isPerson(foldedAt(draft, word - 1));
    const isListed = classOf(folded) === 0 || folded === 'and' || folded === 'or';
    if (!isListed || draft.gaps[word + 1] === gap.clause) return false;
  }
  return false;
}

/** What organs, bodies and those who speak for them are called. */
const ORGAN =
  /\b(?:Assembly|Councils?|Commissions?|Commissioner|Committees?|Organi[sz]ations?|Office|Fund|Programme|Agency|Secretary|Secretariat|Network|Forum|Courts?|Union|Bank|Group|Rapporteurs?|Representatives?|Envoy|Conference|Ministry|Minister|Panel|Board|Institute|University|Department|Entity|Mission|Coordinator|President|Chair|Facilitators?|Parliament|Tribunal|[A-Z]{3,})\b/;

/** A capital with which a name is written. */
const CAPITAL = /^\p{Lu}/u;

/** Whether the name of one organ stands for that of another: "the Port Committee", for "the Harbour Council". */
export function isAnotherOrgan(
  draft: DraftWords,
  passages: Passages,
  { alignment, difference }: Judged,
): boolean {
  const { draftFrom, draftTo, agreedFrom, agreedTo } = difference;
  const agreed = (from: number, to: number) => textBetween(passages, alignment.paragraph, from, to).text;
  if (!isNamed(draftText(draft, draftFrom, draftTo)) || !isNamed(agreed(agreedFrom, agreedTo))) return false;
  const ours = nameAround((at) => draftText(draft, at, at + 1), draft.length, [draftFrom, draftTo]);
  const { length } = passageAt(passages, alignment.paragraph);
  const theirs = nameAround((at) => agreed(at, at + 1), length, [agreedFrom, agreedTo]);
  return [ours, theirs].some((name) => ORGAN.test(name));
}

/** Whether words hold a capital. */
const isNamed = (words: string): boolean => words.split(/[\s-]+/).some((word) => CAPITAL.test(word));

/** Some words with those beside them that are written with a capital, too. */
function nameAround(
  wordAt: (at: number) => string,
  length: number,
  [from, to]: readonly [number, number],
): string {
  let [start, end] = [from, to];
  while (start > 0 && CAPITAL.test(wordAt(start - 1))) start--;
  while (end < length && CAPITAL.test(wordAt(end))) end++;
  return Array.from({ length: end - start }, (_, at) => wordAt(start + at)).join(' ');
}

/** Whether words say another thing than the agreed ones: what is denied, obliged or forbidden, or of whom it is said. */
export function turnsSense(ours: readonly string[], theirs: readonly string[]): boolean {
  return isAnotherThing(
    withoutMonths((at) => ours[at], 0, ours.length),
    withoutMonths((at) => theirs[at], 0, theirs.length),
  );
}

/** Whether something is obliged, denied or kept to some by words that is not by the agreed ones. */
export const governsOtherwise = (ours: readonly string[], theirs: readonly string[]): boolean =>
  differ(ours, theirs, isModal) || differ(ours, theirs, isDenying) || differ(ours, theirs, isRestricting);

const RESTRICTING: ReadonlySet<string> = new Set(['only', 'solely', 'exclusively']);

/** Whether a word keeps what is said to those it stands before: "Only pilots may enter". */
export const isRestricting = (word: string): boolean => RESTRICTING.has(word);

const isAnotherThing = (ours: readonly string[], theirs: readonly string[]): boolean =>
  [isNegation, isModal, isPerson, isForbidding].some((has) => differ(ours, theirs, has));

/** The words from `from` up to `to`. "3 May 2019": the month obliges nobody to anything, where its day or year is the same, too. */
function withoutMonths(wordAt: (at: number) => string | undefined, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = wordAt(at) ?? '';
    if (word !== 'may' || ![wordAt(at - 1), wordAt(at + 1)].some(isNumber)) words.push(word);
  }
  return words;
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word);

/** "and/nor" denies as "nor" does. */
const isNegation = (word: string): boolean =>
  word.split('/').some((part) => NEGATIONS.has(part) || NEGATED.test(part));
const isModal = (word: string): boolean => (classOf(word) & wordClass.modal) !== 0;
/** Whether a word names those who act or are spoken of. */
export const isPerson = (word: string): boolean =>
  PERSONS.has(word.replace(/['’]s?$|^(?:non|two|multi)-/g, ''));
const isForbidding = (word: string): boolean => FORBIDDING.has(word);

/** Whether the words of a kind are not the same on both sides. */
function differ(ours: readonly string[], theirs: readonly string[], has: (word: string) => boolean): boolean {
  const key = (words: readonly string[]) => words.filter(has).sort().join(' ');
  return key(ours) !== key(theirs);
}
