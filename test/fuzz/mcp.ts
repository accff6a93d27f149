/** The tools for assistants over stdio, asked for what they do not take: an answer to each request, and to a sound one after. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { assistantTools } from '../../server/src/service/assistants/all-tools';
import type { Campaign } from './campaign';
import { lifeOf } from './processes';
import { start, words } from './texts';

/** Stands in files that may not be read, and in no text that is sent. */
const SECRET = 'lighthouse 7153';

const paths = fc.constantFrom(
  'draft.resolution',
  '../secret.resolution',
  'link.resolution',
  'sub/../../secret.resolution',
  'file:///%',
  'file://host/x',
  '/etc/passwd',
  '/proc/self/environ',
  '\0',
  '.',
  '',
  'x'.repeat(5000),
);
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, -1, 1e308, '', [], {}, 'A/RES/73/195', 'GCM, para. 23', '__proto__'),
  words(6),
  paths,
);
const argument = fc.oneof(
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: start },
  { weight: 1, arbitrary: fc.nat(600) },
);
const NAMES = [
  ...new Set(assistantTools.flatMap(({ input }) => Object.keys(input.properties as Record<string, unknown>))),
];
const args = fc.dictionary(fc.constantFrom(...NAMES, '__proto__', 'odd'), argument, { maxKeys: 4 });
const call = fc.record({
  method: fc.constant('tools/call'),
  params: fc.record({
    name: fc.oneof(fc.constantFrom<unknown>(...assistantTools.map(({ name }) => name)), odd),
    arguments: fc.oneof({ weight: 6, arbitrary: args }, { weight: 1, arbitrary: odd }),
  }),
});
const other = fc.record({
  method: fc.constantFrom(
    'resources/read',
    'resources/list',
    'resources/templates/list',
    'prompts/get',
    'prompts/list',
    'completion/complete',
    'tools/list',
    'ping',
    'initialize',
    'nothing/like/it',
  ),
  params: fc.oneof(
    odd,
    fc.record({
      uri: fc.oneof(
        odd,
        words(3).map((path) => `agreed-language:/${path}.resolution?ref=${path}`),
      ),
      name: odd,
      cursor: odd,
      arguments: odd,
      argument: fc.oneof(odd, fc.record({ name: fc.constantFrom('symbol', 'ref'), value: odd })),
      ref: fc.oneof(odd, fc.record({ type: fc.constant('ref/resource'), uri: odd })),
      context: odd,
    }),
  ),
});
const message = fc.oneof(
  { weight: 6, arbitrary: call },
  { weight: 3, arbitrary: other },
  { weight: 1, arbitrary: odd },
);

export const mcp: Campaign = {
  name: 'mcp',
  cases: 3,
  property: () =>
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 40 }), async (messages) => {
      const folder = mkdtempSync(join(tmpdir(), 'agreed-fuzz-'));
      const root = join(folder, 'root');
      mkdirSync(root);
      writeFileSync(join(folder, 'secret.resolution'), `1. *Urges* ${SECRET};\n`);
      writeFileSync(join(root, 'draft.resolution'), '1. *Urges* States;\n');
      symlinkSync(join(folder, 'secret.resolution'), join(root, 'link.resolution'));
      const server = startServer(root);
      try {
        await server.begin();
        for (const [at, one] of messages.entries()) server.send(one, at);
        for (const [at, one] of messages.entries()) if (isRequest(one)) await server.answer(at);
        const sound = {
          name: 'verify_quote',
          arguments: { text: 'as a primary consideration', symbol: 'GCM, para. 23' },
        };
        server.send({ method: 'tools/call', params: sound }, messages.length);
        assert.match(JSON.stringify(await server.answer(messages.length)), /Verbatim at GCM, para\. 23/);
        assert.ok(!server.said().includes(SECRET), 'a file outside of the root was read');
      } finally {
        server.end();
        rmSync(folder, { recursive: true });
      }
    }),
};

/** What is sent with an id, and so is to be answered. */
const isRequest = (one: unknown): one is { readonly method: string } =>
  typeof one === 'object' && one !== null && 'method' in one;

function startServer(root: string) {
  const child = spawn(process.execPath, ['dist/cli.js', 'mcp', '--root', root], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const life = lifeOf(child);
  let said = '';
  const answers = new Map<unknown, unknown>();
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    said += data;
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const answer = JSON.parse(line) as { readonly id?: unknown };
      answers.set(answer.id, answer);
    }
  });
  const write = (body: unknown) => void child.stdin.write(`${JSON.stringify(body) ?? 'null'}\n`);
  const answer = (id: unknown) => life.until(() => answers.get(id));
  return {
    said: () => said,
    answer,
    send: (one: unknown, id: number) => write(isRequest(one) ? { jsonrpc: '2.0', id, ...one } : one),
    async begin() {
      const params = {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'fuzz', version: '1' },
      };
      write({ jsonrpc: '2.0', id: 'begin', method: 'initialize', params });
      await answer('begin');
      write({ jsonrpc: '2.0', method: 'notifications/initialized' });
    },
    end: () => child.kill(),
  };
}
