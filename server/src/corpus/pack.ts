/**
 * The shipped corpus as bytes, so that the server parses nothing when it starts, and reads what it is asked for: a
 * line with name, version, checksum and the length of the contents; the contents, which say how long each part is;
 * then the parts, one after the other, in UTF-8. `unpackCorpus(packCorpus(corpus))` holds the corpus.
 */
import { checksumOfBytes, hexOf } from '../text/hash';
import { once } from '../text/remember';
import type { DocumentHead } from './document';
import { notesOfDocument, rememberNotes } from './known-notes';
import { lazyDocument } from './lazy-document';
import type { Corpus, CorpusDocument, CorpusParagraph } from './model';

const NAME = 'agreed-language-corpus';
const VERSION = 3;
/** The first line in bytes, filled up with blanks: what follows is aligned for its checksum. */
const LINE = 48;

/** Thrown where a packed corpus is damaged or of another version; the message says which. */
export class CorpusUnreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CorpusUnreadable';
  }
}

const TABLES = ['instruments', 'terms', 'precedents', 'cited'] as const;

/** How long the parts are, in bytes, in the order in which they lie. */
interface Contents {
  readonly tables: readonly number[];
  readonly documents: readonly {
    readonly head: DocumentHead;
    readonly paragraphs: number;
    readonly words: number;
    readonly text: number;
    readonly notes: number;
  }[];
}

/** The paragraphs of a document without their words: these lie one after the other in a part of their own. */
interface PackedParagraphs {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly [
    ref: string,
    kind: CorpusParagraph['kind'],
    /** Which of the headings. */
    heading: number,
    /** UTF-16. */
    length: number,
  ])[];
}

type PackedNote = readonly [label: string, reference: string, title?: string];

/** Writes a corpus of shipped documents; `encode` gives a text in UTF-8. */
export function packCorpus(corpus: Corpus, encode: (text: string) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const add = (text: string): number => {
    const bytes = encode(text);
    parts.push(bytes);
    return bytes.length;
  };
  const contents: Contents = {
    tables: TABLES.map((name) => add(JSON.stringify(corpus[name] ?? null))),
    documents: corpus.documents.map((document) => ({
      head: headOf(document),
      paragraphs: add(JSON.stringify(packParagraphs(document.paragraphs))),
      words: add(document.paragraphs.map(({ text }) => text).join('')),
      text: add(document.text),
      notes: add(JSON.stringify(packNotes(document))),
    })),
  };
  return withLine([encode(JSON.stringify(contents)), ...parts], encode);
}

function headOf(document: CorpusDocument): DocumentHead {
  const { origin, resolution, paragraphs, text, ...head } = document;
  return head;
}

function packParagraphs(paragraphs: readonly CorpusParagraph[]): PackedParagraphs {
  const headings = [...new Set(paragraphs.map(({ heading }) => heading))];
  const numbers = new Map(headings.map((heading, at) => [heading, at]));
  return {
    headings,
    rows: paragraphs.map(({ ref, kind, heading, text }) => [
      ref,
      kind,
      numbers.get(heading) as number,
      text.length,
    ]),
  };
}

const packNotes = (document: CorpusDocument): PackedNote[] =>
  notesOfDocument(document).map(({ label, reference, title }) =>
    title ? [label, reference, title] : [label, reference],
  );

function withLine(parts: readonly Uint8Array[], encode: (text: string) => Uint8Array): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, LINE);
  // A byte that is not there counts as 0, so that blanks fill up the end.
  const bytes = new Uint8Array((size + 3) & ~3).fill(32, size);
  let at = LINE;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const sum = hexOf(checksumOfBytes(bytes.subarray(LINE)));
  const line = `${NAME} ${VERSION} ${sum} ${parts[0]?.length}`;
  bytes.set(encode(`${line.padEnd(LINE - 1)}\n`));
  return bytes;
}

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
  const part = partsOf(packed, decode);
  const contents = JSON.parse(part(Number(length))()) as Contents;
  return { corpus: corpusIn(contents, part), sum: found };
}

/** The next part of so many bytes, read when it is asked for. */
type NextPart = (length: number) => () => string;

function partsOf(packed: Uint8Array, decode: (bytes: Uint8Array) => string): NextPart {
  let at = LINE;
  return (length) => {
    const from = at;
    at += length;
    return () => decode(packed.subarray(from, from + length));
  };
}

function corpusIn({ tables, documents }: Contents, part: NextPart): Corpus {
  const [instruments, terms, precedents, cited] = tables.map((length) => {
    const text = part(length);
    return once(() => JSON.parse(text()) ?? undefined);
  }) as [
    () => Corpus['instruments'],
    () => Corpus['terms'],
    () => Corpus['precedents'],
    () => Corpus['cited'],
  ];
  return {
    documents: documents.map((document) => unpackDocument(document, part)),
    get instruments() {
      return instruments();
    },
    get terms() {
      return terms();
    },
    get precedents() {
      return precedents();
    },
    get cited() {
      return cited();
    },
  };
}

function unpackDocument(packed: Contents['documents'][number], part: NextPart): CorpusDocument {
  const [rows, words, text, notes] = [
    part(packed.paragraphs),
    part(packed.words),
    part(packed.text),
    part(packed.notes),
  ];
  const paragraphs = once(() => unpackParagraphs(JSON.parse(rows()) as PackedParagraphs, words()));
  const document = lazyDocument(packed.head, { kind: 'shipped' }, text, paragraphs);
  rememberNotes(document, () =>
    (JSON.parse(notes()) as PackedNote[]).map(([label, reference, title]) => ({
      label,
      reference,
      ...(title && { title }),
    })),
  );
  return document;
}

function unpackParagraphs({ headings, rows }: PackedParagraphs, words: string): CorpusParagraph[] {
  let at = 0;
  return rows.map(([ref, kind, heading, length]) => {
    const from = at;
    at += length;
    return { ref, kind, heading: headings[heading] as string, text: words.slice(from, at) };
  });
}
