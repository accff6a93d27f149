/** Hover over a footnote's mark or note: what it refers to, every Ibid. followed step by step. */
import { shortName, shownRef } from '../../../corpus/address';
import { knownNotes } from '../../../corpus/footnote-index';
import { byReference, findMentions, instrumentTable, referenceKey } from '../../../corpus/instruments';
import type { Instrument } from '../../../corpus/model';
import { findCitations } from '../../../resolution/citations/citations';
import { type CourtCitation, findCourts } from '../../../resolution/citations/court-citations';
import { writeDate } from '../../../resolution/citations/dates';
import { type Footnote, footnoteAt, type Meaning } from '../../../resolution/citations/footnotes';
import { readReferences, writeReference } from '../../../resolution/citations/references';
import { readSymbol } from '../../../resolution/citations/symbols';
import { placesOfInstrument } from '../../citations/cited-in';
import { footnotesIn } from '../../citations/facts';
import { hangsOn, whyBroken } from '../../citations/footnote-context';
import { sourceFactsOf, whatIs } from '../../citations/source-facts';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';
import { type Card, citedLine, headline, linksTo } from './card';
import { escaped, listed, reference } from './markdown';

/** The card of the footnote at an offset; undefined where none is. */
export function footnoteCard(world: World, snapshot: Snapshot, offset: number): Card | undefined {
  const resolution = resolutionOf(snapshot);
  const found = footnoteAt(resolution, offset);
  if (!found) return undefined;
  const footnote = footnotesIn(snapshot).byLabel.get(found.label);
  if (!footnote) {
    return {
      span: found.span,
      lines: [`Footnote ${escaped(found.label)} has no note in this text`],
      links: [],
    };
  }
  return { span: found.span, ...describe(world, snapshot, footnote, found.at) };
}

function describe(
  world: World,
  snapshot: Snapshot,
  footnote: Footnote,
  at: 'mark' | 'note',
): Omit<Card, 'span'> {
  const { meaning } = footnote;
  const instruments = instrumentsOf(world, snapshot, footnote);
  const places =
    instruments.length === 1 ? instruments.flatMap((one) => placesOfInstrument(world.engine, one)) : [];
  return {
    lines: [
      ...titleLines(world, snapshot, footnote, instruments),
      ...(meaning.kind === 'resolved' ? [fullReference(world, meaning, instruments)] : []),
      citedLine(places),
      hereLine(snapshot, footnote, at),
      marksLine(snapshot, footnote),
    ].filter((line) => line !== undefined),
    links: linksTo(world, places),
  };
}

/** The instruments a note refers to: by its reference, named in it, or named where its mark stands. */
function instrumentsOf(world: World, snapshot: Snapshot, footnote: Footnote): readonly Instrument[] {
  const table = instrumentTable(world.corpus.instruments);
  const { meaning } = footnote;
  const text = meaning.kind === 'resolved' ? meaning.text : footnote.words;
  const [referred, hung] = [byReference(table, text), hangsOn(snapshot, footnote)];
  const named = hung ? findMentions(table, hung).map(({ instrument }) => instrument) : [];
  // "See resolution 2200 A (XXI), annex." is two covenants: the words before the mark say which.
  const meant = referred.filter((one) => named.includes(one));
  if (0 < meant.length) return meant;
  if (0 < referred.length) return referred;
  return [...new Set(findMentions(table, text).map(({ instrument }) => instrument))];
}

function titleLines(
  world: World,
  snapshot: Snapshot,
  footnote: Footnote,
  instruments: readonly Instrument[],
): (string | undefined)[] {
  if (instruments.length === 1 && instruments[0]) return [headline(instruments[0])];
  if (1 < instruments.length) return [listed(instruments.map(headline), 8)];
  const hung = hangsOn(snapshot, footnote);
  // "the report" says no more than the note itself.
  const title = hung?.includes(' ') ? hung : titleInCorpus(world, footnote.meaning);
  return [title ? `**${escaped(title)}**` : `**Footnote ${escaped(footnote.label)}**`];
}

/** What other texts of the corpus hang on the same reference. */
function titleInCorpus(world: World, meaning: Meaning): string | undefined {
  if (meaning.kind !== 'resolved') return undefined;
  const notes = knownNotes(world.corpus.documents).byReference.get(referenceKey(meaning.text)) ?? [];
  const note = notes.find(({ title }) => title !== undefined);
  return note?.title && `${note.title} (as in ${shortName(note.document)}, footnote ${note.label})`;
}

function fullReference(
  world: World,
  meaning: Meaning & { kind: 'resolved' },
  instruments: readonly Instrument[],
): string {
  const adopted = instruments.length === 1 ? instruments[0]?.adopted : undefined;
  return [
    reference(meaning.text.replace(/\.$/, '')),
    ...(adopted ? [`adopted ${writeDate(adopted)}`] : documentDate(world, meaning.text)),
  ].join(' · ');
}

/** For a note that names symbols or a resolution: its date, and what the first ones are. */
function documentDate(world: World, text: string): string[] {
  const [decision] = findCourts(text);
  if (decision) return [escaped(courtWords(decision))];
  const symbols = findCitations(text).flatMap(({ target }) =>
    'symbol' in target && target.symbol !== undefined ? [target.symbol] : [],
  );
  const [first, second] = symbols;
  if (!first) return [];
  const known = sourceFactsOf(world.engine, first);
  const more = second && !second.startsWith(first) ? [escaped(whatIs(readSymbol(second)))] : [];
  return [...(known.date ? [writeDate(known.date)] : []), ...new Set([escaped(known.what), ...more])];
}

/** `Advisory opinion of the International Court of Justice, 2004` */
const courtWords = ({ target: { what, court, year }, date }: CourtCitation): string =>
  `${what} of the ${court}${date?.iso ? `, ${writeDate(date.iso)}` : year ? `, ${year}` : ''}`;

/**
 * `Footnote 12 here: "Ibid., vol. 1577, No. 27531." (Ibid. = United Nations, *Treaty Series*, from footnote 9)`, then the
 * note in full; at a mark the note as it stands.
 */
function hereLine(snapshot: Snapshot, footnote: Footnote, at: 'mark' | 'note'): string | undefined {
  const label = escaped(footnote.label);
  const { meaning, words } = footnote;
  if (meaning.kind === 'broken') {
    return `Footnote ${label} here: “${escaped(words)}” ${escaped(whyBroken(meaning.reason, meaning.before))}`;
  }
  const here = `Footnote ${label} here: “${escaped(words)}”`;
  if (!footnote.ibid) return at === 'mark' ? here : undefined;
  if (!meaning.source) return here;
  const { label: from, steps } = meaning.source;
  const { byLabel, footnotes } = footnotesIn(snapshot);
  const through = footnotes.slice(footnote.index - steps + 1, footnote.index).reverse();
  const way = throughWords(through.map(({ label }) => escaped(label)));
  const ibid = `(Ibid. = ${reference(repeated(footnote, byLabel.get(from)))}, from footnote ${escaped(from)}${way})`;
  return `${here} ${ibid}, in full “${reference(meaning.text)}”`;
}

/** As many footnotes of a chain are named. */
const NAMED = 12;

function throughWords(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  if (labels.length > NAMED) return `, through ${labels.length} footnotes`;
  return `, through ${labels.length === 1 ? 'footnote' : 'footnotes'} ${inWords(labels)}`;
}

/** What `Ibid.` stands for: the reference without the parts that the note itself gives. */
function repeated(footnote: Footnote, source: Footnote | undefined): string {
  const [own] = readReferences(footnote.words);
  const [full] = footnote.meaning.kind === 'resolved' ? footnote.meaning.references : [];
  if (!own || !full) return source?.words ?? '';
  const kept = { ...full, parts: full.parts.slice(0, full.parts.length - own.parts.length) };
  return writeReference(kept);
}

const inWords = (labels: readonly string[]): string =>
  labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;

/** `Marks in PP6 and OP4`, where the note itself does not show them. */
function marksLine(snapshot: Snapshot, footnote: Footnote): string | undefined {
  const { blocks } = resolutionOf(snapshot);
  const refs = [...new Set(footnote.marks.map(({ block }) => blocks[block]?.ref ?? ''))].filter(
    (ref) => ref !== '',
  );
  if (footnote.marks.length === 0) return 'No mark in the text calls this note';
  return refs.length === 0 ? undefined : `Marked in ${escaped(inWords(refs.map(shownRef)))}`;
}
