/** One check for the reading of Word files: the paragraphs that a reading gives, one after the other. */
import { strict as assert } from 'node:assert';
import { withoutAnchors } from '../../server/src/import/comment-anchors';
import { readDocx } from '../../server/src/import/docx/docx';
import type { Changes, Imported } from '../../server/src/import/model';
import { print } from '../../server/src/import/print';
import { type DocxParts, docx } from './docx';

export const readWord = (
  bytes: Uint8Array,
  changes: Changes = 'marks',
  colours: Readonly<Record<string, string>> = {},
): Imported => readDocx(bytes, { changes, delegations: {}, byHand: 'marks', colours, source: 'draft.docx' });

/** The paragraphs and notes of the `.resolution`, without its front matter. */
export const linesOfWord = (
  parts: DocxParts,
  changes: Changes = 'marks',
  colours: Readonly<Record<string, string>> = {},
): string[] =>
  withoutAnchors(print({ ...readWord(docx(parts), changes, colours), frontMatter: {} }))
    .text.trim()
    .split('\n\n');

/** Holds what each reading gives, `marks` first; the other two where they are named. */
export function checkWord(
  parts: DocxParts,
  expected: {
    readonly marks?: readonly string[];
    readonly accept?: readonly string[];
    readonly reject?: readonly string[];
  },
): void {
  for (const [changes, lines] of Object.entries(expected))
    assert.deepEqual(linesOfWord(parts, changes as Changes), lines, changes);
}
