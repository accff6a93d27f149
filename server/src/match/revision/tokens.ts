/** The tokens in which changes are counted: words and punctuation marks, each with the form it is compared in. */
import type { Span } from '../../text/span';

/** A word or a punctuation mark where it stands. */
export interface PrintedToken extends Span {
  /** Equal keys are equal words: capitals count; quotes, hyphens and soft hyphens of any kind are alike. */
  readonly key: string;
}

// "gender-responsive", "States'", "70/1", "2,000", ","
const TOKEN = /[\p{L}\p{M}\p{N}\u00AD]+(?:['\u2019./,\-\u2010-\u2013][\p{L}\p{M}\p{N}\u00AD]+)*|\S/gu;

/** What a kept content word, a function word and a punctuation mark are worth; see `OPEN` of word-changes.ts. */
const CONTENT = 12;
const FUNCTION = 9;
const PUNCTUATION = 7;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in into its of on or that the their this those to which with'.split(' '),
);

/** The tokens of `text` from `from` to `to`, in order. UTF-16. */
export function tokensOf(text: string, from = 0, to = text.length): PrintedToken[] {
  const tokens: PrintedToken[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(TOKEN)) {
    tokens.push({ start: from + index, end: from + index + word.length, key: keyOf(word) });
  }
  return tokens;
}

/** The form in which a token is compared. */
export const keyOf = (word: string): string => (WIDE.test(word) ? plainKey(word) : word);

const WIDE = /[^ -~]/;

const plainKey = (word: string): string =>
  word
    .replace(/\u00AD/g, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, '-');

/** What it is worth to keep a token: a word that many paragraphs share says little of what belongs together. */
export function weightOf(key: string): number {
  if (!LETTER_OR_DIGIT.test(key)) return PUNCTUATION;
  return FUNCTION_WORDS.has(key) ? FUNCTION : CONTENT;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
