/**
 * What adopted resolutions say of the sources they cite, as a table of facts: on which day a resolution was
 * adopted, and which reference belongs to a title. Made from a folder of adopted resolutions by
 * corpus/tools/cited-sources.ts; holds symbols, dates, references, names of instruments and hashes, no running text.
 */
import { foldTitle } from '../resolution/citations/title-before-mark';
import { checksum } from '../text/checksum';
import { betweenBlankLines } from '../text/lines';
import { memoizeByObject, memoizeByText } from '../text/memoize';
import { slice } from '../text/span';
import { wordsOf } from '../text/words';
import { referenceKey } from './instruments';
import type { CitedSources } from './model';

/** The day of a resolution, and on how many adopted resolutions that rests. */
export interface CitedDate {
  /** `2016-09-19` */
  readonly date: string;
  /** How many resolutions cite it with this day. */
  readonly witnesses: number;
  /** Whether the resolution itself was at hand, and dated. */
  readonly own: boolean;
}

/** A reference that adopted resolutions give, and on how many of them that rests. */
export interface CitedReference {
  /** Every Ibid. expanded: `United Nations, Treaty Series, vol. 1577, No. 27531.` */
  readonly reference: string;
  readonly witnesses: number;
}

/** The table as it is asked. */
export interface CitedLookup {
  /** What is known of a resolution's day; `A/RES/71/1`. */
  date(symbol: string): CitedDate | undefined;
  /** The days of a series, `A/RES/71/`, by the item: `1`. */
  series(name: string): ReadonlyMap<string, CitedDate>;
  /** The reference that nearly all give a title; `title` as a text has it. */
  usual(title: string): CitedReference | undefined;
  /** What is known of a reference, by its key (`referenceKey`). */
  byKey(key: string): CitedReference | undefined;
  /** Whether the reference of that key hangs on these words, a title or the last ones before a mark, more than once. */
  hangs(words: string, key: string): boolean;
}

const nothing: CitedLookup = {
  date: () => undefined,
  series: () => new Map(),
  usual: () => undefined,
  byKey: () => undefined,
  hangs: () => false,
};

/** The table, ready to be asked; read once, and without one nothing is known. */
export const citedLookup = (table: CitedSources | undefined): CitedLookup =>
  table ? lookupIn(table) : nothing;

const lookupIn = memoizeByObject((table: CitedSources): CitedLookup => {
  const days = new Map<string, ReadonlyMap<string, CitedDate>>();
  let references: References | undefined;
  const rows = () => (references ??= readReferences(table.references));
  const series = (name: string) => {
    const read = days.get(name) ?? readDays(table.dates[name]);
    days.set(name, read);
    return read;
  };
  return {
    series,
    date: (symbol) => {
      const { series: name, item } = splitSymbol(symbol);
      return series(name).get(item);
    },
    usual: (title) => rows().usual.get(titleHash(title)),
    byKey: (key) => rows().byKey.get(key),
    hangs: (words, key) => rows().hanging.has(`${titleHash(words)} ${key}`),
  };
});

/** A symbol's series and its place there: `A/RES/71/` and `1`, `A/RES/(XXI)` and `2200 A`. */
export function splitSymbol(symbol: string): { readonly series: string; readonly item: string } {
  const old = /^((?:\w+\/)+)(\d[^()/]*?) ?(\([^()]+\))$/.exec(symbol);
  if (old) return { series: `${old[1]}${old[3]}`, item: old[2] ?? '' };
  const end = symbol.lastIndexOf('/') + 1;
  return { series: symbol.slice(0, end), item: symbol.slice(end) };
}

// "180=14", "181:3", "270 B:2": an item, whether it was at hand itself, and in how many resolutions it is cited
const ITEM = /^(.+)([=:])(\d+)$/;

function readDays(days: Readonly<Record<string, string>> = {}): ReadonlyMap<string, CitedDate> {
  const read = new Map<string, CitedDate>();
  for (const [date, items] of Object.entries(days))
    for (const one of items.split(',')) {
      const [, item, sign, count] = ITEM.exec(one) ?? [];
      if (item !== undefined) read.set(item, { date, witnesses: Number(count), own: sign === '=' });
    }
  return read;
}

/** Writes an item of a day's list. */
export const writeItem = (item: string, { own, witnesses }: Omit<CitedDate, 'date'>): string =>
  `${item}${own ? '=' : ':'}${witnesses}`;

interface References {
  readonly byKey: ReadonlyMap<string, CitedReference>;
  /** By the hash of a title: the reference that nearly all give it. */
  readonly usual: ReadonlyMap<string, CitedReference>;
  /** Hashes of titles and other words with the keys of the references that hang on them. */
  readonly hanging: ReadonlySet<string>;
}

/** The rows: reference, in how many resolutions, and the hashes of words; `=` marks the usual one of a title. */
function readReferences(rows: readonly string[]): References {
  const byKey = new Map<string, CitedReference>();
  const usual = new Map<string, CitedReference>();
  const hanging = new Set<string>();
  for (const row of rows) {
    const [reference = '', count, titles] = row.split('\t');
    const key = referenceKey(reference);
    byKey.set(key, { reference, witnesses: Number(count) });
    for (const one of titles?.split(',') ?? []) {
      const [, hash = '', sign, witnesses] = ITEM.exec(one) ?? [];
      hanging.add(`${hash} ${key}`);
      if (sign === '=') usual.set(hash, { reference, witnesses: Number(witnesses) });
    }
  }
  return { byKey, usual, hanging };
}

/** Twelve hexadecimal digits by which a title is known again, whatever its capitals, quotes and hyphens. */
export function titleHash(title: string): string {
  const folded = foldTitle(title.replace(/\*/g, ''));
  return checksum(folded) + checksum(`title ${folded}`).slice(0, 4);
}

/** This many words before a mark tell what its note is about, where they are no title. */
const CONTEXT = 4;

/** The last words before a mark at `at` (UTF-16), marks and punctuation left out; empty where they are fewer. */
export const wordsBeforeMark = (text: string, at: number): string =>
  lastWordsOf(text.slice(Math.max(0, at - REACH), at));

/** The words are among this many code units before the mark. */
const REACH = 120;

/** Every version of a draft asks for the words before each of its marks. */
const lastWordsOf = memoizeByText((text) => {
  // The mark keeps its own line from being blank.
  const marked = `${text.replace(/\[\^[^\]]*\]|[*]/g, ' ').replace(/^\S*\s/, '')}[`;
  const paragraph = [...betweenBlankLines(marked, 0)].at(-1);
  const words = wordsOf(paragraph ? slice(marked, paragraph) : '')
    .slice(-CONTEXT)
    .map(({ folded }) => folded);
  return words.length < CONTEXT ? '' : words.join(' ');
});
