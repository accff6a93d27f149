/** A text that an argument names: a `.resolution` file, a file that can be imported, or a document of the corpus. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { findDocument } from '../corpus/document';
import type { Corpus } from '../corpus/model';
import { type ComparedText, comparedText } from '../export/comparison/compared-texts';
import type { Importer } from '../import/importer';
import { ImportError } from '../import/model';
import { parse } from '../resolution/parse';
import { readBytes, Unreadable } from './files';
import { Misuse } from './io';

/** What is known besides files. `corpus` is asked for only where no file has the name. */
export interface Known {
  readonly importer: Importer;
  corpus(): Promise<Corpus>;
}

/** Reads it. Throws `Misuse`. */
export async function namedText(name: string, { corpus, importer }: Known): Promise<ComparedText> {
  if (statSync(name, { throwIfNoEntry: false })?.isFile()) return fromFile(name, importer);
  const document = findDocument((await corpus()).documents, name);
  if (document) return comparedText(document.resolution(), document.id);
  throw new Misuse(
    `"${name}" is neither a file nor a document of the corpus; "agreed-language corpus list" shows what it has.`,
  );
}

async function fromFile(file: string, importer: Importer): Promise<ComparedText> {
  try {
    const read = await importer.read(readBytes(file), { source: basename(file), ocrRepairs: true });
    const [document, ...more] = read;
    if (!document || more.length > 0)
      throw new Misuse(`${file}: holds ${read.length} documents. Import it, and name one of them.`);
    return comparedText(parse(document.text), basename(file), file);
  } catch (error) {
    if (error instanceof Unreadable) throw new Misuse(error.message);
    if (error instanceof ImportError) throw new Misuse(`${file}:${error.line}: ${error.message}.`);
    throw error;
  }
}
