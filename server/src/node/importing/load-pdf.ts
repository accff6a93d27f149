/** Loads what reads PDFs, when the first one is read. */
import { pathToFileURL } from 'node:url';
import { ImportError } from '../../import/model';
import type { PdfReader } from '../../import/read';

/** `script` is the file of the bundled `pdf.ts`. */
export const pdfReader = (script: string) => (): Promise<PdfReader> =>
  import(pathToFileURL(script).href).catch((error: Error) => {
    const needs = `PDFs are read with Node.js 20.19 or later, and this is ${process.versions.node}`;
    throw new ImportError(`${needs} (${error.message}). Update it, or save the PDF as text`, 1);
  });
