/**
 * Titles that are almost those of known instruments: a word lost, added or mistaken between the first word and
 * the last, or capitals that are not the title's. Titles are looked for by their rarer words.
 */

import type { Corpus } from '../../corpus/model';
import type { OwnText } from '../../resolution/model';
import { isOneSlip } from '../../text/edit-distance';
import { holds, overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { plainWords } from '../draft/tokens';
import { finderOf } from './facts';
import { type KnownTitle, type KnownTitles, knownTitles, SHORTEST, type TitlePlace } from './known-titles';

/** Words of a text that are almost a title. */
export interface NearTitle {
  readonly span: Span;
  /** As it should stand there. */
  readonly title: string;
  /** Other titles that are as near. */
  readonly others: readonly string[];
  readonly differs: 'words' | 'capitals';
}

/** The near-titles of a paragraph, in order. */
export function nearTitles(corpus: Corpus, own: OwnText): NearTitle[] {
  const text = own.words;
  const known = knownTitles(corpus);
  const words = plainWords(own);
  const exact = finderOf(corpus.instruments)(own);
  const found: NearTitle[] = exact.flatMap(({ span }) => wrongCapitals(known, text, span) ?? []);
  const free = ({ span, title }: NearTitle) =>
    !found.some((one) => overlaps(one.span, span)) &&
    !exact.some((one) => overlaps(one.span, span) && !(holds(span, one.span) && title.includes(one.form)));
  for (const candidate of candidates(known, text, words)) {
    const near = compared(known, text, words, candidate);
    if (!near) continue;
    const twin = found.findIndex(({ span }) => sameSpan(span, near.span));
    const first = found[twin];
    if (first?.title === near.title || first?.others.includes(near.title)) continue;
    if (first && first.title.length === near.title.length)
      found[twin] = { ...first, others: [...first.others, near.title] };
    else if (free(near)) found.push(near);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Whether these words are a title that near ones are compared with. */
export const isKnownTitle = (corpus: Corpus, words: string): boolean =>
  knownTitles(corpus).exactly(words).length > 0;

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** How many titles are named in a paragraph, rightly or almost. */
export const titleCount = (corpus: Corpus, own: OwnText): number => finderOf(corpus.instruments)(own).length;

function wrongCapitals(known: KnownTitles, text: string, span: Span): NearTitle | undefined {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (/[*[]/.test(words)) return undefined;
  const titles = known.exactly(words).filter(({ capitals }) => capitals);
  const [title] = titles;
  if (!title || titles.some((one) => plainCase(one.text) === plainCase(words))) return undefined;
  return { span, title: title.text, others: [], differs: 'capitals' };
}

const plainCase = (words: string): string => words.replace(/[\u2010-\u2013]/g, '-').replace(/[‘’]/g, "'");

/** The words of titles are capitalized; running text is passed over quickly. */
const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (64 < code && code < 91) || 127 < code;
};

interface Candidate {
  readonly title: KnownTitle;
  /** Where the title's first word would stand, give or take. */
  readonly start: number;
  readonly hits: number;
}

/** Titles of which three rarer words, or most of them, stand about where they should. Best first. */
function candidates(known: KnownTitles, text: string, words: readonly Word[]): Candidate[] {
  const capitals = capitalsIn(known, text, words);
  const starts = startsIn(hitsIn(capitals), capitals);
  return [...starts]
    .flatMap(([title, all]) => startsOf(known.title(title), all))
    .sort((a, b) => b.hits - a.hits);
}

/** A capitalized word of a text: its number, and where it stands in titles. */
interface Capital {
  readonly word: number;
  readonly places: readonly TitlePlace[];
}

function capitalsIn(known: KnownTitles, text: string, words: readonly Word[]): Capital[] {
  const capitals: Capital[] = [];
  for (let word = 0; word < words.length; word++) {
    const { start, folded } = words[word] as Word;
    const places = isCapital(text, start) ? known.placesOf(folded) : [];
    if (places.length > 0) capitals.push({ word, places });
  }
  return capitals;
}

/** How many words of each title, by its number, stand in a text. A word that stands twice counts once. */
function hitsIn(capitals: readonly Capital[]): Map<number, number> {
  const hits = new Map<number, number>();
  for (const places of new Set(capitals.map((capital) => capital.places)))
    for (const { title } of places) hits.set(title, (hits.get(title) ?? 0) + 1);
  return hits;
}

/** Where titles would begin by their words that stand in a text; most titles share only a word or two with it. */
function startsIn(hits: ReadonlyMap<number, number>, capitals: readonly Capital[]): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  for (const { word, places } of capitals)
    for (const { title, at, needed } of places)
      if (needed <= (hits.get(title) ?? 0)) addTo(starts, title, word - at);
  return starts;
}

/** Keeps the starts of a title in order. Words come one after the other, so that few are to be moved. */
function addTo(starts: Map<number, number[]>, title: number, start: number): void {
  const known = starts.get(title);
  if (!known) return void starts.set(title, [start]);
  let at = known.push(start) - 1;
  for (; at > 0 && start < (known[at - 1] as number); at--) known[at] = known[at - 1] as number;
  known[at] = start;
}

/** A title stands somewhere when its words stand at most this far from where they should. */
const ASIDE = 2;

/**
 * Where a title may begin: where most of its words, of all that stand about there, would stand as they should. `starts`
 * are in order.
 */
function startsOf(title: KnownTitle, starts: readonly number[]): Candidate[] {
  if (!areNear(starts, title.needed)) return [];
  const found: Candidate[] = [];
  for (const [i, start] of starts.entries()) {
    if (start === starts[i - 1]) continue;
    const counts = countsAround(starts, i);
    const near = counts.reduce((sum, count) => sum + count, 0);
    if (near < title.needed || (counts[ASIDE] as number) < Math.max(...counts)) continue;
    found.push({ title, start, hits: near / title.words.length });
  }
  return found;
}

/** Whether enough of the numbers, which are in order, are near to each other; for most titles they are not. */
function areNear(numbers: readonly number[], needed: number): boolean {
  for (let last = needed - 1; last < numbers.length; last++)
    if ((numbers[last] as number) - (numbers[last - needed + 1] as number) <= 2 * ASIDE) return true;
  return false;
}

/** How many of the numbers are the one at `i` less two, less one, itself, and so on. */
function countsAround(numbers: readonly number[], i: number): number[] {
  const counts = new Array<number>(2 * ASIDE + 1).fill(0);
  const least = (numbers[i] as number) - ASIDE;
  let at = i;
  while (at > 0 && least <= (numbers[at - 1] as number)) at--;
  for (; at < numbers.length && (numbers[at] as number) <= least + 2 * ASIDE; at++) {
    const aside = (numbers[at] as number) - least;
    counts[aside] = (counts[aside] as number) + 1;
  }
  return counts;
}

/** A title may lose, gain or change so large a share of its words, and no more than a few. */
const SHARE = 0.25;
const MOST = 4;

function compared(
  known: KnownTitles,
  text: string,
  words: readonly Word[],
  { title, start }: Candidate,
): NearTitle | undefined {
  const first = anchor(words, title.words[0] ?? '', start, 2);
  if (first === undefined) return undefined;
  const last = anchor(words, title.words.at(-1) ?? '', first + title.words.length - 1, 3);
  if (last === undefined || last <= first) return undefined;
  const most = Math.min(MOST, Math.max(1, Math.floor(title.words.length * SHARE)));
  if (isWhole(words, first, last, title.words) || most < Math.abs(last - first + 1 - title.words.length))
    return undefined;
  const stretch = words.slice(first, last + 1);
  const span = { start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 };
  const raw = text.slice(span.start, span.end);
  if (known.exactly(raw).length > 0 || !isWritten(raw, title.text) || GOES_ON.test(text.slice(span.end)))
    return undefined;
  const folded = stretch.map((word) => word.folded);
  const edits = distance(folded, title.words);
  if (edits === 0 || most < edits || isOther(text, stretch, title)) return undefined;
  if (title.strict && !isSlip(folded, title.words)) return undefined;
  return { span, title: title.text, others: [], differs: 'words' };
}

/** Whether the words from `first` to `last` are those of the title. */
const isWhole = (words: readonly Word[], first: number, last: number, title: readonly string[]): boolean =>
  last - first + 1 === title.length && title.every((word, i) => words[first + i]?.folded === word);

// "Treaty for the Prohibition of Nuclear Weapons in Latin America": another title begins likewise
const GOES_ON = /^ (?:on|of|for|against|to|in|relating to|concerning) (?:the )?\p{Lu}/u;

/** Whether words are written as a title is: from a capital to a last word like the title's, with no other brackets. */
function isWritten(raw: string, title: string): boolean {
  const signs = (words: string) =>
    words
      .replace(/\(Revised\)/, '')
      .match(/[*[\]();“”"]/g)
      ?.join('') ?? '';
  const lastIsCapital = (words: string) =>
    /^\p{Lu}/u.test(words.replace(/\)$/, '').split(/[\s(]/).at(-1) ?? '');
  return (
    (/^\p{Lu}/u.test(raw) || raw.slice(0, 5) === title.slice(0, 5)) &&
    signs(raw) === signs(title) &&
    (lastIsCapital(raw) || !lastIsCapital(title))
  );
}

// "Third United Nations Conference on the Law of the Sea", "African Commission on Human and Peoples’ Rights"
const BODIES = new Set(
  'commission conference committee council court fund office centre decade year day group'.split(' '),
);

/** Whether words name something else: a body, or with a word in small letters that is no slip; "and the" is no matter. */
function isOther(text: string, stretch: readonly Word[], { words }: KnownTitle): boolean {
  const foreign = stretch.filter(({ folded }, i) => !words.includes(folded) || (folded === 'the' && i === 0));
  if (foreign.some(({ folded }) => BODIES.has(folded))) return true;
  const lowered = foreign.filter(({ start, folded }) => 3 < folded.length && !isCapital(text, start));
  if (lowered.some(({ folded }) => !words.some((word) => isTypingError(folded, word)))) return true;
  const plain = (all: readonly string[]) => all.join(' ').replaceAll(' and the ', ' and ');
  return plain(stretch.map(({ folded }) => folded)) === plain(words);
}

/** Whether two runs of words differ by one word lost or added, or in little words and typing errors alone. */
function isSlip(words: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === SHORTEST)
    return words.length === SHORTEST && words.every((word, i) => isSame(word, wanted[i]));
  const own = words.filter((word) => !wanted.includes(word) && 3 < word.length);
  const lost = wanted.filter((word) => !words.includes(word) && 3 < word.length);
  if (own.length + lost.length < 2) return true;
  return own.length === lost.length && own.every((word, i) => isTypingError(word, lost[i] ?? ''));
}

/** Whether a word is the wanted one or a slip of it; singular and plural may both be meant. */
const isSame = (word: string, wanted = ''): boolean =>
  word === wanted || (isTypingError(word, wanted) && word !== `${wanted}s` && wanted !== `${word}s`);

/** Where a word stands, at most `reach` words from where it should; a typing error in it counts as the word. */
function anchor(words: readonly Word[], wanted: string, about: number, reach: number): number | undefined {
  for (let by = 0; by <= reach; by++) {
    for (const at of by === 0 ? [about] : [about - by, about + by]) {
      const word = words[at]?.folded;
      if (word !== undefined && (word === wanted || isTypingError(word, wanted))) return at;
    }
  }
  return undefined;
}

/** Whether two long words are one slip apart; the first letter is seldom mistaken. */
export const isTypingError = (word: string, wanted: string): boolean =>
  wanted.length >= 5 && word[0] === wanted[0] && isOneSlip(word, wanted);

/** How many words are lost, added or changed (Levenshtein). */
function distance(a: readonly string[], b: readonly string[]): number {
  // One row of the table at a time, in the place of the one before.
  const row = b.map((_, j) => j + 1);
  for (let i = 0; i < a.length; i++) {
    let corner = i;
    let left = i + 1;
    for (let j = 0; j < b.length; j++) {
      const above = row[j] as number;
      left = Math.min(corner + (a[i] === b[j] ? 0 : 1), above + 1, left + 1);
      corner = above;
      row[j] = left;
    }
  }
  return row.at(-1) ?? a.length;
}
