/** Writes messages of the protocol as bytes. */
import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Each message in one piece. The protocol library's own writer hands over header and body one after the other, and on
 * pipes the second waits for the first.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #to: Writable;
  #errors = 0;

  constructor(to: Writable) {
    super();
    this.#to = to;
    to.on('error', (error) => this.fireError(error));
    to.on('close', () => this.fireClose());
  }

  /** Resolves when the message has been handed over; rejects where it cannot be. */
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        this.fireError(error, message, ++this.#errors);
        reject(error);
      };
      try {
        this.#to.write(bytesOf(message), (error) => (error ? fail(error) : resolve()));
      } catch (error) {
        fail(error as Error);
      }
    });
  }

  /** No message follows. */
  end(): void {
    this.#to.end();
  }
}

function bytesOf(message: Message): Buffer {
  const body = JSON.stringify(message);
  const length = Buffer.byteLength(body);
  const header = `Content-Length: ${length}\r\n\r\n`;
  const bytes = Buffer.allocUnsafe(header.length + length);
  bytes.write(body, bytes.write(header, 'latin1'));
  return bytes;
}
