/** What is asked and answered about a draft and the text that it starts from, for server and client alike. */
import type { Range } from 'vscode-languageserver';

/** What `agreedLanguage/changesSinceBase` answers; null for a draft whose base is not named or not known. */
export interface ChangesSinceBase {
  readonly version: number;
  readonly base: {
    /** `resolution 78/217`, or the name of its file. */
    readonly name: string;
    readonly title?: string;
    /** Where it can be opened, if it is a document of the corpus. */
    readonly uri?: string;
  };
  /** The base's words with the numbers, marks and line breaks of the draft. */
  readonly original: string;
  /** Those that are not what they were, in the draft's order. */
  readonly paragraphs: readonly ParagraphSinceBase[];
}

export interface ParagraphSinceBase {
  readonly relation: 'same' | 'changed' | 'new' | 'dropped';
  /** Its address in the draft, or in the base where it was dropped. */
  readonly ref: string;
  /** Its first words. */
  readonly words: string;
  /** In the draft; empty, where it stood, for one that was dropped. */
  readonly range: Range;
  readonly moved: boolean;
  /** Addresses in the base of further paragraphs whose words went into it. */
  readonly mergedFrom: readonly string[];
  /** Addresses in the draft of further paragraphs that were made out of it. */
  readonly splitInto: readonly string[];
  readonly changes: readonly ChangeSinceBase[];
  /** How many of its footnotes changed. */
  readonly notes: number;
}

export interface ChangeSinceBase {
  readonly range: Range;
  readonly kind: 'opening' | 'update' | 'editorial' | 'wording';
  readonly strength?: 'stronger' | 'weaker';
  /** How often adopted texts of one title exchanged the two openings, where that was counted: `Invites` by `Urges`. */
  readonly exchanged?: number;
  readonly old: string;
  readonly now: string;
}

/** What `agreedLanguage/draftFromBase` is asked: a document of the corpus, or a text with the name of its file. */
export interface DraftFromBaseParams {
  readonly symbol?: string;
  readonly text?: string;
  /** What the draft names its base by, where it is not the symbol. */
  readonly base?: string;
}

/** A draft, or a sentence that says why there is none. */
export type DraftFromBaseResult = { readonly text: string } | { readonly problem: string };
