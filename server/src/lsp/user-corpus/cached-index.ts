/**
 * The index of a corpus in the cache, behind a table of the documents that it is of. When some of them have changed it still
 * is the index of the others.
 */
import type { Corpus, CorpusDocument } from '../../corpus/model';
import type { IndexedDocuments } from '../../match/index/grown-index';
import { packIndexInSteps, readIndexInSteps } from '../../match/index/packed-index';
import type { HeldIndex, WordIndex } from '../../match/index/word-index';
import type { PartsOfFile } from '../../text/parts-of-file';
import { cacheVersion } from './corpus-cache';
import type { Loaded } from './corpus-folders';
import type { CorpusHost } from './corpus-host';
import { packTable, readTable } from './packed-table';

type Host = Pick<CorpusHost, 'encode' | 'decode' | 'hash' | 'leastStored'>;

/** A corpus, and what its documents are known by. */
export interface NamedCorpus {
  readonly corpus: Corpus;
  readonly loaded: Pick<Loaded, 'state'>;
}

/** Documents of one file, one after the other: its path and hash, both empty for what ships, and their ids. */
type Row = readonly [file: string, hash: string, ids: readonly string[]];

/** An index that lies in a file. */
export interface CachedIndex {
  /** Undefined are those that the corpus does not have, or not as they were. */
  readonly documents: IndexedDocuments['documents'];
  /** In steps of some milliseconds; undefined where it is damaged. */
  read(): Generator<void, HeldIndex | undefined>;
}

/** The table tells of which documents an index is. */
const KEYED = 0;

/** The pieces of a cache, some of which are made when they are gone through; in steps of some milliseconds. */
export function* packCachedIndex(
  of: NamedCorpus,
  index: WordIndex,
  host: Host,
): Generator<void, Iterable<Uint8Array>> {
  const hashes = hashesOf(of);
  const rows: [string, string, string[]][] = [];
  for (const document of of.corpus.documents) {
    const file = fileOf(document);
    const last = rows.at(-1);
    if (last?.[0] === file) last[2].push(document.id);
    else rows.push([file, hashes.get(file) ?? '', [document.id]]);
  }
  yield;
  const packed = yield* packIndexInSteps(index, KEYED);
  const table = packTable(headOf(of, host), rows, host);
  return {
    *[Symbol.iterator]() {
      yield table;
      yield* packed;
    },
  };
}

/** The index in a cache, in steps of some milliseconds; undefined where there is none, or what ships has changed since. */
export function* openCachedIndex(
  file: PartsOfFile,
  of: NamedCorpus,
  host: Host,
): Generator<void, CachedIndex | undefined> {
  try {
    const { rows, end } = yield* readTable(headOf(of, host), file, host);
    const known = yield* byFile(of.corpus.documents);
    const hashes = hashesOf(of);
    const documents = (rows as Row[]).flatMap(([path, hash, ids]) => {
      const found = hashes.get(path) === hash ? known.get(path) : undefined;
      return ids.map((id) => found?.get(id));
    });
    return { documents, read: () => indexFrom(file, end, host) };
  } catch {
    return undefined;
  }
}

function* indexFrom(
  file: PartsOfFile,
  from: number,
  { leastStored }: Host,
): Generator<void, HeldIndex | undefined> {
  try {
    return yield* readIndexInSteps({ file, from, of: KEYED }, leastStored);
  } catch {
    return undefined;
  }
}

const SHIPPED = '';

const fileOf = ({ origin }: CorpusDocument): string => (origin.kind === 'user' ? origin.file : SHIPPED);

/** Of files by their paths. What ships has its hash in the head. */
const hashesOf = ({ loaded }: NamedCorpus): ReadonlyMap<string, string> =>
  new Map([
    ...[...loaded.state.values()].flat().map(({ file, hash }): [string, string] => [file, hash]),
    [SHIPPED, ''],
  ]);

/** Documents that are looked at in some milliseconds. */
const DOCUMENTS_AT_ONCE = 2_000;

function* byFile(
  documents: readonly CorpusDocument[],
): Generator<void, ReadonlyMap<string, ReadonlyMap<string, CorpusDocument>>> {
  const files = new Map<string, Map<string, CorpusDocument>>();
  for (const [at, document] of documents.entries()) {
    if (at % DOCUMENTS_AT_ONCE === DOCUMENTS_AT_ONCE - 1) yield;
    const file = fileOf(document);
    const known = files.get(file);
    if (known) known.set(document.id, document);
    else files.set(file, new Map([[document.id, document]]));
  }
  return files;
}

/** Differs between builds, and with what ships. */
function headOf({ corpus }: NamedCorpus, { encode, hash }: Host): string {
  const shipped = corpus.documents.filter(({ origin }) => origin.kind === 'shipped').map(({ text }) => text);
  const key = hash(encode(`${cacheVersion} ${shipped.join('\n')}`));
  return `agreed-language-index ${key.slice(0, KEY_LENGTH)}`;
}

const KEY_LENGTH = 32;
