/** What a draft cites: facts about a snapshot, computed once for each. */
import { findMentions, instrumentTable, type Mention } from '../../corpus/instruments';
import type { Instrument } from '../../corpus/model';
import { type Citation, findCitations } from '../../resolution/citations';
import { type FootnoteFacts, footnotesOf } from '../../resolution/footnotes';
import type { Block, Resolution } from '../../resolution/model';
import { remembered } from '../../text/remember';
import type { Span } from '../../text/span';
import { plainWords } from '../read-words';
import { derived, resolutionOf, type Snapshot, wordsAt } from '../snapshot';

/** The footnotes with every Ibid. followed. */
export const footnotesIn: (snapshot: Snapshot) => FootnoteFacts = derived((snapshot) =>
  footnotesOf(resolutionOf(snapshot)),
);

/** Every citation by number, symbol or paragraph, in text order: of the paragraphs and of the notes. */
export const citationsIn: (snapshot: Snapshot) => readonly Citation[] = derived((snapshot) =>
  stretchesOf(resolutionOf(snapshot))
    .flatMap((span) => findCitations(wordsAt(snapshot, span), span.start))
    .sort((a, b) => a.span.start - b.span.start),
);

const mentions = new WeakMap<
  Snapshot,
  { readonly of: readonly Instrument[]; readonly found: readonly Mention[] }
>();

/** Every instrument that the paragraphs and notes name, in text order. */
export function mentionsIn(snapshot: Snapshot, instruments: readonly Instrument[]): readonly Mention[] {
  const known = mentions.get(snapshot);
  if (known?.of === instruments) return known.found;
  const mentionsOf = finderOf(instruments);
  const found = stretchesOf(resolutionOf(snapshot)).flatMap((span) =>
    mentionsOf(wordsAt(snapshot, span)).map((each) => ({ ...each, span: shifted(each.span, span.start) })),
  );
  found.sort((a, b) => a.span.start - b.span.start);
  mentions.set(snapshot, { of: instruments, found });
  return found;
}

const finders = new WeakMap<readonly Instrument[], (text: string) => readonly Mention[]>();

/** Finds the mentions in the words of a paragraph or note, once for the same words. */
export function finderOf(instruments: readonly Instrument[]): (text: string) => readonly Mention[] {
  const known = finders.get(instruments);
  if (known) return known;
  const table = instrumentTable(instruments);
  const find = remembered((text): readonly Mention[] => findMentions(table, text, plainWords(text)));
  finders.set(instruments, find);
  return find;
}

/** Where a draft cites at all: its paragraphs, headings and notes. */
const stretchesOf = (resolution: Resolution): Span[] => [
  ...resolution.blocks.map((block) => block.content),
  ...resolution.notes.map((note) => note.content),
];

/** The block at an offset; the footnotes belong to none. */
export const blockAt = (snapshot: Snapshot, offset: number): Block | undefined =>
  resolutionOf(snapshot).blocks.find((block) => block.span.start <= offset && offset <= block.span.end);

export const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
