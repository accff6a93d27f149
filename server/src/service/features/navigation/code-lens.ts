/** Code lens: above a note, how often the text marks it and where. Off unless the user wants it. */
import { shownRef } from '../../../corpus/address';
import type { Span } from '../../../text/span';
import { footnotesIn } from '../../citations/facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

export interface Lens {
  readonly span: Span;
  /** `Marked in PP6, OP4` */
  readonly title: string;
}

/** One lens for each note. */
export function codeLens(snapshot: Snapshot): Lens[] {
  const { blocks } = resolutionOf(snapshot);
  return footnotesIn(snapshot).footnotes.map(({ note, marks }) => {
    const refs = [...new Set(marks.map(({ block }) => shownRef(blocks[block]?.ref ?? '')))].filter(
      (ref) => ref !== '',
    );
    return { span: note.labelSpan, title: refs.length === 0 ? 'No mark' : `Marked in ${refs.join(', ')}` };
  });
}
