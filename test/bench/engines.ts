/**
 * Completion and search, the engine alone, beside MiniSearch and SQLite FTS5 on the same paragraphs: the first
 * words of a paragraph, half of them with a half-typed last word; and four of its words, one misspelt.
 */
import MiniSearch from 'minisearch';
import { seeded } from '../../corpus/tools/seeded';
import { type Engine, idsOf, locate } from '../../server/src/match/index/engine';
import { StoredPlaces } from '../../server/src/match/index/sorted-places';
import { idsFrom } from '../../server/src/match/index/vocabulary';
import { find, isHeld, narrow, occurrences } from '../../server/src/match/index/word-index';
import { continuations } from '../../server/src/match/predict/continuations';
import { searchParagraphs } from '../../server/src/match/search/search';
import { type Word, wordsOf } from '../../server/src/text/words';
import { line, ms, ratio, type Times, timesOf, title } from './measure';
import { sqlitePhrases, sqlitePhrasesIn } from './sqlite';

const QUERIES = 100;
/** Slow engines are asked fewer questions. */
const BUDGET = 20_000;
/** Milliseconds before the clock counts, for the compiler. */
const WARM_UP = 3_000;
/** Milliseconds; what is slower is asked once. */
const SLOW = 50;

interface Engines {
  readonly engine: Engine;
  readonly texts: readonly string[];
  /** Queries are drawn from this many first texts, the real ones. */
  readonly real: number;
  /** A database of the texts, where there is one. */
  readonly database?: string | undefined;
}

interface Figures extends Times {
  /** Share of queries for which one of the first ten has all words asked for. */
  readonly recall: number;
  readonly asked: number;
}

export async function benchEngines({ engine, texts, real, database }: Engines): Promise<void> {
  title(`The engine alone, ${texts.length.toLocaleString('en')} paragraphs`);
  memory(engine);
  const mini = miniSearch(texts.slice(0, MOST_FOR_MINISEARCH));
  const sqlite = database ? sqlitePhrasesIn(database) : sqlitePhrases(texts);
  const long = texts
    .slice(0, real)
    .map((text) => wordsOf(text))
    .filter((words) => words.length > 12);
  const prefixes = drawPrefixes(long);
  const ours = await asked(prefixes, (prefix) => waysOn(forgetful(engine), prefix));
  const lookup = await asked(prefixes, (prefix) => lookedUp(engine, prefix));
  const letters = typedOut(engine, long);
  const theirs = await asked(prefixes, ({ typed }) =>
    mini
      .search(typed.join(' '), { prefix: true, fuzzy: 0.2 })
      .slice(0, 10)
      .map(({ id }) => texts[id] ?? ''),
  );
  const phrases =
    sqlite && (await asked(prefixes, ({ typed }) => sqlite(typed).map((id) => texts[id] ?? '')));
  const beside = ({ p95 }: Times): string[] => [
    ratio(p95, theirs.p95, `${miniSearchOf(texts)}, p95`),
    phrases ? ratio(p95, phrases.p95, 'SQLite, p95') : 'SQLite not installed',
  ];
  report('completion, nothing remembered', ours, ...beside(ours));
  line(
    'completion, letter by letter',
    `p50 ${ms(letters.p50)}`,
    `p95 ${ms(letters.p95)}`,
    ...beside(letters),
  );
  report('  the lookup alone: ten paragraphs', lookup, ...beside(lookup));
  report('  MiniSearch, prefix and fuzzy', theirs);
  if (phrases) report('  SQLite FTS5 phrase prefix, ten paragraphs', phrases);
  await benchSearch(engine, texts, mini, long);
}

/** The same engine without what it remembers of earlier questions. */
const forgetful = (engine: Engine): Engine => ({ ...engine });

/** All of a completion: continuations, ended and told apart, with their sources. */
function waysOn(engine: Engine, { context, letters }: Prefix): string[] {
  const found = continuations(engine, { context, letters, mark: '', clause: context.length, limit: 10 });
  return found.flatMap(({ sources }) =>
    sources.map(({ paragraphNumber }) => locate(engine, paragraphNumber).paragraph.text),
  );
}

/** What SQLite answers: ten paragraphs that hold the words. */
function lookedUp(engine: Engine, { context, letters }: Prefix): string[] {
  const { index } = engine;
  const stretch = find(index, idsOf(engine, context));
  const next = letters ? narrow(index, stretch, context.length, idsFrom(index.vocabulary, letters)) : stretch;
  return [...occurrences(index, next, 10)].map(({ paragraph }) => locate(engine, paragraph).paragraph.text);
}

/** Paragraphs typed letter by letter, an answer after each: what is known of the letter before may help. */
function typedOut(engine: Engine, long: readonly (readonly Word[])[]): Times {
  const next = seeded(13);
  const paragraphs = Array.from({ length: TYPED }, () => long[Math.floor(next() * long.length)] ?? []);
  const best: number[] = [];
  for (let round = 0; round < 3; round++) {
    const fresh = forgetful(engine);
    for (const [at, prefix] of paragraphs.flatMap(lettersOf).entries()) {
      const from = performance.now();
      waysOn(fresh, prefix);
      best[at] = Math.min(performance.now() - from, best[at] ?? Number.POSITIVE_INFINITY);
    }
  }
  return timesOf(best);
}

/** The beginning of a paragraph after each letter from the fourth word on. */
const lettersOf = (words: readonly Word[]): Prefix[] =>
  words.slice(3, 15).flatMap(({ folded }, word) =>
    Array.from(folded, (_, letters) => ({
      context: words.slice(0, word + 3),
      letters: folded.slice(0, letters),
      wanted: [],
      typed: [],
    })),
  );

const TYPED = 40;

async function benchSearch(
  engine: Engine,
  texts: readonly string[],
  mini: MiniSearch,
  long: readonly (readonly Word[])[],
): Promise<void> {
  const keywords = drawKeywords(long);
  searchParagraphs(engine, { words: 'warms the table of misspellings up', limit: 1 });
  const ours = await asked(keywords, ({ query }) =>
    searchParagraphs(engine, { words: query, limit: 10 }).map((hit) => hit.paragraph.text),
  );
  report('search', ours);
  const theirs = await asked(keywords, ({ query }) =>
    mini
      .search(query, { prefix: true, fuzzy: 0.2 })
      .slice(0, 10)
      .map(({ id }) => texts[id] ?? ''),
  );
  report(
    '  MiniSearch, prefix and fuzzy',
    theirs,
    ratio(ours.p95, theirs.p95, `${miniSearchOf(texts)}, p95`),
  );
}

function memory({ index }: Engine): void {
  if (!isHeld(index)) throw new Error('the index of a corpus just opened is laid over none');
  const { tokens, gaps, suffixes, buckets, starts, documents, coarse } = index;
  const arrays = [tokens.low, tokens.high, gaps.bytes, buckets, starts, documents, coarse];
  const others = arrays.reduce((sum, array) => sum + (array?.byteLength ?? 0), 0);
  const bytes = others + suffixes.length * 4;
  line(
    'index',
    `${suffixes.length.toLocaleString('en')} words`,
    `${(bytes / suffixes.length).toFixed(2)} bytes a word`,
    suffixes instanceof StoredPlaces ? `${(others / suffixes.length).toFixed(2)} of them in memory` : '',
  );
}

/** It holds its index as objects: a million paragraphs would take more memory than machines have. */
const MOST_FOR_MINISEARCH = 100_000;

/** `MiniSearch`, or of how many paragraphs where these are not all. */
const miniSearchOf = (texts: readonly string[]): string =>
  texts.length > MOST_FOR_MINISEARCH ? `MiniSearch of ${MOST_FOR_MINISEARCH / 1000},000` : 'MiniSearch';

function miniSearch(texts: readonly string[]): MiniSearch {
  const mini = new MiniSearch({ fields: ['text'] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  return mini;
}

interface Asked {
  /** The words that a right answer has. */
  readonly wanted: readonly string[];
}

async function asked<Q extends Asked>(
  queries: readonly Q[],
  answer: (query: Q) => string[],
): Promise<Figures> {
  const warm = performance.now();
  for (const query of queries) if (performance.now() - warm < WARM_UP) answer(query);
  const times: number[] = [];
  let right = 0;
  const start = performance.now();
  for (const query of queries) {
    const [found, time] = fastestOf(() => answer(query));
    times.push(time);
    if (found.some((text) => hasAll(text, query.wanted))) right++;
    if (performance.now() - start > BUDGET) break;
  }
  return { ...timesOf(times), recall: right / times.length, asked: times.length };
}

/** The best of three: what else the machine does at the moment is not the engine's. */
function fastestOf<T>(answer: () => T): [T, number] {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 1; ; round++) {
    const from = performance.now();
    const found = answer();
    best = Math.min(best, performance.now() - from);
    if (round === 3 || best > SLOW) return [found, best];
  }
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  const words = new Set(wordsOf(text).map(({ folded }) => folded));
  return wanted.every((word) => words.has(word));
}

function report(name: string, { p50, p95, recall, asked: count }: Figures, ...more: readonly string[]): void {
  const found = `found ${Math.round(100 * recall)} %`;
  line(
    name,
    `p50 ${ms(p50)}`,
    `p95 ${ms(p95)}`,
    found,
    ...(count < QUERIES ? [`${count} queries`] : []),
    ...more,
  );
}

interface Prefix extends Asked {
  readonly context: readonly Word[];
  readonly letters: string;
  readonly typed: readonly string[];
}

function drawPrefixes(long: readonly (readonly Word[])[]): Prefix[] {
  const next = seeded(11);
  return Array.from({ length: QUERIES }, (_, at) => {
    const words = long[Math.floor(next() * long.length)] as readonly Word[];
    const length = 3 + Math.floor(next() * 6);
    const last = words[length] as Word;
    const letters = at % 2 === 0 ? last.folded.slice(0, Math.ceil(last.folded.length / 2)) : '';
    const context = words.slice(0, length);
    const wanted = context.map(({ folded }) => folded);
    return { context, letters, wanted, typed: letters ? [...wanted, letters] : wanted };
  });
}

interface Keywords extends Asked {
  readonly query: string;
}

function drawKeywords(long: readonly (readonly Word[])[]): Keywords[] {
  const next = seeded(12);
  return Array.from({ length: QUERIES }, () => {
    const words = long[Math.floor(next() * long.length)] as readonly Word[];
    const content = [...new Set(words.map(({ folded }) => folded).filter((word) => word.length > 5))];
    const wanted = content
      .map((word) => ({ word, key: next() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, 4)
      .map(({ word }) => word);
    const typo = (word: string) => word.slice(0, 2) + word.slice(3);
    return { wanted, query: wanted.map((word, at) => (at === 1 ? typo(word) : word)).join(' ') };
  });
}
