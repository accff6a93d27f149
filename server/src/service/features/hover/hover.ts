/**
 * Hover: what the words under the cursor are. The first that has an answer speaks: footnotes, citations by
 * number, instruments by name, terms; and for all other words, whether they are agreed language.
 */
import { wordsOf } from '../../../text/words';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { agreedCard } from './agreed';
import type { Card } from './card';
import { citationCard } from './citation';
import { footnoteCard } from './footnote';
import { instrumentCard } from './instrument';
import { termCard } from './term';

/** The card at an offset (UTF-16); undefined where there is nothing to say. */
export function hover(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  return (
    footnoteCard(world, snapshot, offset) ??
    citationCard(world, snapshot, offset) ??
    instrumentCard(world, snapshot, offset) ??
    withAgreed(world, snapshot, offset, termCard(world, snapshot, offset)) ??
    agreedCard(world, snapshot, offset)
  );
}

/** The agreed words are worth a line if they are at least this many more than the term. */
const MORE = 3;

/** A term's card, and below it where the longer words around it stand. */
function withAgreed(
  world: World,
  snapshot: Snapshot,
  offset: number,
  card: Card | undefined,
): Card | undefined {
  if (!card) return undefined;
  const agreed = agreedCard(world, snapshot, offset);
  const count = (span: Card['span']) => wordsOf(snapshot.text.slice(span.start, span.end)).length;
  if (!agreed || count(agreed.span) < count(card.span) + MORE) return card;
  return { ...card, lines: [...card.lines, ...agreed.lines], links: agreed.links };
}
