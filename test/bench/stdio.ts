/** Completion end to end over stdio, beside a server that gives the same answer without thinking. */
import type { CompletionList } from 'vscode-languageserver/node';
import {
  type DraftOverStdio,
  openText,
  reportBeside,
  type Server,
  startServer,
  startTrivial,
  untilRead,
} from './servers';

/** Every question is asked this often, and its best time counts, since other work of the machine disturbs. */
const ROUNDS = 3;
/** Before what is measured: a session is longer than its first half minute, in which code is still compiled. */
const WARM_UP = 500;

/** Asks all over a draft, then types into it. No diagnostics come between. */
export async function benchStdio({ draft, server, folders = [], env = {} }: DraftOverStdio): Promise<void> {
  const ours = await startServer(server, { args: ['--stdio'], folders, env, pulls: true });
  const started: Server[] = [ours];
  try {
    const positions = positionsIn(draft);
    await openText(ours, ASKED, draft);
    await untilRead(ours, ASKED);
    const trivial = await startTrivial('out/bench/trivial-server.js', await typical(ours, positions));
    started.push(trivial);
    await openText(trivial, ASKED, draft);
    const both = [ours, trivial] as const;
    reportBeside('asked all over a draft', ...(await asked(both, positions)));
    reportBeside('asked after each letter typed', ...(await typed(both, draft)));
  } finally {
    for (const { child } of started) child.kill();
  }
}

type Pair = readonly [ours: Server, trivial: Server];
type PairOfTimes = readonly [ours: number[], trivial: number[]];

const ASKED = 'file:///asked.resolution';

/** Both are asked in turns, all over the draft before the next round. */
async function asked(servers: Pair, positions: readonly Position[]): Promise<PairOfTimes> {
  const best = noTimes();
  for (let round = 0; round <= ROUNDS; round++) {
    const those = round === 0 ? positions.slice(0, WARM_UP) : positions;
    for (const [at, position] of those.entries())
      for (const [which, server] of servers.entries()) {
        const time = await timeOf(server, ASKED, position);
        if (round > 0) keepBest(best[which], at, time);
      }
  }
  return best;
}

const noTimes = (): PairOfTimes => [[], []];

function keepBest(times: number[] | undefined, at: number, time: number): void {
  if (times) times[at] = Math.min(time, times[at] ?? Number.POSITIVE_INFINITY);
}

/**
 * Below the first half of a draft the beginnings of the other paragraphs are typed, letter by letter; in each round
 * into a text of its own. The first paragraph does not count.
 */
async function typed(servers: Pair, draft: string): Promise<PairOfTimes> {
  const best = noTimes();
  const half = draft.indexOf('\n\n', draft.length / 2) + 2;
  const beginnings = draft
    .slice(half)
    .split('\n\n')
    .filter((text) => /^(?:\d+\. )?\*/.test(text))
    .map((text) => text.slice(0, LETTERS));
  for (let round = 1; round <= ROUNDS; round++) {
    const uri = `file:///typed-${round}.resolution`;
    const text = new TypedText(servers, uri, draft.slice(0, half));
    await text.open();
    for (const [number, beginning] of beginnings.entries())
      for (const [at, letter] of [...beginning].entries()) {
        const position = await text.type(at === 0 && number > 0 ? `\n\n${letter}` : letter);
        for (const [which, server] of servers.entries()) {
          const time = await timeOf(server, uri, position);
          if (number > 0) keepBest(best[which], (number - 1) * LETTERS + at, time);
        }
      }
  }
  return best.map((times) => times.filter((time) => time !== undefined)) as unknown as PairOfTimes;
}

/** A text that grows at its end. */
class TypedText {
  #version = 1;
  #end: Position;

  constructor(
    readonly servers: Pair,
    readonly uri: string,
    readonly above: string,
  ) {
    const lines = above.split('\n');
    this.#end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  }

  async open(): Promise<void> {
    for (const server of this.servers) await openText(server, this.uri, this.above);
  }

  /** Adds some letters; answers where the cursor is then. */
  async type(text: string): Promise<Position> {
    const start = this.#end;
    const lines = text.split('\n');
    const before = lines.length > 1 ? 0 : start.character;
    this.#version++;
    this.#end = { line: start.line + lines.length - 1, character: before + (lines.at(-1)?.length ?? 0) };
    for (const { connection } of this.servers)
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: this.uri, version: this.#version },
        contentChanges: [{ range: { start, end: start }, text }],
      });
    return this.#end;
  }
}

const LETTERS = 60;

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
