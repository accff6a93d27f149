/** The thread that imports: reads one file after the other, as `ImportThread` asks. */
import { parentPort } from 'node:worker_threads';
import { importerHere } from '../import/importer';
import { serveImports } from './serve-imports';

if (parentPort)
  serveImports(parentPort, importerHere({ decoder: new TextDecoder('utf-8', { fatal: true }) }));
