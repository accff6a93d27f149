/** What is killed: writes kept wordings, a cache, or imports, and says what it has done. `child.cjs kept|cache FOLDER` */
import { join } from 'node:path';
import { loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import { corpusHost } from '../../server/src/node/corpus-host';
import { importThread } from '../../server/src/node/importing/import-thread';
import { keptFileAt } from '../../server/src/node/kept-file';
import { never } from '../../server/src/service/world/cancel';
import { addKept } from '../../server/src/service/world/kept-file';

const [, , work, folder = '.'] = process.argv;

async function keep(): Promise<void> {
  const file = keptFileAt(join(folder, '.agreed-language', 'kept.json'));
  for (let at = 0; at < 500; at++) {
    const words = `${process.pid} ${at}`;
    await addKept(file, { file: 'a', rule: 'r', words, before: '', after: '' });
    process.stdout.write(`${words}\n`);
  }
}

async function cache(): Promise<void> {
  const importer = importThread(join(process.cwd(), 'dist', 'import-worker.js'));
  for (;;) {
    const host = corpusHost(importer, join(folder, 'cache'));
    for await (const _step of loadFolders([join(folder, 'texts')], host, new Map(), { cancel: never }));
    process.stdout.write('read\n');
    await host.writeCache(join(folder, 'texts'), []);
  }
}

void (work === 'kept' ? keep() : cache());
