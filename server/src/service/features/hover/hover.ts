/**
 * Hover: what the words under the cursor are. The first that has an answer speaks: footnotes, citations by
 * number, instruments by name, terms; and for all other words, whether they are agreed language.
 */
import { touches } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import { isDeparture } from '../../agreed/departures-in';
import type { Snapshot } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import type { World } from '../../world/world';
import { agreedCard } from './agreed';
import type { Card } from './card';
import { citationCard } from './citation';
import { footnoteCard } from './footnote';
import { instrumentCard } from './instrument';
import { termCard } from './term';

/**
 * The card at an offset (UTF-16); undefined where there is nothing to say. `findings` are those of the draft: words that
 * depart from agreed language are not called agreed, though another text may have them.
 */
export function hover(
  world: World,
  snapshot: Snapshot,
  offset: number,
  findings: readonly Finding[] = [],
): Card | undefined {
  const departs = findings.some((finding) => isDeparture(finding) && touches(finding.span, offset));
  const agreed = () => (departs ? undefined : agreedCard(world, snapshot, offset));
  return (
    footnoteCard(world, snapshot, offset) ??
    citationCard(world, snapshot, offset) ??
    instrumentCard(world, snapshot, offset) ??
    withAgreed(snapshot, termCard(world, snapshot, offset), agreed) ??
    agreed()
  );
}

/** The agreed words are worth a line if they are at least this many more than the term. */
const MORE = 3;

/** A term's card, and below it where the longer words around it stand. */
function withAgreed(
  snapshot: Snapshot,
  card: Card | undefined,
  agreedAt: () => Card | undefined,
): Card | undefined {
  if (!card) return undefined;
  const agreed = agreedAt();
  const count = (span: Card['span']) => wordsOf(snapshot.text.slice(span.start, span.end)).length;
  if (!agreed || count(agreed.span) < count(card.span) + MORE) return card;
  return { ...card, lines: [...card.lines, ...agreed.lines], links: agreed.links };
}
