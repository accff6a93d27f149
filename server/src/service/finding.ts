/** What a rule finds in a draft, in offsets; `lsp/` and `cli/` turn it into their own words. */
import { moved, type Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Finding {
  /** The rule's id, `departs-from-agreed`: file name, setting, page and diagnostic code alike. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** One line, no full stop: `Departs from agreed language: "a primary" (GCM, para. 23)`. */
  readonly message: string;
  /** The agreed paragraphs it rests on, best first. */
  readonly related: readonly Related[];
  /** Best first; the first is the preferred one, unless `turnsSense`. */
  readonly fixes: readonly Fix[];
  /**
   * Whether the fix would turn the sense: a negation, an obligation, who must act, whom it is about, or which resolution
   * is cited. Such a fix is the drafter's choice after both texts have been compared; it is never preferred, and never
   * part of *fix all*.
   */
  readonly turnsSense?: boolean;
}

/** A paragraph of the corpus that a finding rests on. */
export interface Related {
  readonly document: string;
  readonly ref: string;
  /** `GCM, para. 23: "... as a primary consideration ..."` */
  readonly message: string;
}

/** A change that removes the finding. */
export interface Fix {
  /** `Use "a primary" (GCM, para. 23)` */
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A finding whose words stand `by` code units further on. */
export const movedFinding = (finding: Finding, by: number): Finding => ({
  ...finding,
  span: moved(finding.span, by),
  fixes: finding.fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ span, text }) => ({ span: moved(span, by), text })),
  })),
});
