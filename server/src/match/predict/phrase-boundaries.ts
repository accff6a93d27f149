/**
 * Where an editor would end words taken over from an agreed paragraph: at the end of a phrase, of a clause or
 * of the paragraph. The paragraph's own final mark is left to the draft.
 */
import type { Word } from '../../text/words';

/** A place where words taken from a paragraph may end. */
export interface PhraseEnd {
  /** How many of the paragraph's words lie before it. */
  readonly words: number;
  /** Where the text ends, closing brackets and quotation marks included. UTF-16. */
  readonly offset: number;
  readonly kind: 'phrase' | 'clause' | 'paragraph';
}

/** A phrase without a comma is also offered up to a joint, from this many words on. */
const LONG_PHRASE = 8;
const SHORTEST_PHRASE = 2;

/**
 * The endings of `text` after its word `from`, nearest first; the last one is the paragraph's end. Of endings
 * of one kind only the nearest is given. `start` is where the text begins, with the brackets and quotation marks before
 * the word that are taken along. UTF-16.
 */
export function phraseEnds(
  text: string,
  words: readonly Word[],
  from: number,
  start = words[from]?.start ?? 0,
): PhraseEnd[] {
  const endings: PhraseEnd[] = [];
  const add = (last: number, kind: PhraseEnd['kind']) =>
    endings.push({ words: last + 1, offset: closedAt(text, start, words[last] as Word), kind });
  let wanted: 'phrase' | 'clause' | undefined = 'phrase';
  for (let at = from; at < words.length - 1 && wanted; at++) {
    const mark = breakAfter(text, words, at);
    const isEnd = wanted === 'phrase' ? mark !== 'none' || isJoint(words, from, at) : mark === 'clause';
    const isShort = at + 1 - from < SHORTEST_PHRASE && !endsSentence(text, words, at);
    if (!isEnd || isShort || isHanging(text, words, at)) continue;
    add(at, mark === 'clause' ? 'clause' : wanted);
    wanted = mark === 'clause' ? undefined : 'clause';
  }
  if (from < words.length) add(words.length - 1, 'paragraph');
  return endings;
}

/** `gender- and disability-responsive` is not cut in two. */
const isHanging = (text: string, words: readonly Word[], at: number): boolean =>
  /[-\u2010-\u2013]/.test(text.charAt((words[at] as Word).end));

/** `Convention on the Rights of the Child. We will ...`: after a stop even one word is all. */
const endsSentence = (text: string, words: readonly Word[], at: number): boolean =>
  /^[.!?]\s/.test(text.slice((words[at] as Word).end, (words[at] as Word).end + 2));

const BLANK = 0x20;
const CLAUSE_MARK = /[;:.!?]\s/;
/** After a comma these begin something new: `, and applying`, `, including through`. */
const CLAUSE_WORDS = new Set(
  'and including while which who whose where by thereby bearing taking recognizing noting'.split(' '),
);

function breakAfter(text: string, words: readonly Word[], at: number): 'none' | 'phrase' | 'clause' {
  const next = words[at + 1] as Word;
  const { end } = words[at] as Word;
  if (next.start === end + 1 && text.charCodeAt(end) === BLANK) return 'none';
  const gap = text.slice(end, next.start);
  if (CLAUSE_MARK.test(gap)) return 'clause';
  if (!gap.includes(',') && !/\s[\u2013\u2014-]\s|\u2014/.test(gap)) return 'none';
  if (isListed(text, words, at)) return 'none';
  return CLAUSE_WORDS.has(next.folded) ? 'clause' : 'phrase';
}

const LONGEST_LIST_ITEM = 2;

/**
 * A list of short items is not cut after one of them: `safe, orderly and regular migration`, `economic, social, and
 * cultural rights`.
 */
function isListed(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1] as Word;
  if (next.folded === 'and' || next.folded === 'or') {
    const before = words[at - 1];
    return before !== undefined && text.slice(before.end, words[at]?.start).includes(',');
  }
  if (CLAUSE_WORDS.has(next.folded)) return false;
  for (let k = at + 1; k <= at + LONGEST_LIST_ITEM && k + 1 < words.length; k++) {
    const after = words[k + 1] as Word;
    if (after.folded === 'and' || after.folded === 'or') return true;
    if (text.slice(words[k]?.end, after.start).includes(',')) return true;
  }
  return false;
}

/** Words before which a long phrase may be cut. */
const JOINTS = new Set('and in to for by with on through that which who including as at from or'.split(' '));

function isJoint(words: readonly Word[], from: number, at: number): boolean {
  if (at + 1 - from < LONG_PHRASE) return false;
  const next = words[at + 1] as Word;
  // Neither after another joint nor inside "in accordance with"
  return JOINTS.has(next.folded) && ![at, at - 1].some((k) => JOINTS.has((words[k] as Word).folded));
}

const CLOSING: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '\u201D': '\u201C',
  '\u2019': '\u2018',
};

/** The end of the last word, moved over brackets and quotation marks that were opened since `start`. */
function closedAt(text: string, start: number, last: Word): number {
  let { end } = last;
  for (; end < text.length; end++) {
    const opening = CLOSING[text.charAt(end)] ?? (text.charAt(end) === '"' ? '"' : undefined);
    if (opening === undefined || !isOpen(text.slice(start, end), opening, text.charAt(end))) break;
  }
  return end;
}

const isOpen = (taken: string, opening: string, closing: string): boolean =>
  opening === closing
    ? taken.split(opening).length % 2 === 0
    : taken.split(opening).length > taken.split(closing).length;
