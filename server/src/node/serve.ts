/** Serves one client over the transport that the command line names; without one, over stdio. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { allocateYoung } from './allocate-young';
import { assetsIn } from './assets';
import { corpusHost } from './corpus-host';

const TRANSPORT = /^--(stdio|node-ipc|socket|pipe)\b/;

export function serve(): void {
  allocateYoung();
  if (!process.argv.some((argument) => TRANSPORT.test(argument))) process.argv.push('--stdio');
  startServer(createConnection(ProposedFeatures.all), {
    ...assetsIn(join(__dirname, 'corpus')),
    corpusHost: corpusHost(),
    now: () => performance.now(),
    pause: () => setImmediate(),
  });
}
