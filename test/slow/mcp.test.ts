/** `agreed-language mcp` as an assistant starts it: the built program, spoken to by the official client over stdio. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const CLI = 'dist/cli.js';
const SAMPLES = 'client/samples';

let folder = '';
let client: Client;
let transport: StdioClientTransport;

async function start(...args: string[]): Promise<void> {
  transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, 'mcp', ...args],
    env: { ...(process.env as Record<string, string>), XDG_CACHE_HOME: join(folder, 'cache') },
    stderr: 'pipe',
  });
  client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  await client.listTools();
}

const call = async (name: string, args: Record<string, unknown>) => {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [{ text } = { text: '' }] = content as { text: string }[];
  return { text, isError: isError === true, structured: structuredContent as Record<string, unknown> };
};

suite('agreed-language mcp', () => {
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'mcp-'));
  });
  teardown(async () => {
    await client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('holds a conversation about a draft', async () => {
    await start('--root', SAMPLES);
    const checked = await call('check_draft', { path: 'protection-of-migrants.resolution', limit: 50 });
    const findings = checked.structured.findings as { id: string; fix?: string; words: string }[];
    const slip = findings.find(({ words }) => words === 'the primary');
    assert.match(slip?.fix ?? '', /GCM, para\. 23/);
    const draft = readFileSync(join(SAMPLES, 'protection-of-migrants.resolution'), 'utf8');
    const fixed = await call('apply_fixes', { text: draft, ids: [slip?.id] });
    assert.match(fixed.structured.text as string, /as a primary consideration/);
    const agreed = await call('verify_quote', {
      text: 'as a primary consideration',
      symbol: 'GCM, para. 23',
    });
    assert.match(agreed.text, /^Verbatim at GCM, para\. 23 \(adopted\)/);
    assert.ok((await call('check_draft', { path: '../../package.json' })).isError);
    assert.ok((await call('check_draft', { path: 5 })).isError);
  });

  test('checks as the configuration of its folder says', async () => {
    mkdirSync(join(folder, '.agreed-language'));
    writeFileSync(join(folder, '.agreed-language/config.yaml'), 'rules: {departs-from-agreed: off}\n');
    copyFileSync(join(SAMPLES, 'protection-of-migrants.resolution'), join(folder, 'draft.resolution'));
    await start('--root', folder);
    const { structured } = await call('check_draft', { path: 'draft.resolution', limit: 50 });
    const rules = (structured.findings as { rule: string }[]).map(({ rule }) => rule);
    assert.ok(rules.length > 0);
    assert.equal(rules.includes('departs-from-agreed'), false);
  });

  // Windows tells the memory of a process in another way.
  const inSteadyMemory = process.platform === 'win32' ? () => {} : test;
  inSteadyMemory('answers 1,000 calls in a row, and its memory stays as it is', async () => {
    await start();
    const words = [
      'remittances',
      'the best interests of the child',
      'border management',
      'climate change',
      'decent work',
    ];
    const turn = async (n: number) => {
      const one = words[n % words.length] ?? '';
      const answers = [
        await call('find_agreed_language', { words: one }),
        await call('verify_quote', { text: `${one} and the ${n} lighthouses of the northern shore` }),
        await call('precedent', { words: one }),
        await call('continue', { words: one }),
        await call('check_draft', { text: `The General Assembly,\n\n1. *Notes* ${one} of ${n} harbours.\n` }),
      ];
      for (const { isError } of answers) assert.equal(isError, false);
    };
    for (let n = 0; n < 80; n++) await turn(n);
    const before = residentMemory();
    for (let n = 80; n < 200; n++) await turn(n);
    const after = residentMemory();
    assert.ok(after < before * 1.15, `${before} kB, then ${after} kB`);
  });

  test('tells how far the folders are read to who asks for it', async () => {
    for (let n = 0; n < 150; n++)
      writeFileSync(
        join(folder, `${n}.resolution`),
        `---\nsymbol: A/RES/90/${n + 1}\nstanding: adopted\n---\n\n1. *Invites* keepers to paint lighthouse number ${n}.\n`,
      );
    const told: number[] = [];
    transport = new StdioClientTransport({
      command: process.execPath,
      args: [CLI, 'mcp', '--corpus', folder],
      env: { ...(process.env as Record<string, string>), XDG_CACHE_HOME: join(folder, 'cache') },
    });
    client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    const onprogress = ({ progress, total }: { progress: number; total?: number | undefined }) => {
      assert.equal(total, 150);
      told.push(progress);
    };
    const params = { name: 'list_corpus', arguments: { words: '90/150' } };
    const { structuredContent } = await client.callTool(params, undefined, { onprogress });
    assert.equal((structuredContent as { total: number }).total, 1);
    assert.deepEqual(
      told.toSorted((a, b) => a - b),
      told,
    );
    assert.equal(told.at(-1), 150);
    const found = await call('verify_quote', { text: 'keepers to paint lighthouse number 77' });
    assert.equal(found.text, 'Verbatim at resolution 90/78, OP1 in 77.resolution (adopted).');
  });

  test('ends with its client, and says what is wrong with its arguments', async () => {
    await start();
    const { pid } = transport;
    await client.close();
    assert.throws(() => process.kill(pid ?? 0, 0), 'the process is gone');
    const { status, stderr } = await ended(['mcp', '--root', join(folder, 'nowhere')]);
    assert.equal(status, 2);
    assert.match(stderr, /There is no folder .*nowhere/);
  });

  test('answers what is no message with an error, and the messages after it; a line without an end ends it', async () => {
    await start();
    const child = spawn(process.execPath, [CLI, 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    const ping = '{"jsonrpc":"2.0","id":"last","method":"ping"}\n';
    child.stdin.write(
      'lamps\n[1]\nnull\n\n{"id":4,"jsonrpc":"2.0","method":"resources/read","params":"GCM"}\n',
    );
    child.stdin.write(ping.slice(0, 20));
    child.stdin.write(ping.slice(20));
    while (!out.includes('"last"')) await once(child.stdout, 'data');
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: { code: number } });
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error?.code]),
      [
        [null, -32700],
        [null, -32600],
        [null, -32600],
        [4, -32600],
        ['last', undefined],
      ],
    );
    const exited = once(child, 'exit');
    child.stdin.on('error', () => {});
    const much = Buffer.alloc(8_000_000, 'lamp ');
    for (let part = 0; part < 15 && child.exitCode === null; part++) child.stdin.write(much);
    assert.equal((await exited)[0], 2);
    assert.match(err, /^The client has sent a line of more than \d+ bytes\.$/m);
  });

  test('holds nothing that could reach a network', () => {
    const required = readFileSync('dist/mcp.js', 'utf8').matchAll(/\brequire\("([^"]+)"\)/g);
    const names = new Set([...required].map(([, name = '']) => name.replace('node:', '')));
    assert.ok(names.has('fs'));
    for (const name of ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'])
      assert.ok(!names.has(name), name);
  });
}).timeout(120_000);

/** Of the server, in kB. */
const residentMemory = (): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(transport.pid)], { encoding: 'utf8' }));

function ended(args: string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stderr })));
}
