/** What is known of a resolution or document that a draft cites: its title, its date, what it is. */

import { citedLookup } from '../../corpus/cited-sources';
import { findDocument } from '../../corpus/document';
import { oneDigitOff } from '../../corpus/footnote-index';
import { bySymbol, instrumentTable } from '../../corpus/instruments';
import type { CorpusDocument, Instrument } from '../../corpus/model';
import type { Engine } from '../../match/index/engine';
import { findCitations, type ResolutionTarget } from '../../resolution/citations/citations';
import { ordinalWords } from '../../resolution/citations/ordinal-words';
import { readSymbol, type SymbolFacts } from '../../resolution/citations/symbols';
import { memoizeByObject, memoizeByText } from '../../text/memoize';
import { numberOfResolution, placesOfWords } from './cited-in';

export interface SourceFacts {
  readonly symbol: string;
  readonly document?: CorpusDocument;
  readonly instruments: readonly Instrument[];
  /** As other texts call it: `entitled “...”`. */
  readonly title?: string;
  /** `2016-09-19`, and whether texts of the corpus agree on it. */
  readonly date?: string;
  /** `Resolution of the General Assembly, seventy-first session (2016–2017)` */
  readonly what: string;
}

/** What is known of a symbol, with the place in the document or without. */
export function sourceFactsOf(engine: Engine, symbol: string): SourceFacts {
  const document = findDocument(engine.corpus.documents, symbol);
  const instruments = bySymbol(instrumentTable(engine.corpus.instruments), symbol);
  const [date] = datesOf(engine, symbol) ?? [];
  const title = document?.title ?? hearings(engine, symbol).title;
  return {
    symbol,
    instruments,
    what: whatIs(readSymbol(symbol)),
    ...(document ? { document } : {}),
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
  };
}

/**
 * The dates that a resolution may be cited with, best first; undefined where nothing is known. A resolution
 * in several parts may have been adopted on several days.
 */
export function datesOf(engine: Engine, symbol: string): readonly string[] | undefined {
  const own = findDocument(engine.corpus.documents, symbol)?.date;
  if (own) return [own];
  const cited = citedLookup(engine.corpus.cited).date(symbol);
  if (cited?.own) return [cited.date];
  const heard = hearings(engine, symbol).dates;
  // Where many resolutions agree on a day, one text that has another is mistaken.
  const least = cited ? 2 : Math.min(2, heard[0]?.count ?? 0);
  const dates = heard.filter(({ count }) => least <= count).map(({ date }) => date);
  if (cited || 0 < dates.length) return [...new Set([...(cited ? [cited.date] : []), ...dates])];
  const dated = dateOfInstrument(bySymbol(instrumentTable(engine.corpus.instruments), symbol), symbol);
  return dated ? [dated] : undefined;
}

/** The table's date is the resolution's own where the instrument is the whole resolution or its annex. */
const dateOfInstrument = (instruments: readonly Instrument[], symbol: string): string | undefined => {
  const [one] = instruments;
  return symbol.startsWith('A/RES/') && one?.adopted?.length === 10 && instruments.length === 1
    ? one.adopted
    : undefined;
};

/** On how many adopted resolutions a resolution's day rests: `so cited in 34 resolutions`; empty where on none. */
export function witnessesOf({ corpus }: Engine, symbol: string): string {
  const witnesses = citedLookup(corpus.cited).date(symbol)?.witnesses ?? 0;
  return witnesses === 0 ? '' : `so cited in ${witnesses} resolution${witnesses === 1 ? '' : 's'}`;
}

/**
 * Numbers that differ from a resolution's in one digit and are of the day `iso`, as far as the corpus knows: those that
 * adopted texts cite most come first.
 */
export function nearNumbers(engine: Engine, { symbol, number }: ResolutionTarget, iso: string): string[] {
  if (!symbol) return [];
  const series = symbol.slice(0, symbol.length - number.length);
  // A year before the stroke is the Economic and Social Council's, whatever the slip has made of it.
  const symbolOf = (other: string) => (/^(?:19|20)\d\d\//.test(other) ? 'E/RES/' : series) + other;
  const cited = citedLookup(engine.corpus.cited);
  const witnesses = (other: string) => cited.date(symbolOf(other))?.witnesses ?? 0;
  return [...new Set(oneDigitOff(number))]
    .filter((other) => datesOf(engine, symbolOf(other))?.includes(iso))
    .sort((a, b) => witnesses(b) - witnesses(a));
}

/** A symbol in words: `resolution of the General Assembly, seventy-first session (2016–2017)`. */
export function whatIs(facts: SymbolFacts): string {
  const body = facts.body ? ` of the ${facts.body}` : '';
  const session = sessionWords(facts.session);
  const years = facts.years ? (session ? ` (${facts.years})` : `, ${facts.years}`) : '';
  const words = `${facts.kind}${body}${session ? `, ${session}` : ''}${years}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sessionWords(session: string | undefined): string {
  if (!session) return '';
  const special = /^(E?S)-(\d+)$/.exec(session);
  if (!special) return `${ordinalWords(Number(session))} session`;
  return `${ordinalWords(Number(special[2]))} ${special[1] === 'ES' ? 'emergency special' : 'special'} session`;
}

interface Witnesses {
  /** The commonest first. */
  readonly dates: readonly { readonly date: string; readonly count: number }[];
  readonly title?: string;
}

/** What the texts of the corpus say of a resolution: the dates they give, and a title. */
const hearings = (engine: Engine, symbol: string): Witnesses => hearingsIn(engine)(symbol);

const hearingsIn = memoizeByObject((engine: Engine) => memoizeByText((symbol) => hear(engine, symbol)));

function hear(engine: Engine, symbol: string): Witnesses {
  const number = numberOfResolution(symbol);
  if (!number) return { dates: [] };
  const dates: string[] = [];
  const titles: string[] = [];
  for (const { paragraph } of placesOfWords(engine, number)) {
    for (const citation of findCitations(paragraph.text)) {
      if (citation.target.kind !== 'resolution' || citation.target.symbol !== symbol) continue;
      if (citation.date?.iso) dates.push(citation.date.iso);
      const title = TITLE_AFTER.exec(paragraph.text.slice(citation.date?.span.end ?? citation.span.end))?.[1];
      if (title) titles.push(title);
    }
  }
  const [title] = counted(titles);
  return {
    dates: counted(dates).map(([date, count]) => ({ date, count })),
    ...(title ? { title: title[0] } : {}),
  };
}

// ", entitled “Making migration work for all”"
const TITLE_AFTER = /^,? entitled [“"]([^”"]{3,300})[”"]/;

/** Words with how often they stand, the commonest first. */
function counted(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** `General Assembly resolution 71/1`, for what has no symbol: `Commission on Population and Development resolution 2006/2`. */
export const nameOf = (target: ResolutionTarget): string =>
  `${target.body ? `${target.body} ` : ''}${target.what} ${target.number}`;
