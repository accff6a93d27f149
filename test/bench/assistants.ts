/** The tools for assistants over stdio, asked by the official client, beside a search of the language server. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { line, ms, ratio, timesOf } from './measure';
import { startServer } from './servers';

/** Calls of each tool before it is measured, and measured ones. */
const WARM_UP = 20;
const ROUNDS = 100;

interface Asked {
  readonly texts: readonly string[];
  readonly draft: string;
  readonly folders: readonly string[];
}

/** What each tool is asked, for the text of a round. */
const questions = (draft: string): Readonly<Record<string, (text: string) => Record<string, unknown>>> => ({
  find_agreed_language: (text) => ({ words: wordsOf(text, 3).join(' ') }),
  quote: () => ({ symbol: 'GCM', ref: '15 (h)' }),
  verify_quote: (text) => ({ text: wordsOf(text, 24).join(' ') }),
  precedent: (text) => ({ words: wordsOf(text, 2).join(' ') }),
  continue: (text) => ({ words: wordsOf(text, 6).join(' ') }),
  check_draft: (text) => ({ text: `${draft}\n\n${text}` }),
});

const wordsOf = (text: string, count: number): string[] => text.split(/\s+/).slice(4, 4 + count);

/** `texts`: adopted paragraphs that the questions are made of; `folders`: further corpora. */
export async function benchAssistants({ texts, draft, folders }: Asked): Promise<void> {
  const search = await searchTimes(texts, folders);
  line('agreedLanguage/search', `p50 ${ms(search.p50)}`, `p95 ${ms(search.p95)}`);
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['dist/cli.js', 'mcp', ...folders.flatMap((folder) => ['--corpus', folder])],
    stderr: 'ignore',
  });
  const client = new Client({ name: 'bench', version: '1' });
  await client.connect(transport);
  for (const [name, question] of Object.entries(questions(draft))) {
    const call = (text: string) => client.callTool({ name, arguments: question(text) });
    const { p50, p95 } = timesOf(await timed(texts, call));
    line(name, `p50 ${ms(p50)}`, `p95 ${ms(p95)}`, ratio(p50, search.p50, 'a search'));
  }
  await client.close();
}

async function searchTimes(texts: readonly string[], folders: readonly string[]) {
  const { connection, child } = await startServer('dist/server.js', { args: ['--stdio'], folders });
  const ask = (text: string) =>
    connection.sendRequest('agreedLanguage/search', { query: wordsOf(text, 3).join(' ') });
  try {
    return timesOf(await timed(texts, ask));
  } finally {
    child.kill();
  }
}

/** Milliseconds of each call after the warm-up, one after the other, each with a text of its own. */
async function timed(texts: readonly string[], call: (text: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const from = performance.now();
    await call(texts[(round * 131) % texts.length] ?? '');
    if (round >= WARM_UP) times.push(performance.now() - from);
  }
  return times;
}
