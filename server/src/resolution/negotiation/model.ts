/** The marks of a text under negotiation, as values. */
import type { Span } from '../../text/span';
import type { FrontMatter } from '../model';
import type { Delegation } from './delegations';
import type { MarkStatus } from './statuses';
import type { ProposedChange } from './targets';

/**
 * - `open`: `[as appropriate]`, words not agreed
 * - `addition`: `[EU: including girls]`, words proposed for addition
 * - `deletion`: `[US del: as appropriate]`, `~~as appropriate~~`, words of the text proposed for deletion
 * - `replacement`: `[Cuba: replace "ensure" by "promote"]`
 * - `objection`: `[deleted: Norway]`, a label that proposes to delete the bracket before it
 * - `position`: `[Holy See: reserve]`, `[EU: retain]`: a delegation's stance, without words
 * - `status`: `[agreed ad ref]`, `(closed)`: where the paragraph stands
 * - `unclear`: an instruction or a remark that cannot be carried out; its words are never text
 */
export type BracketKind =
  | 'open'
  | 'addition'
  | 'deletion'
  | 'replacement'
  | 'objection'
  | 'position'
  | 'status'
  | 'unclear';

/** A mark of negotiation. The running example is `[EU: including [young] girls]`. */
export interface Bracket {
  readonly kind: BracketKind;
  /** From `[` to `]`, both included, with the names that sign it from outside: `[including girls] (EU)`. */
  readonly span: Span;
  /** `EU: `, or the whole inside of an objection; empty at the start of the content of an `open` bracket. */
  readonly label: Span;
  /** The words: `including [young] girls`. All else in the span is a mark. */
  readonly content: Span;
  /** All whose names it bears. */
  readonly delegations: readonly Delegation[];
  /** Those among them who want the opposite of what `kind` says. */
  readonly against: readonly Delegation[];
  /** The wordings between slashes, where there are several: `cooperation / support`. */
  readonly alternatives: readonly Alternative[];
  /** What is done to the paragraph when an instruction is accepted: `[Russia: delete "to act"]`. */
  readonly changes: readonly ProposedChange[];
  readonly status?: MarkStatus | undefined;
  /** Struck words of the text inside of a delegation's addition: `[EU: ~~fully~~ effectively]`. */
  readonly struckInside?: boolean;
  /** How many brackets stand around it. */
  readonly depth: number;
}

export interface Alternative extends Span {
  /** Those who have signed it: `protect (EU) / assist`. */
  readonly delegations: readonly Delegation[];
}

export interface NegotiationMarks {
  /** In the order of their beginnings; an inner one follows the one it stands in. */
  readonly brackets: readonly Bracket[];
  /** Brackets without a partner. */
  readonly unpaired: readonly Span[];
}

/** How a text shows what is proposed, where it does so by the look of the words. */
export type Additions = FrontMatter['additions'];
