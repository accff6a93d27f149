/** The built bundles, spoken to over stdio and as a worker that has only what a worker has. */
import { strict as assert } from 'node:assert';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { converse } from '../lsp/conversation';
import { PortReader, PortWriter } from '../support/port';
import { talkOver } from '../support/talk';

suite('the built server', () => {
  for (const pull of [false, true])
    test(`holds the conversation over stdio, ${pull ? 'pulled' : 'pushed'}, and exits with 0`, async () => {
      const child = spawn(process.execPath, ['dist/server.js', '--stdio'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const exited = once(child, 'exit');
      const talk = await talkOver(
        new StreamMessageReader(child.stdout),
        new StreamMessageWriter(child.stdin),
        { pull },
      );
      await converse(talk);
      await talk.connection.sendNotification('exit');
      assert.deepEqual(await exited, [0, null]);
    });

  test('serves as `agreed-language lsp --stdio` too', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const talk = await talkOver(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    await converse(talk);
    await talk.connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  });

  test('holds the conversation over the messages of a Node process, as VS Code starts it', async () => {
    const child = fork('dist/server.js', ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const exited = once(child, 'exit');
    const talk = await talkOver(new IPCMessageReader(child), new IPCMessageWriter(child), { pull: true });
    await converse(talk);
    await talk.connection.sendNotification('exit');
    assert.deepEqual(await exited, [0, null]);
  });

  test('ends with its client, and with 1 if the client did not say goodbye', async () => {
    const child = spawn(process.execPath, ['dist/server.js', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const talk = await talkOver(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    talk.close();
    child.stdin.end();
    assert.deepEqual(await exited, [1, null]);
  });

  test('holds the conversation as a worker without Node', async () => {
    const { port1, port2 } = new MessageChannel();
    const scope: Record<string, unknown> = {
      MessageChannel,
      TextDecoder,
      TextEncoder,
      URL,
      performance: { now: () => performance.now() },
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      postMessage: (message: unknown) => port2.postMessage(message),
      addEventListener: () => {},
    };
    scope.self = scope;
    port2.on('message', (data) => (scope.onmessage as ((event: unknown) => void) | undefined)?.({ data }));
    new Script(readFileSync('dist/browser/server.js', 'utf8')).runInContext(createContext(scope));

    const asked: string[] = [];
    const talk = await talkOver(new PortReader(port1), new PortWriter(port1), {
      readAsset: (name) => {
        asked.push(name);
        return new Uint8Array(readFileSync(`dist/${name}`));
      },
    });
    await converse(talk);
    assert.ok(asked.includes('corpus/corpus.bin'));
    talk.close();
    port1.close();
    port2.close();
  });
});

suite('the bundles', () => {
  test('have nothing left in the reader of PDFs that could reach a network', () => {
    const code = readFileSync('dist/pdf.mjs', 'utf8');
    for (const means of [
      /(?:[=(,:?!;]|\bawait|\breturn|\byield) ?fetch\(/,
      /new XMLHttpRequest/,
      /WebSocket/,
      /["'](?:node:)?(?:https?|tls|net)["']\)/,
    ])
      assert.doesNotMatch(code, means);
  });

  test('reach no network', () => {
    for (const file of ['dist/server.js', 'dist/import-worker.js', 'dist/browser/server.js', 'dist/cli.js']) {
      const code = readFileSync(file, 'utf8');
      for (const means of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /WebSocket/,
        /require\("(node:)?(https?|tls|dns|dgram|http2)"\)/,
      ])
        assert.doesNotMatch(code, means, `${file} has ${means}`);
    }
  });
});
