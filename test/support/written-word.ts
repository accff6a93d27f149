/** What a Word file that the product wrote says, read by its own reader. */
import { strFromU8, unzipSync } from 'fflate';
import { withoutAnchors } from '../../server/src/import/comment-anchors';
import type { Changes } from '../../server/src/import/model';
import { print } from '../../server/src/import/print';
import { readWord } from './read-word';

/** The paragraphs and notes of one reading, as a `.resolution` has them. */
export const readBack = (bytes: Uint8Array, changes: Changes = 'marks'): string[] =>
  withoutAnchors(print({ ...readWord(bytes, changes), frontMatter: {} }))
    .text.trim()
    .split('\n\n')
    .filter((block) => block !== '');

/** A part of the file: `word/document.xml`. */
export const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
