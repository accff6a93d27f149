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
import { line, ms, ratio, timesOf, title } from './measure';

const ROUNDS = 600;
/** Before what is measured: a session is longer than its first half minute, in which code is still compiled. */
const WARM_UP = 400;
const URI = 'file:///bench.resolution';

interface Server {
  readonly connection: MessageConnection;
  readonly child: ChildProcess;
}

/** Types through a draft; `folders` are loaded as further corpora. */
export async function benchStdio(draft: string, folders: readonly string[]): Promise<void> {
  title(`Completion over stdio${folders.length > 0 ? ' with further corpora' : ''}`);
  const folder = mkdtempSync(join(tmpdir(), 'agreed-language-bench-'));
  const payload = join(folder, 'payload.json');
  const ours = await start('dist/server.js', ['--stdio'], {}, folders);
  try {
    await open(ours, draft);
    const positions = positionsIn(draft);
    writeFileSync(payload, JSON.stringify(await typical(ours, positions)));
    const trivial = await start('out/bench/trivial-server.js', [], { PAYLOAD: payload }, []);
    await open(trivial, draft);
    const times: Record<'ours' | 'trivial', number[]> = { ours: [], trivial: [] };
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const position = positions[round % positions.length] as Position;
      const [own, other] = [await timeOf(ours, position), await timeOf(trivial, position)];
      if (round < WARM_UP) continue;
      times.ours.push(own);
      times.trivial.push(other);
    }
    const [own, other] = [timesOf(times.ours), timesOf(times.trivial)];
    line('ours', `p50 ${ms(own.p50)}`, `p95 ${ms(own.p95)}`);
    line('a trivial server with the same payload', `p50 ${ms(other.p50)}`, `p95 ${ms(other.p95)}`);
    line(
      'ours',
      ratio(own.p50, other.p50, 'it, p50'),
      ratio(own.p95, other.p95, 'it, p95'),
      `p95 + ${ms(own.p95 - other.p95)}`,
    );
    trivial.child.kill();
  } finally {
    ours.child.kill();
    rmSync(folder, { recursive: true });
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
  return { child, connection };
}

const open = ({ connection }: Server, text: string): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'resolution', version: 1, text },
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

const ask = ({ connection }: Server, position: Position): Promise<CompletionList> =>
  connection.sendRequest('textDocument/completion', {
    textDocument: { uri: URI },
    position,
    context: { triggerKind: 1 },
  });

async function timeOf(server: Server, position: Position): Promise<number> {
  const from = performance.now();
  await ask(server, position);
  return performance.now() - from;
}

/** The answer of median length; asking also waits until the server has read everything. */
async function typical(server: Server, positions: readonly Position[]): Promise<CompletionList> {
  const answers: CompletionList[] = [];
  for (const position of positions.slice(0, 60)) answers.push(await ask(server, position));
  answers.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  return answers[answers.length >> 1] as CompletionList;
}
