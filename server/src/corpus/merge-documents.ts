/** The shipped documents and the user's as one list, in which no symbol stands twice. */
import type { CorpusDocument } from './model';

/** A document of the user's that is not taken, and why. */
export interface LeftOut {
  readonly file: string;
  /** A sentence without a full stop. */
  readonly message: string;
}

export interface Merged {
  /** The shipped ones first, so that they win ties. */
  readonly documents: readonly CorpusDocument[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Joins both. What we ship is never replaced: a document of the user's with the same symbol or id is left out,
 * and a short form that a document before it has is taken from it, so that nobody's file passes for the GCM.
 */
export function mergeDocuments(shipped: readonly CorpusDocument[], users: readonly CorpusDocument[]): Merged {
  const names = new Map<string, CorpusDocument>();
  const ids = new Map<string, CorpusDocument>();
  const documents: CorpusDocument[] = [];
  const leftOut: LeftOut[] = [];
  for (const document of [...shipped, ...users]) {
    const twin = ids.get(folded(document.id)) ?? (document.symbol && ids.get(folded(document.symbol)));
    if (twin && document.origin.kind === 'user') {
      leftOut.push({ file: document.origin.file, message: messageOf(document, twin) });
      continue;
    }
    const own = document.short.filter((short) => !names.has(folded(short)));
    documents.push(own.length === document.short.length ? document : withShort(document, own));
    for (const id of [document.id, document.symbol ?? document.id]) ids.set(folded(id), document);
    for (const name of [document.id, document.symbol ?? document.id, ...own])
      names.set(folded(name), document);
  }
  return { documents, leftOut };
}

const folded = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

const messageOf = ({ id }: CorpusDocument, { origin }: CorpusDocument): string =>
  origin.kind === 'shipped'
    ? `${id} ships with Agreed Language; this copy is not used`
    : `${id} stands in ${origin.file} too; this copy is not used`;

/** The same document, still lazy, with other short forms. */
const withShort = (document: CorpusDocument, short: readonly string[]): CorpusDocument =>
  Object.defineProperties({} as CorpusDocument, {
    ...Object.getOwnPropertyDescriptors(document),
    short: { value: short, enumerable: true },
  });
