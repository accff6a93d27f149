/**
 * Opens a library once and finds phrases in it: `node library-once.js ours|sqlite FOLDER` prints `LibraryFigures`. Ours is
 * opened beside what ships, as a server does; the first time it is checked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locate } from '../../server/src/match/index/engine';
import { idOf } from '../../server/src/match/index/vocabulary';
import { find, occurrences } from '../../server/src/match/index/word-index';
import type { LibraryFigures } from './library';
import { timesOf } from './measure';
import { openedLibrary } from './prepared-library';
import { openSqlite } from './sqlite';

type Find = (words: readonly string[]) => readonly string[];

const [, , who, folder = '.'] = process.argv;
const MOST = 10;

/** The texts of the first paragraphs that hold a phrase. */
async function ours(): Promise<Find> {
  const { engine } = await openedLibrary(folder);
  return (words) => {
    const ids = words.map((word) => idOf(engine.index.vocabulary, word));
    return [...occurrences(engine.index, find(engine.index, ids), MOST)].map(
      ({ paragraph }) => locate(engine, paragraph).paragraph.text,
    );
  };
}

async function run(): Promise<void> {
  const phrases: string[][] = JSON.parse(readFileSync(join(folder, 'phrases.json'), 'utf8'));
  const from = performance.now();
  const found = who === 'ours' ? await ours() : openSqlite(join(folder, 'paragraphs.db'), MOST);
  found(phrases[0] as string[]);
  const open = performance.now() - from;
  const times: number[] = [];
  let hits = 0;
  for (const phrase of phrases) {
    const begun = performance.now();
    const texts = found(phrase);
    times.push(performance.now() - begun);
    if (texts.length > 0) hits += 1;
  }
  const memory = process.memoryUsage.rss() / 2 ** 20;
  const figures: LibraryFigures = { open, memory, ...timesOf(times), found: hits };
  process.stdout.write(JSON.stringify(figures));
}

void run();
