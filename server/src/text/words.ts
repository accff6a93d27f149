/**
 * The words of a text, each with where it stands and the form in which it is compared. A word is a run of
 * letters and digits, held together by hyphens, apostrophes and slashes: `migrants'`, `gender-responsive`,
 * `A/RES/73/195`, `1,000`. Capitals, curly quotes, the many hyphens and soft hyphens make no difference.
 */
import { copied } from './change';
import type { Span } from './span';

/** A word of a text. */
export interface Word extends Span {
  /** As it is compared: `child\u2019s` is `child's`, `Well\u2011being` is `well-being`. */
  readonly folded: string;
}

/**
 * The words of `text` in order. Words that touch a span of `skip` (footnote marks, markup; in text order) are
 * left out. Asterisks and other punctuation are no words and need not be skipped.
 */
export function wordsOf(text: string, skip: readonly Span[] = []): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (let at = wordStart(text, 0); at < text.length; ) {
    const end = wordEnd(text, at);
    while (next < skip.length && (skip[next] as Span).end <= at) next++;
    const hidden = skip[next];
    if (hidden && hidden.start < end) {
      at = wordStart(text, Math.max(hidden.end, at + 1));
      continue;
    }
    words.push({ start: at, end, folded: foldedAt(text, at, end) });
    at = wordStart(text, end);
  }
  return words;
}

/** The first word of a text, folded; undefined where it has none. It may keep the text in memory. */
export function firstWordOf(text: string): string | undefined {
  const start = wordStart(text, 0);
  return start < text.length ? foldWord(text.slice(start, wordEnd(text, start))) : undefined;
}

/** The form in which a word is compared. Also folds the start of a word, and several words. */
export function foldWord(word: string): string {
  if (!WIDE.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .toLowerCase();
}

/** Where the word that touches `offset` begins; `offset` itself where none does. UTF-16. */
export function startOfWord(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && isWordOrJoiner(text, start - 1)) start--;
  while (start < offset && classAt(text, start) !== LETTER) start++;
  return start;
}

/** The folded form of a word of a text; a copy, so that it does not keep all of the text in memory. */
const foldedAt = (text: string, start: number, end: number): string =>
  foldWord(copied(text.slice(start, end)));

/** Characters that may have another form, and some that have none. */
const WIDE = /[^ -~]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u2032]/g;
const HYPHENS = /[\u2010-\u2013\u2212]/g;

const OTHER = 0;
const LETTER = 1;
/** Joins two letters or digits into one word. */
const JOINER = 2;
/** Joins two digits. */
const POINT = 3;
/** Not seen at all: soft hyphens and the like. */
const UNSEEN = 4;

const CLASSES = new Uint8Array(128).map((_, code) => classOfAscii(String.fromCharCode(code)));

function classOfAscii(char: string): number {
  if (/[A-Za-z0-9]/.test(char)) return LETTER;
  if (/['/-]/.test(char)) return JOINER;
  return /[.,]/.test(char) ? POINT : OTHER;
}

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? (CLASSES[code] as number) : classOfWide(code, text, index);
}

const WIDE_JOINERS = /[\u2018\u2019\u02BC\u2032\u2010-\u2013\u2212]/;
const WIDE_UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const WIDE_LETTER = /[\p{L}\p{M}\p{Nd}]/u;

function classOfWide(code: number, text: string, index: number): number {
  return code >= 0xd800 && code <= 0xdfff
    ? surrogateClass(text, index)
    : classOfChar(String.fromCharCode(code));
}

function classOfChar(char: string): number {
  if (WIDE_LETTER.test(char)) return LETTER;
  if (WIDE_JOINERS.test(char)) return JOINER;
  return WIDE_UNSEEN.test(char) ? UNSEEN : OTHER;
}

/** Both halves of a letter outside the basic plane are letters; an emoji's are not. */
function surrogateClass(text: string, index: number): number {
  const low = text.charCodeAt(index) >= 0xdc00;
  const point = text.codePointAt(low ? index - 1 : index);
  return point !== undefined && point > 0xffff && WIDE_LETTER.test(String.fromCodePoint(point))
    ? LETTER
    : OTHER;
}

const isWordOrJoiner = (text: string, index: number): boolean => {
  const kind = classAt(text, index);
  return kind === LETTER || kind === JOINER || kind === UNSEEN;
};

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) !== LETTER) at++;
  return at;
}

/** The end of the word that starts at `start`. A last apostrophe after an s is its own: `States'`. */
function wordEnd(text: string, start: number): number {
  // Most words are plain letters up to a blank.
  let plain = start + 1;
  let code = text.charCodeAt(plain);
  while (code < 128 && CLASSES[code] === LETTER) code = text.charCodeAt(++plain);
  if (code === 32) return plain;
  let end = plain;
  for (let at = plain; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === LETTER) end = at + 1;
    else if (kind === OTHER) break;
    else if (kind !== UNSEEN && !joins(text, at, kind)) break;
  }
  return isPossessive(text, start, end) ? end + 1 : end;
}

function joins(text: string, at: number, kind: number): boolean {
  if (at + 1 >= text.length || classAt(text, at + 1) !== LETTER) return false;
  return kind === JOINER ? classAt(text, at - 1) !== JOINER : isDigit(text, at - 1) && isDigit(text, at + 1);
}

const isDigit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
};

function isPossessive(text: string, start: number, end: number): boolean {
  if (end >= text.length || !"'\u2019".includes(text.charAt(end))) return false;
  if (!'sS'.includes(text.charAt(end - 1)) || end - start < 2) return false;
  const before = start > 0 ? text.charAt(start - 1) : ' ';
  return !"'\u2018".includes(before);
}
