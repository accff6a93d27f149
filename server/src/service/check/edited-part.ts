/** Whether two versions of a draft differ in the words of one paragraph or note alone, as they do while somebody types. */
import { type BlockOrNote, inRow, rowLength } from '../../resolution/block-row';
import type { Resolution } from '../../resolution/model';
import { type Change, changeBetween, shiftOf } from '../../text/change';

/** A paragraph or note that an edit has changed. */
export interface EditedPart {
  readonly before: BlockOrNote;
  readonly after: BlockOrNote;
  /** What the edit did; its span counts from the start of the earlier text. UTF-16. */
  readonly change: Change;
}

/**
 * The only paragraph or note in which two versions differ; undefined where they differ in more, in their front matter
 * or in what their parts are, and where they don't differ.
 */
export function editedPart(earlier: Resolution, later: Resolution): EditedPart | undefined {
  if (earlier.frontMatter !== later.frontMatter) return undefined;
  if (earlier.blocks.length !== later.blocks.length || earlier.notes.length !== later.notes.length)
    return undefined;
  const at = firstOther(earlier, later);
  const [before, after] = [inRow(earlier, at), inRow(later, at)];
  if (!before || !after) return undefined;
  const change = changeOf(before, after);
  for (let i = 0; i < rowLength(earlier); i++)
    if (!isSame(inRow(earlier, i) as BlockOrNote, inRow(later, i) as BlockOrNote, i === at, change))
      return undefined;
  return { before, after, change };
}

/** The place in the row of the first one that has another text now; the row's length where none has. */
function firstOther(earlier: Resolution, later: Resolution): number {
  let at = 0;
  while (inRow(earlier, at) && inRow(earlier, at)?.own === inRow(later, at)?.own) at++;
  return at;
}

function changeOf(before: BlockOrNote, after: BlockOrNote): Change {
  const { span, length } = changeBetween(before.own.text, after.own.text);
  const { start } = before.span;
  return { span: { start: start + span.start, end: start + span.end }, length };
}

/** Whether a part is what it was, and the change has moved it as it moves what stands behind it. */
function isSame(old: BlockOrNote, part: BlockOrNote, isEdited: boolean, change: Change): boolean {
  const by = old.span.start > change.span.end ? shiftOf(change) : 0;
  if (part.span.start !== old.span.start + by || (part.own !== old.own && !isEdited)) return false;
  if ('kind' in old && 'kind' in part)
    return (
      part.kind === old.kind && part.ref === old.ref && part.level === old.level && part.parent === old.parent
    );
  return 'label' in old && 'label' in part && part.label === old.label;
}
