/** The thread that imports, with files that do to it what the worst of files could do. */
import { parentPort, threadId } from 'node:worker_threads';
import { serveImports } from '../../server/src/node/importing/serve-imports';

// Takes years over thirty letters.
const EXPONENTIAL = /^(?:a+)+$/;

const FAULTS: Readonly<Record<string, () => unknown>> = {
  'never ends': () => EXPONENTIAL.test(`${'a'.repeat(60)}!`),
  'waits for ever': () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  'ends the thread': () => process.exit(0),
  'takes a second': () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000),
  'grows outside the heap': () => {
    const taken = Buffer.alloc(300_000_000, 1);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    return taken.length;
  },
  'takes all memory': () => {
    const taken: number[][] = [];
    for (;;) taken.push(Array.from({ length: 100_000 }, (_, at) => at));
  },
};

if (parentPort)
  serveImports(parentPort, {
    async read(content, options) {
      if (typeof content === 'string' && content === 'names itself')
        return [{ text: `thread ${threadId}`, repairs: [] }];
      FAULTS[String(typeof content === 'string' ? content : Buffer.from(content))]?.();
      // Loaded only where a file is really read: a thread that is given up starts at once.
      const { importer } = await import('./importer');
      return importer.read(content, options);
    },
  });
