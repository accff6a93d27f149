/** The ways to speak to a client: `--stdio`, `--node-ipc`, `--socket=PORT` and `--pipe=NAME`. */
import { Console } from 'node:console';
import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Frames } from './frames';

export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The transport that the arguments name; without one, stdio. `hasShutDown` decides with what exit code it ends. */
export function transportFrom(args: readonly string[], hasShutDown: () => boolean): Transport {
  if (args.includes('--node-ipc'))
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  const port = argumentOf(args, 'socket');
  if (port !== undefined) return pair(createServerSocketTransport(Number(port)));
  const pipe = argumentOf(args, 'pipe');
  if (pipe !== undefined) return pair(createServerPipeTransport(pipe));
  return overStdio(hasShutDown);
}

const pair = ([reader, writer]: [MessageReader, MessageWriter]): Transport => ({ reader, writer });

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
  const leave = () => process.exit(hasShutDown() ? 0 : 1);
  process.stdin.on('end', leave);
  process.stdin.on('close', leave);
  process.stdout.on('error', leave);
  watchFrames();
  return { reader: new StreamMessageReader(process.stdin), writer: new StreamMessageWriter(process.stdout) };
}

/** Ends with a message where the client sends what no message can be found in. */
function watchFrames(): void {
  const frames = new Frames();
  const end = (problem: string) => {
    process.stderr.write(`The conversation cannot go on: the client has sent ${problem}.\n`, () =>
      process.exit(1),
    );
  };
  let timer: NodeJS.Timeout | undefined;
  process.stdin.on('data', (bytes: Buffer) => {
    clearTimeout(timer);
    const problem = frames.push(bytes);
    if (problem) return end(problem);
    if (!frames.isInside) return;
    timer = setTimeout(() => end('less of a message than its header says'), STANDSTILL);
    timer.unref();
  });
}
