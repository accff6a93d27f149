/**
 * What the words of a draft are, for colouring: openings, addressees, citations, footnote marks and the marks of
 * negotiation. Agreed language is the status bar's business and hover's: half a draft in one colour says nothing.
 */

import { findCitations } from '../../resolution/citations';
import type { Span } from '../../text/span';
import { addressees } from '../form/addressee-spans';
import { marksOf } from '../form/marks';
import { resolutionOf, type Snapshot } from '../snapshot';

/** In the order of the legend. */
export const tokenTypes = ['opening', 'addressee', 'citation', 'footnote', 'delegation', 'bracket'] as const;

export interface Token extends Span {
  readonly type: (typeof tokenTypes)[number];
}

/** The tokens of a draft in text order, disjoint, none across lines. */
export function semanticTokens(snapshot: Snapshot, range?: Span): Token[] {
  const { text, blocks, marks } = resolutionOf(snapshot);
  const { brackets } = marksOf(snapshot);
  const tokens: Token[] = [
    ...blocks.flatMap(({ opening }) => (opening ? [{ ...opening.span, type: 'opening' as const }] : [])),
    ...addressees(snapshot).map((span) => ({ ...span, type: 'addressee' as const })),
    ...blocks.flatMap(({ content }) =>
      findCitations(text.slice(content.start, content.end), content.start).map(({ span }) => ({
        ...span,
        type: 'citation' as const,
      })),
    ),
    ...marks.map(({ span }) => ({ ...span, type: 'footnote' as const })),
    ...brackets.flatMap(({ span, delegations }) => [
      { start: span.start, end: span.start + 1, type: 'bracket' as const },
      ...delegations.map((delegation) => ({ ...delegation.span, type: 'delegation' as const })),
      { start: span.end - 1, end: span.end, type: 'bracket' as const },
    ]),
  ];
  return disjoint(tokens.flatMap((token) => byLine(text, token))).filter(
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
