/** A text that an argument names: a `.resolution` file, a file that can be imported, or a document of the corpus. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { findDocument } from '../corpus/document';
import type { Corpus } from '../corpus/model';
import { type ComparedText, comparedText } from '../export/comparison/compared-texts';
import { ImportError } from '../import/model';
import { importText } from '../import/read';
import { parse } from '../resolution/parse';
import { readDraft, Unreadable } from './files';
import { Misuse } from './io';

/** Reads it. `corpus` is asked for only where no file has that name. Throws `Misuse`. */
export async function namedText(name: string, corpus: () => Promise<Corpus>): Promise<ComparedText> {
  if (statSync(name, { throwIfNoEntry: false })?.isFile()) return fromFile(name);
  const document = findDocument((await corpus()).documents, name);
  if (document) return comparedText(document.resolution(), document.id);
  throw new Misuse(
    `"${name}" is neither a file nor a document of the corpus; "agreed-language corpus list" shows what it has.`,
  );
}

function fromFile(file: string): ComparedText {
  try {
    const read = importText(readDraft(file), { source: basename(file), ocrRepairs: true });
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
