/**
 * The title that a footnote mark hangs on: the capitalized words, or the quotation, that end where the mark
 * stands. `... reaffirming the Convention on the Rights of the Child,[^7]`
 */

import { memoizeByText } from '../../text/memoize';
import type { Span } from '../../text/span';
import { withSingleBlanks } from '../../text/whitespace';
import { foldWord } from '../../text/words';

/** How far back a title may begin. */
const REACH = 400;

// What may stand between a title and its mark: punctuation, italics, another mark
const TAIL = /(?:[\s*,;:.]|\[\^[^\]]{1,10}\])*$/;
// The last word before a mark: letters, digits, apostrophes, hyphens, slashes, brackets of "(Revised)"
const LAST_WORD = /(?:^|[\s“"(*])((?:\()?[\p{L}\p{N}][\p{L}\p{N}'’\-\u2011–/.]*\)?[,:]?)$/u;
const JOINERS = new Set(
  'of the on in to for and against with from by at or relating concerning governing regarding supplementing between towards a its their as under about into beyond through without among per'.split(
    ' ',
  ),
);

/** Where the title before `at` stands; undefined where no capitalized words or quotation end there. UTF-16. */
export function titleBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - REACH);
  const title = titleAtEnd(text.slice(from, at));
  return title && { start: from + title.start, end: from + title.end };
}

const titleAtEnd = memoizeByText((before) => {
  const end = before.length - (TAIL.exec(before)?.[0].length ?? 0);
  return quotationBefore(before, end) ?? capitalizedBefore(before, end);
});

/** `entitled “Making migration work for all”` */
function quotationBefore(text: string, end: number): Span | undefined {
  const last = text[end - 1];
  if (last !== '”' && last !== '"') return undefined;
  const start = text.lastIndexOf(last === '”' ? '“' : '"', end - 2);
  return start < 0 ? undefined : { start: start + 1, end: end - 1 };
}

/** The longest run of capitalized and joining words that ends at `end` and begins with a capital. */
function capitalizedBefore(text: string, end: number): Span | undefined {
  let start: number | undefined;
  let at = end;
  for (;;) {
    const match = LAST_WORD.exec(text.slice(Math.max(0, at - 60), at));
    if (!match) break;
    const word = match[1] ?? '';
    const wordStart = at - word.length;
    if (isCapital(word)) start = wordStart;
    else if (!JOINERS.has(word.replace(/[,:]$/, ''))) break;
    const gapStart = startOfGap(text, wordStart);
    if (opensAnother(text, wordStart, gapStart) || !text.slice(gapStart, wordStart).includes(' ')) break;
    at = gapStart;
  }
  return start !== undefined && isTitle(text.slice(start, end)) ? { start, end } : undefined;
}

/** Where the blanks and asterisks before `end` begin. */
function startOfGap(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[\s*]/.test(text[start - 1] as string)) start--;
  return start;
}

// "2030 Agenda", "1951 Convention": a year may begin a title, other numbers and months may not
const YEAR_FIRST = /^(?:19|20)\d\d(?=\s+\p{Lu}\p{Ll})/u;
const NO_TITLE =
  /^(?:\d|Secretary-General|Committee$|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)/;

const isTitle = (words: string): boolean =>
  (YEAR_FIRST.test(words) || !NO_TITLE.test(words)) &&
  2 <= (words.match(/(?<![\p{L}-])\p{Lu}\p{Ll}/gu)?.length ?? 0);

// "report of the Secretary-General on multilingualism": what an untitled source is called in the text
const SOURCE =
  /\b(?:reports?|notes?|letters?|statements?|stud(?:y|ies)|declarations?|decisions?|resolutions?|communiqu[eé]s?|recommendations?|conclusions?|programmes?|plans?|outcome|outcome documents?|guidelines|principles|agreements?|conventions?|treaty|treaties|protocols?|rules|framework|strategy)\b/g;

/** What a mark at `at` hangs on, where that is no title: the words from the last source named before it. UTF-16. */
export function sourceBefore(text: string, at: number): Span | undefined {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const end = before.length - (TAIL.exec(before)?.[0].length ?? 0);
  const clause =
    Math.max(
      before.lastIndexOf('; ', end - 1),
      before.lastIndexOf('\n\n', end - 1),
      before.lastIndexOf(']', end - 1),
    ) + 1;
  const start = [...before.slice(clause, end).matchAll(SOURCE)].at(-1)?.index;
  return start === undefined ? undefined : { start: from + clause + start, end: from + end };
}

const isCapital = (word: string): boolean => /^\(?[\p{Lu}\p{N}]/u.test(word);

/** Whether a new item begins at `at`: "the" after a comma, "and the", the end of a sentence. */
function opensAnother(text: string, at: number, before: number): boolean {
  const previous = text.slice(Math.max(0, before - 16), before);
  if (/[;.]$/.test(previous) || /\[\^[^\]]*\][,;.]?$/.test(previous)) return true;
  const the = /^(?:the|its|their|a)\s/.test(text.slice(at));
  return (
    the &&
    !/\b(?:of|on|in|to|for|against|with|from|by|at|under|concerning|governing|supplementing)$/.test(previous)
  );
}

/** A title as it is looked up: capitals, quotes and hyphens make no difference. */
export const foldTitle = (title: string): string => withSingleBlanks(foldWord(title)).trim();

// "the Political Declaration on the implementation of the", "the midterm review of the", "in accordance with the"
const PART =
  /\b(?:protocols?|declarations?|reports?|appraisals?|implementation|reviews?|amendments?|outcomes?|annex(?:es)?|decisions?|resolutions?|guides?|plans?|programmes?|comments?|recommendations?|meetings?|articles?|parties|mechanism|funds?|strateg(?:y|ies)|supplementing|anniversary|achievement|additional) (?:of|to|on|under|for|in|with|by)? ?(?:the )?$|\baccordance with the $|\b(?:Protocol|Amendment)s? (?:[^,;.]{1,80} )?(?:to|of) the $/i;

/** Whether the title that begins at `at` is only a part of the name of something else, which the mark then hangs on. */
export const isPartOfName = (text: string, at: number): boolean =>
  PART.test(text.slice(Math.max(0, at - 110), at));
