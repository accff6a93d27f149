/** What a re-flow changes, and what it leaves to a person. */
import type { Span } from '../../../text/span';
import type { Edit } from '../../finding';

export interface Reflow {
  /** In text order, disjoint. */
  readonly edits: readonly Edit[];
  readonly undecided: readonly Undecided[];
}

/** Something for a person to decide. */
export interface Undecided {
  readonly span: Span;
  readonly message: string;
}
