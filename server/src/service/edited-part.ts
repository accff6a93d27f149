/** Whether two versions of a draft differ in the words of one paragraph or note alone, as they do while somebody types. */
import type { Block, FootnoteNote, Resolution } from '../resolution/model';
import { type Change, changeBetween, shiftOf } from '../text/change';

/** A paragraph or note that an edit has changed. */
export interface EditedPart {
  readonly before: Block | FootnoteNote;
  readonly after: Block | FootnoteNote;
  /** What the edit did; its span counts from the start of the earlier text. UTF-16. */
  readonly change: Change;
}

/**
 * The only paragraph or note in which two versions differ; undefined where they differ in more, in their front matter
 * or in what their parts are, and where they don't differ.
 */
export function editedPart(earlier: Resolution, later: Resolution): EditedPart | undefined {
  if (earlier.frontMatter !== later.frontMatter || earlier.blocks.length !== later.blocks.length)
    return undefined;
  const olds = partsOf(earlier);
  const news = partsOf(later);
  const at = olds.findIndex(({ own }, i) => own !== news[i]?.own);
  const [before, after] = [olds[at], news[at]];
  if (!before || !after || olds.length !== news.length) return undefined;
  const change = changeOf(before, after);
  const stays = olds.every((old, i) => isSame(old, news[i] as Block | FootnoteNote, i === at, change));
  return stays ? { before, after, change } : undefined;
}

const partsOf = ({ blocks, notes }: Resolution): (Block | FootnoteNote)[] => [...blocks, ...notes];

function changeOf(before: Block | FootnoteNote, after: Block | FootnoteNote): Change {
  const { span, length } = changeBetween(before.own.text, after.own.text);
  const { start } = before.span;
  return { span: { start: start + span.start, end: start + span.end }, length };
}

/** Whether a part is what it was, and the change has moved it as it moves what stands behind it. */
function isSame(
  old: Block | FootnoteNote,
  part: Block | FootnoteNote,
  isEdited: boolean,
  change: Change,
): boolean {
  const by = old.span.start > change.span.end ? shiftOf(change) : 0;
  if (part.span.start !== old.span.start + by || (part.own !== old.own && !isEdited)) return false;
  if ('kind' in old && 'kind' in part)
    return (
      part.kind === old.kind && part.ref === old.ref && part.level === old.level && part.parent === old.parent
    );
  return 'label' in old && 'label' in part && part.label === old.label;
}
