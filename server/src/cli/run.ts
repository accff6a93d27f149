/** Finds the command, and turns its failures into messages and exit codes. */
import { type Command, type ExitCode, type Io, Misuse } from './io';

declare const VERSION: string;

/** Runs what the arguments ask for. Never rejects. */
export async function run(
  commands: Readonly<Record<string, Command>>,
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  if (name === '--version') return say(io, `agreed-language ${VERSION}\n`);
  if (name === '--help' || name === '-h') return say(io, overview(commands));
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misuse(io, `There is no command "${name}".`, overview(commands));
  if (rest.includes('--help') || rest.includes('-h')) return say(io, usageOf(command));
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof Misuse || isArgumentError(error)) return misuse(io, error.message, usageOf(command));
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function say(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}

function misuse(io: Io, message: string, help: string): ExitCode {
  io.err(`${message}\n\n${help}`);
  return 2;
}

const usageOf = ({ usage, summary }: Command): string => `usage: agreed-language ${usage}\n  ${summary}\n`;

/** What `--help` prints. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return `usage: agreed-language COMMAND\n\n${lines.join('')}`;
}

/** What `parseArgs` of node:util throws. */
const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && /^ERR_PARSE_ARGS/.test((error as NodeJS.ErrnoException).code ?? '');
