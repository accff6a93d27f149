/** The documents we have recipes for, and the reader that fits each. */

import { type ReadOptions, readOcrMarkdown } from './converted/ocr-markdown';
import { readOutcomePage } from './converted/outcome-page';
import { readWordText } from './converted/word-text';
import type { Imported } from './model';
import { globalCompact } from './recipes/global-compact';
import { newYorkDeclaration } from './recipes/new-york-declaration';
import { outcomeDraft } from './recipes/outcome-draft';
import { protectionOfMigrants } from './recipes/protection-of-migrants';
import type { Recipe } from './recipes/recipe';

type Reader = (text: string, recipe: Recipe, options: ReadOptions) => Imported;

const KNOWN: readonly (readonly [Recipe, Reader])[] = [
  [outcomeDraft, readOutcomePage],
  [newYorkDeclaration, readWordText],
  [globalCompact, readOcrMarkdown],
  [protectionOfMigrants, readOcrMarkdown],
];

/** How much of an input is looked at to tell which document it is. UTF-16. */
const HEAD = 2_000;

/** Reads one of the documents we have a recipe for; undefined where `text` is none of them. */
export function readKnownDocument(text: string, options: ReadOptions): Imported | undefined {
  const head = text.slice(0, HEAD).replace(/^\uFEFF/, '');
  const found = KNOWN.find(([recipe]) => recipe.recognizedBy.test(head));
  return found?.[1](text, found[0], options);
}
