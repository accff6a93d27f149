/** Makes operations of the file system fail, as full disks, other programs and networks do. */
import sync from 'node:fs';
import promises, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** The operations of `node:fs/promises` that the server uses. */
const ASYNCHRONOUS = [
  'lstat',
  'mkdir',
  'open',
  'opendir',
  'readFile',
  'readdir',
  'rename',
  'rm',
  'stat',
  'utimes',
  'writeFile',
] as const;
/** Those of a file that has been opened. */
const OF_HANDLES = ['close', 'readFile', 'stat', 'sync', 'writeFile', 'writev'] as const;
/** The operations of `node:fs` that the command line uses; `existsSync` never fails. */
const SYNCHRONOUS = [
  'readFileSync',
  'readdirSync',
  'renameSync',
  'rmSync',
  'statSync',
  'writeFileSync',
] as const;

export const OPERATIONS = [...ASYNCHRONOUS, ...OF_HANDLES.map((name) => `handle.${name}` as const)];
export const SYNCHRONOUS_OPERATIONS: readonly Operation[] = SYNCHRONOUS;
export type Operation = (typeof OPERATIONS)[number] | (typeof SYNCHRONOUS)[number];

/**
 * What happens at a call instead of it: an error of that code; `SHORT` and `EMPTY`, where half or nothing is read or
 * written, and nobody says so; `TORN`, where half is written, and then the disk is full; `VANISH`, where the file is gone before.
 * Undefined: nothing. `path` is the first argument, or that of the file that has been opened.
 */
export type Fault = (operation: Operation, path: string) => string | undefined;

type Work = (...args: unknown[]) => unknown;

/** Runs `work` while operations fail as `fault` says; afterwards none does. */
export async function withFaults<T>(fault: Fault, work: () => Promise<T>): Promise<T> {
  const replaced = [
    ...replace(promises, ASYNCHRONOUS, (name, original) => async (...args) => {
      const path = String(args[0]);
      const done = await faulty({ name, original, args, path }, fault(name, path));
      return name === 'open' ? brokenHandle(done as FileHandle, path, fault) : done;
    }),
    ...replace(
      sync,
      SYNCHRONOUS,
      (name, original) =>
        (...args) =>
          faulty({ name, original, args, path: String(args[0]) }, fault(name, String(args[0]))),
    ),
  ];
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    for (const restore of replaced) restore();
    syncBuiltinESMExports();
  }
}

/** Puts other functions in the place of these; each result puts one back. */
function replace<Name extends string>(
  target: object,
  names: readonly Name[],
  instead: (name: Name, original: Work) => Work,
): (() => void)[] {
  const functions = target as Record<Name, Work>;
  return names.map((name) => {
    const original = functions[name];
    functions[name] = instead(name, original.bind(target));
    return () => {
      functions[name] = original;
    };
  });
}

function brokenHandle(handle: FileHandle, path: string, fault: Fault): FileHandle {
  replace(handle, OF_HANDLES, (name, original) => async (...args) => {
    const kind = fault(`handle.${name}`, path);
    // The file is closed all the same, or the process would run out of them.
    if (name === 'close') await original();
    return name === 'close' && kind === undefined ? undefined : faulty({ name, original, args, path }, kind);
  });
  return handle;
}

interface Call {
  readonly name: string;
  readonly original: Work;
  readonly args: readonly unknown[];
  readonly path: string;
}

/** The operation with its fault. */
function faulty({ name, original, args, path }: Call, kind: string | undefined): unknown {
  if (kind === undefined) return original(...args);
  if (kind === 'VANISH') {
    REMOVE(path, { recursive: true, force: true });
    return original(...args);
  }
  const isWriting = name.startsWith('write');
  const isSilent = kind === 'SHORT' || kind === 'EMPTY';
  if (isSilent && !isWriting) return shortened(original(...args), kind);
  if (!isWriting || (!isSilent && kind !== 'TORN')) throw failure(kind === 'TORN' ? 'EIO' : kind, path);
  const at = args[0] === path ? 1 : 0;
  const written = original(...args.with(at, part(args[at], kind)));
  if (isSilent) return written;
  if (!(written instanceof Promise)) throw failure('ENOSPC', path);
  return written.then(() => Promise.reject(failure('ENOSPC', path)));
}

const REMOVE = sync.rmSync;

const failure = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: '${path}'`), { code });

const isContent = (value: unknown): value is string | Uint8Array =>
  typeof value === 'string' || value instanceof Uint8Array;

const part = (content: unknown, kind: string): unknown =>
  isContent(content) || Array.isArray(content)
    ? content.slice(0, kind === 'EMPTY' ? 0 : content.length >> 1)
    : content;

const shortened = (read: unknown, kind: string): unknown =>
  read instanceof Promise ? read.then((content) => part(content, kind)) : part(read, kind);
