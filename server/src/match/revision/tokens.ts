/** The tokens in which changes are counted: words and punctuation marks, each with the form it is compared in. */
import type { Span } from '../../text/span';

/** A word or a punctuation mark where it stands. */
export interface Token extends Span {
  /** Equal keys are equal words: capitals count; quotes, hyphens and soft hyphens of any kind are alike. */
  readonly key: string;
  /** What it is worth to keep the token: a word that many paragraphs share says little of what belongs together. */
  readonly weight: number;
}

// "gender-responsive", "States'", "70/1", "2,000", ","
const TOKEN = /[\p{L}\p{M}\p{N}\u00AD]+(?:['\u2019./,\-\u2010-\u2013][\p{L}\p{M}\p{N}\u00AD]+)*|\S/gu;

/** What a kept content word, a function word and a punctuation mark are worth; see `OPEN` of word-changes.ts. */
const CONTENT = 12;
const FUNCTION = 9;
const PUNCTUATION = 7;

const FUNCTION_WORD =
  /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|that|the|their|this|those|to|which|with)$/;

/** The tokens of `text` from `from` to `to`, in order. UTF-16. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(TOKEN)) {
    const key = keyOf(word);
    tokens.push({ start: from + index, end: from + index + word.length, key, weight: weightOf(key) });
  }
  return tokens;
}

/** The form in which a token is compared. */
export const keyOf = (word: string): string =>
  word
    .replace(/\u00AD/g, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010\u2011]/g, '-');

function weightOf(key: string): number {
  if (!/[\p{L}\p{N}]/u.test(key)) return PUNCTUATION;
  return FUNCTION_WORD.test(key) ? FUNCTION : CONTENT;
}
