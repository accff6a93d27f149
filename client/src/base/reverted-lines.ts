/** What a change of the gutter's takes back, as one edit of lines. Lines count from 1, as VS Code's gutter counts them. */

/** A change as the gutter hands it over. An end of 0 is a side without lines, whose start is the line before. */
export interface LineChange {
  readonly originalStartLineNumber: number;
  readonly originalEndLineNumber: number;
  readonly modifiedStartLineNumber: number;
  readonly modifiedEndLineNumber: number;
}

/** Replaces some lines by others; `from` counts from 0, and `count` may be 0. */
export interface LinesEdit {
  readonly from: number;
  readonly count: number;
  readonly lines: readonly string[];
}

/** The edit that puts the lines of the original in the place of what was changed. */
export function revertedLines(original: readonly string[], change: LineChange): LinesEdit {
  const before = sideOf(change.originalStartLineNumber, change.originalEndLineNumber);
  const after = sideOf(change.modifiedStartLineNumber, change.modifiedEndLineNumber);
  return { ...after, lines: original.slice(before.from, before.from + before.count) };
}

const sideOf = (start: number, end: number) =>
  end === 0 ? { from: start, count: 0 } : { from: start - 1, count: end - start + 1 };
