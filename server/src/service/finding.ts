/** What a rule finds in a draft, in offsets; `lsp/` and `cli/` turn it into their own words. */
import type { Span } from '../text/span';

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
  /** Best first; the first is the preferred one. */
  readonly fixes: readonly Fix[];
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
