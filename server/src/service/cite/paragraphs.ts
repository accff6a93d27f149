/** Which paragraph of the draft a "paragraph 5 above" means. */
import type { Citation } from '../../resolution/citations';
import type { Block } from '../../resolution/model';
import { resolutionOf, type Snapshot } from '../snapshot';

/** The address of a block as a reference gives it: `OP5 (n)` is `5 (n)`; those of other kinds have none. */
export const numberOf = (block: Block): string | undefined =>
  /^(?:.*?(?:OP|, para\. ))?(\d+(?: \([a-z]+\))*)$/.exec(block.ref)?.[1];

/**
 * The paragraph that a citation of this text means: among those of that number the one nearest before the
 * citation for "above", after it for "below", else the first.
 */
export function resolvedParagraph(snapshot: Snapshot, citation: Citation): Block | undefined {
  const { target, span } = citation;
  if (target.kind !== 'paragraph' || target.where === 'other') return undefined;
  const candidates = resolutionOf(snapshot).blocks.filter((block) => numberOf(block) === target.ref);
  if (target.where === 'above')
    return candidates.findLast((block) => block.span.start <= span.start) ?? candidates[0];
  if (target.where === 'below')
    return candidates.find((block) => span.start <= block.span.end) ?? candidates[0];
  return candidates[0];
}
