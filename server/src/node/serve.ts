/** Serves one client over the transport that the command line names; without one, over stdio. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
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

/**
 * Keeps the engine from making objects old at birth. It does so where many have lived long, as the paragraphs of a
 * large corpus do while it is read; a draft's paragraphs come from the same lines of code, but hardly one outlives the
 * next version, and a dead old object keeps all that it points to through every collection of young garbage.
 */
const allocateYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
