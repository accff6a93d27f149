/** The ways to speak to a client: `--stdio`, `--node-ipc`, `--socket=PORT` and `--pipe=NAME`. */
import { Console } from 'node:console';
import { writeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
} from 'vscode-languageserver/node';
import { Frames } from './frames';
import { connectedToPipe, connectedToPort } from './local-socket';
import { WholeMessageWriter } from './message-writer';

export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The transport that the arguments name; without one, stdio. `hasShutDown` decides with what exit code it ends. */
export function transportFrom(args: readonly string[], hasShutDown: () => boolean): Transport {
  if (args.includes('--node-ipc'))
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  const port = argumentOf(args, 'socket');
  if (port !== undefined) return overSocket(connectedToPort(Number(port)), hasShutDown);
  const pipe = argumentOf(args, 'pipe');
  if (pipe !== undefined) return overSocket(connectedToPipe(pipe), hasShutDown);
  return overStdio(hasShutDown);
}

/** `--socket=6009`, `--socket 6009` */
function argumentOf(args: readonly string[], name: string): string | undefined {
  const joined = args.find((one) => one.startsWith(`--${name}=`));
  if (joined) return joined.slice(name.length + 3);
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
}

/** How long a message that has begun may stand still, in milliseconds. */
const STANDSTILL = 60_000;

function overStdio(hasShutDown: () => boolean): Transport {
  // What a library prints must not come among the messages.
  globalThis.console = new Console(process.stderr, process.stderr);
  return overBytes(process.stdin, process.stdout, hasShutDown);
}

function overSocket(socket: ReturnType<typeof connectedToPort>, hasShutDown: () => boolean): Transport {
  socket.once('error', ({ message }) => endWith(`The client is not reached: ${message}`));
  return overBytes(socket, socket, hasShutDown);
}

/** Messages as bytes. The process ends when they do: with 0 if the client has said goodbye. */
function overBytes(from: Readable, to: Writable, hasShutDown: () => boolean): Transport {
  const leave = () => process.exit(hasShutDown() ? 0 : 1);
  from.on('end', leave);
  from.on('close', leave);
  to.on('error', leave);
  watchFrames(from);
  return { reader: new StreamMessageReader(from), writer: new WholeMessageWriter(to) };
}

/** Ends with a message where the client sends what no message can be found in. */
function watchFrames(from: Readable): void {
  const frames = new Frames();
  const end = (problem: string) => endWith(`The conversation cannot go on: the client has sent ${problem}.`);
  let timer: NodeJS.Timeout | undefined;
  from.on('data', (bytes: Buffer) => {
    clearTimeout(timer);
    const problem = frames.push(bytes);
    if (problem) return end(problem);
    if (!frames.isInside) return;
    timer = setTimeout(() => end('less of a message than its header says'), STANDSTILL);
    timer.unref();
  });
}

function endWith(message: string): void {
  try {
    writeSync(process.stderr.fd, `${message}\n`);
  } catch {
    // Nobody listens.
  }
  process.exit(1);
}
