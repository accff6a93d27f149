/** The drafts that arguments name. */
import {
  type Dirent,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file that cannot be read as a text; the message names it and the cure. */
export class Unreadable extends Error {}

type Tell = (message: string) => void;

/**
 * The file named, or the `.resolution` files below the folder named; links are not followed, and a folder that cannot be
 * read is told and costs itself alone. Throws `Unreadable` where there is no such file or folder.
 */
export const draftsIn = (path: string, tell: Tell): string[] =>
  path !== STDIN && isFolder(path) ? below(path, tell) : [path];

/** The name of standard input. */
export const STDIN = '-';

/** The text that comes in. Throws `Unreadable`. */
export const readStdin = (): string => textIn(readBytes(0), STDIN);

/** The text of a file without its byte order mark. Throws `Unreadable`. */
export function readDraft(file: string): string {
  return textIn(readBytes(file), file);
}

/** Writes a draft whole or not at all, through a link to where it stands. Throws `Unreadable`. */
export function replaceDraft(file: string, text: string): void {
  const path = realpathSync(file);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: statSync(path).mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Unreadable(`${file}: could not be written: ${reason(error)}`);
  }
}

function textIn(bytes: Buffer, file: string): string {
  if (bytes.includes(0))
    throw new Unreadable(`${file}: not a text (it holds NUL bytes). Save it as UTF-8 text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = lineOfDamage(bytes);
    throw new Unreadable(`${file}:${line}: not UTF-8. Save the file with the encoding UTF-8.`);
  }
}

/** The bytes of a file. Throws `Unreadable`. */
export function readBytes(file: string | 0): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Unreadable(`${file}: ${reason(error)}`);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new Unreadable(`${path}: ${reason(error)}`);
  }
}

function below(folder: string, tell: Tell): string[] {
  return entriesOf(folder, tell).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : below(path, tell);
    return entry.isFile() && entry.name.endsWith('.resolution') ? [path] : [];
  });
}

/** What a folder holds, in order; none where it cannot be read, which is told. */
export function entriesOf(folder: string, tell: Tell): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    tell(`${folder}: ${reason(error)}`);
    return [];
  }
}

/** Why a file or folder cannot be had, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (code === 'EISDIR') return 'is a folder';
  return message;
}

/** The line, from 1, of the first byte that no UTF-8 text has there. */
function lineOfDamage(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (bytes.subarray(start, stop).toString('utf8').includes('\ufffd')) return line;
    start = stop + 1;
  }
  return line;
}
