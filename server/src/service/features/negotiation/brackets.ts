/** The brackets of a draft as a list. */
import type { Bracket } from '../../../resolution/negotiation/brackets';
import { blockAt } from '../../../resolution/parse';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

/** A bracket with its paragraph, for people to choose from. */
export interface ListedBracket {
  readonly bracket: Bracket;
  /** `OP5 (n)`; empty outside all paragraphs. */
  readonly ref: string;
  /** The words inside on one line, shortened. */
  readonly words: string;
}

/** How many characters of a bracket are listed. */
const SHOWN = 80;

/** All brackets of a draft, in text order. */
export function listBrackets(snapshot: Snapshot): ListedBracket[] {
  const resolution = resolutionOf(snapshot);
  return negotiationMarksOf(snapshot).brackets.map((bracket) => ({
    bracket,
    ref: blockAt(resolution, bracket.span.start)?.ref ?? '',
    words: shortened(
      snapshot.text.slice(
        bracket.content.start,
        Math.min(bracket.content.end, bracket.content.start + 4 * SHOWN),
      ),
    ),
  }));
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/ \S*$/, '')} ...`;
}
