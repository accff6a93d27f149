/** What stands left of the cursor, as far as the continuation depends on it. */

import type { Block, Resolution } from '../../../resolution/model';
import { blockAt } from '../../../resolution/parse';
import { markupIn } from '../../../resolution/syntax/plain-text';
import type { Span } from '../../../text/span';
import { startOfWord, type Word, wordsOf } from '../../../text/words';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

export interface WordsBefore {
  /** The paragraph the cursor is in; undefined on an empty line. */
  readonly block?: Block;
  /** The whole words of the paragraph before the cursor, the nearest last; spans point into the draft. */
  readonly context: readonly Word[];
  /** The half-typed word at the cursor, as it was typed; empty between words. */
  readonly letters: string;
  /** Where it stands: what an item replaces. */
  readonly span: Span;
  /** The mark typed after the context: `,`, `.`; empty for none. */
  readonly mark: string;
  /** How many words of the context stand in the clause being typed. */
  readonly clause: number;
  /** How many words stand after the draft's own lead-in (`Encourages States to`). */
  readonly fresh: number;
  /** Whether a quotation mark or bracket was opened just before the half-typed word. */
  readonly opened: boolean;
  /** Whether blanks stand before the half-typed word, or nothing at all. */
  readonly apart: boolean;
}

/** Enough text for the longest context that tells anything; UTF-16. */
const WINDOW = 400;

/** Undefined where no words of a resolution are typed: in front matter, footnotes and headings. */
export function wordsBefore(snapshot: Snapshot, offset: number): WordsBefore | undefined {
  const resolution = resolutionOf(snapshot);
  if (isElsewhere(resolution, offset)) return undefined;
  const block = blockAt(resolution, offset);
  if (block?.kind === 'heading' || block?.kind === 'enacting') return undefined;
  const { text } = snapshot;
  const start = Math.min(block?.content.start ?? lineStart(text, offset), offset);
  const at = Math.max(start, startOfWord(text, offset));
  const leadIn = leadInOf(text, block, at);
  const after = wordsOf(text.slice(Math.max(leadIn.end, at - WINDOW), at)).length;
  const from = leadIn.complete && after >= LEAST_AFTER ? Math.max(start, leadIn.end) : start;
  const context = wordsIn(text, { start: Math.max(from, at - WINDOW), end: at }, from);
  const gap = text.slice(context.at(-1)?.end ?? start, at);
  return {
    ...(block && { block }),
    context,
    letters: text.slice(at, offset),
    span: { start: at, end: offset },
    mark: MARK.exec(gap)?.[0] ?? '',
    clause:
      context.length -
      1 -
      context.findLastIndex((word, k) => k < context.length - 1 && endsClause(text, word)),
    fresh: block?.opening ? after : context.length,
    opened: OPENER.test(gap),
    apart: context.length === 0 || /\s/.test(gap),
  };
}

/** A lead-in is no longer than this; UTF-16. */
const LONGEST_LEAD_IN = 160;
const LEAST_AFTER = 3;
const LEAD_IN_END = /\s(?:to|that)\s+/;

/**
 * Where the draft's own lead-in ends: `Encourages States to`, complete, or the opening phrase alone. It is no part
 * of the agreed language that follows it; but until three words of that stand there, all words count as context.
 */
function leadInOf(text: string, block: Block | undefined, at: number): { end: number; complete: boolean } {
  if (!block?.opening) return { end: block?.content.start ?? at, complete: false };
  const { end } = block.opening.span;
  const found = LEAD_IN_END.exec(text.slice(end, Math.min(at, end + LONGEST_LEAD_IN)));
  return found ? { end: end + found.index + found[0].length, complete: true } : { end, complete: false };
}

const OPENER = /["\u201C\u2018([]$/;
const MARK = /[,;:.]/;

const endsClause = (text: string, word: Word): boolean => /[,;:.]/.test(text.charAt(word.end));

/** The words of a span; where it begins after `from`, its first word may be half a word. */
function wordsIn(text: string, { start, end }: Span, from: number): Word[] {
  const skip = markupIn(text, { start, end }).map((span) => ({
    start: span.start - start,
    end: span.end - start,
  }));
  const words = wordsOf(text.slice(start, end), skip).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  return start > from ? words.slice(1) : words;
}

const isElsewhere = ({ frontMatter, notes, text }: Resolution, offset: number): boolean =>
  (frontMatter.span !== undefined && offset <= frontMatter.span.end) ||
  notes.some(({ span }) => span.start <= offset && !/[\r\n]/.test(text.slice(span.end, offset)));

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
