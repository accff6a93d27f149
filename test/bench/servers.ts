/** Servers over stdio, as an editor starts them: ours and a trivial one, asked in turns. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { StatusResult } from '../../server/src/lsp/protocol';
import { line, ms, ratio, timesOf } from './measure';

export interface Server {
  readonly connection: MessageConnection;
  readonly child: ChildProcess;
}

/** What is measured: a draft, and the server that reads it. */
export interface DraftOverStdio {
  readonly draft: string;
  /** `dist/server.js`, or the same beside another corpus. */
  readonly server: string;
  /** Loaded as further corpora. */
  readonly folders?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Start {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Loaded as further corpora. */
  readonly folders?: readonly string[];
  /** Whether the client asks for diagnostics when it wants them, so that none come by themselves. */
  readonly pulls?: boolean;
}

/** Starts a server and initializes it. Large corpora need more memory than Node.js allows by itself. */
export async function startServer(
  file: string,
  { args = [], env = {}, folders = [], pulls }: Start,
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
    capabilities: { workspace: { configuration: true }, textDocument: pulls ? { diagnostic: {} } : {} },
  });
  await connection.sendNotification('initialized', {});
  return { child, connection };
}

/** Opens a text, version 1. */
export const openText = ({ connection }: Server, uri: string, text: string): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'resolution', version: 1, text },
  });

/** Waits until a server has read its folders and libraries. */
export async function untilRead({ connection }: Server, uri: string): Promise<void> {
  const textDocument = { uri };
  for (;;) {
    const { corpus } = await connection.sendRequest<StatusResult>('agreedLanguage/status', { textDocument });
    if (corpus.state === 'ready') return;
    await setTimeout(50);
  }
}

/** Starts the trivial server of a file, which answers with `payload`; the file it reads it from is gone afterwards. */
export async function startTrivial(file: string, payload: unknown): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-language-bench-'));
  const path = join(folder, 'payload.json');
  writeFileSync(path, JSON.stringify(payload));
  try {
    return await startServer(file, { env: { PAYLOAD: path } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints what was measured of both. */
export function reportBeside(name: string, own: readonly number[], other: readonly number[]): void {
  const [ours, trivial] = [timesOf(own), timesOf(other)];
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
