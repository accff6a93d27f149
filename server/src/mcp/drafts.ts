/** The files that a client lets us read: those below its roots, and below the folders named when we were started. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Importer } from '../import/importer';
import { ImportError } from '../import/model';
import { ToolProblem } from '../service/assistants/tool';

/** Longer files are no drafts. In bytes. */
const LONGEST = 64_000_000;
/** Formats that are not text: they become drafts by import. */
const IMPORTED = /\.(?:docx?|pdf)$/i;

/**
 * The text of a file as a draft. `path` is absolute, a file URI, or relative to one of the roots. Rejects with
 * `ToolProblem` for a file outside of them, links followed.
 */
export async function readDraftBelow(
  roots: readonly string[],
  path: string,
  importer: Importer,
): Promise<string> {
  const file = await fileBelow(roots, path);
  const { size } = await stat(file);
  if (size > LONGEST) throw new ToolProblem(`${path}: too large for a draft.`);
  const bytes = await readFile(file);
  return IMPORTED.test(file) ? imported(bytes, file, importer) : textOf(bytes, path);
}

async function fileBelow(roots: readonly string[], path: string): Promise<string> {
  if (roots.length === 0)
    throw new ToolProblem(
      `${path}: no folder may be read. Start agreed-language mcp with --root FOLDER, or give the text itself.`,
    );
  const plain = path.startsWith('file:') ? pathOf(path) : path;
  const candidates = isAbsolute(plain) ? [plain] : roots.map((root) => join(root, plain));
  const real = await Promise.all(roots.map((root) => realpath(root).catch(() => resolve(root))));
  let isThere = false;
  for (const candidate of candidates) {
    const file = await realpath(candidate).catch(() => undefined);
    if (file === undefined || !(await stat(file)).isFile()) continue;
    isThere = true;
    if (real.some((root) => isBelow(root, file))) return file;
  }
  // Whether a file outside is there is not told.
  const isInside =
    !isThere && candidates.some((one) => roots.some((root) => isBelow(resolve(root), resolve(one))));
  throw new ToolProblem(
    isInside
      ? `${path}: there is no such file.`
      : `${path}: not below a folder that may be read (${roots.join(', ')}).`,
  );
}

function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    throw new ToolProblem(`${uri}: not the address of a file.`);
  }
}

function isBelow(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '' && !isAbsolute(way) && way.split(/[/\\]/)[0] !== '..';
}

function textOf(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ToolProblem(`${path}: not UTF-8 text. Save it as UTF-8, as Word or as PDF.`);
  }
}

async function imported(bytes: Buffer, file: string, importer: Importer): Promise<string> {
  try {
    const [document] = await importer.read(bytes, { source: basename(file), ocrRepairs: true });
    return document?.text ?? '';
  } catch (error) {
    if (error instanceof ImportError) throw new ToolProblem(`${basename(file)}: ${error.message}.`);
    throw error;
  }
}
