/**
 * The life of a conversation, as the protocol has it: `initialize` once and first, nothing but `exit` after `shutdown`.
 * What comes out of turn, or is no message at all, is answered with the protocol's error before anybody sees it.
 */
import { ErrorCodes, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver';

/** How far a conversation has come. */
export class Life {
  #stage: 'new' | 'running' | 'shut' = 'new';

  /** Whether the client has said `shutdown`. */
  get isShut(): boolean {
    return this.#stage === 'shut';
  }

  /** Undefined where the message is in its turn. */
  refuse(message: unknown): Refused | undefined {
    if (typeof message !== 'object' || message === null || Array.isArray(message))
      return { id: null, code: ErrorCodes.InvalidRequest, message: 'A message is an object' };
    const { id, method } = message as { id?: string | number | null; method?: unknown };
    // Answers to our own requests have no method.
    if (method === undefined || method === 'exit') return undefined;
    const refused = this.#refuse(id, method);
    if (refused === undefined && method === 'initialize') this.#stage = 'running';
    if (refused === undefined && method === 'shutdown') this.#stage = 'shut';
    return refused;
  }

  #refuse(id: Refused['id'], method: unknown): Refused | undefined {
    const refused = (code: number, message: string) => ({ ...(id !== undefined && { id }), code, message });
    if (this.#stage === 'shut') return refused(ErrorCodes.InvalidRequest, 'The server has been shut down');
    if (this.#stage === 'new' && method !== 'initialize')
      return refused(ErrorCodes.ServerNotInitialized, 'The first request must be "initialize"');
    if (this.#stage === 'running' && method === 'initialize')
      return refused(ErrorCodes.InvalidRequest, 'The server has been initialized already');
    return undefined;
  }
}

/** The messages that come in their turn; the others are answered through `writer`. */
export function inTurn(reader: MessageReader, writer: MessageWriter, life = new Life()): MessageReader {
  const answer = (id: string | number | null, code: number, message: string) =>
    void writer.write({ jsonrpc: '2.0', id, error: { code, message } } as Message).catch(() => {});
  reader.onError((error) =>
    answer(null, ErrorCodes.ParseError, `The message cannot be read: ${error.message}`),
  );
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (callback) =>
      reader.listen((message) => {
        const refused = life.refuse(message);
        if (refused === undefined) callback(message);
        else if (refused.id !== undefined) answer(refused.id, refused.code, refused.message);
      }),
  };
}

/** Why a message is not taken; one without `id` is dropped in silence, as the protocol wants it of notifications. */
interface Refused {
  readonly id?: string | number | null;
  readonly code: number;
  readonly message: string;
}
