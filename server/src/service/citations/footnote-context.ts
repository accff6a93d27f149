/** What the text says around a footnote: the words its mark hangs on, and why its Ibid. leads nowhere. */
import { findCitations } from '../../resolution/citations/citations';
import type { Footnote } from '../../resolution/citations/footnotes';
import type { BreakReason } from '../../resolution/citations/references';
import { sourceBefore, titleBefore } from '../../resolution/citations/title-before-mark';
import type { Snapshot } from '../draft/snapshot';

/** The words that the first mark of a footnote hangs on: a title, else the source named before it. */
export function hangsOn(snapshot: Snapshot, footnote: Footnote): string | undefined {
  const [mark] = footnote.marks;
  if (!mark) return undefined;
  const convention = labourBefore(snapshot.text, mark.span.start);
  if (convention) return convention;
  const span = titleBefore(snapshot.text, mark.span.start) ?? sourceBefore(snapshot.text, mark.span.start);
  return (
    span &&
    snapshot.text
      .slice(span.start, span.end)
      .replace(/\*|\[\^[^\]]*\]/g, '')
      .replace(/\s+/g, ' ')
  );
}

/** "the Minimum Age Convention, 1973 (No. 138),[^25]" */
function labourBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 160), at);
  const cited = findCitations(before).at(-1);
  return cited?.target.kind === 'labour' && before.length - cited.span.end < 3
    ? cited.target.title
    : undefined;
}

/** Why an Ibid. leads nowhere, in a few words. */
export function whyBroken(reason: BreakReason, before: string | undefined): string {
  const note = before ? `footnote ${before}` : 'the footnote before it';
  switch (reason) {
    case 'first':
      return 'leads nowhere: no footnote stands before it';
    case 'not-treaty-series':
      return `leads nowhere: ${note} is no reference to a treaty series`;
    case 'not-official-records':
      return `leads nowhere: ${note} is no reference to Official Records`;
    case 'no-such-part':
      return `leads nowhere: ${note} is a treaty, which has no such part`;
    case 'words':
      return `leads nowhere: ${note} names no source`;
    case 'broken-before':
      return `leads nowhere: the Ibid. of ${note} does not either`;
  }
}
