/** What stands left of the cursor, as far as the way on depends on it. */

import type { Block, Resolution } from '../../resolution/model';
import { blockAt } from '../../resolution/parse';
import { markupIn } from '../../resolution/plain-text';
import type { Span } from '../../text/span';
import { startOfWord, type Word, wordsOf } from '../../text/words';
import { resolutionOf, type Snapshot } from '../snapshot';

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
  const from = Math.max(start, leadInEnd(text, block, at));
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
    apart: context.length === 0 || /\s/.test(gap),
  };
}

/** A lead-in is no longer than this; UTF-16. */
const LONGEST_LEAD_IN = 160;
const LEAST_AFTER = 3;
const LEAD_IN = /\s(?:to|that)\s+(?=\p{L})/gu;

/**
 * Where the words after `Encourages States to` begin: the draft's own lead-in is no part of the agreed language
 * that follows it. Only once three words stand there; before that all words count.
 */
function leadInEnd(text: string, block: Block | undefined, at: number): number {
  if (!block?.opening) return 0;
  const start = block.opening.span.end;
  for (const match of text.slice(start, Math.min(at, start + LONGEST_LEAD_IN)).matchAll(LEAD_IN)) {
    const end = start + match.index + match[0].length;
    return wordsOf(text.slice(end, at)).length >= LEAST_AFTER ? end : 0;
  }
  return 0;
}

const MARK = /[,;:.]/;

const endsClause = (text: string, word: Word): boolean => /[,;:.]/.test(text.charAt(word.end));

/** The words of a stretch; where it begins after `from`, its first word may be half a word. */
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
