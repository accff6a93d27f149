/**
 * Reads a UN document that was converted from Word to plain text: one paragraph to a line, tabs after numbers,
 * marks as `[footnoteRef:7]`, and each note after the paragraph that carries its mark: `[7:  Resolution 70/1.]`.
 */
import { enactingEnd, isClosing } from '../../resolution/syntax/structure';
import type { Imported, ImportedNote, Repair } from '../model';
import type { Recipe } from '../recipes/recipe';
import {
  type Draft,
  type DraftBlock,
  finish,
  inSteps,
  type ReadingStep,
  repair,
  reporting,
} from './document-being-read';
import { withMarks } from './footnote-marks';
import { type InputLine, inputLines } from './input-lines';
import type { ReadOptions } from './ocr-markdown';
import {
  withHeadingLevels,
  withItalicHeads,
  withItalicOpenings,
  withLostMarks,
  withSlipsMended,
} from './repairs';

/** Reads `text`. Total: what cannot be placed is kept as a paragraph. */
export function readWordText(text: string, recipe: Recipe, { ocrRepairs }: ReadOptions): Imported {
  const draft = inSteps({ blocks: blocksOf(inputLines(text)), notes: [], repairs: [] }, [
    withNotesMoved,
    withMarks,
    withLostMarks(recipe.lostMarks),
    withSlipsMended(ocrRepairs ? recipe.slips : []),
    withHeadingLevels(recipe.headings),
    withItalicOpenings(recipe.italicOpenings),
    withItalicHeads(recipe.italicHeads),
  ]);
  return finish(recipe.frontMatter, draft);
}

// "5. We reaffirm", "(a) Ensure"
const NUMBERED = /^(\d{1,3}\.|\([a-z]{1,4}\)) (.+)$/;

function blocksOf(lines: readonly InputLine[]): DraftBlock[] {
  const filled = lines.filter(({ text }) => text !== '');
  return filled.map(({ line, text }, index) => {
    const [, number, words] = NUMBERED.exec(text) ?? [];
    if (number && words) return { lines: [line], number, text: words };
    return { lines: [line], text, ...(isHeading(text, filled[index + 1]) && { heading: 1 }) };
  });
}

/** A short line without a stop that is no part of a sentence, of the enacting words or of the closing lines. */
const isHeading = (text: string, next: InputLine | undefined): boolean =>
  text.length <= 120 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !/[,;.:\]]$/.test(text) &&
  next !== undefined &&
  enactingEnd(text) === 0 &&
  !/^Resolution adopted/.test(text) &&
  !isClosing(text);

// " [7:  Resolution 70/1.]"
const INLINE_NOTE = / ?\[(\d{1,3}): ([^\][]+)\]/g;

const withNotesMoved: ReadingStep = (draft: Draft) => {
  const notes: ImportedNote[] = [];
  const repairs: Repair[] = [];
  const blocks = draft.blocks.map((block) => {
    const line = block.lines[0] ?? 1;
    const text = block.text.replace(INLINE_NOTE, (_, label: string, words: string) => {
      notes.push({ label, text: words.trim(), line });
      repairs.push(repair('footnote-moved', line, `Footnote ${label} moved to the notes`));
      return '';
    });
    return { ...block, text: text.trim() };
  });
  return reporting({ ...draft, blocks, notes }, repairs);
};
