/**
 * Cuts a text into paragraphs, headings and notes by their shape alone, line by line. What they are in the
 * resolution, and their addresses, is decided in `addresses.ts`.
 */
import { linesOf, trim } from '../../text/lines';
import { moved, type Span, slice } from '../../text/span';
import type { Block, OwnText } from '../model';
import { type FoundOpening, openingAt } from '../openings/openings';
import { endingOf } from './final-punctuation';
import { type FoundMark, footnoteMarksIn } from './footnote-marks';
import { BESIDE } from './list-numbers';
import { plainTextIn } from './plain-text';
import { enactingEnd, isClosing } from './structure';

/** A paragraph by its shape. Spans count from its first character, wherever it stands. */
export interface BlockSyntax extends OwnText {
  readonly shape: 'heading' | 'numbered' | 'lettered' | 'text';
  readonly number: Block['number'];
  readonly content: Span;
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
  readonly opening: FoundOpening | undefined;
  readonly ending: Block['ending'];
  /** The footnote marks in its content. */
  readonly marks: readonly FoundMark[];
  /** Whether enacting words begin it. */
  readonly enacts: boolean;
  /** The words without markup, where they themselves tell what a block is: in headings, and lines such as `Annex II`. */
  readonly telling: string;
  /** `PP` or `OP` where the number says so, as negotiators write it: `OP5 bis.` */
  readonly place: 'PP' | 'OP' | undefined;
}

/** A note by its shape. Spans count from its first character. */
export interface NoteSyntax extends OwnText {
  readonly label: string;
  readonly labelSpan: Span;
  readonly content: Span;
}

/** Something at its offset in a chunk or a text. UTF-16. */
export interface AtOffset<T> {
  readonly at: number;
  readonly read: T;
}

/** The paragraphs and notes of lines without a blank one between them, in order. */
export interface TextChunk {
  readonly text: string;
  readonly blocks: readonly AtOffset<BlockSyntax>[];
  readonly notes: readonly AtOffset<NoteSyntax>[];
}

/** Reads lines without a blank one between them. The answer is determined by them alone. */
export function readChunk(text: string): TextChunk {
  const blocks: AtOffset<BlockSyntax>[] = [];
  const notes: AtOffset<NoteSyntax>[] = [];
  for (const lines of groupLines(text)) {
    const { line, ...start } = lines[0] as Start;
    const whole = text.slice(line.start, (lines.at(-1) as Start).line.end);
    const at = line.start;
    if (start.note) notes.push({ at, read: noteOf(whole, start.note) });
    else blocks.push({ at, read: blockOf(whole, start, at) });
  }
  return { text, blocks, notes };
}

/** A line that is not blank, without its outer white space, and what it begins with. */
interface Start {
  readonly line: Span;
  readonly note?: RegExpExecArray;
  readonly heading?: { readonly level: number; readonly contentStart: number };
  readonly number?: NumberRead;
}

function groupLines(text: string): Start[][] {
  const groups: Start[][] = [];
  let group: Start[] = [];
  for (const full of linesOf(text)) {
    const line = trim(text, full);
    if (line.start === line.end) {
      group = [];
      continue;
    }
    const start = startOf(text, line);
    const previous = group.at(-1);
    if (!previous || begins(text, start, previous)) {
      group = [];
      groups.push(group);
    }
    group.push(start);
  }
  return groups;
}

// "# Protection of migrants"
const HEADING = /(#{1,6})(?:[ \t\u00A0]+|$)/y;
// "[^7]: See resolution 2200 A (XXI), annex."
const NOTE = /\[\^([^\]\s[]{1,32})\]:[ \t\u00A0]*/y;

function startOf(text: string, line: Span): Start {
  const note = at(NOTE, text, line);
  if (note) return { line, note };
  const heading = headingAt(text, line);
  if (heading) return { line, heading };
  const number = numberAt(text, line);
  return number ? { line, number } : { line };
}

// "II. Commitments that apply to both", pasted without its `#`
const SECTION = /[IVX]{1,6}\.[ \t\u00A0]+\p{Lu}[^.;:,\r\n]{2,110}(?=[\r\n]|$)/uy;

function headingAt(text: string, line: Span): Start['heading'] {
  const first = text.charCodeAt(line.start);
  if (first === 35) {
    const marked = at(HEADING, text, line);
    return (
      marked && {
        level: (marked[1] as string).length,
        contentStart: Math.min(line.start + marked[0].length, line.end),
      }
    );
  }
  const isRoman = first === 73 || first === 86 || first === 88;
  return isRoman && at(SECTION, text, line) ? { level: 2, contentStart: line.start } : undefined;
}

function at(pattern: RegExp, text: string, line: Span): RegExpExecArray | undefined {
  pattern.lastIndex = line.start;
  const match = pattern.exec(text);
  return match && match.index + match[0].length <= line.end + 1 ? match : undefined;
}

/** Whether a line begins a paragraph of its own though no blank line stands before it. */
function begins(text: string, start: Start, previous: Start): boolean {
  if (start.note || start.heading || previous.heading) return true;
  const { line } = previous;
  const ended = ENDED.test(text.slice(Math.max(line.start, line.end - 40), line.end));
  if (start.number) return ended || !isReference(text, start.number, start.line);
  if (isEnacting(text, line)) return CAPITAL.test(text.charAt(start.line.start));
  if (isClosing(text.slice(start.line.start, Math.min(start.line.end, start.line.start + 80)))) return true;
  if (!ended) return false;
  return (
    opens(text, start.line) ||
    (line.end - line.start > WRAPPED && CAPITAL.test(text.charAt(start.line.start)))
  );
}

// "set out in paragraphs 3\n(a) to (f)"
const REFERENCE = /^[ \u00A0](?:to|of|and|or|above|below|in)\b/;
const isReference = (text: string, number: NumberRead, line: Span): boolean =>
  number.shape === 'lettered' && REFERENCE.test(text.slice(number.end, Math.min(line.end, number.end + 8)));

/** Lines broken by hand are shorter: a longer one is a whole paragraph, pasted. UTF-16. */
const WRAPPED = 160;
const CAPITAL = /[\p{Lu}*"\u201C]/u;
// "report;[^4]"
const ENDED = /[,;.:](?:\[\^[^\]]*\])?$/;

const opens = (text: string, line: Span): boolean =>
  openingAt(text, line.start, line.end) !== undefined || isEnacting(text, line);

const isEnacting = (text: string, { start, end }: Span): boolean =>
  end - start < 80 && enactingEnd(text.slice(start, end)) === end - start;

interface NumberRead {
  readonly shape: 'numbered' | 'lettered';
  readonly span: Span;
  readonly text: string;
  readonly end: number;
  readonly place?: 'PP' | 'OP';
}

// "[", "[[", "[EU: ": what negotiators put before a number or an opening
const BRACKETS = /(?:\[(?!\^)[ \u00A0]?(?:\p{Lu}[\p{L}\d&/,+.() -]{0,60}:[ \u00A0]?)?)*/uy;
// "5.", "12 bis.", "OP5", "PP 12 ter."
const NUMBER = new RegExp(
  String.raw`(?:(PP|OP)[ \u00A0]?)?(\d{1,3}(?:\.\d{1,2}){0,3})([ \u00A0]?(?:${BESIDE}))?([.):]?)(?=[\s*[\p{Lu}]|$)`,
  'uy',
);
// "(a)", "(ii)", "(a bis)", "b)"
const LETTERS = new RegExp(
  String.raw`(?:\(((?:[a-z]{1,5}|[ivxl]{1,7}|\d{1,2}|[A-Z])(?:[ \u00A0](?:${BESIDE}))?)\)|([a-z]{1,2})\))(?=[\s*[\p{Lu}]|$)`,
  'uy',
);
// "a.", "iv."
const SMALL_LETTER = /([a-z]|[ivx]{2,5})\.(?=[\s*])/y;

/** Where the words begin after brackets and the names of delegations. */
const afterBrackets = (text: string, line: Span): Span => {
  if (text.charCodeAt(line.start) !== 91) return line;
  const length = at(BRACKETS, text, line)?.[0].length ?? 0;
  return { start: Math.min(line.start + length, line.end), end: line.end };
};

function numberAt(text: string, full: Span): NumberRead | undefined {
  const line = afterBrackets(text, full);
  const found = at(NUMBER, text, line);
  if (found && (found[1] || found[4] === '.' || found[4] === ')')) {
    const bare = `${found[2]}${found[3] ? ` ${found[3].trim()}` : ''}`;
    return numberOf('numbered', found, bare, found[1] as 'PP' | 'OP' | undefined);
  }
  const letters = at(LETTERS, text, line) ?? at(SMALL_LETTER, text, line);
  if (!letters) return undefined;
  return numberOf('lettered', letters, letters[1] ?? letters[2] ?? letters[3] ?? '');
}

/** The length of the number (`1.`, `(a)`, `II.` of a heading) with which a line begins; 0 where it begins with none. UTF-16. */
export function numberLength(line: string): number {
  const whole = { start: 0, end: line.length };
  const section = at(SECTION, line, whole);
  return section ? line.indexOf('.') + 1 : (numberAt(line, whole)?.end ?? 0);
}

function numberOf(
  shape: 'numbered' | 'lettered',
  { index, 0: whole }: RegExpExecArray,
  bare: string,
  place?: 'PP' | 'OP',
): NumberRead {
  const end = index + whole.length;
  return { shape, span: { start: index, end }, text: bare, end, ...(place && { place }) };
}

function noteOf(text: string, note: RegExpExecArray): NoteSyntax {
  const labelEnd = note[0].trimEnd().length;
  const content = trim(text, { start: Math.min(labelEnd, text.length), end: text.length });
  const labelSpan = { start: 0, end: labelEnd };
  const words = slice(text, content);
  return { text, words, label: note[1] as string, labelSpan, content };
}

/** `at`: where the text begins in its chunk, from which the spans of `first` count. */
function blockOf(text: string, { heading, number }: Omit<Start, 'line'>, at: number): BlockSyntax {
  const from = heading ? heading.contentStart - at : number ? number.end - at : 0;
  const content = endTrim(text, { start: from, end: text.length });
  const words = slice(text, content);
  const first = afterBrackets(text, content);
  const shape = heading ? 'heading' : (number?.shape ?? 'text');
  const tells = heading || (shape === 'text' && words.length < 100);
  return {
    shape,
    text,
    words,
    number: number && { span: moved(number.span, -at), text: number.text },
    place: number?.place,
    content,
    level: heading?.level ?? 0,
    opening: heading ? undefined : openingAt(text, first.start, first.end),
    ending: heading ? undefined : endingOf(text, content),
    marks: footnoteMarksIn(text, content),
    enacts: shape === 'text' && enactingEnd(words) > 0,
    telling: tells ? plainTextIn(words, { start: 0, end: Math.min(words.length, 200) }).trim() : '',
  };
}

/** Content that is still empty (`2. `) stands at its end, where the next word will be typed. */
function endTrim(text: string, span: Span): Span {
  const trimmed = trim(text, span);
  return trimmed.start === trimmed.end ? { start: span.end, end: span.end } : trimmed;
}
