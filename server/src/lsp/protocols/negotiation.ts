/** What client and server say to each other about the marks of a negotiation; see docs/protocol.md. */
import type { Position, Range } from 'vscode-languageserver';

/** A mark of negotiation in a draft; see docs/format.md. */
export interface MarkEntry {
  readonly kind:
    | 'open'
    | 'addition'
    | 'deletion'
    | 'replacement'
    | 'objection'
    | 'position'
    | 'status'
    | 'unclear';
  readonly range: Range;
  /** The words that it leaves open, adds or deletes, shortened; all of it where it is not understood. */
  readonly text: string;
  /** The words of the draft that a replacement takes out. */
  readonly replaces?: string;
  /** Those among `delegations` who want the opposite of what `kind` says. */
  readonly against?: readonly string[];
  /** `agreed`, `agreed ad ref`, `closed` or `pending`. */
  readonly status?: string;
  /** Whether no decision by delegation settles it: it is not understood, or an objection to nothing. */
  readonly unclear?: boolean;
  /** The delegations whose names it bears. */
  readonly delegations: readonly string[];
  /** The paragraph it stands in: `OP5 (n)`. */
  readonly ref: string;
}

export interface MarksResult {
  readonly open: number;
  readonly byDelegation: readonly (readonly [delegation: string, marks: number])[];
  readonly marks: readonly MarkEntry[];
  /** How many of the numbered and preambular paragraphs are agreed or closed; `adRef`: agreed ad referendum. */
  readonly progress: { readonly agreed: number; readonly adRef: number; readonly paragraphs: number };
  /** Where paragraphs stand. */
  readonly statuses: readonly { readonly ref: string; readonly status: string; readonly range: Range }[];
}

export interface CleanTextParams {
  readonly textDocument: { readonly uri: string };
  readonly accept: readonly string[];
  readonly reject: readonly string[];
  /** Whether unsigned brackets are taken off. */
  readonly unbracket: boolean;
  /** The unclear marks that go, by their ranges; the others stay as they are. */
  readonly drop?: readonly Range[];
}

export interface CleanTextResult {
  readonly text: string;
  /** The marks that are still there and that no decision by delegation settles, by their ranges before. */
  readonly left: readonly Range[];
}

/** One mark, at `position`, or all that bear a delegation's name. */
export interface DecideParams {
  readonly textDocument: { readonly uri: string };
  readonly verdict: 'accept' | 'reject';
  readonly position?: Position;
  readonly delegation?: string;
}

/** A text of amendments in the wording of L. documents, and whose they are. */
export interface AmendParams {
  readonly textDocument: { readonly uri: string };
  readonly amendments: string;
  readonly sponsor: string;
}

export interface AmendResult {
  readonly version: number;
  /** They put the amendments into the draft as proposals of the sponsor. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** How many became proposals. */
  readonly done: number;
  /** The others, each with the reason. */
  readonly problems: readonly { readonly said: string; readonly why: string }[];
}

/** Null where there is nothing to decide. */
export interface DecideResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}
