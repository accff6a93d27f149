/** The thread that imports: reads one file after the other, as `ImportThread` asks. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { importerHere } from '../import/importer';
import { wordReader } from './load-word';
import { serveImports } from './serve-imports';

if (parentPort)
  serveImports(
    parentPort,
    importerHere({
      decoder: new TextDecoder('utf-8', { fatal: true }),
      word: wordReader(join(__dirname, 'word.js')),
    }),
  );
