/** The lines of one version of a text: offsets into positions and back. Like the version, they never change. */
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../text/span';

/**
 * Offsets and characters count UTF-16 code units. What the library would let change in place is left out: a request may
 * still be answering about this version when the next one comes.
 */
export type Lines = Pick<TextDocument, 'positionAt' | 'offsetAt'>;

/** The lines of a text; found when they are first asked for. */
export const lineIndexOf = (text: string): Lines => TextDocument.create('', 'resolution', 0, text);

/** A range given from its end to its start is one all the same. */
export function spanOf(lines: Lines, { start, end }: Range): Span {
  const [from, to] = [lines.offsetAt(start), lines.offsetAt(end)];
  return { start: Math.min(from, to), end: Math.max(from, to) };
}
