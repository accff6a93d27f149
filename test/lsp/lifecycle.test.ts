import { strict as assert } from 'node:assert';
import {
  type DataCallback,
  Emitter,
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { inTurn, Life } from '../../server/src/lsp/lifecycle';

const message = (method: string, id?: number) => ({
  jsonrpc: '2.0',
  ...(id !== undefined && { id }),
  method,
});

/** What is taken of these messages, and what is answered in their place. */
function spoken(...messages: readonly unknown[]) {
  const taken: unknown[] = [];
  const answered: unknown[] = [];
  const errors = new Emitter<Error>();
  let callback: DataCallback = () => {};
  const reader = {
    onError: errors.event,
    onClose: new Emitter<void>().event,
    onPartialMessage: new Emitter<never>().event,
    dispose: () => {},
    listen: (heard: DataCallback) => {
      callback = heard;
      return { dispose: () => {} };
    },
  } as MessageReader;
  const writer = {
    write: async (answer: Message) => {
      const { id, error } = answer as unknown as { id: unknown; error: { code: number; message: string } };
      answered.push([id, error.code, error.message]);
    },
  } as MessageWriter;
  const life = new Life();
  inTurn(reader, writer, life).listen((heard) =>
    taken.push((heard as { method?: string }).method ?? 'an answer'),
  );
  for (const one of messages)
    if (one instanceof Error) errors.fire(one);
    else callback(one as Message);
  return { taken, answered, isShut: life.isShut };
}

const { InvalidRequest, ServerNotInitialized, ParseError } = ErrorCodes;

suite('the life of a conversation', () => {
  test('is initialize, requests, shutdown and exit, all taken', () => {
    const { taken, answered, isShut } = spoken(
      message('initialize', 1),
      message('initialized'),
      message('textDocument/hover', 2),
      { jsonrpc: '2.0', id: 7, result: null },
      message('shutdown', 3),
      message('exit'),
    );
    assert.deepEqual(taken, [
      'initialize',
      'initialized',
      'textDocument/hover',
      'an answer',
      'shutdown',
      'exit',
    ]);
    assert.deepEqual([answered, isShut], [[], true]);
  });

  test('begins with initialize: before it a request is refused, a notification dropped, exit taken', () => {
    const { taken, answered, isShut } = spoken(
      message('textDocument/hover', 1),
      message('textDocument/didOpen'),
      message('shutdown', 2),
      message('exit'),
      message('initialize', 3),
    );
    assert.deepEqual(taken, ['exit', 'initialize']);
    assert.deepEqual(answered, [
      [1, ServerNotInitialized, 'The first request must be "initialize"'],
      [2, ServerNotInitialized, 'The first request must be "initialize"'],
    ]);
    assert.equal(isShut, false);
  });

  test('is initialized once', () =>
    assert.deepEqual(spoken(message('initialize', 1), message('initialize', 2)).answered, [
      [2, InvalidRequest, 'The server has been initialized already'],
    ]));

  test('is over after shutdown', () => {
    const { taken, answered } = spoken(
      message('initialize', 1),
      message('shutdown', 2),
      message('textDocument/hover', 3),
      message('initialize', 4),
      message('initialized'),
      message('exit'),
    );
    assert.deepEqual(taken, ['initialize', 'shutdown', 'exit']);
    assert.deepEqual(answered, [
      [3, InvalidRequest, 'The server has been shut down'],
      [4, InvalidRequest, 'The server has been shut down'],
    ]);
  });

  test('goes on after what is no message', () => {
    const { taken, answered } = spoken(7, null, [message('exit')], 'hover', message('initialize', 1));
    assert.deepEqual(taken, ['initialize']);
    assert.deepEqual(
      answered,
      Array.from({ length: 4 }, () => [null, InvalidRequest, 'A message is an object']),
    );
  });

  test('goes on after what cannot be read, and says why', () =>
    assert.deepEqual(spoken(new Error('no JSON')).answered, [
      [null, ParseError, 'The message cannot be read: no JSON'],
    ]));
});
