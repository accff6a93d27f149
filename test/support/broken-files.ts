/** Makes operations of the file system fail, as full disks, other programs and networks do. */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** The operations of `node:fs/promises` that the server uses. */
export const OPERATIONS = [
  'lstat',
  'mkdir',
  'open',
  'opendir',
  'readFile',
  'readdir',
  'rename',
  'rm',
  'utimes',
  'writeFile',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What happens at a call: the error of that code instead of it, or nothing. `path` is its first argument. */
export type Fault = (operation: Operation, path: string) => string | undefined;

/** Runs `work` while operations fail as `fault` says; afterwards none does. */
export async function withFaults<T>(fault: Fault, work: () => Promise<T>): Promise<T> {
  const real = new Map(OPERATIONS.map((operation) => [operation, fs[operation]]));
  const target = fs as unknown as Record<string, unknown>;
  for (const [operation, original] of real)
    target[operation] = async (...args: unknown[]) => {
      const code = fault(operation, String(args[0]));
      if (code) throw Object.assign(new Error(`${code}: ${operation} '${args[0]}'`), { code });
      return (original as (...all: unknown[]) => unknown)(...args);
    };
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    for (const [operation, original] of real) target[operation] = original;
    syncBuiltinESMExports();
  }
}
