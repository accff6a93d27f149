/**
 * A document as bytes, of which nothing needs to be parsed to be used: how long its parts are, then its paragraphs
 * without their words, their words, the rest of its text, and its notes. Each part is read when it is first asked for.
 */
import { numbers32 } from '../text/typed-arrays';
import type { DocumentHead, Origin } from './document';
import { notesOfDocument, rememberNotes } from './footnote-index';
import { lazyDocument } from './lazy-document';
import type { CorpusDocument, CorpusParagraph } from './model';
import { type Pieces, piecesOf, textFrom } from './text-pieces';

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

/** The parts, in the order in which they lie. */
const PARTS = 4;
/** Their lengths in bytes, as numbers of 32 bits. */
const HEADER = PARTS * 4;

/** Decoders drop a byte order mark at the beginning, and a word may begin with one: all after it would be moved. */
const BEFORE_WORDS = ' ';

/** Writes a document; `encode` gives a text in UTF-8. The length is a multiple of four. */
export function packDocument(document: CorpusDocument, encode: (text: string) => Uint8Array): Uint8Array {
  const words = document.paragraphs.map(({ text }) => text);
  const parts = [
    encode(JSON.stringify(packParagraphs(document.paragraphs))),
    encode(BEFORE_WORDS + words.join('')),
    encode(JSON.stringify(piecesOf(document.text, words))),
    encode(JSON.stringify(packNotes(document))),
  ];
  const length = parts.reduce((sum, part) => sum + part.length, HEADER);
  // What fills it up is told from what was cut off.
  const bytes = new Uint8Array((length + 3) & ~3).fill(32);
  const header = new DataView(bytes.buffer);
  let at = HEADER;
  for (const [number, part] of parts.entries()) {
    header.setUint32(number * 4, part.length, true);
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What lists and addresses need to know of a document, which is kept beside its bytes. */
export function headOfDocument(document: CorpusDocument): DocumentHead {
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

/** What is known of a document besides its bytes, and how these are read. */
export interface Unpacking {
  readonly head: DocumentHead;
  readonly origin: Origin;
  /** The inverse of the `encode` of `packDocument`. */
  readonly decode: (bytes: Uint8Array) => string;
  /** How what was read is kept: `once`, or for as long as something else holds it. */
  readonly keep: <T extends object>(read: () => T) => () => T;
}

/** The document; its parts are read when they are asked for, and so are its bytes. */
export function unpackDocument(
  read: () => Uint8Array,
  { head, origin, decode, keep }: Unpacking,
): CorpusDocument {
  const part = (number: number): string => {
    const bytes = read();
    const lengths = numbers32(bytes, 0, PARTS);
    const from = lengths.subarray(0, number).reduce((sum, length) => sum + length, HEADER);
    return decode(bytes.subarray(from, from + (lengths[number] as number)));
  };
  const words = keep(() => ({ text: part(1).slice(BEFORE_WORDS.length) }));
  const paragraphs = keep(() => unpackParagraphs(JSON.parse(part(0)) as PackedParagraphs, words().text));
  const text = keep(() => ({ text: textFrom(JSON.parse(part(2)) as Pieces, words().text) }));
  const document = lazyDocument(head, origin, () => text().text, paragraphs);
  rememberNotes(document, () => unpackNotes(JSON.parse(part(3)) as PackedNote[]));
  return document;
}

const unpackNotes = (notes: readonly PackedNote[]) =>
  notes.map(([label, reference, title]) => ({ label, reference, ...(title && { title }) }));

function unpackParagraphs({ headings, rows }: PackedParagraphs, words: string): CorpusParagraph[] {
  let at = 0;
  return rows.map(([ref, kind, heading, length]) => {
    const from = at;
    at += length;
    return { ref, kind, heading: headings[heading] as string, text: words.slice(from, at) };
  });
}
