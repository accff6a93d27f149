/** Typing into a draft over stdio until its diagnostics are there, beside a server that has them ready. */
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import {
  type DraftOverStdio,
  openText,
  reportBeside,
  type Server,
  startServer,
  startTrivial,
  untilRead,
} from './servers';

/** Milliseconds before what is measured: a session is longer than the time in which code is still compiled. */
const WARM_UP = 8_000;
const ROUNDS = 1_000;
const URI = 'file:///bench.resolution';

/** A server whose diagnostics are waited for. */
export interface Checking extends Server {
  /** The diagnostics of a version, as soon as they come. */
  published(version: number): Promise<PublishDiagnosticsParams>;
}

/** Types a word here and there and takes it back. */
export async function benchEdit({ draft, server, folders = [], env = {} }: DraftOverStdio): Promise<void> {
  const ours = checking(await startServer(server, { args: ['--stdio'], folders, env }));
  const started: Server[] = [ours];
  try {
    const { diagnostics } = await open(ours, draft);
    await untilRead(ours, URI);
    const trivial = checking(await startTrivial('out/bench/trivial-diagnostics.js', diagnostics));
    started.push(trivial);
    await open(trivial, draft);
    const times = await inTurns(ours, trivial, edits(draft));
    reportBeside(`one word, to ${diagnostics.length} diagnostics`, times.ours, times.trivial);
  } finally {
    for (const { child } of started) child.kill();
  }
}

export function checking(server: Server): Checking {
  const waiting = new Map<number | undefined, (found: PublishDiagnosticsParams) => void>();
  server.connection.onNotification('textDocument/publishDiagnostics', (found: PublishDiagnosticsParams) => {
    waiting.get(found.version)?.(found);
    waiting.delete(found.version);
  });
  return { ...server, published: (version) => new Promise((found) => waiting.set(version, found)) };
}

/** In turns, so that whatever else the machine does meets both alike. */
export async function inTurns(ours: Checking, trivial: Checking, all: Generator<Edit>) {
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
  { connection, published }: Checking,
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
export function* edits(draft: string): Generator<Edit, never> {
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

/** Opens the draft; waits until further corpora have been read, too. */
export async function open(server: Checking, text: string): Promise<PublishDiagnosticsParams> {
  const first = server.published(1);
  await openText(server, URI, text);
  const found = await first;
  await server.connection.sendRequest('agreedLanguage/search', { query: 'migrants' });
  return found;
}
