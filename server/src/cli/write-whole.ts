/** Writes files whole or not at all, and never over a file that another program has made. */
import {
  chmodSync,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { parse } from '../resolution/parse';

/** A file is in the way that this program did not write; the message names it and the cure. */
export class NotOurs extends Error {}

/** Writes beside the file and renames. `isOurs` decides on the text that stands there, if any. */
export function writeWhole(path: string, text: string, isOurs: (old: string) => boolean): void {
  const old = textAt(path);
  if (old === text) return;
  if (old !== undefined && !isOurs(old))
    throw new NotOurs(
      `${path}: exists and was not written by this import. Move it, or choose another folder.`,
    );
  replaceFile(path, text);
}

/** Writes a file that was asked for by name. Throws `NotOurs` where a file is in the way and `force` does not say so. */
export function writeNamed(path: string, content: string | Uint8Array, force: boolean): void {
  if (!force && existsSync(path))
    throw new NotOurs(`${path}: exists. Choose another name, or say --force to replace it.`);
  replaceFile(path, content);
}

/** Writes a draft in the place of its file; a link stays one, and whoever might read the file still may. Throws `NotOurs`. */
export function rewrite(path: string, text: string): void {
  const file = realpathSync(path);
  replaceFile(file, text, statSync(file).mode);
}

function replaceFile(path: string, content: string | Uint8Array, mode?: number): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new NotOurs(`${path}: cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return '';
  }
}

/** Whether `old` was made from the same source as `text`, as their front matter says. */
export function isOwn(old: string, text: string): boolean {
  const source = parse(old).frontMatter.source;
  return source !== undefined && source === parse(text).frontMatter.source;
}
