/** Repair Pasted Text: a selection, or the whole draft, that came from a page, read anew in paragraphs with notes. */
import { isNumber } from '../../../resolution/citations/footnotes';
import { repairsSaid, unwrapped } from '../../../resolution/wrapped/wrapped-text';
import type { Span } from '../../../text/span';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import { singleEdit } from '../../edits/edits';
import type { Edit } from '../../finding';

export interface Repaired {
  readonly edits: readonly Edit[];
  /** What was done, in one line. */
  readonly said: string;
}

/** The edits that repair the lines of a selection; undefined where nothing is broken. Front matter stays as it is. */
export function repairPasted(snapshot: Snapshot, selection: Span | undefined): Repaired | undefined {
  const { text } = snapshot;
  const span = selection ? wholeLines(text, selection) : bodyOf(snapshot);
  const { body, notes, repairs } = unwrapped(text.slice(span.start, span.end));
  const shift = notes.length === 0 ? 0 : highestOutside(snapshot, span);
  const labels = new Map(notes.map(({ label }) => [label, String(Number(label) + shift)]));
  const words = body.replace(
    /\[\^(\d{1,3})\]/g,
    (_mark, label: string) => `[^${labels.get(label) ?? label}]`,
  );
  const lines = notes.map((note) => `[^${labels.get(note.label)}]: ${note.words}`);
  const after = [words, ...lines].filter((part) => part !== '').join('\n\n');
  const put = `${text.slice(0, span.start)}${after}${text.slice(span.end)}`;
  const edits = singleEdit(text, put);
  const said = repairsSaid(repairs);
  return edits.length > 0 && said !== '' ? { edits, said } : undefined;
}

/** From the first line of a selection to the end of its last one. */
function wholeLines(text: string, { start, end }: Span): Span {
  const last = text.indexOf('\n', Math.max(start, end - 1));
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: last < 0 ? text.trimEnd().length : last };
}

function bodyOf(snapshot: Snapshot): Span {
  const { text } = snapshot;
  const front = resolutionOf(snapshot).frontMatter.span?.end ?? 0;
  const start = front + (text.slice(front).length - text.slice(front).trimStart().length);
  return { start, end: Math.max(start, text.trimEnd().length) };
}

/** The highest number of a footnote outside of a span: new ones come after it. */
function highestOutside(snapshot: Snapshot, { start, end }: Span): number {
  const { marks, notes } = resolutionOf(snapshot);
  const outside = [...marks, ...notes].filter(({ span }) => span.end <= start || span.start >= end);
  return Math.max(0, ...outside.map(({ label }) => (isNumber(label) ? Number(label) : 0)));
}
