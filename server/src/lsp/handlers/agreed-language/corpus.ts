/** `agreedLanguage/corpus` and `agreedLanguage/paragraph`: the documents, and one paragraph with its place. */
import { RequestType } from 'vscode-languageserver';
import { shown } from '../../../corpus/address';
import { findDocument } from '../../../corpus/document';
import type { CorpusDocument } from '../../../corpus/model';
import type { Feature } from '../../feature';
import { type CorpusEntry, method, type ParagraphParams, type ParagraphResult } from '../../protocol';
import { corpusLocation } from '../../to-proto';
import { corpusUri } from '../../uris';

const CorpusRequest = new RequestType<unknown, CorpusEntry[], void>(method.corpus);
const ParagraphRequest = new RequestType<ParagraphParams, ParagraphResult | null, void>(method.paragraph);

export const corpus: Feature = {
  register: (server) => {
    server.onRequest(CorpusRequest, [], (_params, { world }) => {
      const { documents } = world.engine.index;
      const count = (at: number) => (documents[at + 1] ?? 0) - (documents[at] ?? 0);
      return world.corpus.documents.map((document, at) => toEntry(document, count(at)));
    });
    server.onRequest(ParagraphRequest, null, ({ symbol, ref }, { world }) => {
      const document = findDocument(world.corpus.documents, symbol);
      return document ? toParagraphResult(document, ref) : null;
    });
  },
};

/** Reads only the head: there may be thousands of documents. */
function toEntry(document: CorpusDocument, paragraphs: number): CorpusEntry {
  const { id, symbol, title, short, standing, date, supersededBy, adoptedAs, origin, pdf } = document;
  return {
    id,
    ...(symbol !== undefined && { symbol }),
    title,
    short,
    standing,
    ...(date !== undefined && { date }),
    ...(supersededBy !== undefined && { supersededBy }),
    ...(adoptedAs !== undefined && { adoptedAs }),
    ...(origin.kind === 'user' && { file: origin.file }),
    ...(origin.kind === 'user' && pdf !== undefined && { pdf }),
    paragraphs,
    uri: corpusUri(id),
  };
}

/** A paragraph with its place; null where the document has none of that address. */
export function toParagraphResult(document: CorpusDocument, ref: string): ParagraphResult | null {
  const paragraph = document.paragraphs.find((one) => one.ref === ref);
  if (!paragraph) return null;
  return {
    symbol: document.id,
    ref,
    shown: shown(document, ref),
    title: document.title,
    standing: document.standing,
    ...(document.date !== undefined && { date: document.date }),
    text: paragraph.text,
    ...corpusLocation(document, ref),
    footnote: footnoteFor(document, ref),
  };
}

/** `Resolution 73/195, annex, para. 15 (h).`; a text without a resolution number by its symbol or title. */
function footnoteFor(document: CorpusDocument, ref: string): string {
  const number = document.symbol && /^A\/RES\/(.+)$/.exec(document.symbol)?.[1];
  const inAnnex = document.resolution().frontMatter.body === 'annex' && !ref.startsWith('resolution ');
  const place = /^\d/.test(ref) ? `para. ${ref}` : ref.replace(/^resolution /, '').replace(/^OP/, 'para. ');
  const name = number ? `Resolution ${number}` : (document.symbol ?? document.title);
  return `${[name, inAnnex ? 'annex' : '', place].filter(Boolean).join(', ')}.`;
}
