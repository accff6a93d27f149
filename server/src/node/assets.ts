/** Reads what ships with the product from the folder beside the bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../service/world/load-corpus';

/** The files of `dist/corpus`, beside the bundle that runs. */
export function assetsIn(folder: string): Assets {
  return {
    // At once: other threads take three times as long for files of this size, and no request can be served before.
    readBytes: async (name) => readFileSync(join(folder, name)),
    decode: ({ buffer, byteOffset, byteLength }) =>
      Buffer.from(buffer, byteOffset, byteLength).toString('utf8'),
  };
}
