/** Instruments: the full official title from a short form (`CEDAW`) or the first letters of its words. */

import type { Instrument } from '../../../corpus/model';
import { memoizeByObject } from '../../../text/memoize';
import { type Span, slice } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { withFootnote } from './first-mention';
import type { CompletionItem } from './item';
import type { WordsBefore } from './words-before';

const LIMIT = 5;
/** `migrant workers conv`: at most this many words before the half-typed one may belong to a title. */
const MOST_WORDS = 6;
const LEAST_LETTERS = 2;
/** A footnote costs a reading of the whole draft. */
const MOST_WITH_NOTE = 2;

/** The titles that the last words typed begin or abbreviate, those with the most words typed first. */
export function instrumentItems(world: World, snapshot: Snapshot, before: WordsBefore): CompletionItem[] {
  if (before.letters.length < LEAST_LETTERS) return [];
  const typed = [
    ...before.context.slice(-MOST_WORDS),
    { ...before.span, folded: before.letters.toLowerCase() },
  ];
  const endings = endingsOf(typed.map(({ folded }) => folded));
  const isCapital = before.letters.length >= LETTERS && /^\p{Lu}/u.test(before.letters);
  return world.corpus.instruments
    .filter((instrument) => hasWord(namesOf(instrument), before.letters.toLowerCase()))
    .flatMap((instrument) => {
      const { taken, begun } = wordsTaken(namesOf(instrument), endings, isCapital);
      const first = typed[typed.length - taken];
      return taken > 0 && first ? [{ instrument, taken, begun, start: first.start }] : [];
    })
    .sort(
      (a, b) => b.taken - a.taken || Number(b.begun) - Number(a.begun) || byUse(a.instrument, b.instrument),
    )
    .slice(0, LIMIT)
    .map(({ instrument, start }, rank) => {
      const item = itemOf(instrument, { start, end: before.span.end }, snapshot);
      return rank < MOST_WITH_NOTE ? withFootnote(world, snapshot, instrument, item) : item;
    });
}

/** What has a reference, and what the corpus cites more often, is meant more often; then the shorter title. */
const byUse = (a: Instrument, b: Instrument): number =>
  Number(b.reference !== undefined) - Number(a.reference !== undefined) ||
  b.citedIn.length - a.citedIn.length ||
  a.title.length - b.title.length;

/** The last words typed, of each number from the most down to one. */
interface Ending {
  readonly words: readonly string[];
  readonly text: string;
}

const endingsOf = (typed: readonly string[]): Ending[] =>
  typed.map((_, from) => ({ words: typed.slice(from), text: typed.slice(from).join(' ') }));

interface Names {
  /** All words of its names. */
  readonly words: ReadonlySet<string>;
  readonly title: readonly string[];
  readonly titleText: string;
  readonly short: readonly string[];
}

const namesOf: (instrument: Instrument) => Names = memoizeByObject((instrument) => {
  const title = wordsOf(instrument.title).map(({ folded }) => folded);
  const short = instrument.shortForms.map(({ text }) => text.toLowerCase());
  return {
    words: new Set([...title, ...short.flatMap((form) => form.split(' '))]),
    title,
    titleText: title.join(' '),
    short,
  };
});

/** Whether the half-typed word may be one of the names': most instruments are told apart by that alone. */
function hasWord({ words }: Names, letters: string): boolean {
  for (const word of words) if (word.startsWith(letters)) return true;
  return false;
}

interface Taken {
  /** How many of the last words typed name the instrument; 0 where none do. */
  readonly taken: number;
  /** Whether its name begins so, as against words picked from it. */
  readonly begun: boolean;
}

/** `isCapital`: three letters that begin with a capital begin a name or title by themselves: `CED`, `Con`. */
function wordsTaken(
  { title, titleText, short }: Names,
  endings: readonly Ending[],
  isCapital: boolean,
): Taken {
  for (const { words, text } of endings) {
    const begun =
      short.includes(text) ||
      begins(titleText, words, text) ||
      (isCapital && words.length === 1 && [titleText, ...short].some((name) => name.startsWith(text)));
    if (begun || abbreviates(title, words)) return { taken: words.length, begun };
  }
  return { taken: 0, begun: false };
}

/** `convention on the ri` */
const begins = (title: string, typed: readonly string[], text: string): boolean =>
  typed.length > 1 && title.length > text.length && title.startsWith(text);

/** `conv` is begun by few other words; `con` and `pro` are. */
const LETTERS_OF_KIND = 4;
const WORDS_WITH_KIND = 3;

const saysKind = (title: readonly string[], letters: string): boolean =>
  letters.length >= LETTERS_OF_KIND && title.find((word) => KINDS.has(word))?.startsWith(letters) === true;

const LETTERS = 3;
const SMALL = new Set(['the', 'and', 'for', 'all', 'their', 'with']);

/** What instruments are; the first such word of a title says what it is, wherever it stands. */
const KINDS = new Set(
  'agenda agreement charter compact convention covenant declaration principles programme protocol rules statute'.split(
    ' ',
  ),
);

/** `migrant workers conv`: words that each begin another word of the title, its first one or its kind among them. */
function abbreviates(title: readonly string[], typed: readonly string[]): boolean {
  if (typed.length < 2) return false;
  const isMeant = (letters: string) =>
    title[0]?.startsWith(letters) || (typed.length >= WORDS_WITH_KIND && saysKind(title, letters));
  if (!typed.some(isMeant)) return false;
  if (typed.some((letters) => letters.length < LETTERS || SMALL.has(letters))) return false;
  const rest = [...title];
  return typed.every((letters) => {
    const at = rest.findIndex((word) => word.startsWith(letters));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

const itemOf = (instrument: Instrument, span: Span, { text }: Snapshot): CompletionItem => ({
  kind: 'instrument',
  label: instrument.title,
  edit: { span, text: instrument.title },
  filter: slice(text, span),
  source: instrument.symbol ?? instrument.adopted?.slice(0, 4) ?? instrument.kind,
  places: [],
});
