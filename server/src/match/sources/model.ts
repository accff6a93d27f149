/** Where the words of a text come from, as plain data. */
import type { Span } from '../../text/span';

/** A paragraph of an adopted text that words were taken from. */
export interface SourceParagraph {
  /** The id of its document: the symbol, where the United Nations gives one. */
  readonly symbol: string;
  readonly ref: string;
  /** `GCM, para. 15 (h)` */
  readonly shown: string;
  /** The year of adoption, where it is known. */
  readonly year?: number | undefined;
  /** Its number in the index. */
  readonly paragraph: number;
}

/** Words of a source; the span counts in the paragraph's text, as `corpus show` gives it. UTF-16. */
export interface SourceWords extends Span {
  readonly symbol: string;
  readonly ref: string;
}

/** Words that stand so in the source: capitals, quotes, hyphens and white space apart. */
export interface VerbatimRun extends Span {
  readonly kind: 'verbatim';
  readonly source: SourceWords;
}

/**
 * Words that stand in the place of others. `agreed`, the words of the source at that span, is empty where words were
 * added; the run is empty where words were left out.
 */
export interface ChangedRun extends Span {
  readonly kind: 'changed';
  readonly source: SourceWords;
  readonly agreed: string;
}

/** Words that no adopted text has. */
export interface NewRun extends Span {
  readonly kind: 'new';
}

export type SourcedRun = VerbatimRun | ChangedRun | NewRun;

/** The sources of a text: of one paragraph, without number, markup and footnote marks. */
export interface WordSources {
  /** Those that most words come from first. */
  readonly from: readonly SourceParagraph[];
  /** In order and without gaps, from 0 to the end of the text. UTF-16. */
  readonly runs: readonly SourcedRun[];
}

/** A paragraph of a draft with its sources. */
export interface SourcedParagraph extends WordSources {
  /** Its index in `Resolution.blocks`. */
  readonly block: number;
  readonly ref: string;
  /** The words, as `corpus show` gives them. */
  readonly text: string;
}
