/** Reads Word files (`.docx`): the text as drafted, tracked changes as proposals, footnotes, lists, tables, masthead. */
import type { Imported } from '../model';
import { readMasthead } from './masthead';
import { readWordDocument } from './parts/word-document';
import { coloursIn } from './reading/colours';
import { type ReadingOptions, readText } from './reading/reading';
import { allParagraphs, authorsIn, reportOf } from './report';

/** How to read. */
export interface DocxOptions extends ReadingOptions {
  /** The name of the file, for the front matter. */
  readonly source: string;
}

/** Reads the bytes of one file. Throws `ImportError` with the cure where that cannot be. */
export function readDocx(bytes: Uint8Array, options: DocxOptions): Imported {
  const document = readWordDocument(bytes);
  const text = readText(document, options);
  const paragraphs = allParagraphs(document);
  const { frontMatter, blocks, comments } = readMasthead(document, text.blocks, options.source);
  return {
    frontMatter,
    blocks,
    notes: text.notes,
    repairs: reportOf({ document, text, comments, options }),
    comments,
    authors: authorsIn(paragraphs),
    colours: coloursIn(paragraphs),
    renamed: Object.fromEntries(text.renamed),
  };
}
