/**
 * Whether a library is what it says: a file that someone shares may be damaged or forged. Each document is made again
 * from its text alone, as that of a folder's file would be, and the index is held against their words.
 */
import type { CorpusDocument } from '../../corpus/model';
import { isIndexOf } from '../../match/index/is-index-of';
import type { HeldIndex } from '../../match/index/word-index';
import { breathing, type Cancel, Cancelled } from '../../service/world/cancel';
import type { CorpusHost } from './corpus-host';
import { type LibraryEntry, type LibraryFile, LibraryRefused } from './library-file';
import { readAhead } from './read-ahead';
import { looseDocument, type ReadDocument, type StoredDocument } from './stored-documents';

type Host = Pick<CorpusHost, 'reader' | 'encode' | 'decode'>;

export interface Checking {
  readonly host: Host;
  readonly cancel: Cancel;
  /** Told after each document. */
  onDocument?(): void;
}

/** The index of a library, all of which is as it would have been built. Rejects with `LibraryRefused` or `Cancelled`. */
export async function checkedLibrary(
  library: LibraryFile,
  { host, cancel, onDocument }: Checking,
): Promise<HeldIndex> {
  const all = library.entries.flatMap((entry) => entry.documents.map((document) => ({ entry, document })));
  const check = async ({ entry, document }: (typeof all)[number]) => {
    const problem = await problemOf(document, host);
    if (problem) throw new LibraryRefused(`its document ${nameOf(document, entry)} ${problem}`);
  };
  for await (const _ of readAhead(all, host.reader.atOnce, check)) {
    onDocument?.();
    await cancel.breathe();
  }
  const index = await breathing(library.index(), cancel);
  const documents: CorpusDocument[] = [];
  for (const stored of library.documents) {
    documents.push(looseDocument(stored, host.decode));
    await cancel.breathe();
  }
  if (!(await breathing(isIndexOf(index, documents), cancel)))
    throw new LibraryRefused(
      'its index does not belong to the words of its documents: it was changed by another program. Build it again, or ask whoever built it',
    );
  return index;
}

const nameOf = ({ head }: StoredDocument, { file }: LibraryEntry): string => `${head.id} (from ${file})`;

/** What is wrong with a document, if anything, and the cure. */
async function problemOf(document: StoredDocument, host: Host): Promise<string | undefined> {
  if (!document.isWhole()) return 'is damaged: copy the file again';
  try {
    const made = await madeAgain(document, host);
    if (made && isAlike(made, document)) return undefined;
  } catch (error) {
    if (error instanceof Cancelled) throw error;
  }
  return 'is not what its text gives: the library was built by another version of Agreed Language, or changed by another program. Build it again, or ask whoever built it';
}

/** The document of a text, as the file of a folder would give it; its name is its id, as where it has no symbol. */
export async function madeAgain(document: StoredDocument, host: Host): Promise<ReadDocument | undefined> {
  const { text } = looseDocument(document, host.decode);
  const made = await host.reader.documents(host.encode(text), `${document.head.id}.resolution`);
  return made.length === 1 ? made[0] : undefined;
}

function isAlike({ head, bytes }: ReadDocument, document: StoredDocument): boolean {
  const stored = document.bytes();
  return (
    JSON.stringify(head) === JSON.stringify(document.head) &&
    bytes.length === stored.length &&
    bytes.every((byte, at) => byte === stored[at])
  );
}
