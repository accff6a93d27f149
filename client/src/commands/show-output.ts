/** Shows what the extension and its server have logged; no words of the draft are among it. */
import type { Command } from './command';

export const showOutput: Command = {
  id: 'agreedLanguage.showOutput',
  run: (app) => app.output.show(),
};
