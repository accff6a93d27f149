/** What clients should not send, over stdio: an error of the protocol or an end with a message, never silence. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { converse } from '../lsp/conversation';
import { talkOver } from '../support/talk';

/** A minute lasts half a second. */
const SHORT_WAITS = ['--require', './test/support/short-waits.cjs'];
/** In milliseconds of these. */
const A_MINUTE_AND_MORE = 800;

const message = (body: unknown): string => {
  const text = JSON.stringify(body);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};
const initialize = (id: number) =>
  message({ jsonrpc: '2.0', id, method: 'initialize', params: { processId: null, capabilities: {} } });
const request = (id: number, method: string, params: unknown = {}) =>
  message({ jsonrpc: '2.0', id, method, params });
const notify = (method: string, params: unknown) => message({ jsonrpc: '2.0', method, params });
const URI = 'file:///ports.resolution';
const at = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };

interface Answer {
  readonly id?: number | null;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server that is sent these bytes, what it answers by id, and how it ends where it is to. */
async function conversation(sent: string, options: readonly string[] = []) {
  const child = spawn(process.execPath, [...options, 'dist/server.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdout.on('data', (data) => {
    out += data;
  });
  const exited = once(child, 'exit');
  child.stdin.write(sent);
  return {
    send: (more: string) => void child.stdin.write(more),
    answer: async (id: number | null): Promise<Answer> => {
      for (;;) {
        const answers = out
          .split(/Content-Length: \d+\r\n\r\n/)
          .flatMap((text) => (text && isJson(text) ? [JSON.parse(text) as Answer] : []));
        const found = answers.find((one) => one.id === id && ('error' in one || 'result' in one));
        if (found) return found;
        await once(child.stdout, 'data');
      }
    },
    ended: async () => [(await exited)[0] as number, err] as const,
    end: async () => {
      child.kill();
      await exited;
    },
  };
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A server that was told to connect to a socket of ours; the socket, once it has. */
async function overSocket(kind: 'socket' | 'pipe', options: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'agreed-language-'));
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'socket');
  const listening = createServer();
  await new Promise<void>((done) =>
    kind === 'pipe' ? listening.listen(path, done) : listening.listen(0, '127.0.0.1', done),
  );
  const place = kind === 'pipe' ? path : (listening.address() as AddressInfo).port;
  const child = spawn(process.execPath, [...options, 'dist/server.js', `--${kind}=${place}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  const exited = once(child, 'exit');
  const [socket] = (await once(listening, 'connection')) as [Socket];
  listening.close();
  rmSync(folder, { recursive: true, force: true });
  return { socket, ended: async () => [(await exited)[0] as number, err] as const };
}

suite('a client over a socket', () => {
  for (const kind of ['socket', 'pipe'] as const) {
    test(`(--${kind}) is answered, and the server ends with it`, async () => {
      const { socket, ended } = await overSocket(kind);
      const talk = await talkOver(new StreamMessageReader(socket), new StreamMessageWriter(socket));
      await converse(talk);
      await talk.connection.sendNotification('exit');
      assert.deepEqual(await ended(), [0, '']);
    });

    test(`(--${kind}) that goes without a word ends the server`, async () => {
      const { socket, ended } = await overSocket(kind);
      socket.destroy();
      assert.deepEqual(await ended(), [1, '']);
    });

    for (const [name, sent] of [
      ['sends half a message', 'Content-Length: 400\r\n\r\n{"jsonrpc": "2.0"'],
      ['sends a length that is no number', 'Content-Length: many\r\n\r\n{}'],
    ] as const)
      test(`(--${kind}) that ${name} ends the server with a message`, async () => {
        const { socket, ended } = await overSocket(kind, SHORT_WAITS);
        socket.write(initialize(1) + sent);
        const [code, said] = await ended();
        assert.equal(code, 1);
        assert.match(said, /^The conversation cannot go on: the client has sent /);
        socket.destroy();
      });
  }

  test('that is not there is told in a sentence', async () => {
    const child = spawn(process.execPath, ['dist/server.js', '--pipe=/nowhere/lighthouse'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [said] = await once(child.stderr, 'data');
    assert.match(String(said), /^The client is not reached: .*\n$/);
    assert.equal((await once(child, 'exit'))[0], 1);
  });
});

suite('a client that breaks the protocol', () => {
  for (const [name, header] of [
    ['that is no number', 'Content-Length: many\r\n\r\n{}'],
    ['below nothing', 'Content-Length: -7\r\n\r\n{}'],
    ['that is missing', 'Content-Type: text\r\n\r\n{}'],
    ['of ninety gigabytes', 'Content-Length: 90000000000\r\n\r\n{}'],
    ['without an end', 'lighthouse '.repeat(1000)],
    ['that is too short', `Content-Length: 9\r\n\r\n${message({}).repeat(3)}`],
  ] as const)
    test(`with a length ${name} ends the server with a message`, async () => {
      const { ended } = await conversation(initialize(1) + header);
      const [code, said] = await ended();
      assert.equal(code, 1);
      assert.match(said, /^The conversation cannot go on: the client has sent /);
    });

  for (const [name, half] of [
    ['body', 'Content-Length: 400\r\n\r\n{"jsonrpc": "2.0"'],
    ['header', 'Content-Len'],
  ] as const)
    test(`and stops in the middle of a ${name} is waited for a minute; then the server ends with a message`, async () => {
      const { ended } = await conversation(initialize(1) + half, SHORT_WAITS);
      const [code, said] = await ended();
      assert.equal(code, 1);
      assert.match(said, /^The conversation cannot go on: .* less of a message than its header says\.$/m);
    });

  test('and goes on in time is answered, then and later', async () => {
    const { answer, send, end } = await conversation(initialize(1), SHORT_WAITS);
    await answer(1);
    const whole = request(2, 'textDocument/hover', at);
    send(whole.slice(0, 40));
    await setImmediate();
    send(whole.slice(40));
    assert.equal((await answer(2)).result, null);
    await setTimeout(A_MINUTE_AND_MORE);
    send(request(3, 'textDocument/hover', at));
    assert.equal((await answer(3)).result, null);
    await end();
  });

  test('with what is no JSON, or no message, gets an error and goes on', async () => {
    const { answer, end } = await conversation(
      `${initialize(1)}Content-Length: 5\r\n\r\n{"a":${message([1])}${request(2, 'textDocument/hover', at)}`,
    );
    assert.ok([-32700, -32600].includes((await answer(null)).error?.code ?? 0));
    assert.equal((await answer(2)).result, null);
    await end();
  });

  test('with a request before initialize gets the protocol’s error', async () => {
    const { answer, end } = await conversation(request(7, 'textDocument/hover', at) + initialize(8));
    assert.equal((await answer(7)).error?.code, -32002);
    assert.ok((await answer(8)).result);
    await end();
  });

  test('with a second initialize gets an error, and the first stands', async () => {
    const { answer, end } = await conversation(
      initialize(1) + initialize(2) + notify('initialized', {}) + request(3, 'textDocument/hover', at),
    );
    assert.ok((await answer(1)).result);
    assert.equal((await answer(2)).error?.code, -32600);
    assert.equal((await answer(3)).result, null);
    await end();
  });

  test('with a request after shutdown gets an error, and exit ends with 0', async () => {
    const { answer, ended } = await conversation(
      initialize(1) +
        notify('initialized', {}) +
        request(2, 'shutdown') +
        request(3, 'textDocument/hover', at) +
        request(4, 'shutdown') +
        notify('exit', {}),
    );
    assert.equal((await answer(3)).error?.code, -32600);
    assert.equal((await answer(4)).error?.code, -32600);
    assert.equal((await ended())[0], 0);
  });

  test('with torn notifications loses these alone', async () => {
    const change = (version: unknown, contentChanges: unknown) =>
      notify('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
    const start = { line: 0, character: 0 };
    const { answer, end } = await conversation(
      initialize(1) +
        notify('initialized', {}) +
        notify('textDocument/didOpen', {
          textDocument: { uri: URI, languageId: 'resolution', version: 1, text: '# Ports\n' },
        }) +
        change(2, [
          { range: { start, end: start }, text: 'x' },
          { range: null, text: 'x' },
        ]) +
        change(3, null) +
        change(4, [{ range: { start: { line: -1 }, end: null }, text: 'x' }]) +
        change(null, [{ text: 'x' }]) +
        change(5, [{ text: 7 }]) +
        notify('textDocument/didOpen', null) +
        notify('textDocument/didClose', { textDocument: null }) +
        change(6, [
          { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } }, text: 'The ' },
        ]) +
        request(9, 'textDocument/documentSymbol', { textDocument: { uri: URI } }),
    );
    const { result } = await answer(9);
    assert.equal((result as { name: string }[])[0]?.name, 'The Ports');
    await end();
  });
});
