/**
 * Looks up short names as people half remember them: titles, short forms and acronyms of instruments. The only
 * importer of fuse.js, which is made for short strings; paragraphs are searched in `match/search/search.ts`.
 */

import Fuse from 'fuse.js';
import { memoizeByObject } from '../text/memoize';
import type { Instrument } from './model';

interface Entry {
  readonly instrument: Instrument;
  readonly names: readonly string[];
}

/** No name is longer, UTF-16; the cost of a query grows with its length. */
const LONGEST_QUERY = 300;

/** How unlike a name may be, from 0 (the same) to 1 (anything). */
const THRESHOLD = 0.4;

/** The instruments whose names are most like `query`, best first; all, in their order, where it is empty. */
export function findInstruments(instruments: readonly Instrument[], query: string, limit = 30): Instrument[] {
  const words = query.trim();
  if (words === '') return instruments.slice(0, limit);
  if (words.length > LONGEST_QUERY) return [];
  const acronym = instruments.filter(({ shortForms }) =>
    shortForms.some(({ text }) => text.toLowerCase() === words.toLowerCase()),
  );
  const found = indexOf(instruments)
    .search(query, { limit: limit + acronym.length })
    .map(({ item }) => item.instrument);
  return [...new Set([...acronym, ...found])].slice(0, limit);
}

const indexOf = memoizeByObject((instruments: readonly Instrument[]) => {
  const entries: Entry[] = instruments.map((instrument) => ({
    instrument,
    names: [instrument.title, ...instrument.shortForms.map(({ text }) => text)],
  }));
  return new Fuse(entries, { keys: ['names'], threshold: THRESHOLD, ignoreLocation: true });
});
