/**
 * The marks of a text under negotiation: square brackets around what is not agreed, nested as deep as they come;
 * alternatives ([cooperation][support], [cooperation / support]); proposals with the delegation that made them
 * ([EU: including girls], [fully - US del]), instructions ([Russia: delete "to act"]), struck and added words, statuses.
 * Notes hold them as paragraphs do. Footnote marks, links and front matter are no marks. Linear in the text; never fails.
 */
import { append } from '../../text/append';
import { lowerBound } from '../../text/binary-search';
import { moved, type Span } from '../../text/span';
import type { Block, OwnText, Resolution } from '../model';
import { bracketOf, markBetween, signedBy, signedInFront } from './bracket-of';
import type { Additions, Bracket, NegotiationMarks } from './model';
import { type Sign, signsIn, signsOf } from './signs';
import type { MarkedParagraph } from './targets';
import { withTargets } from './with-targets';

/** The marks of a whole draft. A bracket may hold several paragraphs; those of a note end in it. */
export function negotiationMarks(resolution: Resolution): NegotiationMarks {
  const { text, blocks, notes } = resolution;
  const { additions } = resolution.frontMatter;
  const all: Sign[] = [];
  for (const { kind, own, span } of blocks)
    if (kind !== 'front' && signsOf(own).length > 0) append(all, signsAt(own, span));
  const marks = withTargets(text, paired(text, all, additions), paragraphsOf(resolution));
  const inNotes = notes
    .filter(({ own }) => signsOf(own).length > 0)
    .map(({ own, span }) =>
      withTargets(text, paired(text, signsAt(own, span), additions), () => alone(span)),
    );
  return inNotes.length === 0 ? marks : merged([marks, ...inNotes]);
}

const signsAt = (own: OwnText, { start }: Span): Sign[] =>
  signsOf(own).map((sign) => ({
    kind: sign.kind,
    ...moved(sign, start),
    content: moved(sign.content, start),
  }));

const alone = (span: Span): MarkedParagraph => ({ span, whole: span });

const merged = (all: readonly NegotiationMarks[]): NegotiationMarks => ({
  brackets: inOrder(all.flatMap(({ brackets }) => brackets)),
  unpaired: all.flatMap(({ unpaired }) => unpaired).sort((a, b) => a.start - b.start),
});

/** The marks of a text that is no draft: of one paragraph. */
export const negotiationMarksIn = (text: string, additions?: Additions): NegotiationMarks => {
  const signs = signsIn(text);
  return signs.length === 0
    ? NONE
    : withTargets(text, paired(text, signs, additions), () => alone({ start: 0, end: text.length }));
};

const NONE: NegotiationMarks = { brackets: [], unpaired: [] };

/** The paragraph that a mark speaks of: its own, or the one before where it has a paragraph to itself. */
function paragraphsOf({ blocks }: Resolution): (mark: Span, isAlone: boolean) => MarkedParagraph | undefined {
  return ({ start }, isAlone) => {
    const at = lowerBound(0, blocks.length, (index) => (blocks[index] as Block).span.end < start);
    const index = isAlone ? at - 1 : at;
    const block = blocks[index];
    if (!block || (!isAlone && start < block.span.start)) return undefined;
    return {
      span: block.span,
      whole: { start: block.span.start, end: endOf(blocks, index) },
      ref: block.ref,
    };
  };
}

/** The end of a paragraph with all that hangs on it. */
function endOf(blocks: readonly Block[], index: number): number {
  let last = index;
  while ((blocks[last + 1]?.parent ?? -1) >= index) last++;
  return (blocks[last] as Block).span.end;
}

/** Brackets that are open at a place, with the slashes in them. */
interface OpenBracket {
  readonly start: number;
  readonly slashes: number[];
}

function paired(text: string, signs: readonly Sign[], additions: Additions): NegotiationMarks {
  if (signs.length === 0) return NONE;
  const open: OpenBracket[] = [];
  const brackets: Bracket[] = [];
  const unpaired: Span[] = [];
  for (const sign of signs) {
    if (sign.kind === '/') open.at(-1)?.slashes.push(sign.start);
    else if (sign.kind === '[') open.push({ start: sign.start, slashes: [] });
    else if (sign.kind !== ']') between(text, brackets, sign, { depth: open.length, additions });
    else if (!open.length) unpaired.push({ start: sign.start, end: sign.end });
    else closed(text, brackets, open.pop() as OpenBracket, { end: sign.end, depth: open.length });
  }
  append(
    unpaired,
    open.map(({ start }) => ({ start, end: start + 1 })),
  );
  return { brackets: withoutParts(inOrder(brackets)), unpaired: unpaired.sort((a, b) => a.start - b.start) };
}

/** A bracket that closes: a mark of its own, or the signature of the one before. */
function closed(
  text: string,
  brackets: Bracket[],
  { start, slashes }: OpenBracket,
  { end, depth }: { readonly end: number; readonly depth: number },
): void {
  const before = brackets.at(-1);
  const signed = before && signedBy(text, before, { start, end });
  if (signed) brackets[brackets.length - 1] = signed;
  else brackets.push(signedInFront(text, bracketOf(text, { start, end }, slashes, depth)));
}

/** A mark without brackets: struck words, a signature in parentheses, a status. */
function between(
  text: string,
  brackets: Bracket[],
  sign: Sign,
  { depth, additions }: { readonly depth: number; readonly additions: Additions },
): void {
  const before = brackets.at(-1);
  const signed = before && sign.kind === 'signed' ? signedBy(text, before, sign) : undefined;
  if (before && signed) {
    brackets[brackets.length - 1] = signed;
    const earlier = brackets.at(-2);
    const also =
      earlier && signed.kind === 'addition' && earlier.kind === 'deletion'
        ? alike(text, earlier, signed)
        : undefined;
    if (also) brackets[brackets.length - 2] = also;
    return;
  }
  const mark = markBetween(text, sign, depth, additions);
  if (mark) brackets.push(mark);
}

/** `~~fully~~ **effectively** (EU)`: who signs the added words has struck the ones before. */
function alike(text: string, struck: Bracket, added: Bracket): Bracket | undefined {
  if (struck.delegations.length > 0 || text.slice(struck.span.end, added.span.start).trim() !== '')
    return undefined;
  return { ...struck, delegations: added.delegations };
}

/** A signature inside the label of another mark is part of it. */
function withoutParts(brackets: readonly Bracket[]): Bracket[] {
  const kept: Bracket[] = [];
  const around: Bracket[] = [];
  for (const bracket of brackets) {
    while (around.length > 0 && (around.at(-1) as Bracket).span.end <= bracket.span.start) around.pop();
    const outer = around.at(-1);
    const isPart =
      outer && (bracket.span.start < outer.content.start || bracket.span.end > outer.content.end);
    if (isPart) continue;
    kept.push(outer ? inherited(outer, bracket) : bracket);
    around.push(kept.at(-1) as Bracket);
  }
  return kept;
}

/** What is struck inside of a delegation's addition is struck by it: `[EU: ~~fully~~ effectively]`. */
const inherited = (outer: Bracket, inner: Bracket): Bracket =>
  outer.kind === 'addition' && inner.kind === 'deletion' && inner.delegations.length === 0
    ? { ...inner, delegations: outer.delegations, against: outer.against, struckInside: true }
    : inner;

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
  return { open: brackets.filter(isOpen).length, byDelegation };
}

/** Whether something is still to be decided there, as against labels of other marks and statuses. */
export const isOpen = ({ kind }: Bracket): boolean =>
  kind !== 'objection' && kind !== 'status' && kind !== 'position';

const inOrder = (brackets: Bracket[]): Bracket[] =>
  brackets.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
