/** Inlay hints: what an Ibid. stands for, shown after it. Off unless the user wants them. */
import { italicized } from '../../../resolution/citations/abbreviate-reference';
import type { Span } from '../../../text/span';
import { footnotesIn } from '../../citations/facts';
import type { Snapshot } from '../../draft/snapshot';

export interface InlayHint {
  /** UTF-16 */
  readonly offset: number;
  readonly text: string;
}

/** The hints of the notes that touch `range`. */
export function inlayHints(snapshot: Snapshot, range: Span): InlayHint[] {
  return footnotesIn(snapshot).footnotes.flatMap(({ ibid, note, meaning }) => {
    if (!ibid || meaning.kind !== 'resolved') return [];
    if (note.span.end < range.start || range.end < note.span.start) return [];
    return [{ offset: note.content.end, text: ` = ${italicized(meaning.text).replace(/\*/g, '')}` }];
  });
}
