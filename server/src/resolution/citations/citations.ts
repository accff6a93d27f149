/**
 * What a running text cites: resolutions and decisions by number, documents by symbol, conventions of the
 * International Labour Organization, and paragraphs. Instruments cited by their titles need the table and are
 * found in `corpus/instruments.ts`.
 */

import { moved, type Span, slice } from '../../text/span';
import { adoptingBody, bodyInDraftOf, symbolStart } from './adopting-body';
import { type CourtTarget, findCourts } from './court-citations';
import { DATE_PATTERN, readDate } from './dates';
import { readSymbol, SYMBOL_PATTERN } from './symbols';

/** One citation. For `its resolution 71/1 of 19 September 2016` the span is that of `resolution 71/1`. */
export interface Citation {
  /** The number or symbol, with the word before it where that stands directly ahead. */
  readonly span: Span;
  readonly target: Target;
  /** `19 September 2016`; no `iso` where no calendar has the day. */
  readonly date?: { readonly span: Span; readonly iso?: string };
}

export type Target = ResolutionTarget | DocumentTarget | LabourTarget | CourtTarget | ParagraphTarget;

/** A resolution or decision cited by number. */
export interface ResolutionTarget {
  readonly kind: 'resolution';
  readonly what: 'resolution' | 'decision';
  /** `General Assembly`, `Security Council`, `Human Rights Council` ...; undefined where the text leaves it open. */
  readonly body?: string;
  /** Whether the draft's own body is meant: `its resolution`. */
  readonly own: boolean;
  /** Whether the text names no body: `body` is then the one that a text of the General Assembly means. */
  readonly assumed: boolean;
  /** `71/1`, `217 A (III)`, `1325 (2000)`, `2006/2` */
  readonly number: string;
  /** The number and nothing else. */
  readonly numberSpan: Span;
  /** `A/RES/71/1`; undefined where the body gives none. */
  readonly symbol?: string;
}

/** A document cited by symbol. */
export interface DocumentTarget {
  readonly kind: 'document';
  readonly symbol: string;
}

/** `Domestic Workers Convention, 2011 (No. 189)` */
export interface LabourTarget {
  readonly kind: 'labour';
  readonly what: 'Convention' | 'Recommendation';
  readonly number: string;
  readonly year: string;
  readonly title: string;
}

/** `paragraph 5 above`, `paragraph 3 of the present resolution` */
export interface ParagraphTarget {
  readonly kind: 'paragraph';
  /** `5`, `15 (h)`: the first one of a list has the span's beginning. */
  readonly ref: string;
  readonly refSpan: Span;
  /** `above`, `below` and `present` are in this text; `other` is in a document named before or after. */
  readonly where: 'above' | 'below' | 'present' | 'other';
}

/** Every citation in a text, in order; offsets are moved by `at`. */
export function findCitations(text: string, at = 0): Citation[] {
  // A look for the words themselves spares most texts the search.
  const found = [
    ...(/esolution|ecision/.test(text) ? findResolutions(text) : []),
    ...(text.includes('/') ? findSymbols(text) : []),
    ...(text.includes('(No. ') ? findLabour(text) : []),
    ...(/Court|Tribunal|Reports/.test(text) ? findCourts(text) : []),
    ...(/[Pp]ara/.test(text) ? findParagraphs(text) : []),
  ];
  return found
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((citation) => movedCitation(citation, at));
}

const BLANK = String.raw`[ \u00a0\n]`;

// "its resolutions ", "previous resolution ", "decision "; the name of a body before it is read in adopting-body.ts
const HEAD = `\\b(its${BLANK})?(?:(?:previous|earlier|related|relevant|landmark)${BLANK})?([Rr]esolution|[Dd]ecision)s?${BLANK}(?=\\S*\\d)`;
// "71/1", "S-27/2", "57/270 B", "217 A (III)", "1325 (2000)", "ES-11/1", "1996/31"
const NUMBER = [
  String.raw`(?:S|ES)[-\u2011]\d{1,2}/\d{1,3}`,
  String.raw`\d{1,4}(?:${BLANK}[A-Z](?:[-–][A-Z])?)?${BLANK}\((?:[IVXLC]+|\d{4}|(?:S|ES)[-–\u2011][IVXLC]+)\)`,
  String.raw`\d{1,4}/\d{1,4}(?:${BLANK}[A-Z](?![\w.]))?`,
].join('|');
// ", 72/244 of ...", " and 72/308 of ...", ", as well as", ",73/195"
const NEXT = `(?:,?${BLANK}(?:and|or)${BLANK}(?:resolutions?${BLANK})?|,${BLANK}?(?:as${BLANK}well${BLANK}as${BLANK})?)`;
const OF_DATE = `,?${BLANK}of${BLANK}(${DATE_PATTERN})`;
// ", annex II", ", para. 5"
const PLACE = `(?:,${BLANK}(?:annex(?:es)?|paras?\\.|sect\\.|chap\\.)(?:${BLANK}(?:[IVX]+|\\d+)\\b)?)*`;

const HEADS = new RegExp(HEAD, 'g');
const NUMBER_HERE = new RegExp(NUMBER, 'y');
const DATE_HERE = new RegExp(OF_DATE, 'y');
const PLACE_HERE = new RegExp(PLACE, 'y');
const NEXT_HERE = new RegExp(NEXT, 'y');
const SYMBOLS = new RegExp(SYMBOL_PATTERN, 'g');

function* findResolutions(text: string): Iterable<Citation> {
  let listed = 0;
  for (const head of text.matchAll(HEADS)) {
    // "its resolutions 71/1 and 72/308 and resolution 73/195" is one list.
    if (head.index < listed) continue;
    const items = listAfter(text, head.index + head[0].length);
    listed = items.at(-1)?.end ?? listed;
    const wordAt = head.index + head[0].search(/[Rr]esolution|[Dd]ecision/);
    for (const [i, item] of items.entries()) {
      const start = i === 0 ? wordAt : item.numberSpan.start;
      yield {
        span: { start, end: item.numberSpan.end },
        target: resolutionTarget(text, head, item),
        ...(item.date ? { date: item.date } : {}),
      };
    }
  }
}

/** A resolution in a list: `72/308 of 6 August 2018`. */
interface ListItem {
  readonly numberSpan: Span;
  readonly date?: NonNullable<Citation['date']>;
  /** Where the number ends, or its date. */
  readonly end: number;
  /** Where the last item ends to which the same word `resolutions` belongs. */
  groupEnd: number;
}

/** The resolutions of a list whose first number stands at `at`. */
function listAfter(text: string, at: number): readonly ListItem[] {
  const items: ListItem[] = [];
  let group: ListItem[] = [];
  for (let next = at; ; ) {
    const number = matchAt(NUMBER_HERE, text, next);
    if (!number) return items;
    const numberSpan = { start: next, end: next + number[0].length };
    const date = matchAt(DATE_HERE, text, numberSpan.end);
    const end = numberSpan.end + (date?.[0].length ?? 0);
    const item = { numberSpan, end, groupEnd: end, ...(date ? { date: dateAt(date, numberSpan.end) } : {}) };
    items.push(item);
    group.push(item);
    for (const one of group) one.groupEnd = end;
    const place = matchAt(PLACE_HERE, text, end)?.[0].length ?? 0;
    const joined = matchAt(NEXT_HERE, text, end + place);
    if (!joined) return items;
    if (/resolution/.test(joined[0])) group = [];
    next = end + place + joined[0].length;
  }
}

function resolutionTarget(
  text: string,
  head: RegExpMatchArray & { index: number },
  { numberSpan, groupEnd }: ListItem,
): ResolutionTarget {
  const what = /^d/i.test(head[2] ?? '') ? 'decision' : 'resolution';
  const number = slice(text, numberSpan)
    .replace(/[\u00a0\n]/g, ' ')
    .replace(/\u2011/g, '-');
  const its = head[1] !== undefined;
  const { name: body, own, assumed } = adoptingBody(number, { text, start: head.index, its, end: groupEnd });
  return { kind: 'resolution', what, own, assumed, number, numberSpan, ...bodyAndSymbol(body, what, number) };
}

function bodyAndSymbol(
  body: string | undefined,
  what: ResolutionTarget['what'],
  number: string,
): Pick<ResolutionTarget, 'body' | 'symbol'> {
  const start = what === 'resolution' ? symbolStart(body) : undefined;
  return { ...(body ? { body } : {}), ...(start ? { symbol: start + number } : {}) };
}

/** A citation as it is meant in a draft of `organ`: `its resolution 41/7` is of that organ. */
export function citationInDraftOf(organ: string, citation: Citation): Citation {
  const { target } = citation;
  if (organ === 'General Assembly' || target.kind !== 'resolution' || !target.assumed) return citation;
  const { kind, what, own, assumed, number, numberSpan } = target;
  const body = bodyInDraftOf(organ, number, own);
  const meant = { kind, what, own, assumed, number, numberSpan, ...bodyAndSymbol(body, what, number) };
  return { ...citation, target: meant };
}

const dateAt = (match: RegExpMatchArray, at: number): NonNullable<Citation['date']> => {
  const words = match[1] ?? '';
  const start = at + match[0].length - words.length;
  const iso = readDate(words);
  return { span: { start, end: start + words.length }, ...(iso ? { iso } : {}) };
};

function* findSymbols(text: string): Iterable<Citation> {
  for (const match of text.matchAll(SYMBOLS)) {
    const symbol = match[0].replace(/(?<![.-])[.-]+$/, '');
    if (!/\d/.test(symbol)) continue;
    const span = { start: match.index, end: match.index + symbol.length };
    yield { span, target: { kind: 'document', symbol: readSymbol(symbol).symbol } };
  }
}

// "Convention (Revised), 1949 (No. 97)", "Convention 1957 (No. 105)"
const LABOUR = /\b(Convention|Recommendation)(?: \(Revised\))?,? ((?:19|20)\d\d) \(No\. (\d{1,3})\)/g;
// "Migration for Employment ", "Equality of Treatment (Social Security) "; read from the convention backwards.
const LABOUR_WORD = /(?:\([A-Z][\w ]{1,40}\)|\b(?:[A-Z][\w-]*|of|for|and|the|to|in|on|with|at)) $/;

function* findLabour(text: string): Iterable<Citation> {
  for (const match of text.matchAll(LABOUR)) {
    const start = startOfTitle(text, match.index);
    const span = { start, end: match.index + match[0].length };
    const title = text.slice(start, span.end).replace(/\s+/g, ' ');
    const what = match[1] === 'Recommendation' ? 'Recommendation' : 'Convention';
    yield { span, target: { kind: 'labour', what, number: match[3] ?? '', year: match[2] ?? '', title } };
  }
}

/** Where a title that ends before `end` begins: as many capitalized and joining words as stand there. */
function startOfTitle(text: string, end: number): number {
  let start = end;
  for (;;) {
    const word = LABOUR_WORD.exec(text.slice(Math.max(0, start - 60), start));
    if (!word) break;
    start -= word[0].length;
  }
  const joining = /^(?:(?:of|for|and|the|to|in|on|with|at) )+/.exec(text.slice(start, end));
  return start + (joining?.[0].length ?? 0);
}

const PARAGRAPH_NUMBER = String.raw`\d{1,3}(?: \([a-z]{1,2}\))?(?: \([ivx]+\))?`;
// "paragraph 5 above", "paragraphs 3 and 4 of the present resolution", "para. 33"
const PARAGRAPHS = new RegExp(
  String.raw`\b(?:[Pp]aragraphs?|[Pp]aras?\.)${BLANK}(${PARAGRAPH_NUMBER}(?:(?:, | and | to |[–-])${PARAGRAPH_NUMBER})*)(${BLANK}above|${BLANK}below|${BLANK}of${BLANK}(?:the${BLANK}present|this)${BLANK}resolution)?`,
  'g',
);

function* findParagraphs(text: string): Iterable<Citation> {
  for (const match of text.matchAll(PARAGRAPHS)) {
    const list = match[1] ?? '';
    const listAt = match.index + match[0].indexOf(list);
    const where = whereOf(match[2]);
    const end = match.index + match[0].length;
    for (const [i, number] of [...list.matchAll(new RegExp(PARAGRAPH_NUMBER, 'g'))].entries()) {
      const refSpan = { start: listAt + number.index, end: listAt + number.index + number[0].length };
      const span = i === 0 ? { start: match.index, end } : refSpan;
      yield { span, target: { kind: 'paragraph', ref: number[0], refSpan, where } };
    }
  }
}

const whereOf = (words: string | undefined): ParagraphTarget['where'] => {
  if (!words) return 'other';
  if (/above$/.test(words)) return 'above';
  return /below$/.test(words) ? 'below' : 'present';
};

/** Runs a sticky pattern at one place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The same citation in a text that stands `by` code units further on. */
export function movedCitation(citation: Citation, by: number): Citation {
  if (by === 0) return citation;
  const { target, date } = citation;
  return {
    span: moved(citation.span, by),
    target:
      target.kind === 'resolution'
        ? { ...target, numberSpan: moved(target.numberSpan, by) }
        : target.kind === 'paragraph'
          ? { ...target, refSpan: moved(target.refSpan, by) }
          : target,
    ...(date ? { date: { ...date, span: moved(date.span, by) } } : {}),
  };
}
