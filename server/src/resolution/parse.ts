/** Reads a text as a resolution. Total: whatever the text, the answer is a `Resolution`, in linear time. */
import { lowerBound } from '../text/binary-search';
import { type Change, shiftOf } from '../text/change';
import { ObjectMemo } from '../text/memoize';
import { moved, type Span } from '../text/span';
import type {
  Block,
  FootnoteMark,
  FootnoteNote,
  FrontMatter,
  Opening,
  Resolution,
  SyntaxProblem,
} from './model';
import { type Address, type Addressed, addressed, addressedAfter } from './outline/addresses';
import type { BlockSyntax, NoteSyntax } from './syntax/blocks';
import { type FrontMatterRead, readFrontMatter, touchesFrontMatter } from './syntax/front-matter';
import { movedChunks, readChunks, readChunksAfter, type TextChunks } from './syntax/text-chunks';

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
  const front = readFrontMatter(text);
  return assembled(text, front, readChunks(text, front.end));
}

/**
 * `parse(text)`, for a text that a change has made out of that of `before`: what the change leaves alone is not read
 * again.
 */
export function parseAfter(before: Resolution, change: Change, text: string): Resolution {
  const layout = layouts.get(before);
  if (!layout || isUnfitAt(text, change)) return parse(text);
  const { front, chunks, known } = layout;
  if (!touchesFrontMatter(front, before.text, change))
    return assembled(text, front, readChunksAfter(chunks, change, text, front.end), { known, before });
  const next = readFrontMatter(text);
  const by = shiftOf(change);
  // Where it ends as it did, and means the same for addresses, the text after it has only moved.
  const isAllInside = change.span.end <= front.end && next.end === front.end + by;
  return isAllInside && next.frontMatter.body === front.frontMatter.body
    ? assembled(text, next, movedChunks(chunks, by), { known, before })
    : parse(text);
}

/** How a text was read, for the one that an edit makes out of it. */
interface Layout {
  readonly front: FrontMatterRead;
  readonly chunks: TextChunks;
  readonly known: Addressed;
}

const layouts = new ObjectMemo<Resolution, Layout>();

function assembled(
  text: string,
  front: FrontMatterRead,
  chunks: TextChunks,
  earlier?: { readonly known: Addressed; readonly before: Resolution },
): Resolution {
  const { frontMatter } = front;
  const raw: BlockSyntax[] = [];
  const starts: number[] = [];
  const notes: FootnoteNote[] = [];
  for (const { at, read } of chunks) {
    for (const block of read.blocks) {
      raw.push(block.read);
      starts.push(at + block.at);
    }
    for (const note of read.notes)
      notes.push(noteAt(note.read, at + note.at, earlier?.before.notes[notes.length]));
  }
  const annexBody = frontMatter.body === 'annex';
  const known = earlier ? addressedAfter(earlier.known, raw, annexBody) : addressed(raw, annexBody);
  const same = earlier?.known.addresses === known.addresses ? earlier.before.blocks : [];
  const blocks: Block[] = [];
  for (let i = 0; i < raw.length; i++) {
    const [own, at, block] = [raw[i] as BlockSyntax, starts[i] as number, same[i]];
    const stays = block?.own === own && block.span.start === at;
    blocks.push(stays ? block : placed(own, at, known.addresses[i] as Address));
  }
  const problems = [...front.problems, ...endless(blocks), ...duplicateNotes(notes)];
  const resolution = { text, frontMatter, blocks, marks: marksOf(raw, starts), notes, problems };
  layouts.set(resolution, { front, chunks, known });
  return resolution;
}

/** A block at offset `at`. All blocks have the same fields: what reads them is faster where they do. */
function placed(own: BlockSyntax, at: number, { kind, ref, level, parent, heading, opens }: Address): Block {
  const { number, opening, ending } = own;
  return {
    kind,
    own,
    span: { start: at, end: at + own.text.length },
    number: number && { span: moved(number.span, at), text: number.text },
    content: moved(own.content, at),
    opening: opens && opening ? openingAt(opening, at) : undefined,
    ending: ending && kind !== 'heading' ? { span: moved(ending.span, at), mark: ending.mark } : undefined,
    level,
    ref,
    parent,
    heading,
  };
}

const openingAt = ({ span, phrase, sequel, italic }: Opening, at: number): Opening => ({
  span: moved(span, at),
  phrase,
  sequel,
  italic,
});

/** A note at offset `at`; the one that was read before where that stands there still. */
const noteAt = (own: NoteSyntax, at: number, before: FootnoteNote | undefined): FootnoteNote =>
  before?.own === own && before.span.start === at
    ? before
    : {
        own,
        span: { start: at, end: at + own.text.length },
        label: own.label,
        labelSpan: moved(own.labelSpan, at),
        content: moved(own.content, at),
      };

function marksOf(raw: readonly BlockSyntax[], starts: readonly number[]): FootnoteMark[] {
  const marks: FootnoteMark[] = [];
  for (let block = 0; block < raw.length; block++)
    for (const { label, span } of (raw[block] as BlockSyntax).marks)
      marks.push({ label, span: moved(span, starts[block] as number), block });
  return marks;
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
  const at = unfitIn(text);
  if (at < 0) return undefined;
  const message = 'This file is not text in UTF-8: save it as plain text in UTF-8';
  return { code: 'not-text', span: { start: at, end: at + 1 }, message };
}

/** Where something stands that is no text in UTF-8; below 0 where nothing does. UTF-16. */
const unfitIn = (text: string): number => Math.max(text.indexOf('\0'), text.indexOf(UNDECODED));

/** Whether a change has made a fit text unfit: by what it has put in, or together with what stands beside it. */
function isUnfitAt(text: string, { span: { start }, length }: Change): boolean {
  const put = text.slice(Math.max(0, start - UNDECODED.length), start + length + UNDECODED.length);
  return text.length > LONGEST || unfitIn(put) >= 0;
}

function endless(blocks: readonly Block[]): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const { span, content } of blocks) {
    if (content.end - content.start <= LONGEST_PARAGRAPH) continue;
    const message =
      'This paragraph is too long to be compared with agreed language: split it with blank lines';
    found.push({ code: 'too-large', span: { start: span.start, end: content.start + 1 }, message });
  }
  return found;
}

const megabytes = (length: number): number => Math.round(length / 1_000_000);

function duplicateNotes(notes: readonly FootnoteNote[]): SyntaxProblem[] {
  const seen = new Set<string>();
  const found: SyntaxProblem[] = [];
  for (const { label, labelSpan } of notes) {
    if (seen.has(label)) found.push(duplicate(label, labelSpan));
    seen.add(label);
  }
  return found;
}

const duplicate = (label: string, span: Span): SyntaxProblem => ({
  code: 'duplicate-note',
  span,
  message: `Footnote ${label} is given twice: renumber or remove this one`,
});

/** The footnote that `span` lies in; undefined where it stands elsewhere. UTF-16. */
export function noteAround({ notes }: Resolution, span: Span): FootnoteNote | undefined {
  const note = notes[lowerBound(0, notes.length, (at) => (notes[at] as FootnoteNote).span.end < span.end)];
  return note && note.span.start <= span.start ? note : undefined;
}

/**
 * The block that `offset` lies in or touches; at a place between blocks the one before it on the same line,
 * else undefined. UTF-16.
 */
export function blockAt(resolution: Resolution, offset: number): Block | undefined {
  const { blocks, text } = resolution;
  const next = lowerBound(0, blocks.length, (at) => (blocks[at] as Block).span.start <= offset);
  const block = blocks[next - 1];
  if (!block) return undefined;
  if (offset <= block.span.end) return block;
  return /[\r\n]/.test(text.slice(block.span.end, offset)) ? undefined : block;
}
