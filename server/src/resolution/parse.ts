/** Reads a text as a resolution. Total: whatever the text, the answer is a `Resolution`, in linear time. */
import type { Span } from '../text/span';
import { addressBlocks } from './addresses';
import { type RawNote, readBlocks } from './blocks';
import { readFrontMatter } from './front-matter';
import { marksIn } from './marks';
import type { Block, FootnoteMark, FootnoteNote, FrontMatter, Resolution, SyntaxProblem } from './model';

/** A longer text is not a resolution (the longest run to a few hundred kB); UTF-16 code units. */
const LONGEST = 4_000_000;

/**
 * A longer paragraph is none (the longest of 57,000 adopted ones has 7,000): its words are not compared with
 * agreed language. UTF-16 code units.
 */
export const LONGEST_PARAGRAPH = 20_000;

/** The resolution that `text` holds. Spans count UTF-16 code units of `text` as it stands. */
export function parse(text: string): Resolution {
  const unfit = unfitProblem(text);
  if (unfit) return { ...EMPTY, text, problems: [unfit] };
  const { frontMatter, end, problems } = readFrontMatter(text);
  const raw = readBlocks(text, end);
  const blocks = addressBlocks(text, raw.blocks, frontMatter.body === 'annex');
  return {
    text,
    frontMatter,
    blocks,
    marks: marksOf(text, blocks),
    notes: raw.notes,
    problems: [...problems, ...blocks.flatMap(endless), ...duplicateNotes(raw.notes)],
  };
}

const NO_FRONT_MATTER: FrontMatter = { short: [] };
const EMPTY = { frontMatter: NO_FRONT_MATTER, blocks: [], marks: [], notes: [] };

/** Characters that could not be decoded. */
const UNDECODED = '\uFFFD'.repeat(4);

function unfitProblem(text: string): SyntaxProblem | undefined {
  if (text.length > LONGEST) {
    const message = `This file is too large to be read as a resolution (${megabytes(text.length)} MB, at most ${megabytes(LONGEST)}): split it`;
    return { code: 'too-large', span: { start: 0, end: 0 }, message };
  }
  const at = Math.max(text.indexOf('\0'), text.indexOf(UNDECODED));
  if (at < 0) return undefined;
  const message = 'This file is not text in UTF-8: save it as plain text in UTF-8';
  return { code: 'not-text', span: { start: at, end: at + 1 }, message };
}

const endless = ({ span, content }: Block): SyntaxProblem[] => {
  if (content.end - content.start <= LONGEST_PARAGRAPH) return [];
  const message = 'This paragraph is too long to be compared with agreed language: split it with blank lines';
  return [{ code: 'too-large', span: { start: span.start, end: content.start + 1 }, message }];
};

const megabytes = (length: number): number => Math.round(length / 1_000_000);

/** The marks that stand in the blocks: those of the whole text, each with the block that holds it. */
function marksOf(text: string, blocks: readonly Block[]): FootnoteMark[] {
  const from = blocks[0]?.span.start ?? text.length;
  let block = 0;
  return marksIn(text, { start: from, end: text.length }).flatMap((mark) => {
    while (block < blocks.length && (blocks[block] as Block).content.end < mark.span.end) block++;
    const holder = blocks[block];
    return holder && holder.content.start <= mark.span.start ? [{ ...mark, block }] : [];
  });
}

function duplicateNotes(notes: readonly RawNote[]): SyntaxProblem[] {
  const seen = new Set<string>();
  return notes.flatMap(({ label, labelSpan }: FootnoteNote) => {
    if (!seen.has(label)) {
      seen.add(label);
      return [];
    }
    return [duplicate(label, labelSpan)];
  });
}

const duplicate = (label: string, span: Span): SyntaxProblem => ({
  code: 'duplicate-note',
  span,
  message: `Footnote ${label} is given twice: number this one anew or remove it`,
});

/**
 * The block that `offset` lies in or touches; at a place between blocks the one before it on the same line,
 * else undefined. UTF-16.
 */
export function blockAt(resolution: Resolution, offset: number): Block | undefined {
  const { blocks, text } = resolution;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).span.start <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (!block || offset < block.span.start) return undefined;
  if (offset <= block.span.end) return block;
  return /[\r\n]/.test(text.slice(block.span.end, offset)) ? undefined : block;
}
