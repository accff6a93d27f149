/**
 * Paste: text with notes, as other programs copy it, turned into marks and notes: Word's HTML from the
 * clipboard, `<sup>7</sup>`, `¹²`, `[footnoteRef:7]`. Notes get the next free numbers of the draft.
 */
import { isNumber } from '../../../resolution/citations/footnotes';
import type { Span } from '../../../text/span';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import { noteEdit } from '../editing/insert-footnote';
import { markedText, type Pasted } from './footnote-marks';
import { htmlText } from './html';

/** What the clipboard holds. */
export interface Clipboard {
  readonly text: string;
  readonly html?: string;
}

/** What is put into the draft. */
export interface PasteResult {
  /** In the place of the selection. */
  readonly insert: string;
  /** The notes, elsewhere in the draft; disjoint from the selection. */
  readonly edits: readonly Edit[];
  readonly notes: number;
}

/** The paste of a clipboard over `range`; undefined where it holds no footnotes: then any paste is right. */
export function paste(snapshot: Snapshot, range: Span, clipboard: Clipboard): PasteResult | undefined {
  const pasted =
    (clipboard.html ? markedText(htmlText(clipboard.html)) : undefined) ?? markedText(clipboard.text);
  if (!pasted) return undefined;
  return placed(snapshot, range, pasted);
}

/** Numbers the notes after those of the draft. */
function placed(snapshot: Snapshot, range: Span, { text, notes }: Pasted): PasteResult {
  const resolution = resolutionOf(snapshot);
  const taken = [...resolution.marks, ...resolution.notes].map(({ label }) =>
    isNumber(label) ? Number(label) : 0,
  );
  const first = Math.max(0, ...taken) + 1;
  const labels = new Map(notes.map(({ label }, i) => [label, first + i] as const));
  const insert = text.replace(/\[\^([^\]]{1,20})\]/g, (mark, label: string) => {
    const next = labels.get(label);
    return next === undefined ? mark : `[^${next}]`;
  });
  const lines = notes.map(({ label, words }) => `[^${labels.get(label)}]: ${words}`).join('\n\n');
  if (range.end >= snapshot.text.trimEnd().length && resolution.notes.length === 0) {
    return { insert: `${insert.trimEnd()}\n\n${lines}\n`, edits: [], notes: notes.length };
  }
  return { insert, edits: notes.length === 0 ? [] : [noteEdit(resolution, lines)], notes: notes.length };
}
