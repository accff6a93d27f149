/** Typing into a draft over stdio until its diagnostics are there, beside a server that has them ready. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { line, ms, ratio, timesOf, title } from './measure';

/** Milliseconds before what is measured: a session is longer than the time in which code is still compiled. */
const WARM_UP = 8_000;
const ROUNDS = 600;
const URI = 'file:///bench.resolution';

interface Server {
  readonly child: ChildProcess;
  readonly connection: MessageConnection;
  /** The diagnostics of a version, as soon as they come. */
  published(version: number): Promise<PublishDiagnosticsParams>;
}

/** Types a word here and there and takes it back; `folders` are loaded as further corpora. */
export async function benchEdit(draft: string, folders: readonly string[]): Promise<void> {
  title(`A word typed, to all diagnostics, over stdio${folders.length > 0 ? ' with further corpora' : ''}`);
  const folder = mkdtempSync(join(tmpdir(), 'agreed-language-bench-'));
  const payload = join(folder, 'payload.json');
  const ours = await start('dist/server.js', ['--stdio'], {}, folders);
  try {
    const { diagnostics } = await open(ours, draft);
    writeFileSync(payload, JSON.stringify(diagnostics));
    const trivial = await start('out/bench/trivial-diagnostics.js', [], { PAYLOAD: payload }, []);
    await open(trivial, draft);
    const times = await inTurns(ours, trivial, edits(draft));
    const [own, other] = [timesOf(times.ours), timesOf(times.trivial)];
    line('ours', `p50 ${ms(own.p50)}`, `p95 ${ms(own.p95)}`, `${diagnostics.length} diagnostics`);
    line('a trivial server with the same payload', `p50 ${ms(other.p50)}`, `p95 ${ms(other.p95)}`);
    line('ours', `p50 + ${ms(own.p50 - other.p50)}`, `p95 + ${ms(own.p95 - other.p95)}`);
    line('ours', ratio(own.p50, other.p50, 'it, p50'), ratio(own.p95, other.p95, 'it, p95'));
    trivial.child.kill();
  } finally {
    ours.child.kill();
    rmSync(folder, { recursive: true });
  }
}

/** In turns, so that whatever else the machine does meets both alike. */
async function inTurns(ours: Server, trivial: Server, all: Generator<Edit>) {
  const times: Record<'ours' | 'trivial', number[]> = { ours: [], trivial: [] };
  const from = performance.now();
  for (let version = 2, rounds = 0; rounds < ROUNDS; version++) {
    const edit = all.next().value as Edit;
    const own = await timeOf(ours, edit, version);
    const other = await timeOf(trivial, edit, version);
    if (performance.now() - from < WARM_UP) continue;
    rounds++;
    times.ours.push(own);
    times.trivial.push(other);
  }
  return times;
}

async function timeOf(
  { connection, published }: Server,
  contentChange: Edit,
  version: number,
): Promise<number> {
  const from = performance.now();
  const answer = published(version);
  const textDocument = { uri: URI, version };
  await connection.sendNotification('textDocument/didChange', {
    textDocument,
    contentChanges: [contentChange],
  });
  await answer;
  return performance.now() - from;
}

interface Edit {
  readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
  readonly text: string;
}

/** A new word between two words of a paragraph, which is then taken back; all over the draft, again and again. */
function* edits(draft: string): Generator<Edit, never> {
  const places = draft
    .split('\n')
    .flatMap((text, number) =>
      /^(?:\d+\. |\(\w+\) )?\*?\p{Lu}/u.test(text)
        ? [...text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)]
            .filter((_, at) => at % 9 === 4)
            .map(({ index }) => ({ line: number, character: index }))
        : [],
    );
  for (let round = 0; ; round++) {
    const start = places[(round * 131) % places.length] as Edit['range']['start'];
    const text = ` new${round % 1000}`;
    yield { range: { start, end: start }, text };
    yield { range: { start, end: { ...start, character: start.character + text.length } }, text: '' };
  }
}

async function start(
  file: string,
  args: string[],
  env: Record<string, string>,
  folders: readonly string[],
): Promise<Server> {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<number | undefined, (found: PublishDiagnosticsParams) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (found: PublishDiagnosticsParams) => {
    waiting.get(found.version)?.(found);
    waiting.delete(found.version);
  });
  const settings = { corpus: { folders } };
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings),
  );
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    initializationOptions: { agreedLanguage: settings },
    capabilities: { workspace: { configuration: true } },
  });
  await connection.sendNotification('initialized', {});
  return { child, connection, published: (version) => new Promise((found) => waiting.set(version, found)) };
}

/** Opens the draft; waits until further corpora have been read, too. */
async function open({ connection, published }: Server, text: string): Promise<PublishDiagnosticsParams> {
  const first = published(1);
  const textDocument = { uri: URI, languageId: 'resolution', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const found = await first;
  await connection.sendRequest('agreedLanguage/search', { query: 'migrants' });
  return found;
}
