/**
 * Makes the table of cited sources from adopted resolutions: the days with which they cite other resolutions and the
 * references that they give to titles. A row rests on the resolution itself, or on two others at least. Pure; keeps
 * symbols, dates, references, the names of instruments and hashes of other titles and words.
 */
import { splitSymbol, titleHash, wordsBeforeMark, writeItem } from '../../server/src/corpus/cited-sources';
import { notesOfDocument } from '../../server/src/corpus/footnote-index';
import { referenceKey } from '../../server/src/corpus/instruments';
import type { CitedSources, CorpusDocument } from '../../server/src/corpus/model';
import { isInstrumentName } from '../../server/src/corpus/named-instruments';
import { findCitations } from '../../server/src/resolution/citations/citations';
import { readReferences, seriesOf } from '../../server/src/resolution/citations/references';
import { yearsOfResolution } from '../../server/src/resolution/citations/symbols';
import { isPartOfName, titleBefore } from '../../server/src/resolution/citations/title-before-mark';

/** A key with one of the values that a text gives it. */
type Pair = readonly [key: string, value: string];

/** What one adopted resolution says of the sources it cites; no pair stands twice in a list. */
export interface Testimony {
  /** `A/RES/78/217` and its day, where the text has them. */
  readonly symbol?: string;
  readonly date?: string;
  readonly session: string;
  /** The symbols that it cites, with their days. */
  readonly days: readonly Pair[];
  /** The keys of the references it gives, each once, with their words. */
  readonly references: readonly Pair[];
  /** Hashes of the titles that its marks hang on: with the keys of the references, and with the titles. */
  readonly titles: readonly Pair[];
  readonly spellings: readonly Pair[];
  /** Hashes of the last words before its marks, with the keys of the references. */
  readonly words: readonly Pair[];
}

/** Reads what a document says; `session` is the one it is of. */
export function testimonyOf(document: CorpusDocument, session: string): Testimony {
  const { symbol, date, text } = document;
  const days = findCitations(text).flatMap(({ target, date: day }): Pair[] =>
    target.kind === 'resolution' && target.symbol && day?.iso ? [[target.symbol, day.iso]] : [],
  );
  const notes = notesOfDocument(document)
    .filter(({ reference }) => isPlain(reference))
    .map(({ label, reference }) => ({
      key: referenceKey(reference),
      reference,
      ...hangingAt(text, firstMark(text, label)),
    }));
  return {
    ...(symbol ? { symbol } : {}),
    ...(date ? { date } : {}),
    session,
    days: distinct(days),
    references: [...new Map(notes.map(({ key, reference }) => [key, reference]))],
    titles: distinct(notes.flatMap(({ title, key }) => (title ? [[titleHash(title), key] as const] : []))),
    spellings: distinct(notes.flatMap(({ title }) => (title ? [[titleHash(title), title] as const] : []))),
    words: distinct(notes.flatMap(({ words, key }) => (words ? [[titleHash(words), key] as const] : []))),
  };
}

/** What a mark hangs on: a title that is not but a part of a name, and the last words before it. */
function hangingAt(text: string, mark: number): { readonly title?: string; readonly words: string } {
  const words = wordsBeforeMark(text, mark);
  const span = titleBefore(text, mark);
  if (!span || isPartOfName(text, span.start)) return { words };
  return { title: text.slice(span.start, span.end).replace(/\*/g, '').replace(/\s+/g, ' '), words };
}

const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [pair.join('\n'), pair] as const)).values(),
];

const firstMark = (text: string, label: string): number =>
  Math.max(0, text.search(new RegExp(`\\[\\^${label}\\](?!:)`)));

/** A reference to a publication by its numbers; explanations are texts of their own. */
function isPlain(reference: string): boolean {
  const series = readReferences(reference).map(seriesOf);
  return (
    reference.length < LONGEST &&
    !reference.includes('“') &&
    series.every((one) => one !== 'words' && (one !== 'publication' || NUMBERED.test(reference)))
  );
}

const LONGEST = 240;
const NUMBERED = /\bSales No\.|\bTreaty Series\b|\bvols?\. \d/;

/** A row needs this many resolutions, unless the cited one itself is at hand. */
const WITNESSES = 2;
/** How many times as often the commonest day must be given as the next. */
const LEAD = 4;
/** The share of the resolutions that footnote a title which must give its usual reference. */
const SHARE = 0.9;

/** The table of what these resolutions say. */
export function makeCitedSources(testimonies: readonly Testimony[]): CitedSources {
  return {
    texts: testimonies.length,
    sessions: [...new Set(testimonies.map(({ session }) => session))].sort(),
    dates: datesIn(testimonies),
    references: referencesIn(testimonies),
    names: namesIn(testimonies),
  };
}

function datesIn(testimonies: readonly Testimony[]): CitedSources['dates'] {
  const counts = countsOf(testimonies, 'days');
  const own = new Map(testimonies.flatMap(({ symbol, date }) => (symbol && date ? [[symbol, date]] : [])));
  const rows = [...new Set([...own.keys(), ...counts.keys()])].flatMap((symbol): Row[] => {
    const date = own.get(symbol);
    const days = counts.get(symbol);
    if (date) return [{ symbol, date, witnesses: days?.get(date) ?? 0, own: true }];
    const [most, next] = ranked(days);
    if (!most || most[1] < WITNESSES || most[1] < LEAD * (next?.[1] ?? 0)) return [];
    return isInSession(symbol, most[0]) ? [{ symbol, date: most[0], witnesses: most[1], own: false }] : [];
  });
  return listed(rows);
}

interface Row {
  readonly symbol: string;
  readonly date: string;
  readonly witnesses: number;
  readonly own: boolean;
}

/** Rows by series and day, each in its natural order. */
function listed(rows: readonly Row[]): CitedSources['dates'] {
  const series = new Map<string, Map<string, string[]>>();
  const sorted = rows
    .map((row) => ({ ...row, ...splitSymbol(row.symbol) }))
    .sort((a, b) => natural(a.series, b.series) || natural(a.date, b.date) || natural(a.item, b.item));
  for (const row of sorted) {
    const days = series.get(row.series) ?? new Map<string, string[]>();
    series.set(row.series, days);
    days.set(row.date, [...(days.get(row.date) ?? []), writeItem(row.item, row)]);
  }
  return Object.fromEntries(
    [...series].map(([name, days]) => [
      name,
      Object.fromEntries([...days].map(([date, items]) => [date, items.join(',')])),
    ]),
  );
}

const natural = new Intl.Collator('en', { numeric: true }).compare;

/** Numbers of other bodies are read as the General Assembly's where nothing else is said: their days give them away. */
function isInSession(symbol: string, date: string): boolean {
  const number = /^A\/RES\/(.+)$/.exec(symbol)?.[1];
  const years = number && yearsOfResolution(number);
  return !years || (`${years.from}-01-01` <= date && date <= `${years.to}-12-31`);
}

function referencesIn(testimonies: readonly Testimony[]): string[] {
  const given = countsOf(testimonies, 'references');
  const hanging = new Map<string, Set<string>>();
  const hang = (key: string, item: string) =>
    hanging.set(key, (hanging.get(key) ?? new Set<string>()).add(item));
  for (const [title, key, count, share] of shares(testimonies, 'titles'))
    hang(key, writeItem(title, { own: SHARE <= share, witnesses: count }));
  for (const [words, key, count, share] of shares(testimonies, 'words'))
    if (HALF <= share) hang(key, writeItem(words, { own: false, witnesses: count }));
  return [...given]
    .flatMap(([key, texts]) => {
      const count = sum(texts.values());
      const [text = ''] = ranked(texts)[0] ?? [];
      const words = [...(hanging.get(key) ?? [])].sort().join(',');
      return count < WITNESSES ? [] : [[text, count, ...(words ? [words] : [])].join('\t')];
    })
    .sort();
}

/** Words that hang on several references say nothing, unless one of them has half. */
const HALF = 0.5;

/** What hangs on a reference in two resolutions or more: key, count, and the share of all on which it hangs. */
function* shares(
  testimonies: readonly Testimony[],
  what: 'titles' | 'words',
): Iterable<readonly [words: string, key: string, count: number, share: number]> {
  for (const [words, keys] of countsOf(testimonies, what)) {
    const all = sum(keys.values());
    for (const [key, count] of keys) if (WITNESSES <= count) yield [words, key, count, count / all];
  }
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, count) => all + count, 0);

/** The name of an instrument needs more: it is offered, and other words are measured against it. */
const NAMERS = 3;

function namesIn(testimonies: readonly Testimony[]): CitedSources['names'] {
  const spellings = countsOf(testimonies, 'spellings');
  const texts = countsOf(testimonies, 'references');
  const rows = [...shares(testimonies, 'titles')].flatMap(
    ([title, key, count, share]): CitedSources['names'][number][] => {
      if (count < NAMERS || share < SHARE) return [];
      const [name = ''] = ranked(spellings.get(title))[0] ?? [];
      const [reference = ''] = ranked(texts.get(key))[0] ?? [];
      return isInstrumentName(name) ? [[name, reference, count]] : [];
    },
  );
  const names = new Set(rows.map(([name]) => name));
  return rows.filter(([name]) => !names.has(withoutYear(name))).sort(([a], [b]) => (a < b ? -1 : 1));
}

// "Convention on Psychotropic Substances of 1971" is called so; a name that stands without its year is not
const withoutYear = (name: string): string => /^(.*) of (?:\p{L}+ )?(?:19|20)\d\d$/u.exec(name)?.[1] ?? '';

/** In how many testimonies each key has each value. */
function countsOf(
  testimonies: readonly Testimony[],
  what: 'days' | 'references' | 'titles' | 'spellings' | 'words',
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const testimony of testimonies)
    for (const [key, value] of testimony[what]) {
      const values = counts.get(key) ?? new Map<string, number>();
      counts.set(key, values);
      values.set(value, (values.get(value) ?? 0) + 1);
    }
  return counts;
}

/** Values with their counts, the commonest first; of two equally common ones the first in the alphabet. */
const ranked = (counts: ReadonlyMap<string, number> | undefined): (readonly [string, number])[] =>
  [...(counts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
