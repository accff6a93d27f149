/**
 * Reads whatever the importer knows, told apart by content: the one entrance for the command line and for
 * folders of a user's. Pure; the caller reads and writes the files.
 */
import { isWrapped } from '../resolution/wrapped/is-wrapped';
import { isAkn, readAkn } from './akn/akn';
import { isCompoundFile, isPdf, isZip } from './binary-formats';
import { type AnchoredSpan, withoutAnchors } from './comment-anchors';
import { readCompound, recipeFor } from './converted/compound';
import { readOcrMarkdown } from './converted/ocr-markdown';
import { readWordText } from './converted/word-text';
import { readWrapped } from './converted/wrapped-paper';
import { type Decoder, decodeText } from './decode-text';
import { frontOfText } from './front-of-text';
import { readKnownDocument } from './known-documents';
import { looksLikeResolution } from './looks-like-resolution';
import {
  type ByHand,
  type Changes,
  ImportError,
  type Imported,
  type ImportedColour,
  type ImportedComment,
  type ImportedFrontMatter,
  NoDocument,
  type Repair,
} from './model';
import { print } from './print';
import { kenya2018 } from './recipes/kenya-2018';
import type { Recipe } from './recipes/recipe';

/** How to read. */
export interface ImportOptions {
  /** The name of the file, for the front matter: `003_2ba128020d592fdc.txt`. */
  readonly source: string;
  /** `false` leaves the OCR's slips in words and stops as they are. */
  readonly ocrRepairs: boolean;
  /** How tracked changes are read; as proposals where it isn't said. */
  readonly changes?: Changes;
  /** The delegations that authors of changes stand for; the others keep their names. */
  readonly delegations?: Readonly<Record<string, string>>;
  /** How words in bold, underlined or struck out are read; as proposals where it isn't said. */
  readonly byHand?: ByHand;
  /** The delegations that colours of words stand for, `FF0000` -> `EU`; words in any other are plain. */
  readonly colours?: Readonly<Record<string, string>>;
}

/** A document that was read. */
export interface ImportedFile {
  /** The name of its file without ending; undefined where the input's own name serves. */
  readonly name?: string;
  /** The `.resolution` text. */
  readonly text: string;
  /** Its front matter, where the importer made it. */
  readonly frontMatter?: ImportedFrontMatter;
  readonly repairs: readonly Repair[];
  /** What stands beside the text, and where. UTF-16 offsets in `text`. */
  readonly comments?: readonly PlacedComment[];
  /** Whose proposals it holds, those with the most first. */
  readonly authors?: readonly string[];
  /** Of these, the names that had to be written in another way, and how they stand in the text. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The colours of words that no tracked change is at, those with the most words first. */
  readonly colours?: readonly ImportedColour[];
}

/** A comment at its words; at the start of the text where these aren't in it. */
export type PlacedComment = ImportedComment & AnchoredSpan;

/** What the importer needs of the world. */
export interface ImportHost {
  readonly decoder: Decoder;
  /** Loads what reads Word files. */
  word(): Promise<WordReader>;
  /** Loads what reads PDFs. Rejects with `ImportError` where they cannot be read. */
  pdf(): Promise<PdfReader>;
}

/** Reads the bytes of a PDF. Rejects with `ImportError`. */
export interface PdfReader {
  readPdf(bytes: Uint8Array, options: Pick<ImportOptions, 'source'>): Promise<Imported>;
}

/** Reads the bytes of a Word file. Throws `ImportError`. */
export interface WordReader {
  readDocx(bytes: Uint8Array, options: Required<Omit<ImportOptions, 'ocrRepairs'>>): Imported;
}

/**
 * The documents of one file, whatever its format: bytes as they stand in the file, or its text. Rejects with
 * `ImportError`.
 */
export const importContent = async (
  content: Uint8Array | string,
  options: ImportOptions,
  host: ImportHost,
): Promise<ImportedFile[]> => {
  if (typeof content === 'string') return importText(content, options);
  if (isPdf(content)) return [fileOf(await (await host.pdf()).readPdf(content, options))];
  if (isWord(content, options.source)) return [await wordFile(content, options, host)];
  return importText(decodeText(content, host.decoder), options);
};

/** What calls itself a Word file and is none gets the reader's message. */
const isWord = (bytes: Uint8Array, source: string): boolean =>
  isZip(bytes) || isCompoundFile(bytes) || /\.docx?$/i.test(source);

const wordFile = async (
  bytes: Uint8Array,
  { source, changes = 'marks', delegations = {}, byHand = 'marks', colours = {} }: ImportOptions,
  host: ImportHost,
): Promise<ImportedFile> => {
  const { readDocx } = await host.word();
  return fileOf(readDocx(bytes, { source, changes, delegations, byHand, colours }));
};

/** The documents of one text: several where it is a compound paper. Throws `ImportError`. */
export const importText = (text: string, options: ImportOptions): ImportedFile[] => {
  if (isXml(text)) return [fileOf(readXml(text, options))];
  if (isResolution(text, options.source)) return [{ text, repairs: [] }];
  const recipe = recipeFor(text, [kenya2018]);
  if (recipe) return partsOf(text, recipe, options);
  return [fileOf(readKnownDocument(text, options) ?? readUnknown(text, options))];
};

const isXml = (text: string): boolean => /^\uFEFF?\s*<[!?\w]/u.test(text) && !/^\uFEFF?\s*<sup>/u.test(text);

const readXml = (text: string, { source }: ImportOptions): Imported => {
  if (isAkn(text)) return readAkn(text, { source });
  throw new ImportError('Not the XML of UN resolutions (AKN4UN): no <akomaNtoso> begins it', 1);
};

// "---" on the first line
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n/u;

const isResolution = (text: string, source: string): boolean =>
  FRONT_MATTER.test(text) || source.toLowerCase().endsWith('.resolution');

const partsOf = (
  text: string,
  recipe: Parameters<typeof readCompound>[1],
  { source }: ImportOptions,
): ImportedFile[] =>
  readCompound(text, recipe, source).flatMap(({ recipe: { name }, document }) =>
    name === undefined ? [] : [{ ...fileOf(document), name }],
  );

/** A document we have no recipe for: what can be told by shape is mended, its words are left alone. */
const readUnknown = (text: string, options: ImportOptions): Imported => {
  const recipe: Recipe = { recognizedBy: /^/, frontMatter: { ...frontOfText(text), source: options.source } };
  const imported = readByShape(text, recipe, options);
  if (!looksLikeDocument(imported)) throw new NoDocument();
  return imported;
};

const readByShape = (text: string, recipe: Recipe, options: ImportOptions): Imported => {
  if (OCR_MARKDOWN.test(text)) return readOcrMarkdown(text, recipe, options);
  return isWrapped(text) ? readWrapped(text, recipe) : readWordText(text, recipe, options);
};

// "<sup>7</sup>", "# Annex", "- (a) Ensure", "18-22354 **3/36**"
const OCR_MARKDOWN = /<sup>|^#{1,6} |^- (?:\(\w{1,4}\)|\d{1,3}\.) |^\d\d-\d{5} \*\*/mu;

const looksLikeDocument = (imported: Imported): boolean => looksLikeResolution(print(imported));

const fileOf = (document: Imported): ImportedFile => {
  const { frontMatter, repairs, comments, authors, renamed, colours } = document;
  if (!comments) return { text: print(document), frontMatter, repairs };
  const { text, places } = withoutAnchors(print(document));
  const placed = comments.map((comment) => ({ ...comment, ...(places.get(comment.id) ?? NOWHERE) }));
  return {
    text,
    frontMatter,
    repairs,
    comments: placed,
    ...(authors && { authors }),
    ...(renamed && { renamed }),
    ...(colours && { colours }),
  };
};

const NOWHERE: AnchoredSpan = { start: 0, end: 0 };
