/**
 * The shipped corpus as one text, so that the server parses nothing when it starts: a header line with
 * version and checksum, then JSON. `unpackCorpus(packCorpus(corpus))` is the corpus.
 */
import { parse } from '../resolution/parse';
import { checksum } from '../text/hash';
import { notesOfDocument, rememberNotes } from './known-notes';
import type { Corpus, CorpusDocument, CorpusParagraph } from './model';

const NAME = 'agreed-language-corpus';
const VERSION = 2;

/** Thrown where a packed corpus is damaged or of another version; the message says which. */
export class CorpusUnreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CorpusUnreadable';
  }
}

type PackedParagraph = readonly [ref: string, kind: CorpusParagraph['kind'], heading: string, text: string];
type PackedNote = readonly [label: string, reference: string, title?: string];
type PackedDocument = Omit<CorpusDocument, 'origin' | 'paragraphs' | 'resolution'> & {
  readonly paragraphs: readonly PackedParagraph[];
  readonly notes: readonly PackedNote[];
};

/** Writes a corpus of shipped documents. */
export function packCorpus(corpus: Corpus): string {
  const body = ascii(JSON.stringify({ ...corpus, documents: corpus.documents.map(packDocument) }));
  return `${NAME} ${VERSION} ${checksum(body)}\n${body}`;
}

/** The same JSON in ASCII alone: it takes half the memory while it is read, and half the time. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Reads it back; throws `CorpusUnreadable`. Documents are parsed on first use. */
export function unpackCorpus(packed: string): Corpus {
  const end = packed.indexOf('\n');
  const [name, version, sum] = packed.slice(0, Math.max(end, 0)).split(' ');
  if (name !== NAME) throw new CorpusUnreadable('the file is not a packed corpus');
  if (version !== String(VERSION)) throw new CorpusUnreadable(`version ${version} is not version ${VERSION}`);
  const body = packed.slice(end + 1);
  if (sum !== checksum(body)) throw new CorpusUnreadable('the file is damaged (its checksum differs)');
  const { documents, ...tables } = JSON.parse(body) as Corpus & { documents: PackedDocument[] };
  return { ...tables, documents: documents.map(unpackDocument) };
}

function packDocument(document: CorpusDocument): PackedDocument {
  const { origin: _origin, resolution: _resolution, paragraphs, ...rest } = document;
  return {
    ...rest,
    paragraphs: paragraphs.map(({ ref, kind, heading, text }) => [ref, kind, heading, text]),
    notes: notesOfDocument(document).map(({ label, reference, title }) =>
      title ? [label, reference, title] : [label, reference],
    ),
  };
}

function unpackDocument({ notes, ...packed }: PackedDocument): CorpusDocument {
  let resolution: ReturnType<CorpusDocument['resolution']> | undefined;
  const document: CorpusDocument = {
    ...packed,
    origin: { kind: 'shipped' },
    paragraphs: packed.paragraphs.map(([ref, kind, heading, text]) => ({ ref, kind, heading, text })),
    resolution: () => (resolution ??= parse(packed.text)),
  };
  rememberNotes(
    document,
    notes.map(([label, reference, title]) => ({ label, reference, ...(title && { title }) })),
  );
  return document;
}
