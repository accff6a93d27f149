/** Footnote marks that stand at one place: `[^1],[^2]`. */
import type { FootnoteMark, Resolution } from '../../../resolution/model';
import { memoizeByObject } from '../../../text/memoize';
import type { Span } from '../../../text/span';

/** One mark, or several with only blanks and a comma between each two. */
export interface MarkRun {
  /** In text order, one at least. */
  readonly marks: readonly FootnoteMark[];
  /** From the first mark to the last. UTF-16. */
  readonly span: Span;
}

/** The marks of a text, those at one place together. */
export const markRuns: (resolution: Resolution) => readonly MarkRun[] = memoizeByObject(({ marks, text }) => {
  const runs: FootnoteMark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.block === mark.block && JOIN.test(text.slice(last.span.end, mark.span.start)))
      run.push(mark);
    else runs.push([mark]);
  }
  return runs.map((run) => ({ marks: run, span: spanOf(run) }));
});

// "", " ", ",", ", "
const JOIN = /^[ \t\u00A0]{0,2},?[ \t\u00A0]{0,2}$/;

const spanOf = (run: readonly FootnoteMark[]): Span => ({
  start: run[0]?.span.start ?? 0,
  end: run.at(-1)?.span.end ?? 0,
});
