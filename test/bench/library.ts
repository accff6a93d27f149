/**
 * A library of many texts: how it is opened, what memory it takes and how a phrase is found, beside SQLite FTS5 over the
 * same paragraphs; and a folder of documents, read for the first and for the second time by a server that is asked
 * meanwhile.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seeded } from '../../corpus/tools/seeded';
import type { StatusResult } from '../../server/src/lsp/protocol';
import { wordsOf } from '../../server/src/text/words';
import { line, ms, ratio, title } from './measure';
import type { PreparedLibrary } from './prepared-library';
import { openText, type Server, startServer } from './servers';

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
  for (const which of ['first', 'second']) {
    title(`Read by a server, the ${which} time`);
    await readOnce(library, env.XDG_CACHE_HOME as string);
  }
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

const DRAFT = '1. Calls upon States to uphold the best interests of the child and of all migrants;\n';
const URI = 'file:///library.resolution';

/** A folder, read by a server that is typed into and asked meanwhile; with an empty cache, and again. */
export async function benchFolder(folder: string): Promise<void> {
  const caches = mkdtempSync(join(resolve('out/bench'), 'cache-'));
  try {
    for (const which of ['first', 'second']) {
      title(`The ${which} reading of ${folder}`);
      await readOnce(folder, caches);
    }
  } finally {
    rmSync(caches, { recursive: true });
  }
}

async function readOnce(folder: string, caches: string): Promise<void> {
  const watched = join(caches, 'stalls');
  writeFileSync(watched, '');
  const from = performance.now();
  const server = await startServer('dist/server.js', {
    args: ['--stdio'],
    folders: [folder],
    pulls: true,
    env: {
      XDG_CACHE_HOME: caches,
      LOOP_WATCH: watched,
      NODE_OPTIONS: `--require=${resolve('test/bench/loop-watch.cjs')}`,
    },
  });
  try {
    await openText(server, URI, DRAFT);
    await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
    line('first findings', ms(performance.now() - from));
    const { files, read, documents, longest } = await whileLoading(server, from);
    const seconds = (performance.now() - from) / 1000;
    line('all can be used', `${seconds.toFixed(1)} s`, `${documents} documents`);
    if (read > 0.2) line('read', `${(files / read).toFixed(0)} files a second`, `${files} files`);
    line('the longest request meanwhile', ms(longest));
    await setTimeout(1000);
    const { cpu, memory } = usedBy(server.child.pid);
    line('processor time, memory now and at most', `${cpu.toFixed(1)} s`, ...memory);
    line('the longest stalls of its loop', ...stallsIn(watched));
  } finally {
    server.child.kill();
  }
}

/** Types, completes and hovers until all has been read and indexed. */
async function whileLoading({ connection }: Server, from: number) {
  const textDocument = { uri: URI };
  let longest = 0;
  const timed = async <T>(method: string, params: unknown): Promise<T> => {
    const begun = performance.now();
    const answer = await connection.sendRequest<T>(method, params);
    longest = Math.max(longest, performance.now() - begun);
    return answer;
  };
  let files = 0;
  let begun = Number.NaN;
  let read = 0;
  for (let version = 2; ; version++) {
    const at = { line: 0, character: 3 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges: [{ range: { start: at, end: at }, text: version % 2 ? 'a' : 'b' }],
    });
    await timed('textDocument/diagnostic', { textDocument });
    await timed('textDocument/completion', { textDocument, position: { line: 0, character: 25 } });
    await timed('textDocument/hover', { textDocument, position: { line: 0, character: 60 } });
    const { corpus } = await timed<StatusResult>('agreedLanguage/status', { textDocument });
    const now = (performance.now() - from) / 1000;
    if (corpus.files && corpus.files.done < corpus.files.total) {
      files = corpus.files.total;
      if (Number.isNaN(begun)) begun = now;
      read = now - begun;
    }
    if (corpus.state === 'ready') return { files, read, documents: corpus.documents, longest };
    await setTimeout(20);
  }
}

/** Processor time in seconds; as far as the system tells it. */
function usedBy(pid = 0): { cpu: number; memory: string[] } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const memory = ['VmRSS', 'VmHWM'].map((name) => {
      const kilobytes = Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
      return `${Math.round(kilobytes / 1024)} MB`;
    });
    return { cpu: (Number(fields[13]) + Number(fields[14])) / 100, memory };
  } catch {
    return { cpu: Number.NaN, memory: ['not told by this system'] };
  }
}

/** After the start of the program itself. Wall and processor time: the machine may have other work. */
function stallsIn(file: string): string[] {
  const stalls = readFileSync(file, 'latin1')
    .split('\n')
    .filter(Boolean)
    .map((one) => JSON.parse(one) as { at: number; wall: number; cpu: number });
  const longest = stalls.slice(1).sort((a, b) => b.cpu - a.cpu);
  return longest.slice(0, 3).map(({ wall, cpu }) => `${cpu.toFixed(0)} ms (${wall.toFixed(0)} by the clock)`);
}
