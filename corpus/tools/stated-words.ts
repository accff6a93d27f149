/**
 * Whether words stand in texts, found by reading all of them: the plain way, which the index is measured against. It
 * shares no code with the product.
 */
import type { CorpusDocument } from '../../server/src/corpus/model';

/** Where words stand. */
export interface Stated {
  readonly document: CorpusDocument;
  readonly ref: string;
}

/** A question to a collection of texts. */
export type Reader = (words: string) => Stated[];

/** Reads the paragraphs of documents; printed matter around a text is left out, as in the index. */
export function readerOf(documents: readonly CorpusDocument[]): Reader {
  const read = documents.map((document) => {
    const paragraphs = document.paragraphs
      .filter(({ kind }) => kind !== 'front' && kind !== 'closing')
      .map(({ ref, text }) => ({ ref, words: ` ${plain(text)} ` }));
    // One long text to a document: a bar parts its paragraphs.
    return { document, paragraphs, all: paragraphs.map(({ words }) => words).join('|') };
  });
  return (words) => {
    const sought = ` ${plain(words)} `;
    return read
      .filter(({ all }) => all.includes(sought))
      .flatMap(({ document, paragraphs }) =>
        paragraphs.filter((one) => one.words.includes(sought)).map(({ ref }) => ({ document, ref })),
      );
  };
}

/** Words in small letters with their marks, each apart; quotation marks and kinds of hyphens make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/(?<![a-z0-9])'|'(?![a-z0-9])(?<!s')|["\u201a-\u201f\u00ab\u00bb*_]/g, ' ')
    .replace(/([^\p{L}\p{M}\p{N}\s'/-])/gu, ' $1 ')
    .replace(/(?<=\s|^)-|-(?=\s|$)/g, ' - ')
    .replace(/(\d) ([.,]) (?=\d)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}']+$/gu, '')
    .trim();
