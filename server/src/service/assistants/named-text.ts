/** The texts that arguments name: the words themselves, a document that is loaded, or a file. */
import { findDocument } from '../../corpus/document';
import type { Snapshot } from '../draft/snapshot';
import type { ToolContext } from './tool';

/** How an argument names a text, for its schema. */
export const NAMED_TEXT =
  'The text itself, the symbol or short form of a loaded document, or the path of a file';

// More than a name: a line break, or the beginning of a sentence that goes on
const WORDS = /[\r\n]|\S\s+\S+\s+\S+\s+\S+\s+\S/;

/** The text that an argument names. Rejects with `ToolProblem` where a file cannot be read. */
export async function textNamed(name: string, { world, read }: ToolContext): Promise<string> {
  const document = findDocument(world.corpus.documents, name);
  if (document) return document.text;
  const isPath = /\.[a-z]{2,10}$/i.test(name.trim()) && !/[\r\n]/.test(name) && !/\.\s/.test(name);
  return WORDS.test(name) && !isPath ? name : read(name);
}

/** A text as a draft by itself. */
export const snapshotOf = (text: string): Snapshot => ({ uri: 'assistant:/draft', version: 0, text });
