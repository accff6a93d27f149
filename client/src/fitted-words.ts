/** Words of a paragraph that are put into the middle of a sentence. */

interface Around {
  /** The line before the place, and after it. */
  readonly before: string;
  readonly after: string;
}

/** Whether words of a sentence stand before a place on its line, besides a number. */
export const isMidSentence = (before: string): boolean =>
  /\p{L}/u.test(before.replace(/^\s*(?:(?:OP|PP)? ?\d{1,3}(?: (?:bis|ter))?[.:]|\([a-z]{1,5}\))\s*/, ''));

/**
 * The words with a blank where they would run into their neighbours, without the stop that ended their paragraph. A capital
 * becomes a small letter where the first word has no other. `mark`: a footnote's, which goes right behind them.
 */
export function fitted(words: string, { before, after }: Around, mark = ''): string {
  const first = /^[*_]*\p{Lu}\p{Ll}+(?![\p{L}'’-])/u.test(words) && !/^[*_]*(?:[A-Z][a-z]+ ){2}/.test(words);
  const small = first ? words.replace(/\p{Lu}/u, (letter) => letter.toLowerCase()) : words;
  const bare = small.replace(/[;:.,]\s*$/, '');
  const left = /[\s([“"]$/.test(before) ? '' : ' ';
  const right = /^[\p{L}\p{N}([“"]/u.test(after) ? ' ' : '';
  return `${left}${bare}${mark}${right}`;
}
