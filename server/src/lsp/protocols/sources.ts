/** What is said of the sources of a draft and of the uses of words; the requests are named in protocol.ts. */
import type { Range } from 'vscode-languageserver';
import type { ParagraphParams } from '../protocol';

export interface SourcesResult {
  readonly version: number;
  /** `36 of 40 paragraphs have a source; 1,204 of 2,080 words stand so in it (57 %)` */
  readonly summary: string;
  /** In the order of the draft; headings and printed matter have none. */
  readonly paragraphs: readonly SourcesEntry[];
}

/** The sources of a paragraph. */
export interface SourcesEntry {
  readonly range: Range;
  readonly ref: string;
  /** `NYD, Annex II, para. 8 (q), 4 changes; GCM, para. 23` */
  readonly line: string;
  /** Those that most words come from first. */
  readonly sources: readonly SourceEntry[];
  /** Words that no adopted text has. */
  readonly added: readonly string[];
}

export interface SourceEntry extends ParagraphParams {
  /** `GCM, para. 23 (2018)` */
  readonly shown: string;
  /** What stands in the draft in the place of the agreed words: either is empty where words were added or left out. */
  readonly changes: readonly { readonly agreed: string; readonly words: string }[];
}

export interface SourcesReportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'markdown' | 'html' | 'docx';
}

/** One of them, as it was asked for; none where the host cannot write it. */
export interface SourcesReportResult {
  readonly markdown?: string;
  readonly html?: string;
  /** In base 64. */
  readonly docx?: string;
}

export interface PrecedentResult {
  /** The card, in Markdown; the most useful line first. */
  readonly markdown: string;
}

/** How often words stand in adopted texts. */
export interface UsesResult {
  readonly uses: number;
  /** The number of documents that have it. */
  readonly texts: number;
  /** The year of the first of them: `2016`. */
  readonly since?: string;
  /** How many adopted texts are loaded. */
  readonly loaded: number;
}
