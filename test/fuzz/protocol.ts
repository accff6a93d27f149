/** Messages that are torn, exchanged and made up: the server answers the next sound request, and does not end. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { method } from '../../server/src/lsp/protocol';
import { assistantMethod } from '../../server/src/lsp/protocols/assistants';
import type { Campaign } from './campaign';
import { lifeOf } from './processes';
import { words } from './texts';

/** The protocol's own; ours are all that there are. */
const METHODS = [
  ...['didOpen', 'didChange', 'didClose', 'hover', 'completion', 'codeAction', 'diagnostic', 'formatting'],
  ...[
    'rangeFormatting',
    'onTypeFormatting',
    'rename',
    'prepareRename',
    'definition',
    'references',
    'inlayHint',
  ],
  ...['selectionRange', 'documentSymbol', 'documentHighlight', 'documentLink', 'foldingRange', 'codeLens'],
  ...['inlineCompletion', 'semanticTokens/full', 'semanticTokens/range'],
].map((name) => `textDocument/${name}`);
const OTHERS = [
  ...['completionItem/resolve', 'codeAction/resolve', 'workspace/didChangeConfiguration', 'workspace/symbol'],
  ...[
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeWorkspaceFolders',
    'workspace/textDocumentContent',
  ],
  '$/cancelRequest',
  ...Object.values(method),
  ...Object.values(assistantMethod),
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
        drop: odd,
        verdict: fc.oneof(odd, fc.constantFrom('accept', 'reject')),
        delegation: fc.oneof(odd, fc.constantFrom('EU')),
        amendments: fc.oneof(words(9), odd),
        sponsor: odd,
        direction: odd,
        format: fc.oneof(odd, fc.constantFrom('docx', 'html', 'markdown')),
        base: fc.oneof(odd, fc.record({ symbol: odd, text: fc.oneof(words(9), odd) })),
        proposals: odd,
        today: fc.oneof(odd, fc.constantFrom('2026-11-10')),
        symbol: fc.oneof(odd, fc.constantFrom('GCM')),
        ref: odd,
        name: odd,
        content: odd,
        arguments: odd,
        ch: odd,
        options: odd,
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
    arbitrary: fc.record({
      method: fc.constantFrom<string>(...METHODS, ...OTHERS),
      params,
      isRequest: fc.boolean(),
    }),
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
          method: called,
          params: sent,
          isRequest,
        } = (isOurs ? one : {}) as { method?: string; params?: unknown; isRequest?: boolean };
        server.send(
          isOurs ? { jsonrpc: '2.0', method: called, params: sent, ...(isRequest && { id: at }) } : one,
        );
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

function startServer() {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const life = lifeOf(child);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    out += data;
  });
  const answered = (id: string): { result?: unknown } | undefined => {
    const at = out.indexOf(`"id":"${id}"`);
    const from = out.lastIndexOf('\r\n\r\n', at);
    const end = out.indexOf('Content-Length', at);
    const text = at < 0 ? '' : out.slice(from + 4, end < 0 ? undefined : end);
    return isJson(text) ? JSON.parse(text) : undefined;
  };
  return {
    send(body: unknown) {
      const text = JSON.stringify(body) ?? 'null';
      child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    },
    answer: (id: string) => life.until(() => answered(id)),
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
