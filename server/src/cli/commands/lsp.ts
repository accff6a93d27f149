/** `agreed-language lsp --stdio`: the language server, for editors that start a command. */
import { serve } from '../../node/serve';
import type { Command } from '../io';

export const lsp: Command = {
  usage: 'lsp --stdio',
  summary: 'Serve an editor over the Language Server Protocol.',
  async run() {
    serve();
    return new Promise(() => {});
  },
};
