/** Loads what reads and writes Word files, when it is needed. */
import { pathToFileURL } from 'node:url';
import type { PrintedText } from '../export/printed/model';
import type { WordReader } from '../import/read';

/** `script` is the file of the bundled `word.ts`. */
export const wordReader = (script: string) => async (): Promise<WordReader> =>
  import(pathToFileURL(script).href);

/** Writes a printed text as a Word file, in base 64. */
export const wordWriter =
  (script: string) =>
  async (text: PrintedText): Promise<string> => {
    const { writeDocx }: WordWriter = await import(pathToFileURL(script).href);
    return Buffer.from(writeDocx(text)).toString('base64');
  };

interface WordWriter {
  writeDocx(text: PrintedText): Uint8Array;
}
