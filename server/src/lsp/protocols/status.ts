/** What `agreedLanguage/status` answers, as documented in docs/protocol.md. */
import type { Mode } from '../../resolution/model';

/** How a draft is read. */
export interface DraftStatus {
  readonly mode: Mode;
  /** Whether the draft's own front matter names the mode; else it is the setting's. */
  readonly isOwnMode: boolean;
  /** `General Assembly`; left out in an excerpt that names none. */
  readonly organ?: string;
  /** The text that the draft starts from: by its name where it is found, else as the front matter writes it. */
  readonly base?: { readonly name: string; readonly isFound: boolean };
}

/** Figures of one draft, footnotes and front matter left out. */
export interface StatusResult {
  readonly draft: DraftStatus;
  readonly words: number;
  /** Words that stand in an adopted text, in runs long enough to have a source. */
  readonly agreedWords: number;
  /** Their share, from 0 to 1; left out in a draft too short to have one. */
  readonly share?: number;
  /** Warnings about agreed language: departures, superseded wording, disfavoured terms. */
  readonly departures: number;
  readonly openBrackets?: number;
  /** How many marks bear each delegation's name, the most frequent first. */
  readonly bracketsByDelegation?: readonly (readonly [delegation: string, marks: number])[];
  readonly corpus: CorpusState;
}

export interface CorpusState {
  /** `loading` while the user's folders are read, `stopped` where the user has stopped that. */
  readonly state: 'loading' | 'stopped' | 'ready' | 'failed';
  /** What can be used now. */
  readonly documents: number;
  /**
   * Of the user's folders that are being read, or were when it was stopped; none while they are being listed. With
   * `hasLibraries` the documents of libraries are among them.
   */
  readonly files?: { readonly done: number; readonly total: number; readonly hasLibraries?: boolean };
  /** What failed and the cure, in a sentence. */
  readonly message?: string;
}
