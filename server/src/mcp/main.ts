/** What `dist/mcp.js` offers: the tools for assistants over stdio. Loaded by `agreed-language mcp` alone. */
import { join, resolve } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { assetsIn } from '../node/assets';
import { readConfigAbove } from '../node/folders/read-config';
import { importThreads } from '../node/importing/import-threads';
import { loadWorld } from '../node/load-world';
import type { Settings } from '../service/world/settings';
import type { World } from '../service/world/world';
import { type OnProgress, serveMcp } from './serve';
import { wellFormed } from './well-formed';

export interface McpOptions {
  /** Folders of documents besides the shipped ones. */
  readonly corpus: readonly string[];
  /** Folders below which drafts may be read. */
  readonly roots: readonly string[];
}

/** Serves the client at standard input and output until it closes them. */
export async function serveOverStdio({ corpus, roots }: McpOptions): Promise<void> {
  const importer = importThreads(join(__dirname, 'import-worker.js'));
  const log = (message: string) => void process.stderr.write(`${message}\n`);
  const listeners = new Set<OnProgress>();
  // The client is answered at once; what needs the texts waits for them.
  const source = {
    assets: assetsIn(join(__dirname, 'corpus')),
    importer,
    progress: (done: number, total: number) => {
      for (const tell of listeners) tell(done, total);
    },
  };
  const loading = settingsOf(roots, corpus, log)
    .then((settings) => loadWorld(source, settings))
    .then(({ world, problems }) => {
      for (const problem of problems) log(problem);
      return world;
    });
  // Whoever asks for the texts is told why there are none.
  loading.catch((error: Error) => log(error.message));
  const world = async (onProgress?: OnProgress): Promise<World> => {
    if (onProgress) listeners.add(onProgress);
    return loading.finally(() => onProgress && listeners.delete(onProgress));
  };
  const messages = process.stdin.pipe(wellFormed((line) => void process.stdout.write(line)));
  const transport = new StdioServerTransport(messages);
  const closed = new Promise<void>((done, fail) => {
    process.stdin.once('close', done).once('end', done);
    messages.once('error', fail);
  });
  await serveMcp(transport, { world, importer, roots: roots.map((root) => resolve(root)), log });
  await closed;
  await transport.close();
}

/** What the configuration of the first folder that has one sets; corpus folders that were named come before its own. */
async function settingsOf(
  roots: readonly string[],
  corpus: readonly string[],
  log: (message: string) => void,
): Promise<Partial<Settings>> {
  for (const root of roots.map((one) => resolve(one))) {
    const tell = (error: Error) => {
      log(error.message);
      return {};
    };
    // Any draft of the folder has the configuration that its own has.
    const config: Partial<Settings> = await readConfigAbove(join(root, 'draft'), [root], log).catch(tell);
    if (Object.keys(config).length > 0)
      return { ...config, corpusFolders: [...corpus, ...(config.corpusFolders ?? [])] };
  }
  return { corpusFolders: corpus };
}
