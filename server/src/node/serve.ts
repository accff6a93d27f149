/** Serves one client over the transport that the command line names; without one, over stdio. */
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { inTurn, Life } from '../lsp/lifecycle';
import { startServer } from '../lsp/server';
import { allocateYoung } from './allocate-young';
import { assetsIn } from './assets';
import { corpusHost } from './corpus-host';
import { corpusCopiesOnDisk } from './folders/corpus-copies';
import { projectsOnDisk } from './folders/project-host';
import { watchFolder } from './folders/watch-folder';
import { importThreads } from './importing/import-threads';
import { bundle } from './load-bundle';
import { transportFrom } from './transport';

export function serve(): void {
  allocateYoung();
  const life = new Life();
  const { reader, writer } = transportFrom(process.argv.slice(2), () => life.isShut);
  startServer(createConnection(ProposedFeatures.all, inTurn(reader, writer, life), writer), {
    ...assetsIn(join(__dirname, 'corpus')),
    corpusHost: corpusHost(importThreads(join(__dirname, 'import-worker.js'))),
    word: bundle(join(__dirname, 'word.js')),
    assistants: bundle(join(__dirname, 'assistants.js')),
    copies: corpusCopiesOnDisk(),
    projects: projectsOnDisk(),
    watch: watchFolder,
    now: () => performance.now(),
    pause: () => setImmediate(),
    delay: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
  });
}
