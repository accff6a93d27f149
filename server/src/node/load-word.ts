/** Loads what reads Word files, when it is needed. */
import { pathToFileURL } from 'node:url';
import type { WordReader } from '../import/read';

/** `script` is the file of the bundled `word.ts`. */
export const wordReader = (script: string) => async (): Promise<WordReader> =>
  import(pathToFileURL(script).href);
