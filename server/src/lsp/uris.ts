/**
 * Addresses of what the server itself shows: `agreed-language:/A/RES/73/195.resolution`, one paragraph of it
 * with `?ref=15 (h)`, and the pages of the rules, `agreed-language:/rules/<id>.md`.
 */
const SCHEME = 'agreed-language:';
const ENDING = '.resolution';

/** Whether a text is one of ours, shown read-only. */
export const isCorpusUri = (uri: string): boolean => uri.startsWith(SCHEME);

/** The URI of a document of the corpus, or of one of its paragraphs. */
export function corpusUri(id: string, ref?: string): string {
  const path = id.split('/').map(encodeURIComponent).join('/');
  return `${SCHEME}/${path}${ENDING}${ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`}`;
}

/** The URI of a rule's page. */
export const ruleUri = (rule: string): string => `${SCHEME}/rules/${rule}.md`;

/** What a URI of ours names; undefined where it names nothing of ours. */
export type Named = { readonly rule: string } | { readonly id: string; readonly ref?: string };

export function named(uri: string): Named | undefined {
  if (!isCorpusUri(uri)) return undefined;
  const [path = '', query = ''] = uri.slice(SCHEME.length).split('?', 2).map(decoded);
  const rule = /^\/+rules\/([a-z-]+)\.md$/.exec(path)?.[1];
  if (rule) return { rule };
  const id = path.endsWith(ENDING) ? path.slice(0, -ENDING.length).replace(/^\/+/, '') : undefined;
  if (!id) return undefined;
  const ref = query.startsWith('ref=') ? query.slice('ref='.length) : undefined;
  return ref === undefined ? { id } : { id, ref };
}

/** Editors encode more or fewer characters than we do; what isn't encoded well stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
