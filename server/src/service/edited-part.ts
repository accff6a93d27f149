/** Whether two versions of a draft differ in the words of one paragraph or note alone, as they do while somebody types. */
import type { Resolution } from '../resolution/model';
import { type Part, partAt, partCount } from '../resolution/parts';
import { type Change, changeBetween, shiftOf } from '../text/change';

/** A paragraph or note that an edit has changed. */
export interface EditedPart {
  readonly before: Part;
  readonly after: Part;
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
  const [before, after] = [partAt(earlier, at), partAt(later, at)];
  if (!before || !after) return undefined;
  const change = changeOf(before, after);
  for (let i = 0; i < partCount(earlier); i++)
    if (!isSame(partAt(earlier, i) as Part, partAt(later, i) as Part, i === at, change)) return undefined;
  return { before, after, change };
}

/** The number of the first part that has another text now; how many there are where none has. */
function firstOther(earlier: Resolution, later: Resolution): number {
  let at = 0;
  while (partAt(earlier, at) && partAt(earlier, at)?.own === partAt(later, at)?.own) at++;
  return at;
}

function changeOf(before: Part, after: Part): Change {
  const { span, length } = changeBetween(before.own.text, after.own.text);
  const { start } = before.span;
  return { span: { start: start + span.start, end: start + span.end }, length };
}

/** Whether a part is what it was, and the change has moved it as it moves what stands behind it. */
function isSame(old: Part, part: Part, isEdited: boolean, change: Change): boolean {
  const by = old.span.start > change.span.end ? shiftOf(change) : 0;
  if (part.span.start !== old.span.start + by || (part.own !== old.own && !isEdited)) return false;
  if ('kind' in old && 'kind' in part)
    return (
      part.kind === old.kind && part.ref === old.ref && part.level === old.level && part.parent === old.parent
    );
  return 'label' in old && 'label' in part && part.label === old.label;
}
