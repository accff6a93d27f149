/** Loads what has to do with Word, when it is first needed. */
import { pathToFileURL } from 'node:url';
import type { WordTools } from '../lsp/runtime';

/** `script` is the file of the bundled `word.ts`. */
export const wordTools = (script: string) => (): Promise<WordTools> => import(pathToFileURL(script).href);
