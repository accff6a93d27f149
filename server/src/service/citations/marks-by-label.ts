/** Footnote marks by their labels. */
import type { FootnoteMark, Resolution } from '../../resolution/model';

/** The first mark of each label, in text order. */
export function firstMarks(resolution: Resolution): FootnoteMark[] {
  const first = new Map<string, FootnoteMark>();
  for (const mark of resolution.marks) if (!first.has(mark.label)) first.set(mark.label, mark);
  return [...first.values()];
}
