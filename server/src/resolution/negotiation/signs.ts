/**
 * Where marks of negotiation may begin and end in a paragraph: brackets, slashes between alternatives, struck and added
 * words, parentheses that delegations sign, statuses. Footnote marks and links are none.
 */
import { memoizeByObject } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { OwnText } from '../model';
import { isKnownDelegation } from './delegations';
import { type Inside, readInside } from './inside';
import { readSignature } from './signers';
import { statusIn } from './statuses';

/**
 * - `[`, `]`, `/`: brackets, and a slash with blanks around it
 * - `struck`, `inserted`, `underlined`, `bold`: words between two signs
 * - `signed`: parentheses that hold a delegation's name: `(EU)`, `(US: delete)`
 * - `status`: `(closed)`, `**AGREED**`, `AGREED AD REF` at an edge of a paragraph
 */
export interface Sign extends Span {
  readonly kind: '[' | ']' | '/' | 'struck' | 'inserted' | 'underlined' | 'bold' | 'signed' | 'status';
  /** The words between the signs; empty for `[`, `]` and `/`. */
  readonly content: Span;
}

/** What every sign has; most paragraphs have nothing of it. */
const MAY_HOLD =
  /[[\]/~]|<(?:s|del|strike|ins|u)>|\*\*|\((?=[A-Z*]|agreed|closed|pending|provisionally|streamlined|ad ref|del|add|reserv|retain|keep|support)|AGREED|CLOSED|PENDING|AD REF/;

/** The signs of a paragraph or note, counted from its start. */
export const signsOf: (own: OwnText) => readonly Sign[] = memoizeByObject(({ text }) => signsIn(text));

/** The signs of a text, in order. UTF-16. */
export function signsIn(text: string): readonly Sign[] {
  if (!MAY_HOLD.test(text)) return [];
  const found = bracketsIn(`${text}\n`);
  const between = [...struckIn(text), ...boldIn(text), ...parenthesesIn(text), ...bareStatusIn(text)];
  return between.length === 0
    ? found
    : [...found, ...between].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Footnote marks and links, whose brackets are no brackets; then brackets, and slashes before a blank. What stands
 * before a slash is asked afterwards: with a look-behind in front, every letter of the text would be tried.
 */
const BRACKETS =
  /\[(?:\^|footnoteRef:)[^\]\s]{1,40}\]|\[[^[\]\n]{1,200}\]\((?=[^()\s]{0,300}[:./#])[^()\s]{1,300}\)|[[\]]|\/(?=\s)/g;
const SPACE = /\s/;

function bracketsIn(text: string): Sign[] {
  const found: Sign[] = [];
  for (const { 0: char, index } of text.matchAll(BRACKETS)) {
    if (char.length !== 1 || (char === '/' && !SPACE.test(text.charAt(index - 1)))) continue;
    const end = index + 1;
    found.push({ kind: char as '[' | ']' | '/', start: index, end, content: { start: end, end } });
  }
  return found;
}

const STRUCK = /~~(?![\s~])([^~\n]{1,4000}?)~~|<(s|del|strike|ins|u)>([^<\n]{1,4000}?)<\/\2>/dgi;
const TAGS = { ins: 'inserted', u: 'underlined' } as const;

function struckIn(text: string): Sign[] {
  if (!text.includes('~~') && !text.includes('</')) return [];
  return [...text.matchAll(STRUCK)].map(({ index, 0: whole, 2: tag = '', indices }) => {
    const [start, end] = indices?.[1] ?? indices?.[3] ?? [index, index];
    const kind = TAGS[tag.toLowerCase() as keyof typeof TAGS] ?? 'struck';
    return { kind, start: index, end: index + whole.length, content: { start, end } };
  });
}

const BOLD = /(?<![*\\])\*\*(?![\s*])([^*\n]{1,4000}?)\*\*(?!\*)/g;

function boldIn(text: string): Sign[] {
  if (!text.includes('**')) return [];
  return [...text.matchAll(BOLD)].map(({ index, 0: whole, 1: words = '' }) => {
    const sign = {
      start: index,
      end: index + whole.length,
      content: { start: index + 2, end: index + 2 + words.length },
    };
    const isStatus = statusIn(words) !== undefined && (isAtEdge(text, sign) || isCapital(words));
    return { kind: isStatus ? 'status' : 'bold', ...sign };
  });
}

/** `AGREED` in bold is a status wherever it stands. */
const isCapital = (words: string): boolean => words === words.toUpperCase();

const PARENTHESES = /\(([^()[\]\n]{2,300})\)/g;
const MAY_SIGN =
  /^[A-Z*]|^(?:agreed|closed|pending|provisionally|streamlined|ad ref|del|add|reserv|retain|keep|support)/;

function parenthesesIn(text: string): Sign[] {
  const found: Sign[] = [];
  for (const { index, 0: whole, 1: words = '' } of text.matchAll(PARENTHESES)) {
    if (!MAY_SIGN.test(words)) continue;
    const sign = {
      start: index,
      end: index + whole.length,
      content: { start: index + 1, end: index + 1 + words.length },
    };
    if (statusIn(words)) {
      if (isAtEdge(text, sign)) found.push({ kind: 'status', ...sign });
    } else if (readSignature(words) || isSigned(readInside(words))) found.push({ kind: 'signed', ...sign });
  }
  return found;
}

/** Whether a mark without brackets is one: every name in it is known. */
const isSigned = ({ kind, signers }: Inside): boolean =>
  kind !== 'names' &&
  kind !== 'status' &&
  signers.all.length > 0 &&
  signers.all.every(({ name }) => isKnownDelegation(name));

const BARE =
  /(?:^|[;,.:\n])[\s\u00A0]*((?:AGREED(?: AD[ -]REF(?:ERENDUM|\.)?)?|AD REF|CLOSED|PENDING))\.?[\s\u00A0]*$/d;
/** A status is no longer. UTF-16. */
const TAIL = 60;

function bareStatusIn(text: string): Sign[] {
  const base = Math.max(0, text.length - TAIL);
  const indices = BARE.exec(text.slice(base))?.indices?.[1];
  if (!indices) return [];
  const span = { start: base + indices[0], end: base + indices[1] };
  return [{ kind: 'status', ...span, content: span }];
}

const BEFORE =
  /^[\s\u00A0*_[]*(?:(?:(?:OP|PP)[ \u00A0]?)?\d{1,3}(?: ?(?:bis|ter|quater|alt))?[.):]?|\([a-z]{1,5}\))?[\s\u00A0*_]*$/;
const AFTER = /^[\s\u00A0.;,*_]*(?:\[\^[^\]\s]{1,40}\][\s\u00A0]*)*$/;
/** A mark of one kind may follow another at the end of a paragraph. */
const EDGE = 40;

/** Whether a mark stands first or last in its line. */
export function isAtEdge(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (start - lineStart <= EDGE && BEFORE.test(text.slice(lineStart, start))) return true;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  return lineEnd - end <= EDGE && AFTER.test(text.slice(end, lineEnd));
}
