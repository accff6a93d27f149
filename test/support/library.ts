/** Libraries in memory, for tests. */
import type { CorpusDocument } from '../../server/src/corpus/model';
import { builtLibrary } from '../../server/src/lsp/user-corpus/built-library';
import { type FolderState, type Loaded, loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import type { CorpusHost } from '../../server/src/lsp/user-corpus/corpus-host';
import {
  type LibraryContent,
  type LibraryFile,
  packLibrary,
  readLibrary,
} from '../../server/src/lsp/user-corpus/library-file';
import { looseDocument } from '../../server/src/lsp/user-corpus/stored-documents';
import { buildIndex } from '../../server/src/match/index/word-index';
import { type Cancel, never } from '../../server/src/service/world/cancel';
import { bytesAsFile } from '../../server/src/text/parts-of-file';
import { finished } from '../../server/src/text/steps';

/** The last step of loading. */
export async function loadedOf(
  host: CorpusHost,
  folders: readonly string[],
  before: FolderState = new Map(),
  cancel: Cancel = never,
): Promise<Loaded> {
  for await (const step of loadFolders(folders, host, before, { cancel })) if (step.complete) return step;
  throw new Error('there is no last step');
}

/** The bytes of a library of a folder. */
export async function libraryOf(
  host: CorpusHost,
  folder: string,
  notices: readonly string[] = [],
): Promise<Uint8Array> {
  const loaded = await loadedOf(host, [folder]);
  const nameOf = (file: string) => file.slice(folder.length + 1);
  return Buffer.concat((await builtLibrary(loaded, { host, notices, nameOf })).pieces);
}

/** As `hostInMemory` holds files. */
export const asContent = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What a library holds, to be forged. */
export const contentOf = (bytes: Uint8Array, host: CorpusHost): LibraryFile =>
  finished(readLibrary(bytesAsFile(bytes), host));

/** A library whose sums all fit, over an index that may be that of other documents. */
export function forged(
  content: LibraryContent,
  host: CorpusHost,
  indexed?: readonly CorpusDocument[],
): Uint8Array {
  const first = Buffer.concat(packLibrary(content, buildIndex([]), host));
  const documents =
    indexed ?? contentOf(first, host).documents.map((stored) => looseDocument(stored, host.decode));
  return Buffer.concat(packLibrary(content, buildIndex(documents), host));
}
