/**
 * The lines of a client that are messages. The protocol library drops others without a word, and who sent them would wait
 * for good: they get the protocol's error.
 */
import { Transform } from 'node:stream';
import { ErrorCode, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js';

/** No message is longer, in bytes; the library would close its ears to one. A draft has four million characters at most. */
const LONGEST = 10_000_000;

/** Lets messages pass, a line each. `answer` is handed the line that answers any other. Ends where a line does not. */
export function wellFormed(answer: (line: string) => void): Transform {
  let parts: Buffer[] = [];
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        const line = Buffer.concat([...parts, chunk.subarray(from, end)]).toString('utf8');
        const problem = problemWith(line);
        if (problem) answer(`${JSON.stringify({ jsonrpc: '2.0', ...problem })}\n`);
        else if (line.trim() !== '') this.push(`${line}\n`);
        [parts, length, from] = [[], 0, end + 1];
      }
      parts.push(chunk.subarray(from));
      length += chunk.length - from;
      done(length > LONGEST ? new Error(`The client has sent a line of more than ${LONGEST} bytes.`) : null);
    },
  });
}

/** The answer to a line that is no message. */
function problemWith(line: string): object | undefined {
  if (line.trim() === '') return undefined;
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return { id: null, error: { code: ErrorCode.ParseError, message: 'The line is no JSON' } };
  }
  if (JSONRPCMessageSchema.safeParse(message).success) return undefined;
  const id = (message as { readonly id?: unknown } | null)?.id;
  const known = typeof id === 'string' || typeof id === 'number' ? id : null;
  return { id: known, error: { code: ErrorCode.InvalidRequest, message: 'The line is no message' } };
}
