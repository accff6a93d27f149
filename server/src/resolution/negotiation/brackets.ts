/**
 * The marks of a text under negotiation: square brackets around what is not agreed, nested as deep as they come;
 * alternatives ([cooperation][support], [cooperation / support]); proposals with the delegation that made them
 * ([EU: including girls], [US, Norway del: as appropriate]) and objections to the words before ([deleted: Norway]).
 * Notes hold them as paragraphs do. Footnote marks, links and front matter are not brackets. Linear in the text; never fails.
 */
import { append } from '../../text/append';
import { trim } from '../../text/lines';
import { memoizeByObject } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { OwnText, Resolution } from '../model';
import { type Delegation, delegationsAt } from './delegations';

/**
 * - `open`: `[as appropriate]`, words not agreed
 * - `addition`: `[EU: including girls]`, words proposed for addition
 * - `deletion`: `[US del: as appropriate]`, words of the text proposed for deletion
 * - `objection`: `[deleted: Norway]`, a label that proposes to delete the bracket (or the word) before it
 */
export type BracketKind = 'open' | 'addition' | 'deletion' | 'objection';

/** A pair of brackets. The running example is `[EU: including [young] girls]`. */
export interface Bracket {
  readonly kind: BracketKind;
  /** From `[` to `]`, both included. */
  readonly span: Span;
  /** `EU: `, or the whole inside of an objection; empty at the start of the content of an `open` bracket. */
  readonly label: Span;
  /** The words: `including [young] girls`. */
  readonly content: Span;
  readonly delegations: readonly Delegation[];
  /** The wordings between slashes, where there are several: `cooperation / support`. */
  readonly alternatives: readonly Span[];
  /** How many brackets stand around it. */
  readonly depth: number;
}

export interface NegotiationMarks {
  /** Pairs in the order of their opening brackets; an inner one follows the one it stands in. */
  readonly brackets: readonly Bracket[];
  /** Brackets without a partner. */
  readonly unpaired: readonly Span[];
}

/** The marks of a whole draft. A bracket may hold several paragraphs; those of a note end in it. */
export function negotiationMarks({ text, blocks, notes }: Resolution): NegotiationMarks {
  const all: Sign[] = [];
  for (const { kind, own, span } of blocks) if (kind !== 'front') append(all, signsAt(own, span));
  const marks = paired(text, all);
  const inNotes = notes.map(({ own, span }) => paired(text, signsAt(own, span))).filter(hasMarks);
  return inNotes.length === 0 ? marks : merged([marks, ...inNotes]);
}

const signsAt = (own: OwnText, { start }: Span): Sign[] =>
  signsOf(own).map(({ char, at }) => ({ char, at: start + at }));

const hasMarks = ({ brackets, unpaired }: NegotiationMarks): boolean => brackets.length + unpaired.length > 0;

const merged = (all: readonly NegotiationMarks[]): NegotiationMarks => ({
  brackets: inOrder(all.flatMap(({ brackets }) => brackets)),
  unpaired: all.flatMap(({ unpaired }) => unpaired).sort((a, b) => a.start - b.start),
});

/** The marks of a text that is no draft: of one paragraph. */
export const negotiationMarksIn = (text: string): NegotiationMarks => paired(text, signsIn(text));

const NONE: NegotiationMarks = { brackets: [], unpaired: [] };

function paired(text: string, signs: readonly Sign[]): NegotiationMarks {
  if (signs.length === 0) return NONE;
  const open: { start: number; slashes: number[] }[] = [];
  const brackets: Bracket[] = [];
  const unpaired: Span[] = [];
  for (const sign of signs) {
    if (sign.char === '/') open.at(-1)?.slashes.push(sign.at);
    else if (sign.char === '[') open.push({ start: sign.at, slashes: [] });
    else if (!open.length) unpaired.push({ start: sign.at, end: sign.at + 1 });
    else {
      const { start, slashes } = open.pop() as { start: number; slashes: number[] };
      brackets.push(bracketOf(text, { start, end: sign.at + 1 }, slashes, open.length));
    }
  }
  append(
    unpaired,
    open.map(({ start }) => ({ start, end: start + 1 })),
  );
  return { brackets: inOrder(brackets), unpaired: unpaired.sort((a, b) => a.start - b.start) };
}

/** How many brackets are open, and how many carry each delegation's name; the most frequent first. */
export function countBrackets({ brackets }: NegotiationMarks): {
  open: number;
  byDelegation: [string, number][];
} {
  const counts = new Map<string, number>();
  for (const { name } of brackets.flatMap((bracket) => bracket.delegations)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byDelegation = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { open: brackets.filter(({ kind }) => kind !== 'objection').length, byDelegation };
}

/**
 * Footnote marks and links, whose brackets are no brackets; then brackets, and slashes before a blank. What stands
 * before a slash is asked afterwards: with a look-behind in front, every letter of the text would be tried.
 */
const SIGNS = /\[(?:\^|footnoteRef:)[^\]\s]{1,40}\]|\[[^[\]\n]{1,200}\]\([^()\s]{1,300}\)|[[\]]|\/(?=\s)/g;
const BLANK = /\s/;

/** A bracket, or a slash with blanks around it, and its place. UTF-16. */
interface Sign {
  readonly char: string;
  readonly at: number;
}

/** What every sign has; most paragraphs have nothing of it. */
const MAY_HOLD = /[[\]/]/;

/** The signs of a block, counted from its start. */
const signsOf: (own: OwnText) => readonly Sign[] = memoizeByObject(({ text }) =>
  MAY_HOLD.test(text) ? signsIn(`${text}\n`) : [],
);

function signsIn(text: string): Sign[] {
  const found: Sign[] = [];
  for (const { 0: char, index } of text.matchAll(SIGNS))
    if (char.length === 1 && (char !== '/' || BLANK.test(text.charAt(index - 1))))
      found.push({ char, at: index });
  return found;
}

function bracketOf(text: string, span: Span, slashes: readonly number[], depth: number): Bracket {
  const inside = { start: span.start + 1, end: span.end - 1 };
  const read = objectionIn(text, inside) ?? labelledIn(text, inside);
  const content = read?.content ?? inside;
  return {
    kind: read?.kind ?? 'open',
    span,
    label: read?.label ?? { start: inside.start, end: inside.start },
    content,
    delegations: read?.delegations ?? [],
    alternatives: alternativesIn(text, content, slashes),
    depth,
  };
}

type Labelled = Pick<Bracket, 'kind' | 'label' | 'content' | 'delegations'>;

/** `deleted: Norway`, `del: EU, US`; in `delete: States` the words are those to delete. */
const DELETED_BY = /^\s*(?:deleted|del)(?:\.|:| by)+\s*/i;
/** `delete: as appropriate` */
const TO_DELETE = /^\s*(?:deleted?|del)(?:\.|:| by)+\s*/i;
/** `Norway: delete`, `US del.` */
const DELETES = /(?::\s*)?\b(?:deleted?|del)\b\.?\s*$/i;
/** `del`, `alt`, `add`, `proposal` after the names of a label */
const INTENT = /\s(deleted?|del|add|alt|alternative|proposal|reserves?|bis|ter)\b\.?\s*$/i;
/** No label is longer. */
const LONGEST_LABEL = 120;

function objectionIn(text: string, inside: Span): Labelled | undefined {
  if (inside.end - inside.start > LONGEST_LABEL) return undefined;
  const words = text.slice(inside.start, inside.end);
  const before = DELETED_BY.exec(words);
  const after = before ? null : DELETES.exec(words);
  if (!before && !after) return undefined;
  const start = inside.start + (before?.[0].length ?? 0);
  const names = trim(text, { start, end: after ? inside.start + after.index : inside.end });
  const delegations = delegationsAt(text, names);
  if (!delegations) return undefined;
  return { kind: 'objection', label: inside, content: { start: inside.end, end: inside.end }, delegations };
}

function labelledIn(text: string, inside: Span): Labelled | undefined {
  const head = text.slice(inside.start, Math.min(inside.end, inside.start + LONGEST_LABEL));
  const colon = head.indexOf(':');
  if (colon <= 0) return deletedWords(text, inside, head);
  const intent = INTENT.exec(head.slice(0, colon));
  const names = trim(text, { start: inside.start, end: inside.start + (intent?.index ?? colon) });
  const delegations = delegationsAt(text, names);
  if (!delegations) return deletedWords(text, inside, head);
  const start = afterBlanks(text, inside.start + colon + 1, inside.end);
  const kind = /^del/i.test(intent?.[1] ?? '') ? 'deletion' : 'addition';
  const label = { start: inside.start, end: start };
  return { kind, label, content: { start, end: inside.end }, delegations };
}

/** `[delete: as appropriate]`: an unsigned deletion. */
function deletedWords(text: string, inside: Span, head: string): Labelled | undefined {
  const match = TO_DELETE.exec(head);
  if (!match) return undefined;
  const start = afterBlanks(text, inside.start + match[0].length, inside.end);
  const label = { start: inside.start, end: start };
  return { kind: 'deletion', label, content: { start, end: inside.end }, delegations: [] };
}

/** A blank after the colon belongs to the label, a comma does not: `[EU: , including girls,]`. */
function afterBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charAt(at) === ' ') at++;
  return at;
}

function alternativesIn(text: string, content: Span, slashes: readonly number[]): Span[] {
  if (!slashes.length) return [];
  const edges = [content.start - 1, ...slashes.filter((at) => at > content.start), content.end];
  return edges.slice(1).map((end, index) => trim(text, { start: (edges[index] as number) + 1, end }));
}

const inOrder = (brackets: Bracket[]): Bracket[] => brackets.sort((a, b) => a.span.start - b.span.start);
