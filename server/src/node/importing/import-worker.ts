/** The thread that imports: reads one file after the other, as `ImportThread` asks. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { importerHere } from '../../import/importer';
import { bundle } from '../load-bundle';
import { pdfReader } from './load-pdf';
import { serveImports } from './serve-imports';

// A thread that has printed something, as libraries do, would keep the process alive until that is read.
Object.assign(console, { log: () => {}, info: () => {}, warn: () => {}, error: () => {} });

if (parentPort)
  serveImports(
    parentPort,
    importerHere({
      decoder: new TextDecoder('utf-8', { fatal: true }),
      word: bundle(join(__dirname, 'word.js')),
      pdf: pdfReader(join(__dirname, 'pdf.mjs')),
    }),
  );
