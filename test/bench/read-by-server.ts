/** Folders and libraries that a server reads while it is typed into and asked: what it costs, and what one file more costs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { StatusResult } from '../../server/src/lsp/protocol';
import { line, ms } from './measure';
import { openText, type Server, startServer } from './servers';

const DRAFT = '1. Calls upon States to uphold the best interests of the child and of all migrants;\n';
const URI = 'file:///library.resolution';

/** A server that reads, the file to which the stalls of its loop go, and when it had started, in milliseconds of its own. */
interface Reading {
  readonly server: Server;
  readonly watched: string;
  readonly started: number;
}

async function startReading(folders: readonly string[], caches: string): Promise<Reading> {
  const watched = join(caches, 'stalls');
  writeFileSync(watched, '');
  const from = performance.now();
  const server = await startServer('dist/server.js', {
    args: ['--stdio'],
    folders,
    pulls: true,
    env: {
      XDG_CACHE_HOME: caches,
      LOOP_WATCH: watched,
      NODE_OPTIONS: `--require=${resolve('test/bench/loop-watch.cjs')}`,
    },
  });
  const started = performance.now() - from;
  await openText(server, URI, DRAFT);
  return { server, watched, started };
}

/** Reads folders, and tells what it costs until all can be used, and until nothing more is done. */
export async function readOnce(folders: readonly string[], caches: string): Promise<void> {
  const from = performance.now();
  const { server, watched, started } = await startReading(folders, caches);
  try {
    await server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
    line('first findings', ms(performance.now() - from));
    const { files, read, documents, longest } = await whileLoading(server, from);
    const seconds = (performance.now() - from) / 1000;
    line('all can be used', `${seconds.toFixed(1)} s`, `${documents} documents`);
    if (read > 0.2) line('read', `${(files / read).toFixed(0)} files a second`, `${files} files`);
    line('the longest request meanwhile', ms(longest));
    await setTimeout(1000);
    const { cpu, memory } = usedBy(server);
    line('processor time, memory now and at most', `${cpu.toFixed(1)} s`, ...memory);
    await untilQuiet(server);
    line('  memory when nothing more is done', ...usedBy(server).memory);
    line('the longest stalls of its loop', ...longestOf(stallsIn(watched).filter(({ at }) => at > started)));
  } finally {
    server.child.kill();
  }
}

/** Writes one file more into a folder beside a library, once nothing more is done, and tells what that costs. */
export async function oneFileMore(library: string, caches: string): Promise<void> {
  const folder = join(caches, 'more');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const put = (number: number) => writeFileSync(join(folder, `${number}.resolution`), harbours(number));
  put(1);
  const { server, watched } = await startReading([folder, library], caches);
  try {
    const { documents } = await whileLoading(server, performance.now());
    await untilQuiet(server);
    const idle = await idleShare(server);
    const [before, stalls] = [usedBy(server), stallsIn(watched).length];
    const from = performance.now();
    put(2);
    for (let is = documents; is === documents; ) {
      await setTimeout(20);
      const { corpus } = await statusOf(server);
      if (corpus.state === 'ready') is = corpus.documents;
    }
    line('it can be used after', ms(performance.now() - from));
    await setTimeout(2000);
    const { cpu, memory } = usedBy(server);
    const own = cpu - before.cpu - (idle * (performance.now() - from)) / 1000;
    line('processor time, memory now and at most', `${own.toFixed(1)} s`, ...memory);
    line('the longest stalls of its loop', ...longestOf(stallsIn(watched).slice(stalls)));
  } finally {
    server.child.kill();
  }
}

const statusOf = ({ connection }: Server): Promise<StatusResult> =>
  connection.sendRequest('agreedLanguage/status', { textDocument: { uri: URI } });

const harbours = (number: number): string => {
  const paragraphs = Array.from(
    { length: 40 },
    (_, at) => `${at + 1}. *Urges* all harbours of kind ${number} to keep lanterns for passing ships;\n`,
  );
  const head = `symbol: A/RES/90/${number}\ntitle: Harbours ${number}\nstanding: adopted\ndate: 2035-12-01`;
  return `---\n${head}\n---\n\n${paragraphs.join('\n')}`;
};

/** Waits until the server has used little processor time for some seconds: it joins indexes when nothing has changed for a while. */
async function untilQuiet(server: Server): Promise<void> {
  const uses: number[] = [];
  const isQuiet = () => (uses.at(-1) as number) - (uses.at(-QUIET_FOR) ?? Number.NEGATIVE_INFINITY) < LITTLE;
  do {
    await setTimeout(1000);
    uses.push(usedBy(server).cpu);
  } while (!isQuiet() && uses.length < AT_MOST);
}

/** In seconds. To watch its loop alone takes a twentieth of the time. */
const QUIET_FOR = 8;
const LITTLE = 0.8;
const AT_MOST = 60;
const IDLE_FOR = 3;

/** The processor time that a server takes while it does nothing, in seconds a second: its loop is watched. */
async function idleShare(server: Server): Promise<number> {
  const { cpu } = usedBy(server);
  await setTimeout(IDLE_FOR * 1000);
  return (usedBy(server).cpu - cpu) / IDLE_FOR;
}

interface Use {
  /** Processor time in seconds. */
  readonly cpu: number;
  readonly memory: readonly string[];
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

/** As far as the system tells it. */
function usedBy({ child: { pid = 0 } }: Server): Use {
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

interface Stall {
  /** Its end, in milliseconds from the start of the program on. */
  readonly at: number;
  /** By the clock, and of processor time: the machine may have other work. */
  readonly wall: number;
  readonly cpu: number;
}

const stallsIn = (file: string): Stall[] =>
  readFileSync(file, 'latin1')
    .split('\n')
    .filter(Boolean)
    .map((one) => JSON.parse(one));

const longestOf = (stalls: readonly Stall[]): string[] =>
  stalls
    .toSorted((a, b) => b.cpu - a.cpu)
    .slice(0, 3)
    .map(({ wall, cpu }) => `${cpu.toFixed(0)} ms (${wall.toFixed(0)} by the clock)`);
