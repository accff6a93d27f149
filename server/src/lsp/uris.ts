/**
 * Addresses of what the server itself shows: `agreed-language:/A/RES/73/195.resolution`, one paragraph of it
 * with `?ref=15 (h)`, and the pages of the rules, `agreed-language:/rules/<id>.md`; and of the user's folders.
 */
import type { InitializeParams } from 'vscode-languageserver';

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

// "C:\\texts", "\\\\server\\texts", "/texts", "~/texts", "file:///texts"
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|[/\\~])/i;

/** A folder of the settings; a relative one is meant from each folder of the workspace, as URIs. */
export function absoluteFolders(
  folder: string,
  { workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>,
): string[] {
  if (ABSOLUTE.test(folder)) return [folder];
  const roots = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  const path = folder
    .replace(/^\.[/\\]/, '')
    .split(/[/\\]/)
    .map(encodeURIComponent)
    .join('/');
  return roots.map((root) => `${root.replace(/\/$/, '')}/${path}`);
}

// "file:///c%3A/texts" -> "c:/texts", "file:///texts" -> "/texts"
const FILE_SCHEME = /^file:\/\/(?:\/(?=[a-z](?::|%3a)))?/i;

/** A path or file URI in one form, so that one can be compared with the other. */
export const plainPath = (file: string): string =>
  decoded(file.replace(FILE_SCHEME, '').replaceAll('\\', '/'));

/** A folder (path or URI) as a URI; undefined where only the host knows it (`~/texts`). */
export function folderUri(folder: string): string | undefined {
  if (folder.startsWith('~')) return undefined;
  if (/^[a-z][a-z0-9+.-]+:/i.test(folder)) return folder;
  const path = folder.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('//')) return `file:${path}`;
  return path.startsWith('/') ? `file://${path}` : `file:///${path}`;
}

/**
 * The URI of a file that a text names, `last-year.docx` or `../texts/last-year.docx`, from the folder of that text.
 * Undefined where the text is not saved in a folder, or where the host alone knows the place (`~/texts`).
 */
export function uriBeside(uri: string, file: string): string | undefined {
  if (ABSOLUTE.test(file)) return folderUri(file);
  const [, start, folder] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(\/(?:.*\/)?)[^/]*$/i.exec(uri) ?? [];
  if (start === undefined || folder === undefined) return undefined;
  const path = folder.split('/').slice(1, -1);
  for (const step of file.split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(encodeURIComponent(step));
  }
  return `${start}/${path.join('/')}`;
}
