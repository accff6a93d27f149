/** `workspace/textDocumentContent`: documents of the corpus, single paragraphs of them, pages of the rules. */
import { TextDocumentContentRequest } from 'vscode-languageserver';
import { findDocument } from '../../../corpus/document';
import { rules } from '../../../service/rules/all';
import type { Assets } from '../../../service/world/load-corpus';
import type { World } from '../../../service/world/world';
import type { Feature } from '../../feature';
import { named } from '../../uris';

export const content: Feature = {
  register: (server) =>
    server.onRequest(TextDocumentContentRequest.type, { text: '' }, async ({ uri }, { world, complete }) => {
      const wanted = named(uri);
      if (!wanted) return { text: '' };
      if ('rule' in wanted) return { text: await rulePage(server.runtime, wanted.rule) };
      const { id, ref } = wanted;
      // A document of the user's may still be on its way.
      const text = documentText(world, id, ref) ?? documentText(await complete(), id, ref);
      return { text: text ?? `The loaded corpus has no document ${id}.\n` };
    }),
};

function documentText({ corpus }: World, id: string, ref: string | undefined): string | undefined {
  const document = findDocument(corpus.documents, id);
  if (!document || ref === undefined) return document?.text;
  const paragraph = document.paragraphs.find((one) => one.ref === ref);
  return `${paragraph?.text ?? `${id} has no paragraph ${ref}.`}\n`;
}

const rulePage = (assets: Assets, id: string): Promise<string> =>
  assets.readBytes(`rules/${id}.md`).then(assets.decode, () => shortPage(id));

/** What the rule says of itself, where its page cannot be read. */
function shortPage(id: string): string {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return `# ${id}\n\nThere is no such rule.\n`;
  return `# ${id}\n\n${rule.summary}.\n\nRests on: ${rule.authority}.\n\nSeverity: ${rule.defaultSeverity}.\n`;
}
