/**
 * The parts of a Word file: a zip of XML, opened without trust in what it says of its own sizes. A part is unpacked
 * when it is asked for, so that pictures and fonts never are.
 */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { isCompoundFile, isZip } from '../../binary-formats';
import { ImportError } from '../../model';
import { childrenOf, parseXml, type XmlNode } from './xml-tree';

/** The parts that hold words, and how they refer to one another. */
export interface WordPackage {
  /** Path of the part that holds the text: `word/document.xml`. */
  readonly main: string;
  /** The root element of a part; undefined where there is none. Throws `ImportError` where it is damaged. */
  root(path: string): XmlNode | undefined;
  /** What a part refers to, by relationship id: path, and the last word of the type (`footnotes`). */
  related(path: string): ReadonlyMap<string, Relationship>;
}

export interface Relationship {
  readonly type: string;
  readonly path: string;
}

/** A longer file is refused; real ones of 200 pages with pictures have some 20 MB. Bytes. */
const LONGEST_FILE = 200 << 20;
/** A longer part is refused; 1,000 pages of tables have some 30 MB of XML. Bytes, unpacked. */
const LONGEST_PART = 64 << 20;
/** And packed: no real part of that length comes near. It bounds the work that a lying header can cause. */
const LONGEST_PACKED = 16 << 20;
/** All parts that are XML, together. Bytes, unpacked. */
const LONGEST_PARTS = 128 << 20;
/** Real files have some dozens of entries, those with many pictures hundreds. */
const MOST_ENTRIES = 20_000;

/** Opens a Word file. Throws `ImportError` with the cure where it is none, damaged, or too large. */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (isCompoundFile(bytes)) throw refused(OLD_OR_LOCKED);
  if (!isZip(bytes)) throw refused('Not a Word file (.docx). Open it in Word and save it as .docx');
  if (bytes.length > LONGEST_FILE) throw tooLarge('The file', LONGEST_FILE);
  const entries = entriesOf(bytes);
  const parts = new PartReader(bytes, entries);
  const main = mainPart(parts, entries);
  return {
    main,
    root: (path) => parts.root(path),
    related: (path) => relationshipsOf(parts, path),
  };
}

const OLD_OR_LOCKED =
  'A Word file of before 2007 (.doc), or one with a password. Open it in Word, take the password off, and save it as .docx';
const DAMAGED =
  'The file is damaged: its zip cannot be read. Open it in Word, let Word repair it, and save it again';

function refused(message: string): ImportError {
  return new ImportError(message, 1);
}

const tooLarge = (what: string, limit: number): ImportError =>
  refused(
    `${what} is larger than ${limit >> 20} MB, more than any resolution needs. Save the text alone in a new Word file`,
  );

type Entries = ReadonlyMap<string, UnzipFileInfo>;

/** What the file says it holds; nothing is unpacked. */
function entriesOf(bytes: Uint8Array): Entries {
  const entries = new Map<string, UnzipFileInfo>();
  unzipped(bytes, (entry) => {
    entries.set(entry.name.replace(/^\//, ''), entry);
    if (entries.size > MOST_ENTRIES) throw refused(`The file holds more than ${MOST_ENTRIES} parts`);
    return false;
  });
  const xml = [...entries.values()].filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const unpacked = xml.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > LONGEST_PARTS) throw tooLarge('The text of the file', LONGEST_PARTS);
  return entries;
}

function unzipped(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof ImportError ? error : refused(DAMAGED);
  }
}

/** Unpacks and parses parts, each once. */
class PartReader {
  readonly #roots = new Map<string, XmlNode | undefined>();

  constructor(
    readonly bytes: Uint8Array,
    readonly entries: Entries,
  ) {}

  root(path: string): XmlNode | undefined {
    if (!this.#roots.has(path)) this.#roots.set(path, this.#read(path));
    return this.#roots.get(path);
  }

  #read(path: string): XmlNode | undefined {
    const entry = this.entries.get(path);
    if (!entry) return undefined;
    if (entry.originalSize > LONGEST_PART || entry.size > LONGEST_PACKED) throw tooLarge(path, LONGEST_PART);
    const [part] = Object.values(unzipped(this.bytes, ({ name }) => name === entry.name));
    return part && parseXml(strFromU8(part), path);
  }
}

const OFFICE_DOCUMENT = 'officeDocument';

function mainPart(parts: PartReader, entries: Entries): string {
  const named = [...relationshipsOf(parts, '').values()].find(({ type }) => type === OFFICE_DOCUMENT);
  const main = named?.path ?? 'word/document.xml';
  if (entries.has(main) && parts.root(main)?.name === 'w:document') return main;
  if ([...entries.keys()].some((name) => name.startsWith('word/')))
    throw refused(
      `The file is damaged: its text (${main}) is missing. Let Word repair it, and save it again`,
    );
  throw refused('A zip, but not a Word file (.docx). Open it in Word and save it as .docx');
}

/** `_rels/.rels` for the package itself, `word/_rels/document.xml.rels` for a part. */
function relationshipsOf(parts: PartReader, path: string): Map<string, Relationship> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const root = parts.root(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  for (const { attributes } of root ? childrenOf(root, 'Relationship') : []) {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    if (TargetMode === 'External') continue;
    found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) });
  }
  return found;
}

/** `footnotes.xml` from `word/`, `../customXml/item1.xml`, `/word/styles.xml`. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
