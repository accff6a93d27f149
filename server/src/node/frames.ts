/**
 * Watches the bytes of a conversation for a header that says no length. The protocol library waits for more
 * after such a header, for good: whoever sent it would never be told.
 */

/** No header of a message is longer, in bytes. */
const LONGEST_HEADER = 4_096;
/** No message is longer, in bytes. */
const LONGEST_MESSAGE = 1_000_000_000;

export class Frames {
  #header = '';
  /** How many bytes of the body are still to come. */
  #missing = 0;

  /** Whether a message has begun and not ended. */
  get isInside(): boolean {
    return this.#missing > 0 || this.#header !== '';
  }

  /** Takes the next bytes; what is wrong with the header in them, if anything. */
  push(bytes: Uint8Array): string | undefined {
    let at = 0;
    while (at < bytes.length) {
      const skipped = Math.min(this.#missing, bytes.length - at);
      this.#missing -= skipped;
      at += skipped;
      for (; at < bytes.length && this.#missing === 0; at++) {
        const problem = this.#take(bytes[at] as number);
        if (problem) return problem;
      }
    }
    return undefined;
  }

  #take(byte: number): string | undefined {
    this.#header += String.fromCharCode(byte);
    if (this.#header.length > LONGEST_HEADER) return 'no header ends within 4096 bytes';
    if (byte !== 10 || !this.#header.endsWith('\r\n\r\n')) return undefined;
    const length = /^content-length: *(\d+) *\r$/im.exec(this.#header)?.[1];
    if (length === undefined) return 'a header without a "Content-Length" that is a number';
    if (Number(length) > LONGEST_MESSAGE) return `a message of ${length} bytes`;
    this.#missing = Number(length);
    this.#header = '';
    return undefined;
  }
}
