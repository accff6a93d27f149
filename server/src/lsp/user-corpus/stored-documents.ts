/** The documents of a file of a corpus folder, as they are cached: ready to be used, so that none is read twice. */
import { fileName } from '../../corpus/address';
import type { DocumentHead } from '../../corpus/document';
import { headOf, lazyDocument, released } from '../../corpus/lazy-document';
import type { CorpusDocument } from '../../corpus/model';
import { packDocument, unpackDocument } from '../../corpus/packed-document';
import type { Importer } from '../../import/importer';
import { looksLikeResolution } from '../../import/looks-like-resolution';
import { ImportError } from '../../import/model';
import type { ImportedFile } from '../../import/read';
import { checksumOfBytes } from '../../text/checksum';
import { ObjectMemo } from '../../text/memoize';

export interface StoredDocument {
  readonly head: DocumentHead;
  /** As `packDocument` gives them. */
  readonly bytes: Uint8Array;
  /** Of the bytes. */
  readonly sum: number;
}

/** Reads the documents of files of corpus folders, maybe in threads of its own. */
export interface DocumentReader {
  /** Rejects as `Importer.read` does; `file` is the path or URI. */
  documents(content: Uint8Array, file: string): Promise<readonly StoredDocument[]>;
  /** How many files it should have at once, so that it never waits for the next. */
  readonly atOnce: number;
}

type Encode = (text: string) => Uint8Array;

/** Reads in the thread of its caller. */
export const documentsHere = (importer: Importer, encode: Encode): DocumentReader => ({
  atOnce: 1,
  async documents(content, file) {
    const source = fileName(file);
    const stem = source.replace(/\.[^.]*$/, '');
    const imported = await importer.read(content, { source, ocrRepairs: true });
    const [first] = imported;
    if (/\.docx$/i.test(file) && first && !isOfCorpus(first))
      throw new ImportError(
        'No resolution found in it, and it is left out: neither a symbol nor openings',
        1,
      );
    return imported.map((one) => stored(one, stem, encode));
  },
});

/** Folders hold letters and lists of participants, too. What has a symbol is a document, whatever it looks like. */
const isOfCorpus = ({ frontMatter, text }: ImportedFile): boolean =>
  frontMatter?.symbol !== undefined || looksLikeResolution(text);

function stored({ name, text, frontMatter }: ImportedFile, stem: string, encode: Encode): StoredDocument {
  const head = headOf(text, name ?? stem, frontMatter);
  const bytes = packDocument(
    lazyDocument(head, { kind: 'shipped' }, () => text),
    encode,
  );
  return { head, bytes, sum: checksumOfBytes(bytes) };
}

/** Whether its bytes are those that were stored. */
export const isWhole = ({ bytes, sum }: StoredDocument): boolean => checksumOfBytes(bytes) === sum;

const unpacked = new ObjectMemo<StoredDocument, CorpusDocument>();

/** The document of a file; the same one each time, with all that is known of it. */
export function documentOf(
  stored: StoredDocument,
  file: string,
  decode: (bytes: Uint8Array) => string,
): CorpusDocument {
  const known = unpacked.get(stored);
  if (known) return known;
  const { head, bytes } = stored;
  const document = unpackDocument(bytes, { head, origin: { kind: 'user', file }, decode, keep: released });
  unpacked.set(stored, document);
  return document;
}
