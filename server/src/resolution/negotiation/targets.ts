/** The places in a paragraph that an instruction means: quoted words that stand there once, its beginning, its end. */
import type { Span } from '../../text/span';
import type { AddedAt, Instruction } from './instructions';

/** What an accepted instruction does to a text. */
export interface ProposedChange {
  /** The words that go; empty where words are put in. */
  readonly span: Span;
  /** The words that come, as they stand between the quotation marks. */
  readonly text: string;
}

/** The paragraph that a mark speaks of. */
export interface MarkedParagraph {
  readonly span: Span;
  /** With the sub-paragraphs that hang on it. */
  readonly whole: Span;
  /** `OP5`; undefined where the text is no draft. */
  readonly ref?: string | undefined;
}

/** A text with the characters in it that are no words: marks, labels, instructions. */
export interface MarkedText {
  readonly text: string;
  /** In text order. */
  readonly hidden: readonly Span[];
}

/** What an instruction at `at` changes; undefined where it is not plain which words it means. */
export function changeOf(
  marked: MarkedText,
  paragraph: MarkedParagraph,
  instruction: Instruction,
  at: number,
): ProposedChange | undefined {
  const { text } = marked;
  const words = ({ start, end }: Span) => text.slice(start, end);
  switch (instruction.do) {
    case 'delete':
    case 'replace': {
      const span = foundOnce(marked, paragraph.span, words(instruction.quoted));
      return span && { span, text: instruction.do === 'replace' ? words(instruction.by) : '' };
    }
    case 'delete-paragraph':
      if (instruction.ref !== '' && instruction.ref !== paragraph.ref?.replace(/ /g, '').toUpperCase())
        return undefined;
      return { span: paragraph.whole, text: '' };
    case 'add': {
      const place = placeOf(marked, paragraph.span, instruction.place, at);
      return place === undefined
        ? undefined
        : { span: { start: place, end: place }, text: words(instruction.words) };
    }
    default:
      return undefined;
  }
}

function placeOf(marked: MarkedText, paragraph: Span, place: AddedAt, at: number): number | undefined {
  if (place === 'here') return at;
  if (place === 'end') return endOfWords(marked, paragraph);
  if (place === 'beginning') return beginningOf(marked, paragraph);
  const found = foundOnce(marked, paragraph, marked.text.slice(place.quoted.start, place.quoted.end));
  return found && (place.side === 'before' ? found.start : found.end);
}

/** The place before the final stop, the footnote marks after it and the marks of negotiation there. */
export function endOfWords({ text, hidden }: MarkedText, { start, end }: Span): number {
  let at = end;
  for (let before = -1; before !== at; ) {
    before = at;
    while (at > start && /[\s\u00A0]/.test(text.charAt(at - 1))) at--;
    const mark = hidden.find((span) => span.end === at && span.start >= start);
    const note = /\[\^[^\]\s]{1,40}\]$/.exec(text.slice(Math.max(start, at - 44), at));
    if (mark) at = mark.start;
    else if (note) at -= note[0].length;
  }
  return /[;,.:]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

const NUMBER =
  /^[\s\u00A0]*(?:(?:(?:OP|PP)[ \u00A0]?)?\d{1,3}(?: ?(?:bis|ter|quater|alt))?[.):]?|\([a-z]{1,5}\))[\s\u00A0]*/;

function beginningOf({ text, hidden }: MarkedText, { start, end }: Span): number {
  let at = start + (NUMBER.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0);
  for (
    let mark = hidden.find((span) => span.start === at);
    mark;
    mark = hidden.find((span) => span.start === at)
  ) {
    at = mark.end;
    while (at < end && text.charAt(at) === ' ') at++;
  }
  return at;
}

/** The characters of a stretch as they are compared, each with its place; what is hidden ends every run of words. */
interface Folded {
  readonly chars: string;
  readonly places: readonly number[];
}

const GAP = '\uFFFF';

function folded(text: string, { start, end }: Span, hidden: readonly Span[]): Folded {
  let chars = '';
  const places: number[] = [];
  const put = (char: string, at: number) => {
    chars += char;
    places.push(at);
  };
  let next = 0;
  for (let at = start; at < end; at++) {
    while (next < hidden.length && (hidden[next] as Span).end <= at) next++;
    const gap = hidden[next];
    if (gap && gap.start <= at) {
      put(GAP, at);
      at = gap.end - 1;
      continue;
    }
    const char = foldChar(text.charAt(at));
    if (char === '' || (char === ' ' && chars.endsWith(' '))) continue;
    put(char, at);
  }
  return { chars, places };
}

/** Quotation marks, hyphens and blanks compare equal to their plain forms; asterisks are no words. */
function foldChar(char: string): string {
  if (char === '*' || char === '\u00AD') return '';
  if (/[\s\u00A0]/.test(char)) return ' ';
  if (/[\u2018\u2019]/.test(char)) return "'";
  if (/[\u201C\u201D]/.test(char)) return '"';
  return /[\u2010-\u2014]/.test(char) ? '-' : char;
}

/** The one place in a stretch where the words stand whole; undefined where they stand nowhere or twice. */
export function foundOnce({ text, hidden }: MarkedText, within: Span, quoted: string): Span | undefined {
  const wanted = folded(quoted, { start: 0, end: quoted.length }, []).chars.trim();
  if (!/[\p{L}\p{N}]/u.test(wanted) && wanted.length < 1) return undefined;
  const there = folded(text, within, hidden);
  const found = placesOf(there.chars, wanted);
  const all = found.length > 0 ? found : placesOf(there.chars.toLowerCase(), wanted.toLowerCase());
  const [at] = all;
  if (all.length !== 1 || at === undefined) return undefined;
  const start = there.places[at] as number;
  const end = (there.places[at + wanted.length - 1] as number) + 1;
  return balanced(text, { start, end });
}

const WORD = /[\p{L}\p{N}]/u;

function placesOf(chars: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = chars.indexOf(wanted); at >= 0 && found.length < 2; at = chars.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const cutsBefore = WORD.test(chars.charAt(at)) && WORD.test(chars.charAt(at - 1));
    const cutsAfter = WORD.test(chars.charAt(end - 1)) && WORD.test(chars.charAt(end));
    if (!cutsBefore && !cutsAfter) found.push(at);
  }
  return found;
}

/** Asterisks go in pairs: `Urges States` in `*Urges* States` takes the first one along. */
function balanced(text: string, { start, end }: Span): Span | undefined {
  const isEven = (a: number, b: number) => (text.slice(a, b).match(/\*/g)?.length ?? 0) % 2 === 0;
  if (isEven(start, end))
    return text.charAt(start - 1) === '*' && text.charAt(end) === '*'
      ? { start: start - 1, end: end + 1 }
      : { start, end };
  if (text.charAt(start - 1) === '*') return { start: start - 1, end };
  return text.charAt(end) === '*' ? { start, end: end + 1 } : undefined;
}
