/** Completion end to end over stdio, beside a server that gives the same answer without thinking. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CompletionList,
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { line, ms, ratio, type Times, timesOf } from './measure';

const ROUNDS = 800;
/** Before what is measured: a session is longer than its first half minute, in which code is still compiled. */
const WARM_UP = 500;

interface Server {
  readonly connection: MessageConnection;
  readonly child: ChildProcess;
}

/** What is asked of which server. */
export interface StdioBench {
  readonly draft: string;
  /** `dist/server.js`, or the same beside another corpus. */
  readonly server: string;
  /** Loaded as further corpora. */
  readonly folders?: readonly string[];
}

/** Asks all over a draft, then types into it. */
export async function benchStdio({ draft, server, folders = [] }: StdioBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-language-bench-'));
  const payload = join(folder, 'payload.json');
  const ours = await start(server, ['--stdio'], {}, folders);
  const started: Server[] = [ours];
  try {
    const positions = positionsIn(draft);
    await open(ours, ASKED, draft);
    writeFileSync(payload, JSON.stringify(await typical(ours, positions)));
    const trivial = await start('out/bench/trivial-server.js', [], { PAYLOAD: payload }, []);
    started.push(trivial);
    await open(trivial, ASKED, draft);
    const both = [ours, trivial] as const;
    report('asked all over a draft', await asked(both, positions));
    report('asked after each letter typed', await typed(both, draft));
  } finally {
    for (const { child } of started) child.kill();
    rmSync(folder, { recursive: true });
  }
}

type Pair = readonly [ours: Server, trivial: Server];
type PairOfTimes = readonly [ours: number[], trivial: number[]];

function report(name: string, [own, other]: PairOfTimes): void {
  const [ours, trivial]: [Times, Times] = [timesOf(own), timesOf(other)];
  line(name, `p50 ${ms(ours.p50)}`, `p95 ${ms(ours.p95)}`);
  line('  a trivial server with the same payload', `p50 ${ms(trivial.p50)}`, `p95 ${ms(trivial.p95)}`);
  line(
    '  ours',
    ratio(ours.p50, trivial.p50, 'it, p50'),
    ratio(ours.p95, trivial.p95, 'it, p95'),
    `p50 + ${ms(ours.p50 - trivial.p50)}`,
    `p95 + ${ms(ours.p95 - trivial.p95)}`,
  );
}

const ASKED = 'file:///asked.resolution';
const TYPED = 'file:///typed.resolution';

/** In turns, so that whatever else the machine does meets both alike. */
async function asked(servers: Pair, positions: readonly Position[]): Promise<PairOfTimes> {
  const times: PairOfTimes = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const position = positions[(round * 7) % positions.length] as Position;
    for (const [which, server] of servers.entries()) {
      const time = await timeOf(server, ASKED, position);
      if (round >= WARM_UP) times[which]?.push(time);
    }
  }
  return times;
}

/** The second half of a draft is typed below the first, letter by letter, a few letters of each paragraph. */
async function typed(servers: Pair, draft: string): Promise<PairOfTimes> {
  const times: PairOfTimes = [[], []];
  const half = draft.indexOf('\n\n', draft.length / 2) + 2;
  const above = draft.slice(0, half);
  for (const server of servers) await open(server, TYPED, above);
  const lines = draft
    .slice(half)
    .split('\n\n')
    .filter((text) => /^(?:\d+\. )?\*/.test(text));
  const first = above.split('\n').length - 1;
  let version = 1;
  for (const [number, text] of lines.entries()) {
    for (let at = 0; at < Math.min(text.length, LETTERS); at++) {
      const letter = { line: first + 2 * number, character: at };
      version++;
      for (const [which, server] of servers.entries()) {
        await insert(server, version, letter, text[at] as string);
        const time = await timeOf(server, TYPED, { ...letter, character: at + 1 });
        if (number > 0) times[which]?.push(time);
      }
    }
    version++;
    const end = { line: first + 2 * number, character: Math.min(text.length, LETTERS) };
    for (const server of servers) await insert(server, version, end, '\n\n');
  }
  return times;
}

const LETTERS = 60;

const insert = ({ connection }: Server, version: number, at: Position, text: string): Promise<void> =>
  connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: TYPED, version },
    contentChanges: [{ range: { start: at, end: at }, text }],
  });

/** A client that asks for diagnostics when it wants them: none come between. */
async function start(
  file: string,
  args: string[],
  env: Record<string, string>,
  folders: readonly string[],
): Promise<Server> {
  const child = spawn(process.execPath, ['--max-old-space-size=8000', file, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
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
    capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  return { child, connection };
}

const open = ({ connection }: Server, uri: string, text: string): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'resolution', version: 1, text },
  });

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Ends of words all over the draft. */
function positionsIn(draft: string): Position[] {
  return draft
    .split('\n')
    .flatMap((text, number) =>
      /^(?:\d+\. )?\*/.test(text)
        ? [...text.matchAll(/\s/g)]
            .filter((_, at) => at % 5 === 3)
            .map(({ index }) => ({ line: number, character: index + 1 }))
        : [],
    );
}

const ask = ({ connection }: Server, uri: string, position: Position): Promise<CompletionList> =>
  connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position,
    context: { triggerKind: 1 },
  });

async function timeOf(server: Server, uri: string, position: Position): Promise<number> {
  const from = performance.now();
  await ask(server, uri, position);
  return performance.now() - from;
}

/** The answer of median length; asking also waits until the server has read everything. */
async function typical(server: Server, positions: readonly Position[]): Promise<CompletionList> {
  const answers: CompletionList[] = [];
  for (const position of positions.slice(0, 60)) answers.push(await ask(server, ASKED, position));
  answers.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return answers[answers.length >> 1] as CompletionList;
}
