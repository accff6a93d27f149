/** Reads pages of a draft whose lines are broken as printed: numbered paragraphs, several lines each. */

import type { Imported, Repair } from '../model';
import type { Recipe } from '../recipes/recipe';
import {
  type Draft,
  type DraftBlock,
  excerpt,
  finish,
  inSteps,
  lineOf,
  type ReadingStep,
  repair,
} from './document-being-read';
import { type InputLine, inputLines } from './input-lines';
import type { ReadOptions } from './ocr-markdown';
import { withHeadingLevels, withSlipsMended } from './repairs';

/** Reads `text`. Total: lines before the first number are headings. */
export function readOutcomePage(text: string, recipe: Recipe, { ocrRepairs }: ReadOptions): Imported {
  const steps: ReadingStep[] = [
    withSlipsMended(ocrRepairs ? recipe.slips : []),
    withHeadingLevels(recipe.headings),
  ];
  return finish(recipe.frontMatter, inSteps(joinLines(inputLines(text)), steps));
}

// "54. We will build on"
const NUMBERED = /^(\d{1,3}\.) (.+)$/;
// "11/24"
const PAGE_NUMBER = /^\d{1,3}\/\d{1,3}$/;
// "A/RES/70/302"
const SYMBOL = /^[A-Z]\/\S+$/;

function joinLines(lines: readonly InputLine[]): Draft {
  const blocks: DraftBlock[] = [];
  const repairs: Repair[] = [];
  for (const { line, text } of lines) {
    const [, number, words] = NUMBERED.exec(text) ?? [];
    const last = blocks.at(-1);
    if (text === '') continue;
    if (PAGE_NUMBER.test(text) || SYMBOL.test(text))
      repairs.push(repair('furniture', line, `"${text}" left out`));
    else if (number && words) blocks.push({ lines: [line], number, text: words });
    else if (last)
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line], text: `${last.text} ${text}` };
    else blocks.push({ lines: [line], heading: 1, text });
  }
  return { blocks, notes: [], repairs: [...repairs, ...blocks.flatMap(joinedLines)] };
}

const joinedLines = (block: DraftBlock): Repair[] =>
  block.lines.length === 1
    ? []
    : [repair('joined', lineOf(block), `${block.lines.length} lines of "${excerpt(block.text, 4)}" joined`)];
