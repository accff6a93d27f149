/**
 * Footnotes: which note a mark calls, in which order notes follow one another, and what each refers to once
 * every Ibid. is expanded. The order is that of the numbers, not that of the lines: a page printed askew, or
 * a draft whose paragraphs were moved, still says what its numbers say.
 */
import { memoizeByObject, ObjectMemo } from '../../text/memoize';
import type { Span } from '../../text/span';
import type { FootnoteMark, FootnoteNote, OwnText, Resolution } from '../model';
import {
  type BreakReason,
  type Reference,
  readReferences,
  resolveReference,
  seriesOf,
  writeReference,
} from './references';

/** A footnote: its note, and the marks that call it. */
export interface Footnote {
  readonly label: string;
  /** Its place among the footnotes, from 0. */
  readonly index: number;
  readonly note: FootnoteNote;
  readonly marks: readonly FootnoteMark[];
  /** The note's words as they stand, without asterisks: `Ibid., vol. 2237, No. 39574.` */
  readonly words: string;
  /** Whether any of its references begins with Ibid. */
  readonly ibid: boolean;
  readonly meaning: Meaning;
}

/** What a note refers to. */
export type Meaning =
  | {
      readonly kind: 'resolved';
      /** Every Ibid. expanded: `United Nations, Treaty Series, vol. 2237, No. 39574.` */
      readonly text: string;
      readonly references: readonly Reference[];
      /** Where the Ibid.s lead to; undefined without Ibid. */
      readonly source: IbidSource | undefined;
    }
  | { readonly kind: 'broken'; readonly reason: BreakReason; readonly before?: string };

/** The note that a chain of Ibid. ends in. */
export interface IbidSource {
  readonly label: string;
  /** How many footnotes back it is: the Ibid.s lead through all between. */
  readonly steps: number;
}

/** What is wrong with marks and notes, apart from their words. */
export interface FootnoteFacts {
  /** In the order of their numbers. */
  readonly footnotes: readonly Footnote[];
  readonly byLabel: ReadonlyMap<string, Footnote>;
}

/** The footnotes of a text, resolved. Where two notes have one label, the first counts. */
export function footnotesOf(resolution: Resolution): FootnoteFacts {
  const footnotes: Footnote[] = [];
  const marks = marksByLabel(resolution.marks);
  for (const note of inOrder(resolution)) {
    const { words, ibid } = readNote(note.own);
    const meaning = meaningAfter(note.own, footnotes.at(-1));
    const { label } = note;
    const index = footnotes.length;
    footnotes.push({ label, index, note, marks: marks.get(label) ?? NO_MARKS, words, ibid, meaning });
  }
  const byLabel = new Map<string, Footnote>();
  for (const footnote of footnotes) byLabel.set(footnote.label, footnote);
  return { footnotes, byLabel };
}

/** What a note says by itself. */
const readNote = memoizeByObject((own: OwnText) => {
  const words = plainReference(own.words);
  const references = readReferences(words);
  return { words, references, ibid: references.some((reference) => reference.ibid) };
});

interface MeaningAfter {
  readonly label: string | undefined;
  readonly before: Meaning | undefined;
  readonly meaning: Meaning;
}

const meanings = new ObjectMemo<OwnText, MeaningAfter>();

/** What a note means after the one before; the same object while both say the same. */
function meaningAfter(own: OwnText, before: Footnote | undefined): Meaning {
  const known = meanings.get(own);
  if (known && known.label === before?.label && known.before === before?.meaning) return known.meaning;
  const { words, references } = readNote(own);
  const meaning = meaningOf(words, references, before);
  meanings.set(own, { label: before?.label, before: before?.meaning, meaning });
  return meaning;
}

const NO_MARKS: readonly FootnoteMark[] = [];

function marksByLabel(marks: readonly FootnoteMark[]): Map<string, FootnoteMark[]> {
  const found = new Map<string, FootnoteMark[]>();
  for (const mark of marks) {
    const list = found.get(mark.label);
    if (list) list.push(mark);
    else found.set(mark.label, [mark]);
  }
  return found;
}

/** A note's words without asterisks, on one line. */
export const plainReference = (words: string): string => words.replace(/\*/g, '').replace(/\s+/g, ' ').trim();

/** What a note means after `before`, the footnote printed just ahead of it. */
export function meaningOf(
  words: string,
  references: readonly Reference[],
  before: Pick<Footnote, 'label' | 'meaning'> | undefined,
): Meaning {
  if (!references.some((reference) => reference.ibid)) {
    return { kind: 'resolved', text: words, references, source: undefined };
  }
  const expanded = expand(references, before?.meaning);
  if ('reason' in expanded) {
    return { kind: 'broken', reason: expanded.reason, ...(before ? { before: before.label } : {}) };
  }
  const text = expanded.references.map(writeReference).join('; ') + (words.endsWith('.') ? '.' : '');
  const source = before && references[0]?.ibid ? sourceThrough(before) : undefined;
  return { kind: 'resolved', text, references: expanded.references, source };
}

function sourceThrough({ label, meaning }: Pick<Footnote, 'label' | 'meaning'>): IbidSource {
  const known = meaning.kind === 'resolved' ? meaning.source : undefined;
  return known ? { label: known.label, steps: known.steps + 1 } : { label, steps: 1 };
}

/** No note names as many references, nor a reference as many parts: each Ibid. of a chain may add some. */
const MOST = 40;

/** Expands the references of one note from left to right; the first leans on the note before. */
function expand(
  references: readonly Reference[],
  before: Meaning | undefined,
): { references: readonly Reference[] } | { reason: BreakReason } {
  const first = references[0];
  if (first?.ibid && before?.kind === 'broken') return { reason: 'broken-before' };
  const earlier = before?.kind === 'resolved' ? before.references : [];
  // A bare "Ibid." repeats the whole note, all its references.
  const bare = first?.ibid && first.parts.length === 0 && 1 < earlier.length;
  const result: Reference[] = bare ? [...earlier] : [];
  for (const reference of bare ? references.slice(1) : references) {
    const resolved = resolveReference(reference, lastSource(result) ?? lastSource(earlier));
    if (resolved.kind === 'broken') return { reason: resolved.reason };
    result.push(resolved.reference);
    if (result.length > MOST || resolved.reference.parts.length > MOST) return { reason: 'words' };
  }
  return { references: result };
}

/** The last of a note's references that names a publication: not the "see also para. 11" after it. */
const lastSource = (references: readonly Reference[]): Reference | undefined =>
  references.findLast((reference) => seriesOf(reference) !== 'words') ?? references.at(-1);

/** Notes in the order of their numbers; a label that is no number follows the mark it comes after. */
function inOrder(resolution: Resolution): FootnoteNote[] {
  const first = new Map<string, FootnoteNote>();
  for (const note of resolution.notes) if (!first.has(note.label)) first.set(note.label, note);
  const keys = orderKeys(resolution);
  const keyOf = (note: FootnoteNote): number => keys.get(note.label) ?? Number.MAX_SAFE_INTEGER;
  return [...first.values()].sort((a, b) => keyOf(a) - keyOf(b) || a.span.start - b.span.start);
}

function orderKeys(resolution: Resolution): Map<string, number> {
  const keys = new Map<string, number>();
  let last = 0;
  for (const mark of resolution.marks) {
    if (keys.has(mark.label)) continue;
    last = isNumber(mark.label) ? Number(mark.label) : last + 1e-6;
    keys.set(mark.label, last);
  }
  for (const note of resolution.notes) {
    if (!keys.has(note.label) && isNumber(note.label)) keys.set(note.label, Number(note.label));
  }
  return keys;
}

/** Whether a label is a number without leading zeros; other labels are names. */
export const isNumber = (label: string): boolean => /^[1-9]\d{0,5}$/.test(label);

/** The footnote under the cursor: at a mark, or anywhere in a note. */
export function footnoteAt(
  resolution: Resolution,
  offset: number,
): { readonly label: string; readonly span: Span; readonly at: 'mark' | 'note' } | undefined {
  const within = (span: Span) => span.start <= offset && offset <= span.end;
  const mark = resolution.marks.find((each) => within(each.span));
  if (mark) return { label: mark.label, span: mark.span, at: 'mark' };
  const note = resolution.notes.find((each) => within(each.span));
  return note && { label: note.label, span: note.span, at: 'note' };
}
