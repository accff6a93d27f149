/** Makes a library of what was loaded from a folder. */
import { buildIndex } from '../../match/index/word-index';
import { madeAgain } from './checked-library';
import type { Loaded } from './corpus-folders';
import type { CorpusHost } from './corpus-host';
import { type LibraryEntry, packLibrary } from './library-file';
import { readAhead } from './read-ahead';
import { held, looseDocument, type StoredDocument } from './stored-documents';

export interface BuiltLibrary {
  /** The bytes, one after the other. */
  readonly pieces: readonly Uint8Array[];
  readonly documents: number;
  readonly words: number;
  /** A sentence for each document that was left out. */
  readonly problems: readonly string[];
}

export interface Building {
  readonly host: CorpusHost;
  readonly notices: readonly string[];
  /** The name of a file of the folder in the library. */
  nameOf(file: string): string;
  /** Told after each document. */
  progress?(done: number, total: number): void;
}

/**
 * The library of all files that were loaded, in their order. Each document is made of its text alone, so that whoever opens
 * the library can make it again.
 */
export async function builtLibrary({ state }: Loaded, building: Building): Promise<BuiltLibrary> {
  const { host, notices, nameOf, progress } = building;
  const all = [...state.values()]
    .flat()
    .flatMap(({ file, documents }) => documents.map((document) => ({ file, document })));
  const byFile = new Map<string, StoredDocument[]>();
  const problems: string[] = [];
  let done = 0;
  const make = async ({ file, document }: (typeof all)[number]) => ({
    file,
    made: await madeAgain(document, host).catch(() => undefined),
  });
  for await (const { file, made } of readAhead(all, host.reader.atOnce, make)) {
    if (made) byFile.set(file, [...(byFile.get(file) ?? []), held(made)]);
    else problems.push(`${file}: left out, since its text cannot be read again as one document`);
    done += 1;
    progress?.(done, all.length);
  }
  const entries: LibraryEntry[] = [...byFile].map(([file, documents]) => ({ file: nameOf(file), documents }));
  const documents = entries.flatMap((entry) => entry.documents);
  const index = buildIndex(documents.map((document) => looseDocument(document, host.decode)));
  const pieces = packLibrary({ notices, entries }, index, host);
  return { pieces, documents: documents.length, words: index.suffixes.length, problems };
}
