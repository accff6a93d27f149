/** Footnotes in the order of their marks, and every Ibid. made to mean what it meant. */

import { italicized, shortenedAfter } from '../../../resolution/citations/abbreviate-reference';
import { type Footnote, type Meaning, meaningOf } from '../../../resolution/citations/footnotes';
import { readReferences } from '../../../resolution/citations/references';
import type { FootnoteNote, Resolution } from '../../../resolution/model';
import { slice } from '../../../text/span';
import { footnotesIn } from '../../citations/facts';
import { whyBroken } from '../../citations/footnote-context';
import { changedIbidsIn } from '../../citations/ibid-history';
import { firstMarks } from '../../citations/marks-by-label';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { Edit } from '../../finding';
import type { Reflow, Undecided } from './outcome';

/** The edits that bring the footnotes of a draft into order. */
export function reflowFootnotes(snapshot: Snapshot): Reflow {
  const resolution = resolutionOf(snapshot);
  if (hasTwins(resolution)) return { edits: [], undecided: twins(resolution) };
  const labels = newLabels(resolution);
  const ordered = [...labels.keys()].flatMap((label) => meantNote(snapshot, label) ?? []);
  const contents = newContents(snapshot, ordered);
  return {
    edits: [...markEdits(resolution, labels), ...noteEdits(snapshot, labels, ordered, contents)],
    undecided: [...undefinedMarks(resolution), ...unusedNotes(resolution), ...brokenNotes(ordered)],
  };
}

/** Two notes with one label: it is not clear which of them a mark calls. */
const hasTwins = ({ notes }: Resolution): boolean => labelsOf(notes).size < notes.length;

function twins({ notes }: Resolution): Undecided[] {
  const seen = new Set<string>();
  return notes
    .filter(({ label }) => seen.size === seen.add(label).size)
    .map(({ labelSpan, label }) => ({ span: labelSpan, message: `There are two footnotes ${label}` }));
}

const labelsOf = (list: readonly { readonly label: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ label }) => label));

/** Old label to new one: by first mark, then the notes that no mark calls. */
function newLabels(resolution: Resolution): Map<string, string> {
  const labels = new Map<string, string>();
  const take = (label: string) => labels.has(label) || labels.set(label, String(labels.size + 1));
  for (const { label } of firstMarks(resolution)) take(label);
  for (const { label } of resolution.notes) take(label);
  return labels;
}

/** A footnote as it is to be understood: one whose Ibid. an edit has changed means what it meant before. */
function meantNote(snapshot: Snapshot, label: string): Footnote | undefined {
  const footnote = footnotesIn(snapshot).byLabel.get(label);
  const meant = footnote && changedIbidsIn(snapshot).get(footnote);
  return meant ? { ...footnote, meaning: meant.meaning } : footnote;
}

/** The words of each note in the new order; the old ones wherever they still mean the same. */
function newContents(snapshot: Snapshot, ordered: readonly Footnote[]): Map<Footnote, string> {
  const { footnotes } = footnotesIn(snapshot);
  const old = new Map(footnotes.map(({ label }, i) => [label, footnotes[i - 1]?.meaning] as const));
  const contents = new Map<Footnote, string>();
  const asTheyStand = new Set(footnotes);
  for (const [i, footnote] of ordered.entries()) {
    const raw = slice(snapshot.text, footnote.note.content);
    const before = ordered[i - 1];
    const isMeant = asTheyStand.has(footnote);
    const stays = isMeant && textOf(before?.meaning) === textOf(old.get(footnote.label));
    contents.set(footnote, stays ? raw : rewritten(footnote, before, raw));
  }
  return contents;
}

/** A note that means this, as it stands after another one: with Ibid. where the two have a source in common. */
export function writtenAfter(meaning: Meaning & { kind: 'resolved' }, before: Footnote | undefined): string {
  const short = before && shortenedAfter(meaning, before.meaning);
  return short !== undefined && means(short, before) === meaning.text ? short : italicized(meaning.text);
}

const textOf = (meaning: Meaning | undefined): string | undefined =>
  meaning?.kind === 'resolved' ? meaning.text : undefined;

/** A note after another one than before. */
function rewritten(footnote: Footnote, before: Footnote | undefined, raw: string): string {
  const { meaning } = footnote;
  if (meaning.kind === 'broken') return raw;
  const short = before && shortenedAfter(meaning, before.meaning);
  if (short !== undefined && means(short, before) === meaning.text)
    return footnote.ibid && means(raw, before) === meaning.text ? raw : short;
  if (!footnote.ibid || means(raw, before) === meaning.text) return raw;
  return italicized(meaning.text);
}

const means = (words: string, before: Footnote | undefined): string | undefined => {
  const plain = words.replace(/\*/g, '').replace(/\s+/g, ' ').trim();
  return textOf(meaningOf(plain, readReferences(plain), before));
};

function markEdits({ marks, text }: Resolution, labels: ReadonlyMap<string, string>): Edit[] {
  return marks.flatMap(({ span, label }) => {
    const next = labels.get(label) ?? label;
    return next === label || text.slice(span.start, span.end) === `[^${next}]`
      ? []
      : [{ span, text: `[^${next}]` }];
  });
}

/** Notes that stand together are put into their order; notes that stand among paragraphs stay there. */
function noteEdits(
  snapshot: Snapshot,
  labels: ReadonlyMap<string, string>,
  ordered: readonly Footnote[],
  contents: ReadonlyMap<Footnote, string>,
): Edit[] {
  const { notes } = resolutionOf(snapshot);
  const written = (footnote: Footnote) =>
    `[^${labels.get(footnote.label) ?? footnote.label}]: ${contents.get(footnote) ?? ''}`;
  const byNote = new Map<FootnoteNote, Footnote>(
    ordered.map((footnote) => [footnote.note, footnote] as const),
  );
  const together = standTogether(snapshot.text, notes);
  return notes.flatMap((note, i) => {
    const own = byNote.get(note);
    const footnote = together ? ordered[i] : own;
    if (!footnote) return [];
    if (footnote === own && isKept(snapshot, footnote, labels, contents)) return [];
    return [{ span: note.span, text: written(footnote) }];
  });
}

const isKept = (
  { text }: Snapshot,
  footnote: Footnote,
  labels: ReadonlyMap<string, string>,
  contents: ReadonlyMap<Footnote, string>,
): boolean =>
  labels.get(footnote.label) === footnote.label &&
  contents.get(footnote) === slice(text, footnote.note.content);

/** Whether only blank lines lie between the notes. */
const standTogether = (text: string, notes: readonly FootnoteNote[]): boolean =>
  notes.every(({ span }, i) => i === 0 || text.slice(notes[i - 1]?.span.end ?? 0, span.start).trim() === '');

function undefinedMarks({ marks, notes }: Resolution): Undecided[] {
  const defined = labelsOf(notes);
  return marks
    .filter(({ label }) => !defined.has(label))
    .map(({ span, label }) => ({ span, message: `Footnote ${label} has no note` }));
}

function unusedNotes({ marks, notes }: Resolution): Undecided[] {
  const called = labelsOf(marks);
  return notes
    .filter(({ label }) => !called.has(label))
    .map(({ labelSpan, label }) => ({
      span: labelSpan,
      message: `No mark in the text calls footnote ${label}`,
    }));
}

const brokenNotes = (footnotes: readonly Footnote[]): Undecided[] =>
  footnotes.flatMap(({ note, label, meaning }) =>
    meaning.kind === 'broken'
      ? [
          {
            span: note.content,
            message: `The Ibid. of footnote ${label} ${whyBroken(meaning.reason, meaning.before)}`,
          },
        ]
      : [],
  );
