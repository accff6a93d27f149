/**
 * What the footnotes of the corpus know: which words each note hangs on, and what it refers to. From this, a
 * reference in a draft that the table of instruments does not have can still be given its name, and a title
 * its usual reference. Read out of each document once, without parsing it.
 */
import { meaningOf, plainReference } from '../resolution/citations/footnotes';
import { readReferences } from '../resolution/citations/references';
import { foldTitle, titleBefore } from '../resolution/citations/title-before-mark';
import { memoizeByObject, memoizeByText, ObjectMemo } from '../text/memoize';
import { citedLookup } from './cited-sources';
import { instrumentTable, referenceKey } from './instruments';
import type { Corpus, CorpusDocument } from './model';

/** A footnote of a corpus document. */
export interface KnownNote {
  readonly document: CorpusDocument;
  readonly label: string;
  /** Every Ibid. expanded. */
  readonly reference: string;
  /** The title it hangs on, as far as it can be told from the words before its mark. */
  readonly title?: string;
}

/** The notes of a corpus, by what they refer to and by the title they hang on. */
export interface KnownNotes {
  readonly byReference: ReadonlyMap<string, readonly KnownNote[]>;
  /** Keys are folded titles. */
  readonly byTitle: ReadonlyMap<string, readonly KnownNote[]>;
}

const known = new ObjectMemo<readonly CorpusDocument[], KnownNotes>();

/** The notes of the documents; gathered once for each list. Costs a scan of their texts. */
export function knownNotes(documents: readonly CorpusDocument[]): KnownNotes {
  const found = known.get(documents);
  if (found) return found;
  const steps = knownNotesInSteps(documents);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a document, for callers with an event loop to serve. */
export function* knownNotesInSteps(documents: readonly CorpusDocument[]): Generator<void, KnownNotes> {
  const found = known.get(documents);
  if (found) return found;
  const byReference = new Map<string, KnownNote[]>();
  const byTitle = new Map<string, KnownNote[]>();
  for (const document of documents.filter(isSource)) {
    for (const note of notesOfDocument(document)) {
      push(byReference, referenceKey(note.reference), note);
      if (note.title) push(byTitle, foldTitle(note.title), note);
    }
    yield;
  }
  const notes = { byReference, byTitle };
  known.set(documents, notes);
  return notes;
}

/** The notes by the title they hang on alone: less work than all that is known of them. Keys are folded titles. */
export const notesByTitle: (documents: readonly CorpusDocument[]) => KnownNotes['byTitle'] = memoizeByObject(
  (documents) => {
    const all = known.get(documents);
    if (all) return all.byTitle;
    const byTitle = new Map<string, KnownNote[]>();
    for (const note of documents.filter(isSource).flatMap(notesOfDocument))
      if (note.title) push(byTitle, foldTitle(note.title), note);
    return byTitle;
  },
);

/** At least this many notes, and this share of all, must agree before a reference counts as a title's usual one. */
const WITNESSES = 3;
const SHARE = 0.9;

type Sources = Pick<Corpus, 'documents' | 'instruments' | 'cited'>;

/**
 * The reference that the footnotes of a corpus give a title, else the one that nearly all adopted resolutions do;
 * undefined where they are few or disagree.
 */
export function usualReference(corpus: Sources, title: string): string | undefined {
  return memoryOf(corpus).usual(title);
}

interface Memory {
  readonly usual: (title: string) => string | undefined;
  readonly near: (reference: string) => readonly NearReference[];
}

/** An edit leaves most notes as they were: what was found for a title or a reference is remembered. */
const memoryOf: (corpus: Sources) => Memory = memoizeByObject((corpus) => ({
  usual: memoizeByText((title) => findUsualReference(corpus, title), NOTES),
  near: memoizeByText((reference) => findNearReferences(corpus, reference), NOTES),
}));

/** More than any draft has: one whose notes did not fit would be looked through at each edit. */
const NOTES = 1 << 14;

function findUsualReference({ documents, cited }: Sources, title: string): string | undefined {
  const notes = knownNotes(documents).byTitle.get(foldTitle(title)) ?? [];
  const counts = new Map<string, KnownNote[]>();
  for (const note of notes) push(counts, referenceKey(note.reference), note);
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
  return most && WITNESSES <= most.length && SHARE * notes.length <= most.length
    ? most[0]?.reference
    : citedLookup(cited).usual(title)?.reference;
}

/** A reference that others give, and the titles at which they do. */
export interface NearReference {
  readonly reference: string;
  readonly titles: readonly string[];
  /** Whether it is given at a title, as a text has it, that we know by its hash alone. */
  readonly hangs: (title: string) => boolean;
}

/**
 * Where no text gives a reference: those that differ from it in one digit and that the table has, or footnotes of the
 * corpus, or other adopted resolutions.
 */
export function nearReferences(corpus: Sources, reference: string): readonly NearReference[] {
  return memoryOf(corpus).near(reference);
}

/** Whether the table has a reference, or more than one footnote gives it; by its key (`referenceKey`). */
export function isGiven({ instruments, documents, cited }: Sources, key: string): boolean {
  if (instrumentTable(instruments).byReference.has(key)) return true;
  return (
    1 < (knownNotes(documents).byReference.get(key)?.length ?? 0) ||
    citedLookup(cited).byKey(key) !== undefined
  );
}

function findNearReferences(corpus: Sources, reference: string): NearReference[] {
  const key = referenceKey(reference);
  if (isGiven(corpus, key)) return [];
  const { byReference } = instrumentTable(corpus.instruments);
  const cited = citedLookup(corpus.cited);
  const notes = knownNotes(corpus.documents).byReference;
  return [...new Set(oneDigitOff(key))].flatMap((other) => {
    if (!isGiven(corpus, other)) return [];
    const instruments = byReference.get(other) ?? [];
    const witnesses = notes.get(other) ?? [];
    const usual = instruments[0]?.reference ?? witnesses[0]?.reference ?? cited.byKey(other)?.reference ?? '';
    const titles = [
      ...instruments.map(({ title }) => title),
      ...witnesses.flatMap(({ title }) => title ?? []),
    ];
    return [{ reference: usual, titles: [...new Set(titles)], hangs: (words) => cited.hangs(words, other) }];
  });
}

/** All keys that differ in one digit, or in two that change places. */
export function oneDigitOff(key: string): string[] {
  const others: string[] = [];
  for (let i = 0; i < key.length; i++) {
    const own = key[i] ?? '';
    if (own < '0' || '9' < own) continue;
    for (const digit of '0123456789')
      if (digit !== own) others.push(key.slice(0, i) + digit + key.slice(i + 1));
    const next = key[i + 1] ?? '';
    if ('0' <= next && next <= '9' && next !== own)
      others.push(key.slice(0, i) + next + own + key.slice(i + 2));
  }
  return others;
}

/** Reports and positions are no witnesses of how resolutions cite. */
const isSource = ({ standing }: CorpusDocument): boolean => standing === 'adopted' || standing === 'draft';

const push = (map: Map<string, KnownNote[]>, key: string, note: KnownNote): void => {
  const list = map.get(key);
  if (list) list.push(note);
  else map.set(key, [note]);
};

/** The notes of one document, in the order of their numbers. */
export function notesOfDocument(document: CorpusDocument): readonly KnownNote[] {
  const answered = ofDocuments.get(document);
  if (answered && typeof answered !== 'function') return answered;
  const notes = answered ? answered().map((note) => ({ ...note, document })) : readNotes(document);
  ofDocuments.set(document, notes);
  return notes;
}

/**
 * The notes of documents, or how they are made. Tens of thousands of documents live for as long as the corpus does: a list
 * with room for every kind of answer (`ObjectMemo`) in each of them would be most of what they cost.
 */
const ofDocuments = new WeakMap<CorpusDocument, readonly KnownNote[] | NoteReader>();

type NoteReader = () => readonly Omit<KnownNote, 'document'>[];

/** Gives a document the notes that were read out of it before; they are made when they are first needed. */
export const rememberNotes = (document: CorpusDocument, notes: NoteReader): void =>
  void ofDocuments.set(document, notes);

// "[^7]: See resolution 2200 A (XXI), annex."
const NOTE = /^\[\^(\d{1,4})\]:[ \t]*(.*)$/gm;
// "[^7]" in the running text
const MARK = /\[\^(\d{1,4})\](?!:)/g;

function readNotes(document: CorpusDocument): KnownNote[] {
  const { text } = document;
  const lines = [...text.matchAll(NOTE)].sort((a, b) => Number(a[1]) - Number(b[1]));
  if (lines.length === 0) return [];
  const titles = titlesByLabel(text);
  const notes: KnownNote[] = [];
  let before: Parameters<typeof meaningOf>[2];
  for (const [, label = '', raw = ''] of lines) {
    const words = plainReference(raw);
    const meaning = meaningOf(words, readReferences(words), before);
    before = { label, meaning };
    if (meaning.kind === 'broken') continue;
    const title = titles.get(label);
    notes.push({ document, label, reference: meaning.text, ...(title ? { title } : {}) });
  }
  return notes;
}

/** The title before the first mark of each label. */
function titlesByLabel(text: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const match of text.matchAll(MARK)) {
    const label = match[1] ?? '';
    if (titles.has(label)) continue;
    const title = titleBefore(text, match.index);
    if (title) titles.set(label, text.slice(title.start, title.end).replace(/\s+/g, ' '));
  }
  return titles;
}
