/**
 * Reads a UN document that was scanned and recognized into Markdown: page furniture stands between the lines,
 * footnotes and page breaks inside paragraphs, numbers after bullets, marks as `<sup>7</sup>` or bare digits.
 */
import { enactingEnd } from '../../resolution/syntax/structure';
import type { Imported, ImportedNote, Repair } from '../model';
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
  reporting,
} from './document-being-read';
import { withMarks } from './footnote-marks';
import { type InputLine, inputLines } from './input-lines';
import {
  withClosingLines,
  withHeadingLevels,
  withItalicHeads,
  withItalicOpenings,
  withLostMarks,
  withSlipsMended,
} from './repairs';

/** What a reader may be told. */
export interface ReadOptions {
  /** Mends slips of the OCR in words and stops; false leaves them in. */
  readonly ocrRepairs: boolean;
}

/** Reads `text`. Total: what cannot be placed is kept as a paragraph. */
export function readOcrMarkdown(text: string, recipe: Recipe, { ocrRepairs }: ReadOptions): Imported {
  const sorted = sortLines(inputLines(text));
  const draft = inSteps(sorted, [
    withNumbersFound,
    withParagraphsJoined,
    withClosingLines,
    withMarks,
    withLostMarks(recipe.lostMarks),
    withSlipsMended(ocrRepairs ? recipe.slips : []),
    withHeadingLevels(recipe.headings),
    withItalicOpenings(recipe.italicOpenings),
    withItalicHeads(recipe.italicHeads),
  ]);
  return finish(recipe.frontMatter, draft);
}

// "18-22354 **3/36**", "15/36 15/36", "3/36"
const PAGE_NUMBER = /^(?:\d{2}-\d{5} )?\d{1,3}\/\d{1,3}(?: \d{1,3}\/\d{1,3})*$/;
// "United Nations A/RES/73/195", "Distr.: General 11 January 2019", "Original: English"
const MASTHEAD = /^(?:United Nations [A-Z]\/\S+|Distr\.: .{0,60}|Original: \p{L}+)$/u;

const isFurniture = (text: string): boolean => {
  const bare = text.replaceAll('*', '').trim();
  return PAGE_NUMBER.test(bare) || MASTHEAD.test(bare);
};

// "<sup>&</sup>lt;sup>12</sup> Ibid.", "<sup>12</sup> Ibid."
const NOTE = /^<sup>(?:&<\/sup>lt;sup>)?(\d{1,3})<\/sup> ?(.+)$/;
// "35 Resolution 76/266, annex."
const BARE_NOTE = /^(\d{1,3}) (\p{Lu}.+\.)$/u;
const HEADING = /^(#{1,6}) (.+)$/;

/** Tells furniture, notes, headings and paragraphs apart, line by line. */
function sortLines(lines: readonly InputLine[]): Draft {
  const blocks: DraftBlock[] = [];
  const notes: ImportedNote[] = [];
  const repairs: Repair[] = [];
  const labels = new Set(lines.flatMap(({ text }) => NOTE.exec(text)?.[1] ?? []));
  for (const { line, text } of lines) {
    if (text === '') continue;
    const note = NOTE.exec(text) ?? bareNote(text, labels);
    if (isFurniture(text)) repairs.push(repair('furniture', line, `"${text.replaceAll('*', '')}" left out`));
    else if (note) notes.push({ label: note[1] as string, text: note[2] as string, line });
    else blocks.push(blockOf(text, line));
  }
  const moved = notes.map(({ label, line }) =>
    repair('footnote-moved', line, `Footnote ${label} moved to the notes`),
  );
  return { blocks, notes, repairs: [...repairs, ...moved] };
}

/** A number before a reference is a note where this number is missing among its neighbours. */
function bareNote(text: string, labels: ReadonlySet<string>): RegExpExecArray | undefined {
  const match = BARE_NOTE.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  const between =
    !labels.has(String(number)) && labels.has(String(number - 1)) && labels.has(String(number + 1));
  return between ? match : undefined;
}

function blockOf(text: string, line: number): DraftBlock {
  const heading = HEADING.exec(text);
  if (!heading) return { lines: [line], text };
  const words = (heading[2] as string).replaceAll('*', '').trim();
  return { lines: [line], heading: (heading[1] as string).length, text: words };
}

// "- 3. Discussions", "(a) People-centred", "- It also rests"
const NUMBERED = /^(- )?(?:(\d{1,3}\.|\([a-z]{1,4}\)) )?(.*)$/;

/** Takes numbers off their paragraphs, and gives a lost one back where its neighbours leave no doubt. */
const withNumbersFound: ReadingStep = (draft) => {
  const repairs: Repair[] = [];
  const blocks = draft.blocks.map((block, index) => {
    if (block.heading) return block;
    const [, bullet, number, text = ''] = NUMBERED.exec(block.text) ?? [];
    if (number) return { ...block, number, text };
    if (!bullet) return block;
    const lost = lostNumber(draft.blocks, index);
    if (!lost) return { ...block, text };
    const message = `Number "${lost}" put back before "${excerpt(text, 4)}"`;
    repairs.push(
      repair('number', lineOf(block), message, 'The numbers before and after it leave this one out'),
    );
    return { ...block, number: lost, text };
  });
  return reporting({ ...draft, blocks }, repairs);
};

function lostNumber(blocks: readonly DraftBlock[], index: number): string | undefined {
  const before = paragraphNumber(blocks[index - 1]);
  const after = paragraphNumber(blocks[index + 1]);
  return after === before + 2 ? `${before + 1}.` : undefined;
}

const paragraphNumber = (block: DraftBlock | undefined): number =>
  Number(/^(?:- )?(\d{1,3})\. /.exec(block?.text ?? '')?.[1] ?? Number.NaN);

/** Joins paragraphs that a page break, a footnote or a blank line has cut in two. */
const withParagraphsJoined: ReadingStep = (draft) => {
  const repairs: Repair[] = [];
  const blocks: DraftBlock[] = [];
  let begun = false;
  for (const block of draft.blocks) {
    const last = blocks.at(-1);
    begun ||= block.number !== undefined || enactingEnd(block.text) > 0;
    if (begun && last && continues(last, block)) {
      blocks[blocks.length - 1] = {
        ...last,
        lines: [...last.lines, ...block.lines],
        text: `${last.text} ${block.text}`,
      };
      repairs.push(
        repair(
          'joined',
          lineOf(block),
          `"${excerpt(block.text, 5)}" joined to the paragraph of line ${lineOf(last)}`,
          'The paragraph before it ends without a stop or this one begins inside a sentence',
        ),
      );
    } else blocks.push(block);
  }
  return reporting({ ...draft, blocks }, repairs);
};

// "report;<sup>4</sup>", "matter.", "'migrants'.", "report;4 12"; a number is read as a whole, so that a row of years is
// tried in one way only
const STOPPED = /[,;.:][*"'\u201D]*(?: ?(?:<sup>\d{1,3}<\/sup>|\d{1,2}(?!\d)))*$/;

function continues(last: DraftBlock, block: DraftBlock): boolean {
  if (last.heading || block.heading || block.number) return false;
  if (/^\p{Ll}/u.test(block.text)) return true;
  return last.number !== undefined && !STOPPED.test(last.text);
}
