/** What `agreedLanguage/technicalUpdate` is asked and answers, for server and client alike. */
import type { Range, TextEdit } from 'vscode-languageserver';
import type { DraftParams } from '../protocol';

export interface TechnicalUpdateParams extends DraftParams {
  /** The day that drafts without a date are measured by: `2026-11-10`. */
  readonly today: string;
}

export interface TechnicalUpdateResult {
  readonly version: number;
  /** The day that the draft was measured by. */
  readonly date: string;
  readonly items: readonly StaleItem[];
}

/** Words of a draft that are stale, or may be. */
export interface StaleItem {
  readonly range: Range;
  readonly words: string;
  /** `session`, `resolution`, `document`, `date`, `decade`, `spelling`, `name` */
  readonly kind: string;
  readonly reason: string;
  /** Whether the edits can be made unseen. */
  readonly sure: boolean;
  /** `Write "eightieth"`; absent, as the edits, where what replaces the words is not known. */
  readonly title?: string;
  readonly edits?: readonly TextEdit[];
}
