/**
 * A library of many texts: how it is opened, what memory it takes and how a phrase is found, beside SQLite FTS5 over the
 * same paragraphs; and a folder of documents, read for the first and for the second time by a server that is asked
 * meanwhile.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { seeded } from '../../corpus/tools/seeded';
import { wordsOf } from '../../server/src/text/words';
import { line, ms, ratio, title } from './measure';
import type { PreparedLibrary } from './prepared-library';
import { oneFileMore, readOnce } from './read-by-server';

/** What a process of its own says of a library. Times in milliseconds, memory in MB. */
export interface LibraryFigures {
  /** From nothing to the first answer; the program itself is loaded before. */
  readonly open: number;
  readonly memory: number;
  readonly p50: number;
  readonly p95: number;
  /** Phrases that were found, of all. */
  readonly found: number;
}

const PHRASES = 400;
const ROUNDS = 3;

/**
 * A library, read by a server that is typed into meanwhile; then opened beside what ships, each time in a process of its own,
 * in turns with the other: the least of three counts, since other work of the machine disturbs.
 */
export async function benchLibrary(prepared: PreparedLibrary): Promise<void> {
  const { folder, file: library, texts, words, env, database } = prepared;
  title(`A library beside what ships: ${inFigures(texts.length)} paragraphs, ${inFigures(words)} words`);
  line('its file', `${(statSync(library).size / 2 ** 20).toFixed(0)} MB`);
  rmSync(join(folder, 'caches'), { recursive: true, force: true });
  mkdirSync(join(folder, 'caches'));
  const caches = env.XDG_CACHE_HOME as string;
  for (const which of ['first', 'second']) {
    title(`Read by a server, the ${which} time`);
    await readOnce([library], caches);
  }
  title('One file more in a folder beside it');
  await oneFileMore(library, caches);
  title('Opened by itself');
  writeFileSync(join(folder, 'phrases.json'), JSON.stringify(phrasesOf(texts)));
  const once = (who: string): LibraryFigures =>
    JSON.parse(
      execFileSync(process.execPath, ['out/bench/library-once.js', who, folder], { encoding: 'utf8' }),
    );
  // Where the server keeps its cache elsewhere it is checked once more here.
  once('ours');
  const all = { ours: [] as LibraryFigures[], sqlite: [] as LibraryFigures[] };
  for (let round = 0; round < ROUNDS; round++)
    for (const who of database ? (['ours', 'sqlite'] as const) : (['ours'] as const))
      all[who].push(once(who));
  compared(leastOf(all.ours), leastOf(all.sqlite));
}

function compared(own: LibraryFigures, other: LibraryFigures): void {
  const megabytes = ({ memory }: LibraryFigures) => `${memory.toFixed(0)} MB`;
  line('opened, first phrase found', ms(own.open), ratio(own.open, other.open, 'SQLite FTS5'));
  line('memory of the process', megabytes(own), ratio(own.memory, other.memory, 'it'), megabytes(other));
  line('a phrase of four words, p50', ms(own.p50), ratio(own.p50, other.p50, 'it'));
  line('  p95', ms(own.p95), ratio(own.p95, other.p95, 'it'));
  line('  found', `${own.found} of ${PHRASES}`, `${other.found} by it`);
}

const inFigures = (count: number): string => count.toLocaleString('en');

function leastOf(all: readonly LibraryFigures[]): LibraryFigures {
  const least = (of: (one: LibraryFigures) => number) =>
    all.length > 0 ? Math.min(...all.map(of)) : Number.NaN;
  return {
    open: least(({ open }) => open),
    memory: least(({ memory }) => memory),
    p50: least(({ p50 }) => p50),
    p95: least(({ p95 }) => p95),
    found: least(({ found }) => found),
  };
}

function phrasesOf(texts: readonly string[]): string[][] {
  const next = seeded(7);
  const phrases: string[][] = [];
  while (phrases.length < PHRASES) {
    const words = wordsOf(texts[Math.floor(next() * texts.length)] as string).map(({ folded }) => folded);
    // Words that both take for one word.
    const plain = words.map((word) => /^[a-z]+$/.test(word));
    const at = Math.floor(next() * (words.length - 4));
    if (at >= 0 && plain.slice(at, at + 4).every(Boolean)) phrases.push(words.slice(at, at + 4));
  }
  return phrases;
}

/** A folder, read by a server that is typed into and asked meanwhile; with an empty cache, and again. */
export async function benchFolder(folder: string): Promise<void> {
  const caches = mkdtempSync(join(resolve('out/bench'), 'cache-'));
  try {
    for (const which of ['first', 'second']) {
      title(`The ${which} reading of ${folder}`);
      await readOnce([folder], caches);
    }
  } finally {
    rmSync(caches, { recursive: true });
  }
}
