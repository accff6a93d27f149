/** An item of completion, and the places of the corpus it comes from. */
import type { CorpusDocument, CorpusParagraph } from '../../../corpus/model';
import { wordsOfParagraph } from '../../../match/index/engine';
import type { Edit } from '../../finding';

export interface CompletionItem {
  readonly kind: 'continuation' | 'opening' | 'instrument' | 'address';
  /** As the list shows it, shortened. */
  readonly label: string;
  /** What is inserted over `edit.span`, which holds only what was typed. */
  readonly edit: Edit;
  /**
   * The letters after the cursor that are part of what is inserted: `ghts of the Child` in `the Ri|ghts of the Child`.
   * Left out where there are none. UTF-16.
   */
  readonly replacedAfter?: number;
  /** Begins like the text that is replaced, so that no editor filters it out. */
  readonly filter: string;
  /** Where it comes from, as shown beside it: `GCM, para. 23`. */
  readonly source: string;
  /** Edits elsewhere in the draft: a footnote. */
  readonly further?: readonly Edit[];
  /** Where the inserted words stand in the corpus, best first. */
  readonly places: readonly CompletionPlace[];
}

/** Words of a paragraph of the corpus. */
export interface CompletionPlace {
  /** The document's id. */
  readonly document: string;
  /** Which of its paragraphs; counted from 0. */
  readonly paragraph: number;
  /** The words taken over, `from` to before `to`; counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** All words of a paragraph. */
export const wholeParagraph = (document: CorpusDocument, paragraph: CorpusParagraph): CompletionPlace => ({
  document: document.id,
  paragraph: document.paragraphs.indexOf(paragraph),
  from: 0,
  to: wordsOfParagraph(paragraph).length,
});
