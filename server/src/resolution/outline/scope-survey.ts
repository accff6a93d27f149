/**
 * Looks ahead over a scope (the resolution, a part of a composite one, an annex) before its paragraphs are
 * addressed: has it enacting words, is it a resolution or an outcome document, where do numbers start again?
 */
import type { BlockSyntax } from '../syntax/blocks';
import { annexPrefix, isBareAnnex, isPartHeading } from '../syntax/structure';

/** What a look ahead tells about a scope. */
export interface Survey {
  /** Paragraphs are `15`, not `OP15`. */
  readonly outcome: boolean;
  /** Index of the enacting words; -1 where there are none. */
  readonly enactingAt: number;
  /** The headings under which numbers start again, by index, and how deep they stand in other such sections. */
  readonly sections: ReadonlyMap<number, number>;
}

/** The scope that begins at block `from`. */
export function surveyScope(raw: readonly BlockSyntax[], from: number, isAnnex: boolean): Survey {
  const end = scopeEnd(raw, from);
  const enactingAt = enactingIndex(raw, from, end);
  const outcome = enactingAt < 0 && (isAnnex || !readsAsResolution(raw, from, end));
  return { outcome, enactingAt, sections: sectionsOf(raw, from, end) };
}

/** Whether the heading at `index` begins a part of a composite text: a letter, or `Draft resolution I`, above enacting words. */
export function beginsPart(raw: readonly BlockSyntax[], index: number): boolean {
  const heading = raw[index] as BlockSyntax;
  if (heading.shape !== 'heading' || !isPartHeading(heading.telling)) return false;
  for (let at = index + 1; at < Math.min(raw.length, index + 8); at++) {
    const block = raw[at] as BlockSyntax;
    if (block.shape === 'numbered' || block.shape === 'lettered') return false;
    if (block.shape === 'text' && block.enacts) return true;
    if (block.shape === 'heading' && isPartHeading(block.telling)) return false;
  }
  return false;
}

/**
 * The last item of the list 1, 2, 3 ... that begins at `index`, where the numbers go on after it from
 * paragraph `paragraph`: then it is a list inside that paragraph. -1 where they don't.
 */
export function innerListEnd(raw: readonly BlockSyntax[], index: number, paragraph: number): number {
  let at = index;
  for (let number = 1; integerOf(raw[at]) === number; number++) at++;
  const end = at - 1;
  while (at < raw.length && raw[at]?.shape !== 'numbered') at++;
  return integerOf(raw[at]) === paragraph + 1 ? end : -1;
}

/** The number of a numbered paragraph; NaN for others, and for numbers such as `1.2`. */
export const integerOf = (block: BlockSyntax | undefined): number =>
  block?.shape === 'numbered' && !block.number?.text.includes('.')
    ? Number.parseInt(block.number?.text ?? '', 10)
    : Number.NaN;

/** Whether a numbered paragraph follows soon. */
export function numbersFollow(raw: readonly BlockSyntax[], index: number): boolean {
  return raw.slice(index + 1, index + 60).some((block) => block.shape === 'numbered');
}

function scopeEnd(raw: readonly BlockSyntax[], from: number): number {
  for (let index = from; index < raw.length; index++) {
    const block = raw[index] as BlockSyntax;
    if (block.shape === 'text' && isBareAnnex(block.telling)) return index;
    if (block.shape !== 'heading') continue;
    if (annexPrefix(block.telling) !== undefined || beginsPart(raw, index)) return index;
  }
  return raw.length;
}

function enactingIndex(raw: readonly BlockSyntax[], from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const block = raw[index] as BlockSyntax;
    if (block.shape === 'numbered' || block.shape === 'lettered') return -1;
    if (block.shape === 'text' && block.enacts) return index;
  }
  return -1;
}

/** Without enacting words: a preambular paragraph, or a number before an operative opening, makes a resolution. */
function readsAsResolution(raw: readonly BlockSyntax[], from: number, end: number): boolean {
  let numbered = 0;
  for (let index = from; index < end; index++) {
    const block = raw[index] as BlockSyntax;
    if (block.place) return true;
    if (block.shape === 'text' && block.opening && numbered === 0) return true;
    if (block.shape !== 'numbered') continue;
    if (block.opening?.kind === 'operative') return true;
    if (++numbered >= 5) return false;
  }
  return numbered === 0;
}

/**
 * The headings that begin a section with its own numbers: those of the level at which numbers restart at 1. Where
 * the first numbers run on over several headings, they belong to none of them.
 */
function sectionsOf(raw: readonly BlockSyntax[], from: number, end: number, depth = 0): Map<number, number> {
  const level = depth < DEEPEST ? restartLevel(raw, from, end) : 0;
  const headings = level > 0 ? headingsOf(raw, from, end, level) : [];
  const first = headings.findIndex(({ begins }) => begins);
  const runsOn = headings.slice(first + 1).find(({ begins, number }) => begins || number > 1);
  const sections = headings.filter(
    ({ begins }, index) => begins && !(index === first && runsOn && !runsOn.begins),
  );
  const found = new Map(sections.map(({ index }) => [index, depth]));
  for (const [at, { index }] of sections.entries()) {
    const inner = sectionsOf(raw, index + 1, sections[at + 1]?.index ?? end, depth + 1);
    for (const [heading, deeper] of inner) found.set(heading, deeper);
  }
  return found;
}

/** Sections in sections: `II, B`. */
const DEEPEST = 3;

interface SectionHeading {
  readonly index: number;
  /** The first number below it; NaN where there is none. */
  readonly number: number;
  /** Numbers begin at 1 below it, or there are paragraphs without any. */
  readonly begins: boolean;
}

/** The headings of a level with what stands below each, in order. */
function headingsOf(raw: readonly BlockSyntax[], from: number, end: number, level: number): SectionHeading[] {
  const headings: SectionHeading[] = [];
  let number = Number.NaN;
  let filled = false;
  for (let index = end - 1; index >= from; index--) {
    const block = raw[index] as BlockSyntax;
    if (block.shape !== 'heading') filled = true;
    if (block.shape === 'numbered') number = integerOf(block);
    if (block.shape !== 'heading' || block.level > level) continue;
    if (block.level === level) headings.push({ index, number, begins: filled && !(number > 1) });
    number = Number.NaN;
    filled = false;
  }
  return headings.reverse();
}

/** The level of the headings under which numbers restart at 1; 0 where they don't. */
function restartLevel(raw: readonly BlockSyntax[], from: number, end: number): number {
  let last = 0;
  let level = 0;
  for (let index = from; index < end; index++) {
    const block = raw[index] as BlockSyntax;
    if (block.shape === 'heading') level = level === 0 ? block.level : Math.min(level, block.level);
    const number = integerOf(block);
    if (Number.isNaN(number)) continue;
    if (number === 1 && last >= 1 && level > 0) {
      const listEnd = innerListEnd(raw, index, last);
      if (listEnd < 0) return level;
      index = listEnd;
    } else last = number;
    level = 0;
  }
  return 0;
}
