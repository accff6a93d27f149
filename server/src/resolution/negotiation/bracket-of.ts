/** Makes marks out of what stands between their signs. */
import { trim } from '../../text/lines';
import { moved, type Span } from '../../text/span';
import { type Delegation, delegationsAt } from './delegations';
import { type Inside, readInside } from './inside';
import { movedInstruction } from './instructions';
import type { Additions, Alternative, Bracket } from './model';
import { readSignature, type Signers } from './signers';
import { isAtEdge, type Sign } from './signs';

/** Instructions of a mark, as they are read before it is known which words they mean. */
export interface Drafted extends Bracket {
  readonly inside?: Inside;
}

/** The bracket at `span`. `slashes`: those in it with blanks around them. */
export function bracketOf(text: string, span: Span, slashes: readonly number[], depth: number): Drafted {
  const start = span.start + 1;
  const inside = shifted(readInside(text.slice(start, span.end - 1)), start);
  return drafted(text, inside, { span, slashes, depth });
}

/** A mark that stands between other signs than brackets; undefined where the signs mean nothing by themselves. */
export function markBetween(
  text: string,
  sign: Sign,
  depth: number,
  additions: Additions,
): Drafted | undefined {
  const { kind, start, end, content } = sign;
  const span = { start, end };
  if (kind === 'status') return statusMark(text, sign, depth);
  if (kind === 'signed') {
    const inside = shifted(readInside(text.slice(content.start, content.end)), content.start);
    return inside.kind === 'names' ? undefined : drafted(text, inside, { span, slashes: [], depth });
  }
  if (kind === 'underlined' && additions !== 'underline') return undefined;
  if (kind === 'bold' && additions !== 'bold') return undefined;
  if (!isBalanced(text.slice(content.start, content.end))) return undefined;
  return {
    ...nothing(span, depth),
    kind: kind === 'struck' ? 'deletion' : 'addition',
    label: { start, end: content.start },
    content,
  };
}

/** The mark with the signatures that follow it: `[text] (EU, Mexico)`; undefined where it has none there. */
export function signedBy(text: string, mark: Drafted, signature: Span): Drafted | undefined {
  if (mark.span.end > signature.start || !isNear(text.slice(mark.span.end, signature.start)))
    return undefined;
  if (mark.kind !== 'open' && mark.kind !== 'addition' && mark.kind !== 'deletion') return undefined;
  const isBracket = text.charAt(signature.start) === '[';
  const from = signature.start + 1;
  const words = text.slice(from, signature.end - 1);
  const read = readSignature(words);
  // `[fully] [US: delete]` is a mark of its own, listed by itself.
  if (!read || (isBracket && (read.out.length > 0 || read.adding.length === 0))) return undefined;
  const span = { start: mark.span.start, end: signature.end };
  return withSigners({ ...mark, span }, shiftedSigners(read, from));
}

const isNear = (between: string): boolean => /^[ \u00A0]{0,2}$/.test(between);

/** `EU: [text]`: a name right before an unsigned bracket. */
export function signedInFront(text: string, mark: Drafted): Drafted {
  const { start } = mark.span;
  if (
    mark.kind !== 'open' ||
    mark.delegations.length > 0 ||
    !/:[ \u00A0]?$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return mark;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_FRONT);
  const end = text.lastIndexOf(':', start);
  for (const { index } of text.slice(lineStart, end).matchAll(/(?<![\p{L}\d&+/'’-])\p{Lu}/gu)) {
    const names = delegationsAt(text, { start: lineStart + index, end }, true);
    if (!names) continue;
    const span = { start: lineStart + index, end: mark.span.end };
    return withSigners(
      { ...mark, span, label: { start: span.start, end: mark.content.start } },
      {
        all: names,
        out: [],
        adding: names,
      },
    );
  }
  return mark;
}

const LONGEST_FRONT = 80;

function withSigners(mark: Drafted, signers: Signers): Drafted {
  const all = distinct([...mark.delegations, ...signers.all]);
  const kind = mark.kind === 'open' && mark.delegations.length === 0 ? kindBy(signers) : mark.kind;
  const others = kind === 'deletion' ? [...signers.out, ...signers.adding] : signers.all;
  const opposed =
    kind === 'addition'
      ? signers.out
      : signers.all.filter(({ name }) => !others.some((one) => one.name === name));
  return { ...mark, kind, delegations: all, against: distinct([...mark.against, ...opposed]) };
}

const distinct = (all: readonly Delegation[]): Delegation[] =>
  all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index);

/** Who adds makes an addition, who only deletes or keeps has the words of the text in mind. */
const kindBy = ({ adding, out }: Signers): Bracket['kind'] =>
  adding.length > 0 ? 'addition' : out.length > 0 ? 'deletion' : 'open';

const nothing = (span: Span, depth: number): Omit<Drafted, 'kind' | 'label' | 'content'> => ({
  span,
  delegations: [],
  against: [],
  alternatives: [],
  changes: [],
  depth,
});

interface Place {
  readonly span: Span;
  readonly slashes: readonly number[];
  readonly depth: number;
}

function drafted(text: string, inside: Inside, { span, slashes, depth }: Place): Drafted {
  const { label, content, signers } = inside;
  const mark = { ...nothing(span, depth), delegations: signers.all, label, content };
  switch (inside.kind) {
    case 'status':
      // `as [agreed] in 2016`: perhaps a word of the text, which nobody but a person can tell.
      return inside.plain && !isAtEdge(text, span)
        ? { ...mark, kind: 'unclear' }
        : withEmphasis(text, { ...mark, kind: 'status', status: inside.status });
    case 'unclear':
      return { ...mark, kind: 'unclear' };
    case 'instructions':
      return instructed(mark, inside);
    case 'names':
      return inside.content.end > inside.content.start
        ? { ...mark, kind: 'open', delegations: [] }
        : { ...mark, kind: 'position', against: signers.out, inside };
    default:
      return worded(text, { ...mark, kind: 'open' }, inside, slashes);
  }
}

function worded(text: string, mark: Drafted, inside: Inside, slashes: readonly number[]): Drafted {
  const { signers, content } = inside;
  if (inside.alternatives.length > 0) return { ...mark, alternatives: inside.alternatives };
  const alternatives = alternativesIn(text, content, slashes);
  const isStruck = inside.instructions.length > 0;
  if (signers.all.length === 0) return { ...mark, kind: isStruck ? 'deletion' : 'open', alternatives };
  return { ...withSigners({ ...mark, delegations: [] }, signers), alternatives };
}

/** An instruction that needs no words of the paragraph is one thing; the others wait for their words. */
function instructed(mark: Omit<Drafted, 'kind'>, inside: Inside): Drafted {
  const [first] = inside.instructions;
  const isAlone = inside.instructions.length === 1;
  if (isAlone && first?.do === 'delete-here') return { ...mark, kind: 'objection' };
  if (inside.instructions.every((one) => one.do === 'retain' || one.do === 'reserve'))
    return { ...mark, kind: 'position', inside };
  if (isAlone && first?.do === 'add' && first.place === 'here') {
    const label = { start: mark.label.start, end: first.words.start };
    return { ...mark, kind: 'addition', label, content: first.words };
  }
  return { ...mark, kind: 'unclear', inside };
}

function statusMark(text: string, { start, end, content }: Sign, depth: number): Drafted {
  const { status } = readInside(text.slice(content.start, content.end));
  const mark = { ...nothing({ start, end }, depth), kind: 'status' as const, status };
  return withEmphasis(text, { ...mark, label: { start, end }, content: { start: end, end } });
}

/** `**[agreed]**`, `*(agreed)*`: the asterisks belong to the mark. */
function withEmphasis(text: string, mark: Drafted): Drafted {
  let { start, end } = mark.span;
  while (text.charAt(start - 1) === '*' && text.charAt(end) === '*') {
    start--;
    end++;
  }
  return { ...mark, span: { start, end }, label: { start, end }, content: { start: end, end } };
}

function alternativesIn(text: string, content: Span, slashes: readonly number[]): Alternative[] {
  const inside = slashes.filter((at) => at > content.start && at < content.end);
  if (!inside.length) return [];
  const edges = [content.start - 1, ...inside, content.end];
  return edges.slice(1).map((end, index) => ({
    ...trim(text, { start: (edges[index] as number) + 1, end }),
    delegations: [],
  }));
}

function isBalanced(words: string): boolean {
  let depth = 0;
  for (const char of words) {
    if (char === '[') depth++;
    if (char === ']' && --depth < 0) return false;
  }
  return depth === 0;
}

function shifted(inside: Inside, by: number): Inside {
  const alternatives = inside.alternatives.map((one) => ({
    ...moved(one, by),
    delegations: one.delegations.map((name) => shiftedName(name, by)),
  }));
  const { label, content, signers } = inside;
  return {
    ...inside,
    label: moved(label, by),
    content: moved(content, by),
    signers: shiftedSigners(signers, by),
    instructions: inside.instructions.map((one) => movedInstruction(one, by)),
    alternatives,
  };
}

const shiftedName = ({ name, span }: Delegation, by: number): Delegation => ({ name, span: moved(span, by) });

const shiftedSigners = ({ all, out, adding }: Signers, by: number): Signers => ({
  all: all.map((one) => shiftedName(one, by)),
  out: out.map((one) => shiftedName(one, by)),
  adding: adding.map((one) => shiftedName(one, by)),
});
