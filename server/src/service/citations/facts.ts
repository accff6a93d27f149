/** What a draft cites: facts about a snapshot, computed once for each. */
import { findMentions, instrumentTable, type Mention } from '../../corpus/instruments';
import type { Instrument } from '../../corpus/model';
import {
  type Citation,
  citationInDraftOf,
  findCitations,
  movedCitation,
} from '../../resolution/citations/citations';
import { type FootnoteFacts, footnotesOf } from '../../resolution/citations/footnotes';
import type { Block, BlockOrNote, OwnText } from '../../resolution/model';
import { organOf } from '../../resolution/outline/organ';
import { memoizeByObject, ObjectMemo } from '../../text/memoize';
import { moved } from '../../text/span';
import { derived, resolutionOf, type Snapshot } from '../draft/snapshot';
import { plainWords } from '../draft/tokens';

/** The footnotes with every Ibid. followed. */
export const footnotesIn: (snapshot: Snapshot) => FootnoteFacts = derived((snapshot) =>
  footnotesOf(resolutionOf(snapshot)),
);

/** The citations of a paragraph or note by itself; offsets count from the start of its content. */
export const citationsOf: (own: OwnText) => readonly Citation[] = memoizeByObject(({ words }) =>
  findCitations(words),
);

/** Every citation by number, symbol or paragraph, in text order: of the paragraphs and of the notes. */
export const citationsIn: (snapshot: Snapshot) => readonly Citation[] = derived((snapshot) => {
  const found: Citation[] = [];
  const organ = organOf(resolutionOf(snapshot)) ?? 'General Assembly';
  for (const { own, content } of citing(snapshot))
    for (const each of citationsOf(own))
      found.push(citationInDraftOf(organ, movedCitation(each, content.start)));
  return found.sort((a, b) => a.span.start - b.span.start);
});

const mentions = new ObjectMemo<
  Snapshot,
  { readonly of: readonly Instrument[]; readonly found: readonly Mention[] }
>();

/** Every instrument that the paragraphs and notes name, in text order. */
export function mentionsIn(snapshot: Snapshot, instruments: readonly Instrument[]): readonly Mention[] {
  const known = mentions.get(snapshot);
  if (known?.of === instruments) return known.found;
  const mentionsOf = finderOf(instruments);
  const found: Mention[] = [];
  for (const { own, content } of citing(snapshot))
    for (const { span, instrument, form, as } of mentionsOf(own))
      found.push({ span: moved(span, content.start), instrument, form, as });
  found.sort((a, b) => a.span.start - b.span.start);
  mentions.set(snapshot, { of: instruments, found });
  return found;
}

/** Finds the mentions in a paragraph or note by itself, once for each. */
export const finderOf: (instruments: readonly Instrument[]) => (own: OwnText) => readonly Mention[] =
  memoizeByObject((instruments) => {
    const table = instrumentTable(instruments);
    return memoizeByObject((own) => findMentions(table, own.words, plainWords(own)));
  });

/** Where a draft cites at all: its paragraphs, headings and notes. */
const citing = derived((snapshot): readonly BlockOrNote[] => {
  const { blocks, notes } = resolutionOf(snapshot);
  return [...blocks, ...notes];
});

/** The block at an offset; the footnotes belong to none. */
export const blockTouching = (snapshot: Snapshot, offset: number): Block | undefined =>
  resolutionOf(snapshot).blocks.find((block) => block.span.start <= offset && offset <= block.span.end);
