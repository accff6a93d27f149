/** Reads what ships with the product from the folder beside the bundle. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assets } from '../service/load-corpus';

/** The files of `dist/corpus`, beside the bundle that runs. */
export function assetsIn(folder: string): Assets {
  return {
    readText: (name) => readFile(join(folder, name), 'utf8'),
    readBytes: (name) => readFile(join(folder, name)),
  };
}
