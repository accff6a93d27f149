/**
 * Paste: text with notes, as other programs copy it, turned into marks and notes: Word's HTML from the
 * clipboard, `<sup>7</sup>`, `¹²`, `[footnoteRef:7]`. Notes get the next free numbers of the draft.
 */
import { isNumber } from '../../../resolution/citations/footnotes';
import { repairsSaid, unwrapped } from '../../../resolution/wrapped/wrapped-text';
import type { Span } from '../../../text/span';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import { noteEdit } from '../editing/insert-footnote';
import { markedText, type Pasted } from './footnote-marks';
import type { ReadHtml, readHtml } from './html';

/** What the clipboard holds. */
export interface Clipboard {
  readonly text: string;
  readonly html?: string;
  /** Reads it; handed in because it is large, and loaded when HTML is first pasted. */
  readonly readHtml?: typeof readHtml;
}

/** What is put into the draft. */
export interface PasteEdits {
  /** In the place of the selection. */
  readonly insert: string;
  /** The notes, elsewhere in the draft; disjoint from the selection. */
  readonly edits: readonly Edit[];
  readonly notes: number;
  /** What was mended of a text that comes from a page, in one line. */
  readonly repairs?: string;
}

/** A mark as drafts have it. */
const MARK = /\[\^[^\]\s]{1,20}\]/;

/**
 * The paste of a clipboard over `range`; undefined where it holds neither footnotes nor struck words nor the lines of a page:
 * then any paste is right. Words of a draft are taken as they stand: editors put them on the clipboard as coloured HTML too.
 */
export function paste(
  snapshot: Snapshot,
  range: Span,
  { text, html, readHtml }: Clipboard,
): PasteEdits | undefined {
  const isOfDraft = MARK.test(text);
  const paper = html && !isOfDraft ? readPaper(readHtml?.(html)) : undefined;
  const pasted = paper ?? markedText(text);
  if (pasted) return placed(snapshot, range, pasted, isOfDraft);
  const page = isOfDraft ? undefined : readPage(text);
  return page && { ...placed(snapshot, range, page.pasted, false), repairs: page.repairs };
}

/** Fewer lines joined may be lines that somebody has broken on purpose. */
const LINES_OF_A_PAGE = 2;

/** A text copied from a page: its lines are joined, its figures are marks. */
function readPage(text: string): { readonly pasted: Pasted; readonly repairs: string } | undefined {
  const { body, notes, repairs } = unwrapped(text);
  if (repairs.joined + repairs.numbers < LINES_OF_A_PAGE) return undefined;
  return { pasted: { text: body, notes }, repairs: repairsSaid(repairs) };
}

function readPaper(read: ReadHtml | undefined): Pasted | undefined {
  return read && (markedText(read.text) ?? (read.hasChanges ? { text: read.text, notes: [] } : undefined));
}

/**
 * Numbers the notes after those of the draft. A mark that came without its note gets a number of its own, since a note
 * of that number in the draft is another one; but the marks of a draft's own words keep theirs.
 */
function placed(snapshot: Snapshot, range: Span, { text, notes }: Pasted, isOfDraft: boolean): PasteEdits {
  const resolution = resolutionOf(snapshot);
  const taken = [...resolution.marks, ...resolution.notes].map(({ label }) =>
    isNumber(label) ? Number(label) : 0,
  );
  const first = Math.max(0, ...taken) + 1;
  const called = isOfDraft ? [] : [...text.matchAll(/\[\^([^\]]{1,20})\]/g)].map(([, label = '']) => label);
  const all = new Set([...notes.map(({ label }) => label), ...called]);
  const labels = new Map([...all].map((label, i) => [label, first + i] as const));
  const insert = text.replace(/\[\^([^\]]{1,20})\]/g, (mark, label: string) => {
    const next = labels.get(label);
    return next === undefined ? mark : `[^${next}]`;
  });
  const lines = notes.map(({ label, words }) => `[^${labels.get(label)}]: ${words}`).join('\n\n');
  const isAtEnd = range.end >= snapshot.text.trimEnd().length && resolution.notes.length === 0;
  if (isAtEnd && notes.length > 0) {
    return { insert: `${insert.trimEnd()}\n\n${lines}\n`, edits: [], notes: notes.length };
  }
  return { insert, edits: notes.length === 0 ? [] : [noteEdit(resolution, lines)], notes: notes.length };
}
