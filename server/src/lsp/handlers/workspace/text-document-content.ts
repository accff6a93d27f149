/** `workspace/textDocumentContent`: documents of the corpus, single paragraphs of them, pages of the rules. */
import { TextDocumentContentRequest } from 'vscode-languageserver';
import { contentOf } from '../../corpus-texts/content';
import type { Feature } from '../../feature';
import { named } from '../../uris';

export const content: Feature = {
  register: (server) =>
    server.onRequest(TextDocumentContentRequest.type, { text: '' }, async ({ uri }, { world, complete }) => {
      const wanted = named(uri);
      if (!wanted) return { text: '' };
      const { runtime } = server;
      // A document of the user's may still be on its way.
      const text =
        (await contentOf(wanted, world, runtime)) ?? (await contentOf(wanted, await complete(), runtime));
      const name = 'rule' in wanted ? wanted.rule : wanted.id;
      return { text: text ?? `The loaded corpus has no document ${name}.\n` };
    }),
};
