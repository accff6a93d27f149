/** Whether a change only brings dates, sessions, meetings and symbols up to date. */
import type { Span } from '../../text/span';
import { MONTH } from './dated-expressions';

/** Changed words in their text. */
export interface ChangedWords {
  readonly text: string;
  readonly span: Span;
}

/** Only dated words, and those between them, on either side; and a dated one on one side at least. */
export function isUpdate(old: ChangedWords, now: ChangedWords): boolean {
  const all = [...datedWords(old), ...datedWords(now)];
  return all.some((one) => one === 'dated') && all.every((one) => one !== 'other');
}

type Role = 'dated' | 'between' | 'other';

const WORD = /[\p{L}\p{N}]+(?:['\u2019./,\-\u2010-\u2013][\p{L}\p{N}]+)*|[%$]/gu;

function datedWords({ text, span }: ChangedWords): Role[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map(({ 0: word, index }) => {
    const start = span.start + index;
    return roleOf(word, text.slice(0, start), text.slice(start + word.length));
  });
}

const MONTH_NAME = new RegExp(`^(?:${MONTH})$`);
// "2024", "2022-2025", "2020/21"
const YEAR = /^(?:1[89]|20)\d\d(?:[-/\u2010-\u2013]\d{2,4})?$/;
// "78/217", "A/78/123", "S/PV.9000"
const SYMBOL = /^(?=.*\d)[\p{L}\p{N}.-]+(?:\/[\p{L}\p{N}.-]+)+$/u;
const ORDINAL =
  /^(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth|hundredth)$/i;
const NUMERAL = /^\d{1,2}(?:st|nd|rd|th)?$/;
/** What is counted year by year: an ordinal before any of these, a word or two later, is no "third party". */
const COUNTED =
  /^[\s,]+(?:(?:and|to|or|through) [\w-]+ |(?:[a-z]+ ){0,3})(?:sessions?|meetings?|anniversar|conferences?|assembl|congress|decades?|years?|summits?|forums?|plenary|cycles?|review|reports?)\b/i;
const COMMITTEE = /^[\s,]+Committee\b/;

/** Words that stand between the dated ones: "at its", "the most recent of which is resolution". */
const BETWEEN =
  /^(?:a|adopted|and|annual|as|at|b|by|dated|decisions?|during|for|from|held|in|is|its|latest|meetings?|most|of|on|parts?|period|plenary|recent|resolutions?|resumed|sessions?|the|through|to|until|was|were|which|years?)$/i;

function roleOf(word: string, before: string, after: string): Role {
  if (MONTH_NAME.test(word) || SYMBOL.test(word)) return 'dated';
  if (YEAR.test(word)) return isAmount(before, after) ? 'other' : 'dated';
  if (ORDINAL.test(word)) return isCounted(word, after) ? 'dated' : 'other';
  if (NUMERAL.test(word)) return isOfDate(before, after) || COUNTED.test(after) ? 'dated' : 'other';
  return BETWEEN.test(word) ? 'between' : 'other';
}

/** "seventy-ninth" counts sessions whatever follows; "third" must be followed by what is counted. */
const isCounted = (word: string, after: string): boolean =>
  !COMMITTEE.test(after) && (/-|teenth$|tieth$/i.test(word) || COUNTED.test(after));

/** "1950 persons", "$2000" */
const isAmount = (before: string, after: string): boolean =>
  /\$\s*$/.test(before) || /^\s*(?:per cent|%)/.test(after);

const AFTER_DAY = new RegExp(`^(?: (?:and|to) \\d{1,2})? (?:${MONTH})\\b`);
const BEFORE_DAY = new RegExp(`(?:${MONTH}) (?:and|to) $`);

const isOfDate = (before: string, after: string): boolean => AFTER_DAY.test(after) || BEFORE_DAY.test(before);
