/** Where the addressees of a draft stand: `the Secretary-General` in `Requests the Secretary-General to report`. */

import type { Block } from '../../../resolution/model';
import { addresseeOf, addresses } from '../../../resolution/openings/addressees';
import { takeApart } from '../../../resolution/openings/also-further';
import type { Span } from '../../../text/span';
import { resolutionOf, type Snapshot } from '../snapshot';

/** The addressees of directive openings, in text order; those that footnote marks interrupt are left out. */
export function addressees(snapshot: Snapshot): Span[] {
  return resolutionOf(snapshot).blocks.flatMap((block) => addresseeIn(snapshot.text, block) ?? []);
}

function addresseeIn(text: string, { opening, content }: Block): Span | undefined {
  if (!opening || !addresses(takeApart(text.slice(opening.span.start, opening.span.end)).phrase))
    return undefined;
  const rest = text.slice(opening.span.end, content.end);
  const addressee = addresseeOf(rest.replace(/^\*/, ''));
  const at = addressee ? rest.toLowerCase().indexOf(addressee) : -1;
  if (!addressee || at < 0 || at > 60) return undefined;
  const start = opening.span.end + at;
  // What is proposed beside the addressee has its own marks.
  const [alone = ''] = addressee.split(/[,\s]*\[/);
  return alone ? { start, end: start + alone.length } : undefined;
}
