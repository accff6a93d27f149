/** `agreed-language mcp`: the tools for assistants, over the Model Context Protocol on standard input and output. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Command, Misuse } from '../io';

/** What `dist/mcp.js` offers; only this command loads it. */
interface McpServer {
  serveOverStdio(options: {
    readonly corpus: readonly string[];
    readonly roots: readonly string[];
  }): Promise<void>;
}

export const mcp: Command = {
  usage: 'mcp [--root FOLDER] [--corpus FOLDER]',
  summary: 'Serve an assistant over the Model Context Protocol; drafts are read below the roots only.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        root: { type: 'string', multiple: true, default: [] },
        corpus: { type: 'string', multiple: true, default: [] },
      },
    });
    for (const folder of [...values.root, ...values.corpus])
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new Misuse(`There is no folder ${folder}.`);
    const server: McpServer = await import(pathToFileURL(join(__dirname, 'mcp.js')).href);
    await server.serveOverStdio({ corpus: values.corpus, roots: values.root });
    return 0;
  },
};
