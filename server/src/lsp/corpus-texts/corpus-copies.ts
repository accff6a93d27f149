/**
 * Documents of the corpus for clients that cannot ask for texts (`workspace/textDocumentContent`): read-only copies in
 * files. Such a client meets `file:` URIs wherever ours would stand, and what it says about a copy is taken as said about
 * the document. Inside the server there are our own URIs alone.
 */
import { blockWithRef, findDocument } from '../../corpus/document';
import type { Assets } from '../../service/world/load-corpus';
import type { World } from '../../service/world/world';
import { lineIndexOf } from '../lines';
import { corpusUri, isCorpusUri, named, ruleUri } from '../uris';
import { contentOf } from './content';

/** Copies as a host keeps them. A name is a path, `A/RES/73/195.resolution`, whose text may change over time. */
export interface CopyHost {
  /** Writes the copy where there is none of these words; its URI. Rejects where it cannot be written. */
  write(name: string, text: string): Promise<string>;
  /** The name of the copy at a URI; undefined where there is none of ours. */
  nameAt(uri: string): string | undefined;
}

export interface CorpusCopies {
  /** The URI of the document whose copy a client speaks of; any other as it is. */
  ours(uri: string): string;
  /** An answer in which copies stand for documents. */
  theirs<T>(answer: T, world: World): Promise<T>;
}

/** For clients that can ask, and for hosts without files. */
export const noCopies: CorpusCopies = { ours: (uri) => uri, theirs: async (answer) => answer };

/** Writes copies when an answer first names them. Where that fails, our own URIs stay. */
export function corpusCopies(host: CopyHost, assets: Assets): CorpusCopies {
  const written = new Map<string, { readonly text: string; readonly uri: Promise<string | undefined> }>();
  const copyOf = async (uri: string, world: World): Promise<string | undefined> => {
    const wanted = named(uri);
    if (!wanted) return undefined;
    const whole = 'rule' in wanted ? wanted : { id: wanted.id };
    const text = await contentOf(whole, world, assets);
    if (text === undefined) return undefined;
    const name = nameOf(uri);
    const known = written.get(name);
    const copy = known?.text === text ? known : { text, uri: host.write(name, text).catch(() => undefined) };
    written.set(name, copy);
    const file = await copy.uri;
    return file && `${file}${'ref' in wanted ? lineOf(wanted.id, wanted.ref ?? '', world) : ''}`;
  };
  return {
    ours: (uri) => {
      const name = host.nameAt(uri);
      return name === undefined ? uri : uriOf(name);
    },
    async theirs(answer, world) {
      const uris = new Set<string>();
      collectUris(answer, uris);
      if (uris.size === 0) return answer;
      const pairs = [...uris].map(async (uri) => [uri, await copyOf(uri, world)] as const);
      const copies = new Map(await Promise.all(pairs));
      return exchanged(answer, (uri) => copies.get(uri) ?? uri);
    },
  };
}

const RULE = /^rules\/([a-z-]+)\.md$/;

/** `A/RES/73/195.resolution`, without the paragraph that may be named. */
function nameOf(uri: string): string {
  const wanted = named(uri);
  if (!wanted) throw new Error(`${uri} names nothing of ours`);
  return 'rule' in wanted ? `rules/${wanted.rule}.md` : `${wanted.id}.resolution`;
}

function uriOf(name: string): string {
  const rule = RULE.exec(name)?.[1];
  return rule === undefined ? corpusUri(name.replace(/\.resolution$/, '')) : ruleUri(rule);
}

/** The line of a paragraph as a fragment, from 1. */
function lineOf(id: string, ref: string, { corpus }: World): string {
  const document = findDocument(corpus.documents, id);
  const span = document && blockWithRef(document, ref)?.span;
  return span ? `#L${lineIndexOf(document.text).positionAt(span.start).line + 1}` : '';
}

/** The keys of the protocol under which a URI stands alone, and the one of Markdown. */
const URIS: ReadonlySet<string> = new Set(['uri', 'targetUri', 'target', 'href']);
const MARKDOWN = 'value';
// "](agreed-language:/A/RES/73/195.resolution?ref=15%20%28h%29)"
const LINK = /\]\((agreed-language:[^()\s]{1,600})\)/g;

/** Adds each URI of ours that stands in an answer. Most answers, diagnostics at every edit among them, name none. */
function collectUris(answer: unknown, uris: Set<string>): void {
  if (Array.isArray(answer)) for (const item of answer) collectUris(item, uris);
  else if (typeof answer === 'object' && answer !== null)
    for (const key in answer) collectUrisAt(key, answer, uris);
}

function collectUrisAt(key: string, answer: object, uris: Set<string>): void {
  const value: unknown = Reflect.get(answer, key);
  if (typeof value !== 'string') collectUris(value, uris);
  else if (URIS.has(key) && isCorpusUri(value)) uris.add(value);
  else if (key === MARKDOWN && Reflect.get(answer, 'kind') === 'markdown')
    for (const [, uri = ''] of value.matchAll(LINK)) uris.add(uri);
}

/** The answer with each URI of ours exchanged; words of texts and edits stay as they are. */
function exchanged<T>(answer: T, exchange: (uri: string) => string): T {
  if (Array.isArray(answer)) return answer.map((item) => exchanged(item, exchange)) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  const isMarkdown = Reflect.get(answer, 'kind') === 'markdown';
  const entries = Object.entries(answer).map(([key, value]) => {
    if (typeof value !== 'string') return [key, exchanged(value, exchange)];
    if (URIS.has(key) && isCorpusUri(value)) return [key, exchange(value)];
    if (key !== MARKDOWN || !isMarkdown) return [key, value];
    return [key, value.replace(LINK, (_link, uri: string) => `](${exchange(uri)})`)];
  });
  return Object.fromEntries(entries) as T;
}
