/** The parts that a text is cut into before it is printed: words in one look, marks, and the ends of paragraphs. */
import { negotiationMarksIn } from '../../resolution/negotiation/brackets';
import type { Bracket, NegotiationMarks } from '../../resolution/negotiation/model';
import { footnoteMarksIn } from '../../resolution/syntax/footnote-marks';
import { markupIn } from '../../resolution/syntax/plain-text';
import { lowerBound } from '../../text/binary-search';
import type { Span } from '../../text/span';
import type { Track } from './model';

/** Words or a footnote mark, with the proposals around it. */
export type CutPiece = WordsPiece | LabelPiece;

export interface WordsPiece {
  readonly kind: 'words';
  readonly text: string;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly tracks: readonly Track[];
}

/** A footnote mark, by its label in the text. */
export interface LabelPiece {
  readonly kind: 'label';
  readonly label: string;
  readonly tracks: readonly Track[];
}

/** `tracked`: signed brackets are tracked changes; `visible`: all brackets are words. */
export type Brackets = 'tracked' | 'visible';

/** The pieces of `span`: no asterisks, no protecting backslashes, no labels of signed brackets; single blanks. */
export function cutPieces(text: string, span: Span, brackets: Brackets): CutPiece[] {
  const words = text.slice(span.start, span.end);
  const layers = brackets === 'tracked' ? layersOf(words, negotiationMarksIn(words)) : NO_LAYERS;
  const cuts = cutsIn(words, layers.hidden);
  const pieces: CutPiece[] = [];
  let italic = false;
  let from = 0;
  for (const cut of [...cuts, { start: words.length, end: words.length, label: undefined }]) {
    for (const part of layers.partsOf({ start: from, end: cut.start }))
      pushWords(pieces, words.slice(part.span.start, part.span.end), { ...part, italic });
    if (words[cut.start] === '*' && (cut.end - cut.start) % 2 === 1) italic = !italic;
    if (cut.label !== undefined)
      pieces.push({ kind: 'label', label: cut.label, tracks: layers.at(cut.start).tracks });
    from = Math.max(from, cut.end);
  }
  return pieces;
}

interface Cut extends Span {
  /** Of a footnote mark; undefined for what isn't printed. */
  readonly label: string | undefined;
}

/** What is no word: markup, marks and the labels of brackets, in order and disjoint. */
function cutsIn(words: string, hidden: readonly Span[]): Cut[] {
  const whole = { start: 0, end: words.length };
  const labels = new Map(footnoteMarksIn(words, whole).map(({ span, label }) => [span.start, label]));
  const all = [...markupIn(words, whole), ...hidden].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts: Cut[] = [];
  let end = 0;
  for (const cut of all) {
    if (cut.start < end) continue;
    cuts.push({ ...cut, label: labels.get(cut.start) });
    end = cut.end;
  }
  return cuts;
}

function pushWords(
  pieces: CutPiece[],
  raw: string,
  look: Pick<WordsPiece, 'italic' | 'struck' | 'tracks'>,
): void {
  const last = pieces.at(-1);
  const isAfterBlank = last?.kind === 'words' && last.text.endsWith(' ');
  const text = raw.replace(/[ \t\r\n]+/g, ' ').replace(isAfterBlank ? /^ / : /^(?!)/, '');
  if (text === '') return;
  const { italic, struck, tracks } = look;
  pieces.push({ kind: 'words', text, italic, struck, tracks });
}

interface Layer {
  readonly struck: boolean;
  readonly tracks: readonly Track[];
}

/** Which proposals stand around each place of a text. */
interface Layers {
  /** Brackets and labels that tracked changes stand for. */
  readonly hidden: readonly Span[];
  at(offset: number): Layer;
  /** A span in parts that stand in the same proposals each. */
  partsOf(span: Span): ({ readonly span: Span } & Layer)[];
}

const PLAIN: Layer = { struck: false, tracks: [] };

const NO_LAYERS: Layers = { hidden: [], at: () => PLAIN, partsOf: (span) => [{ span, ...PLAIN }] };

function layersOf(words: string, { brackets }: NegotiationMarks): Layers {
  const proposals = brackets.filter(
    ({ kind, changes }) => (kind === 'addition' || kind === 'deletion') && changes.length === 0,
  );
  if (proposals.length === 0) return NO_LAYERS;
  const around = proposals.map((proposal) => {
    const { span, content, kind, delegations } = proposal;
    const author = delegations.length > 0 ? authorOf(words, proposal) : undefined;
    const track: Track = { kind: kind === 'addition' ? 'insertion' : 'deletion', author: author ?? '' };
    return { span, content, track: author === undefined ? undefined : track };
  });
  const { edges, layers } = layered(around);
  /** How many edges stand at an offset or before it. */
  const passed = (offset: number) => lowerBound(0, edges.length, (one) => (edges[one] as number) <= offset);
  const at = (offset: number): Layer => layers[passed(offset) - 1] ?? PLAIN;
  const partsOf = ({ start, end }: Span) => {
    const from = passed(start);
    const inner = edges.slice(
      from,
      Math.max(
        from,
        lowerBound(from, edges.length, (one) => (edges[one] as number) < end),
      ),
    );
    return [start, ...inner].map((first, index) => {
      const span = { start: first, end: inner[index] ?? end };
      return { span, ...at(first) };
    });
  };
  const hidden = around.flatMap(({ span, content }) => [
    { start: span.start, end: content.start },
    { start: content.end, end: span.end },
  ]);
  return { hidden, at, partsOf };
}

interface Proposal {
  readonly content: Span;
  /** Undefined where nobody has signed it. */
  readonly track: Track | undefined;
}

/** Where proposals begin and end, in order, and which stand around the words from each of these places on. */
function layered(proposals: readonly Proposal[]): { readonly edges: number[]; readonly layers: Layer[] } {
  const beginning = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const there = beginning.get(proposal.content.start);
    if (there) there.push(proposal);
    else beginning.set(proposal.content.start, [proposal]);
  }
  const edges = [...new Set(proposals.flatMap(({ content }) => [content.start, content.end]))].sort(
    (a, b) => a - b,
  );
  let inside: readonly Proposal[] = [];
  const layers = edges.map((edge) => {
    inside = [...inside, ...(beginning.get(edge) ?? [])].filter(({ content }) => content.end > edge);
    return {
      struck: inside.some(({ track }) => !track),
      tracks: inside.flatMap(({ track }) => track ?? []),
    };
  });
  return { edges, layers };
}

/** The names as they are written: `US, Norway` of the label `US, Norway del: `. */
function authorOf(words: string, { label, delegations }: Bracket): string {
  const front = namesOf(words.slice(label.start, label.end).replace(/^\[/, ''));
  return front !== '' ? front : delegations.map(({ span }) => words.slice(span.start, span.end)).join(', ');
}

function namesOf(label: string): string {
  const words = label.trim();
  if (!words.endsWith(':')) return words;
  return words
    .slice(0, -1)
    .trimEnd()
    .replace(/\sdel(?:eted?)?\.?$/i, '')
    .trim();
}
