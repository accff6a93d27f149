/**
 * Reads a compound paper (several documents bound together, recognized by OCR as Markdown) by its recipe: one
 * document per part. The recipe says where parts begin and what headings and covers are; everything else is
 * told by the shape of the lines: numbers, broken paragraphs, footnotes between paragraphs, raised marks.
 */

import { ImportError, type Imported, type ImportedBlock, type ImportedNote, type Repair } from '../model';
import type { CompoundRecipe, PartRecipe } from '../recipes/compound-recipe';
import { readLine, type Shape } from './paper-lines';

/** One document of the paper. */
export interface CompoundPart {
  readonly recipe: PartRecipe;
  readonly document: Imported;
}

/** A line of the paper, its number from 1. */
interface Line {
  readonly text: string;
  readonly line: number;
}

/** The recipe that a paper was written for, if any: all the lines it knows the paper by stand in it. */
export const recipeFor = (text: string, recipes: readonly CompoundRecipe[]): CompoundRecipe | undefined => {
  const lines = new Set(linesOf(text).map((line) => line.text));
  return recipes.find((recipe) => recipe.recognizedBy.every((line) => lines.has(line)));
};

/** The documents of the paper, in its order. Throws `ImportError` where the paper isn't what the recipe says. */
export const readCompound = (text: string, recipe: CompoundRecipe, source?: string): CompoundPart[] => {
  const lines = linesOf(text);
  const starts = startsOf(lines, recipe);
  return recipe.parts.map((part, index) => ({
    recipe: part,
    document: readPart(lines.slice(starts[index], starts[index + 1] ?? lines.length), part, source),
  }));
};

const linesOf = (text: string): Line[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\n\r]/u)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }));

/** Where each part begins, searched from the part before it on. */
const startsOf = (lines: readonly Line[], { parts }: CompoundRecipe): number[] => {
  const starts: number[] = [];
  for (const { begins, what } of parts) {
    const from = starts.at(-1) ?? -1;
    const start = lines.findIndex((_, index) => index > from && standAt(lines, index, begins) > 0);
    if (start < 0) throw new ImportError(`Not found: ${what}, which begins "${begins.join(' / ')}"`, 1);
    starts.push(start);
  }
  return starts;
};

/** How many lines from `index` on, blank ones included, hold the `wanted` lines in order; 0 where they don't. */
const standAt = (lines: readonly Line[], index: number, wanted: readonly string[]): number => {
  let at = index;
  for (const want of wanted) {
    while (at > index && lines[at]?.text === '') at += 1;
    if (lines[at]?.text !== want) return 0;
    at += 1;
  }
  return at - index;
};

/** A block on its way: it can still be carried on by a later line. */
interface Draft extends ImportedBlock {
  readonly shape: 'heading' | 'paragraph';
}

const readPart = (lines: readonly Line[], recipe: PartRecipe, source: string | undefined): Imported => {
  const reader = new PartReader(recipe);
  for (let index = 0; index < lines.length; ) index += reader.take(lines, index);
  const frontMatter = { ...recipe.frontMatter, ...(source && { source }) };
  return { frontMatter, blocks: reader.blocks, notes: reader.notes, repairs: reader.repairs };
};

class PartReader {
  readonly blocks: Draft[] = [];
  readonly notes: ImportedNote[] = [];
  readonly repairs: Repair[] = [];
  readonly #recipe: PartRecipe;

  constructor(recipe: PartRecipe) {
    this.#recipe = recipe;
  }

  /** Takes the line at `index`, and those it needs after it; answers how many. */
  take(lines: readonly Line[], index: number): number {
    const { text, line } = lines[index] as Line;
    if (text === '') return 1;
    const taken = this.#recipe.name === undefined ? 0 : this.#takeNamed(lines, index);
    if (taken > 0) return taken;
    if (this.#recipe.name === undefined)
      this.#report('furniture', line, `"${text}" left out`, this.#recipe.what);
    else this.#takeShape(readLine(text), line);
    return 1;
  }

  /** Lines that the recipe names: headings, and what is left out. */
  #takeNamed(lines: readonly Line[], index: number): number {
    const { line } = lines[index] as Line;
    for (const { lines: wanted, evidence } of this.#recipe.leaveOut) {
      const count = standAt(lines, index, wanted);
      if (count === 0) continue;
      this.#report('furniture', line, `"${wanted.join(' / ')}" left out`, evidence);
      return count;
    }
    for (const { lines: wanted, level } of this.#recipe.headings) {
      const count = standAt(lines, index, wanted);
      if (count === 0) continue;
      if (wanted.length > 1) this.#report('joined', line, `Heading printed on ${wanted.length} lines joined`);
      this.blocks.push({ shape: 'heading', heading: level, text: wanted.reduce(joinedLines), line });
      return count;
    }
    return 0;
  }

  #takeShape(shape: Shape, line: number): void {
    for (const { kind, message } of shape.repairs) this.#report(kind, line, message);
    if (shape.kind === 'rule') return;
    if (shape.kind === 'note') {
      this.notes.push({ label: shape.label, text: shape.text, line });
      return;
    }
    if (shape.kind === 'objective') {
      this.blocks.push({ shape: 'heading', heading: 3, text: shape.text, line });
      return;
    }
    if (shape.kind === 'text' && !shape.inList && this.#carriesOn(shape.text, line)) return;
    const number = shape.kind === 'numbered' ? { number: shape.number } : {};
    this.blocks.push({ shape: 'paragraph', ...number, text: this.#labelled(shape.text), line });
  }

  /** Whether `text` carries on the last paragraph, which a page or a footnote broke off; then it is joined. */
  #carriesOn(text: string, line: number): boolean {
    const last = this.blocks.at(-1);
    if (last?.shape !== 'paragraph') return false;
    const known = this.#recipe.carriesOn?.find(({ begins }) => text.startsWith(begins));
    const lower = /^\p{Ll}/u.test(text);
    if (!known && !lower) return false;
    this.blocks[this.blocks.length - 1] = { ...last, text: joinedLines(last.text, text) };
    const words = text.split(' ', 4).join(' ');
    const evidence = known?.evidence ?? 'it goes on in the middle of a sentence';
    this.#report('joined', line, `Paragraph broken before "${words}" joined`, evidence);
    return true;
  }

  /** `*Child-sensitive*: The Global Compact ...`, so that the label can serve as an address. */
  #labelled(text: string): string {
    const label = this.#recipe.labels?.find((name) => text.startsWith(`${name}:`));
    return label ? `*${label}*${text.slice(label.length)}` : text;
  }

  #report(kind: Repair['kind'], line: number, message: string, evidence?: string): void {
    this.repairs.push({ kind, line, message, ...(evidence && { evidence }) });
  }
}

/** Lines of one paragraph; a hyphen at the end of a line stays, since compounds are printed so. */
const joinedLines = (before: string, after: string): string =>
  /[\p{L}]-$/u.test(before) ? before + after : `${before} ${after}`;
