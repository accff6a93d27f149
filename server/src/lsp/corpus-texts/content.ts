/** The texts that the server itself shows: documents of the corpus, single paragraphs of them, pages of the rules. */
import { findDocument } from '../../corpus/document';
import { rules } from '../../service/rules/all';
import type { Assets } from '../../service/world/load-corpus';
import type { World } from '../../service/world/world';
import type { Named } from '../uris';

/** The text that an address of ours names; undefined where the world has no such document. */
export async function contentOf(wanted: Named, world: World, assets: Assets): Promise<string | undefined> {
  return 'rule' in wanted ? rulePage(assets, wanted.rule) : documentText(world, wanted.id, wanted.ref);
}

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
