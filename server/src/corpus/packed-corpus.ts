/**
 * The shipped corpus as bytes, so that the server parses nothing when it starts, and reads what it is asked for: a
 * line with name, version, checksum and the length of the contents; the contents, which say how long each part is;
 * then the parts, one after the other, in UTF-8. `unpackCorpus(packCorpus(corpus))` holds the corpus.
 */
import { checksumOfBytes, hexOf } from '../text/checksum';
import { once } from '../text/memoize';
import type { DocumentHead } from './document';
import type { CitedSources, Corpus, CorpusDocument, Precedents } from './model';
import { headOfDocument, packDocument, unpackDocument } from './packed-document';

const NAME = 'agreed-language-corpus';
const VERSION = 5;
/** The first line in bytes, filled up with blanks: what follows is aligned for its checksum. */
const LINE = 48;

/** Thrown where a packed corpus is damaged or of another version; the message says which. */
export class CorpusUnreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CorpusUnreadable';
  }
}

/** How long the parts are, in bytes, in the order in which they lie. */
interface Contents {
  readonly instruments: number;
  readonly terms: number;
  readonly cited?: number;
  readonly precedents?: Lengths<Precedents>;
  readonly documents: readonly PackedDocument[];
}

type Lengths<T> = { readonly [K in keyof T]: number };

interface PackedDocument {
  readonly head: DocumentHead;
  readonly length: number;
}

/** Writes a corpus of shipped documents; `encode` gives a text in UTF-8. */
export function packCorpus(corpus: Corpus, encode: (text: string) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = (part: Uint8Array): number => {
    parts.push(part);
    return part.length;
  };
  const addText = (text: string) => add(encode(text));
  const addJson = (value: unknown) => addText(JSON.stringify(value));
  const { cited, precedents } = corpus;
  const contents: Contents = {
    instruments: addJson(corpus.instruments),
    terms: addJson(corpus.terms),
    ...(cited && { cited: addJson(cited) }),
    ...(precedents && {
      precedents: {
        sessions: addJson(precedents.sessions),
        symbols: addJson(precedents.symbols),
        stock: add(precedents.stock),
        phrases: add(precedents.phrases),
        elsewhere: add(precedents.elsewhere),
      },
    }),
    documents: corpus.documents.map((document) => ({
      head: headOfDocument(document),
      length: add(packDocument(document, encode)),
    })),
  };
  return joined(encode(JSON.stringify(contents)), parts, encode);
}

function joined(
  contents: Uint8Array,
  parts: readonly Uint8Array[],
  encode: (text: string) => Uint8Array,
): Uint8Array {
  const all = [contents, ...parts];
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + padded(part.length), LINE));
  // A byte that is not there counts as 0: with blanks at the end, one that was cut off is noticed.
  bytes.fill(32);
  let at = LINE;
  for (const part of all) {
    bytes.set(part, at);
    at += padded(part.length);
  }
  const sum = hexOf(checksumOfBytes(bytes.subarray(LINE)));
  bytes.set(encode(`${`${NAME} ${VERSION} ${sum} ${contents.length}`.padEnd(LINE - 1)}\n`));
  return bytes;
}

/** Numbers of 32 bits can be read where they lie: every part begins at a multiple of four bytes. */
const padded = (length: number): number => (length + 3) & ~3;

/** What `unpackCorpus` gives. */
export interface UnpackedCorpus {
  readonly corpus: Corpus;
  /** By which what was made of this corpus knows it again. */
  readonly sum: number;
}

/**
 * Reads it back, each part when it is first asked for; throws `CorpusUnreadable`. `decode` is the inverse of
 * `encode`. The bytes are held for as long as the corpus is.
 */
export function unpackCorpus(packed: Uint8Array, decode: (bytes: Uint8Array) => string): UnpackedCorpus {
  const [name, version, sum, length] = decode(packed.subarray(0, LINE)).trimEnd().split(' ');
  if (name !== NAME) throw new CorpusUnreadable('the file is not a packed corpus');
  if (version !== String(VERSION)) throw new CorpusUnreadable(`version ${version} is not version ${VERSION}`);
  const found = checksumOfBytes(packed.subarray(LINE));
  if (sum !== hexOf(found)) throw new CorpusUnreadable('the file is damaged (its checksum differs)');
  const parts = new Parts(packed, decode);
  const contents = parts.nextJson<Contents>(Number(length))();
  return { corpus: corpusIn(contents, parts), sum: found };
}

/** The parts of a packed corpus, one after the other; each is read when it is asked for, and once. */
class Parts {
  readonly #packed: Uint8Array;
  readonly #decode: (bytes: Uint8Array) => string;
  #at = LINE;

  constructor(packed: Uint8Array, decode: (bytes: Uint8Array) => string) {
    this.#packed = packed;
    this.#decode = decode;
  }

  next(length: number): Uint8Array {
    const from = this.#at;
    this.#at += padded(length);
    return this.#packed.subarray(from, from + length);
  }

  nextText(length: number): () => string {
    const bytes = this.next(length);
    return () => this.#decode(bytes);
  }

  nextDocument(head: DocumentHead, length: number): CorpusDocument {
    const origin = { kind: 'shipped' } as const;
    const bytes = this.next(length);
    return unpackDocument(() => bytes, { head, origin, decode: this.#decode, keep: once });
  }

  nextJson<T>(length: number): () => T {
    const text = this.nextText(length);
    return once(() => JSON.parse(text()) as T);
  }
}

function corpusIn(contents: Contents, parts: Parts): Corpus {
  const instruments = parts.nextJson<Corpus['instruments']>(contents.instruments);
  const terms = parts.nextJson<Corpus['terms']>(contents.terms);
  const cited = contents.cited === undefined ? undefined : parts.nextJson<CitedSources>(contents.cited);
  const precedents = contents.precedents && precedentsIn(contents.precedents, parts);
  return {
    documents: contents.documents.map(({ head, length }) => parts.nextDocument(head, length)),
    get instruments() {
      return instruments();
    },
    get terms() {
      return terms();
    },
    get cited() {
      return cited?.();
    },
    get precedents() {
      return precedents?.();
    },
  };
}

function precedentsIn(lengths: Lengths<Precedents>, parts: Parts): () => Precedents {
  const sessions = parts.nextJson<string[]>(lengths.sessions);
  const symbols = parts.nextJson<string[]>(lengths.symbols);
  const stock = parts.next(lengths.stock);
  const phrases = parts.next(lengths.phrases);
  const elsewhere = parts.next(lengths.elsewhere);
  return once(() => ({ sessions: sessions(), symbols: symbols(), stock, phrases, elsewhere }));
}
