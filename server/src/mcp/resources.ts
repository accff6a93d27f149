/** The texts loaded as resources: every document, and every paragraph of it, under URIs of ours. */
import { shortName, shown } from '../corpus/address';
import { findDocument } from '../corpus/document';
import type { CorpusDocument } from '../corpus/model';
import { corpusUri, named } from '../lsp/uris';
import type { World } from '../service/world/world';

const PAGE = 100;
const TYPE = 'text/plain';

export const DOCUMENT_TEMPLATE = 'agreed-language:/{+symbol}.resolution';
export const PARAGRAPH_TEMPLATE = 'agreed-language:/{+symbol}.resolution{?ref}';

export const resourceTemplates = [
  {
    uriTemplate: DOCUMENT_TEMPLATE,
    name: 'document',
    title: 'A text that is loaded',
    description: 'All of a document, by its symbol',
    mimeType: TYPE,
  },
  {
    uriTemplate: PARAGRAPH_TEMPLATE,
    name: 'paragraph',
    title: 'A paragraph of a text that is loaded',
    description:
      'One paragraph word for word below its address and standing, by symbol and address: ref=15 (h)',
    mimeType: TYPE,
  },
];

/** A page of documents; `cursor` is that of the page before. */
export function listedResources({ corpus: { documents } }: World, cursor: string | undefined) {
  const from = Math.max(0, Number.parseInt(cursor ?? '0', 10) || 0);
  const resources = documents.slice(from, from + PAGE).map(resourceOf);
  return { resources, ...(from + PAGE < documents.length && { nextCursor: String(from + PAGE) }) };
}

const resourceOf = (document: CorpusDocument) => ({
  uri: corpusUri(document.id),
  name: document.id,
  title: shortName(document),
  description: `${document.title} (${document.standing})`,
  mimeType: TYPE,
});

/** The text of a URI with its address and standing before it; undefined where nothing that is loaded has it. */
export function readResource({ corpus }: World, uri: string) {
  const wanted = named(uri);
  if (!wanted || 'rule' in wanted) return undefined;
  const document = findDocument(corpus.documents, wanted.id);
  if (!document) return undefined;
  if (wanted.ref === undefined) return content(uri, document, document.text);
  const paragraph = document.paragraphs.find(({ ref }) => ref === wanted.ref);
  if (!paragraph) return undefined;
  const head = `${shown(document, paragraph.ref)} (${document.standing})`;
  return content(uri, document, `${head}\n\n${paragraph.text}\n`, paragraph.ref);
}

const content = (uri: string, document: CorpusDocument, text: string, ref = '') => ({
  contents: [
    {
      uri,
      mimeType: TYPE,
      text,
      _meta: { 'agreed-language/shown': shown(document, ref), 'agreed-language/standing': document.standing },
    },
  ],
});

/** As many completions as a client may be given. */
const MOST = 100;

/** How a begun symbol or address may go on. */
export function completed(
  { corpus: { documents } }: World,
  argument: { readonly name: string; readonly value: string },
  known: Readonly<Record<string, string>>,
) {
  const document = argument.name === 'ref' ? findDocument(documents, known.symbol ?? '') : undefined;
  const all =
    argument.name === 'symbol'
      ? documents.map(({ id }) => id)
      : (document?.paragraphs.map(({ ref }) => ref) ?? []);
  const begun = argument.value.toLowerCase();
  const fitting = all.filter((one) => one.toLowerCase().includes(begun));
  const first = fitting.filter((one) => one.toLowerCase().startsWith(begun));
  const values = [...new Set([...first, ...fitting])];
  return {
    completion: { values: values.slice(0, MOST), total: values.length, hasMore: values.length > MOST },
  };
}
