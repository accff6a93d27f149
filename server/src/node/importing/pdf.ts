/** The reader of PDFs with pdf.js, in a file of its own that is loaded when the first PDF is read. */
import './pdf-names';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { pdfLibrary } from '../../import/pdf/pdfjs';
import { readPdf as readWith } from '../../import/pdf/read-pdf';
import type { PdfReader } from '../../import/read';

// Where it finds its worker so, pdf.js runs it in this thread.
Object.assign(globalThis, { pdfjsWorker });

const library = pdfLibrary({ OPS, getDocument });

export const readPdf: PdfReader['readPdf'] = (bytes, options) => readWith(bytes, options.source, library);
