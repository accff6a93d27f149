/**
 * What the words of a draft are, for colouring: openings, addressees, citations, footnote marks, the marks of
 * negotiation, and agreed language between them. Themes leave agreed language as it is; who wants to see it names a
 * colour for the token type `agreed`.
 */
import { moved, type Span } from '../../../text/span';
import { agreedRuns } from '../../agreed/coverage';
import { citationsOf } from '../../citations/facts';
import { addressees } from '../../draft/form/addressee-spans';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

/** In the order of the legend. */
export const tokenTypes = [
  'opening',
  'addressee',
  'citation',
  'footnote',
  'delegation',
  'bracket',
  'agreed',
] as const;

export interface Token extends Span {
  readonly type: (typeof tokenTypes)[number];
}

/** The tokens of a draft in text order, disjoint, none across lines. */
export function semanticTokens({ engine }: World, snapshot: Snapshot, range?: Span): Token[] {
  const { text, blocks, marks } = resolutionOf(snapshot);
  const { brackets } = negotiationMarksOf(snapshot);
  const tokens: Token[] = [
    ...blocks.flatMap(({ opening }) => (opening ? [{ ...opening.span, type: 'opening' as const }] : [])),
    ...addressees(snapshot).map((span) => ({ ...span, type: 'addressee' as const })),
    ...blocks.flatMap(({ own, content }) =>
      citationsOf(own).map(({ span }) => ({ ...moved(span, content.start), type: 'citation' as const })),
    ),
    ...marks.map(({ span }) => ({ ...span, type: 'footnote' as const })),
    ...brackets.flatMap(({ span, delegations }) => [
      { start: span.start, end: span.start + 1, type: 'bracket' as const },
      ...delegations.map((delegation) => ({ ...delegation.span, type: 'delegation' as const })),
      { start: span.end - 1, end: span.end, type: 'bracket' as const },
    ]),
  ];
  const own = disjoint(tokens);
  const agreed = without(agreedRuns(engine, snapshot), own).map((span) => ({
    ...span,
    type: 'agreed' as const,
  }));
  return disjoint([...own, ...agreed].flatMap((token) => byLine(text, token))).filter(
    ({ start, end }) => !range || (start < range.end && end > range.start),
  );
}

/** A token that crosses lines as one for each line. */
function byLine(text: string, { start, end, type }: Token): Token[] {
  const words = text.slice(start, end);
  if (!words.includes('\n')) return [{ start, end, type }];
  return [...words.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
    type,
  }));
}

/** Where two overlap, the one that begins first stays. */
function disjoint(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of [...tokens].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (token.end > token.start && token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  }
  return kept;
}

/** What of the spans no token covers; both in text order. */
function without(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    while (next < tokens.length && (tokens[next] as Token).end <= start) next++;
    for (let at = next; at < tokens.length && (tokens[at] as Token).start < end; at++) {
      const token = tokens[at] as Token;
      if (token.start > from) left.push({ start: from, end: token.start });
      from = Math.max(from, token.end);
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
