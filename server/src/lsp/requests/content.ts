/** `workspace/textDocumentContent`: documents of the corpus, single paragraphs of them, pages of the rules. */
import { TextDocumentContentRequest } from 'vscode-languageserver';
import { findDocument } from '../../corpus/document';
import type { Assets } from '../../service/load-corpus';
import type { World } from '../../service/world';
import type { Feature } from '../feature';
import { named } from '../uris';

export const content: Feature = {
  register: (server) =>
    server.onRequest(TextDocumentContentRequest.type, { text: '' }, async ({ uri }, { world }) => {
      const wanted = named(uri);
      if (!wanted) return { text: '' };
      if ('rule' in wanted) return { text: await rulePage(server.runtime, wanted.rule) };
      return { text: documentText(world, wanted.id, wanted.ref) };
    }),
};

function documentText({ corpus }: World, id: string, ref: string | undefined): string {
  const document = findDocument(corpus.documents, id);
  if (!document) return `The loaded corpus has no document ${id}.\n`;
  if (ref === undefined) return document.text;
  const paragraph = document.paragraphs.find((one) => one.ref === ref);
  return `${paragraph?.text ?? `${id} has no paragraph ${ref}.`}\n`;
}

const rulePage = (assets: Assets, rule: string): Promise<string> =>
  assets.readText(`rules/${rule}.md`).catch(() => `# ${rule}\n\nThis rule has no page.\n`);
