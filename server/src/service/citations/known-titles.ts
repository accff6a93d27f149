/** The titles that near ones are compared with: of the table of instruments, and of the footnotes of the corpus. */
import { notesByTitle } from '../../corpus/footnote-index';
import type { Corpus, Instrument } from '../../corpus/model';
import { isNamed } from '../../corpus/named-instruments';
import { foldTitle } from '../../resolution/citations/title-before-mark';
import { memoizeByObject, memoizeByText, once } from '../../text/memoize';
import { wordsOf } from '../../text/words';

export interface KnownTitle {
  readonly text: string;
  readonly words: readonly string[];
  /** Whether its capitals are beyond doubt: titles of treaties. */
  readonly capitals: boolean;
  /** Whether only slips of the pen count: short titles, and names of which there are many alike. */
  readonly strict: boolean;
  /** How many of its words must stand in a text, about where they should, before it is compared. */
  readonly needed: number;
}

/** Word `at` of a title, by its number; `needed` is the title's. */
export interface TitlePlace {
  readonly title: number;
  readonly at: number;
  readonly needed: number;
}

export interface KnownTitles {
  /** The title of a number that a place named. */
  title(number: number): KnownTitle;
  /** Where a folded word stands in titles; nowhere for short words and the commonest ones. */
  placesOf(word: string): readonly TitlePlace[];
  /** The titles of those words, whatever their capitals. */
  exactly(words: string): readonly KnownTitle[];
}

/** A title as it is listed; its words are read when a draft comes near it. */
interface Listed {
  readonly text: string;
  readonly capitals: boolean;
  readonly isOneOfMany: boolean;
}

/** Shorter titles are too near to other words. */
export const SHORTEST = 3;
/** Titles of fewer words differ from one another in a word: of these only typing errors are told. */
const SHORT = 7;
/** Shorter words say nothing of a title. */
const SHORTEST_WORD = 4;
/** A word in more titles than this says nothing. */
const COMMON = 200;
/** At least this many footnotes must hang on a title of the corpus before it is known. */
const WITNESSES = 3;

/** The titles of a corpus. */
export const knownTitles: (corpus: Corpus) => KnownTitles = memoizeByObject((corpus) => {
  const { listed, folded } = listedIn(corpus);
  const read = new Map<number, KnownTitle | undefined>();
  const titleAt = (number: number): KnownTitle | undefined => {
    if (!read.has(number)) read.set(number, knownTitle(listed[number] as Listed));
    return read.get(number);
  };
  const numbers = once(() => numbersByTitle(folded));
  return {
    title: (number) => titleAt(number) as KnownTitle,
    placesOf: memoizeByText((word) => placesOf(word, folded, titleAt)),
    exactly: (words) => (numbers().get(foldTitle(words)) ?? []).flatMap((number) => titleAt(number) ?? []),
  };
});

/** The titles, and the same folded. */
function listedIn({ instruments, documents }: Corpus): { listed: Listed[]; folded: string[] } {
  const ours = instruments.flatMap((one) =>
    formsOf(one).map((text) => ({ text, capitals: one.kind === 'treaty', isOneOfMany: isNamed(one) })),
  );
  const folded = ours.map(({ text }) => foldTitle(text));
  const known = new Set(folded);
  const theirs = [...notesByTitle(documents)].filter(
    ([title, notes]) => WITNESSES <= notes.length && !known.has(title),
  );
  const others = theirs.map(([, notes]) => ({
    text: notes[0]?.title ?? '',
    capitals: false,
    isOneOfMany: true,
  }));
  return { listed: [...ours, ...others], folded: [...folded, ...theirs.map(([title]) => title)] };
}

const formsOf = ({ title, shortForms }: Instrument): string[] => [
  title,
  ...shortForms.filter(({ from }) => from === 'texts').map(({ text }) => text),
];

function knownTitle({ text, capitals, isOneOfMany }: Listed): KnownTitle | undefined {
  const words = wordsOf(text).map(({ folded }) => folded);
  if (words.length < SHORTEST) return undefined;
  const needed = Math.max(2, Math.ceil(0.5 * words.filter((word) => SHORTEST_WORD <= word.length).length));
  return { text, words, capitals, needed, strict: isOneOfMany || words.length < SHORT };
}

/** Few titles hold the letters of a word; only these are read. */
function placesOf(
  word: string,
  folded: readonly string[],
  titleAt: (number: number) => KnownTitle | undefined,
): TitlePlace[] {
  if (word.length < SHORTEST_WORD) return [];
  const places: TitlePlace[] = [];
  for (let title = 0; title < folded.length; title++) {
    const known = folded[title]?.includes(word) && titleAt(title);
    if (!known) continue;
    for (const [at, other] of known.words.entries())
      if (other === word) places.push({ title, at, needed: known.needed });
  }
  return places.length <= COMMON ? places : [];
}

function numbersByTitle(folded: readonly string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [number, title] of folded.entries()) {
    const known = numbers.get(title);
    if (known) known.push(number);
    else numbers.set(title, [number]);
  }
  return numbers;
}
