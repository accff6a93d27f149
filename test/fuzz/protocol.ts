/** Messages that are torn, exchanged and made up: the server answers the next sound request, and does not end. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import type { Campaign } from './campaign';
import { words } from './texts';

const METHODS = [
  ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/hover'],
  ...[
    'textDocument/completion',
    'textDocument/codeAction',
    'textDocument/diagnostic',
    'textDocument/formatting',
  ],
  ...[
    'textDocument/rename',
    'textDocument/definition',
    'textDocument/inlayHint',
    'textDocument/selectionRange',
  ],
  ...['completionItem/resolve', 'codeAction/resolve', 'workspace/didChangeConfiguration', 'workspace/symbol'],
  ...[
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeWorkspaceFolders',
    'workspace/textDocumentContent',
  ],
  ...['agreedLanguage/search', 'agreedLanguage/cleanText', 'agreedLanguage/setKept', 'agreedLanguage/reflow'],
  ...[
    'agreedLanguage/paste',
    'agreedLanguage/whereAgreed',
    'agreedLanguage/setCorpusFolders',
    '$/cancelRequest',
  ],
];
const URI = 'file:///ports.resolution';

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e9, 1.5, '', URI, [], {}, 'agreed-language:/%', 'file:///'),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
const position = fc.oneof(
  odd,
  fc.record({ line: fc.oneof(fc.nat(9), odd), character: fc.oneof(fc.nat(99), odd) }),
);
const range = fc.oneof(odd, fc.record({ start: position, end: position }));
const document = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      uri: fc.constant<unknown>(URI),
      version: fc.oneof(fc.nat(9), odd),
      text: fc.oneof(words(8), odd),
      languageId: fc.constant('resolution'),
    }),
  },
  { weight: 1, arbitrary: odd },
);
const params = fc.oneof(
  { weight: 1, arbitrary: odd },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        textDocument: document,
        position,
        range,
        positions: fc.oneof(odd, fc.array(position, { maxLength: 3 })),
        contentChanges: fc.oneof(
          odd,
          fc.array(fc.oneof(odd, fc.record({ range, text: fc.oneof(words(4), odd) })), { maxLength: 3 }),
        ),
        context: fc.oneof(
          odd,
          fc.record({ diagnostics: fc.oneof(odd, fc.array(odd, { maxLength: 2 })), triggerKind: odd }),
        ),
        query: fc.oneof(words(5), odd),
        newName: odd,
        uri: odd,
        kept: fc.oneof(odd, fc.array(odd, { maxLength: 2 })),
        folders: odd,
        changes: fc.oneof(odd, fc.array(odd, { maxLength: 2 })),
        event: odd,
        settings: odd,
        html: fc.oneof(words(9), odd),
        text: fc.oneof(words(9), odd),
        accept: odd,
        reject: odd,
        id: odd,
        data: odd,
      },
      { requiredKeys: ['textDocument'] },
    ),
  },
);
const message = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ method: fc.constantFrom(...METHODS), params, isRequest: fc.boolean() }),
  },
  { weight: 1, arbitrary: odd },
);

export const protocol: Campaign = {
  name: 'protocol',
  cases: 6,
  property: () =>
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 60 }), async (messages) => {
      const server = startServer();
      server.send({
        jsonrpc: '2.0',
        id: 'begin',
        method: 'initialize',
        params: { processId: null, capabilities: {} },
      });
      server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
      for (const [at, one] of messages.entries()) {
        const isOurs = typeof one === 'object' && one !== null && 'method' in one && 'isRequest' in one;
        const {
          method,
          params: sent,
          isRequest,
        } = (isOurs ? one : {}) as { method?: string; params?: unknown; isRequest?: boolean };
        server.send(isOurs ? { jsonrpc: '2.0', method, params: sent, ...(isRequest && { id: at }) } : one);
      }
      const open = {
        uri: 'file:///sound.resolution',
        languageId: 'resolution',
        version: 1,
        text: '# Sound\n',
      };
      server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: open } });
      server.send({
        jsonrpc: '2.0',
        id: 'end',
        method: 'textDocument/documentSymbol',
        params: { textDocument: open },
      });
      const { result } = await server.answer('end');
      assert.equal((result as { name: string }[])[0]?.name, 'Sound');
      server.end();
    }),
};

/** An answer takes no longer, in milliseconds. */
const PATIENCE = 30_000;

function startServer() {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    out += data;
  });
  const ended = once(child, 'exit').then(() => true as const);
  return {
    send(body: unknown) {
      const text = JSON.stringify(body) ?? 'null';
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    },
    async answer(id: string): Promise<{ result?: unknown }> {
      const until = Date.now() + PATIENCE;
      for (;;) {
        const at = out.indexOf(`"id":"${id}"`);
        const from = out.lastIndexOf('\r\n\r\n', at);
        const end = out.indexOf('Content-Length', at);
        const text = at < 0 ? '' : out.slice(from + 4, end < 0 ? undefined : end);
        if (isJson(text)) return JSON.parse(text);
        assert.ok(Date.now() < until, 'no answer in time');
        const gone = await Promise.race([
          ended,
          new Promise<false>((wake) => setTimeout(() => wake(false), 20)),
        ]);
        assert.equal(gone, false, 'the server has ended');
      }
    },
    end: () => child.kill(),
  };
}

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
};
