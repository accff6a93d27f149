/** The documents that drafts are measured against, as passages, with what other resolutions know of them. */
import type { CorpusDocument, CorpusParagraph } from '../../corpus/model';
import { memoizeByObject, ObjectMemo } from '../../text/memoize';
import { finished } from '../../text/steps';
import { type Engine, locate, wordsOfParagraph } from '../index/engine';
import { type Places, partedInSteps, withPlaces } from '../index/places-in-parts';
import { documentAt, type WordIndex } from '../index/word-index';
import { type LoadedTexts, loadedTexts } from './loaded-precedents';
import { hashOfIds, member, type Passages, passageVocabulary } from './passages';
import { noPrecedents, type PrecedentTables, precedentTables, STOCK_FROM, type StockAt } from './precedents';

const SUMMARIES: ReadonlySet<string> = new Set(['heading', 'list-item']);

export interface Yardstick {
  readonly passages: Passages;
  /** Superseded texts whose successors are yardsticks, in the numbers of the same vocabulary. */
  readonly superseded: Passages;
  /** Index of a superseded document -> index of its successor, both in `corpus.documents`. */
  readonly successors: ReadonlyMap<number, number>;
  readonly precedents: PrecedentTables;
  /** What the other documents of the loaded corpus say beside the tables. */
  readonly loaded: LoadedTexts;
  /** The year in which the document of a paragraph was adopted, where it is known. */
  readonly yearOf: (paragraph: number) => number | undefined;
  /** By the tables and the loaded corpus. */
  readonly stockAt: StockAt;
}

/** Printed matter around a text is nobody's language to measure against. */
const UNMATCHED: ReadonlySet<string> = new Set(['front', 'closing']);

/** Which paragraphs of an engine's documents are passages. */
function membersOf({ corpus, index }: Engine, isWanted: (document: number) => boolean): Uint8Array {
  const members = new Uint8Array(index.starts.length);
  for (let document = 0; document < corpus.documents.length; document++) {
    // Only what is wanted is asked for its paragraphs: they may be read on demand.
    if (!isWanted(document)) continue;
    let next = index.documents[document] as number;
    for (const paragraph of (corpus.documents[document] as CorpusDocument).paragraphs)
      members[next++] = memberOf(paragraph);
  }
  return members;
}

function memberOf({ kind, ref }: CorpusParagraph): number {
  if (UNMATCHED.has(kind) || ref.startsWith(ENCLOSING)) return member.none;
  return SUMMARIES.has(kind) ? member.summary : member.paragraph;
}

/** The address of a paragraph of the resolution around an annexed document begins so: formulas of adoption. */
const ENCLOSING = 'resolution ';

const known = new ObjectMemo<readonly CorpusDocument[], ReadonlyMap<number, number>>();

/** Documents that are looked at in some milliseconds. */
const DOCUMENTS_AT_ONCE = 2_000;

/** Index of a superseded document -> index of the one that replaced it; made once, in steps of some milliseconds. */
function* replacedInSteps(
  documents: readonly CorpusDocument[],
): Generator<void, ReadonlyMap<number, number>> {
  const made = known.get(documents);
  if (made) return made;
  const replaced = new Map<number, string>();
  for (const [at, { standing, supersededBy }] of documents.entries()) {
    if (at % DOCUMENTS_AT_ONCE === DOCUMENTS_AT_ONCE - 1) yield;
    if (standing === 'superseded' && supersededBy !== undefined) replaced.set(at, supersededBy);
  }
  const wanted = new Set(replaced.values());
  const places = new Map<string, number>();
  for (const [at, { id }] of documents.entries()) {
    if (at % DOCUMENTS_AT_ONCE === DOCUMENTS_AT_ONCE - 1) yield;
    if (wanted.has(id) && !places.has(id)) places.set(id, at);
  }
  const found = new Map<number, number>();
  for (const [at, id] of replaced) {
    const successor = places.get(id);
    if (successor !== undefined) found.set(at, successor);
  }
  known.set(documents, found);
  return found;
}

/** The superseded documents whose successors are yardsticks. */
function* successorsInSteps({ corpus, yardstick }: Engine): Generator<void, Map<number, number>> {
  const replaced = yield* replacedInSteps(corpus.documents);
  return new Map([...replaced].filter(([, successor]) => yardstick.has(successor)));
}

/** The paragraphs of the adopted texts and of those that they replaced, with their sorted places. */
interface MeasuredTexts {
  readonly agreed: Uint8Array;
  readonly earlier: Uint8Array;
  readonly places: readonly [agreed: Places, earlier: Places];
}

/** By which documents these are: engines that differ in what they offer have the same. */
const measured = new ObjectMemo<WordIndex, Map<string, MeasuredTexts>>();
/** Kept for one index. */
const MOST_MEASURED = 3;

/**
 * Sorts the places of what drafts are measured against, in steps of some milliseconds: the first check of an engine over that
 * index need not do it.
 */
export function* measuredInSteps(engine: Engine): Generator<void, MeasuredTexts> {
  const { index, yardstick } = engine;
  const successors = yield* successorsInSteps(engine);
  const key = `${[...yardstick].join()} ${[...successors.keys()].join()}`;
  const all = measured.get(index) ?? new Map<string, MeasuredTexts>();
  const known = all.get(key);
  if (known) return known;
  yield;
  const agreed = membersOf(engine, (at) => yardstick.has(at));
  const earlier = membersOf(engine, (at) => successors.has(at));
  yield;
  const places = yield* partedInSteps(index, (paragraph) =>
    agreed[paragraph] !== 0 ? 1 : earlier[paragraph] !== 0 ? 2 : 0,
  );
  const made: MeasuredTexts = { agreed, earlier, places };
  if (all.size >= MOST_MEASURED) all.clear();
  measured.set(index, all.set(key, made));
  return made;
}

/** The yardstick of an engine; made on first use. */
export const yardstickOf: (engine: Engine) => Yardstick = memoizeByObject((engine) => {
  const { precedents } = engine.corpus;
  const successors = finished(successorsInSteps(engine));
  const vocabulary = passageVocabulary(engine.index.vocabulary);
  const printed = (number: number) => {
    const { paragraph } = locate(engine, number);
    return { text: paragraph.text, words: wordsOfParagraph(paragraph) };
  };
  const {
    agreed,
    earlier,
    places: [places, earlierPlaces],
  } = finished(measuredInSteps(engine));
  const passages = { vocabulary, index: withPlaces(engine.index, places), members: agreed, printed };
  return {
    passages,
    superseded: {
      vocabulary,
      index: withPlaces(engine.index, earlierPlaces),
      members: earlier,
      printed,
    },
    successors,
    yearOf: (paragraph) => yearOfDocument(engine, documentAt(engine.index, paragraph)),
    ...withTables(
      passages,
      precedents ? precedentTables(precedents) : noPrecedents,
      loadedTexts(engine, precedents?.sessions ?? []),
    ),
  };
});

/** The document is not read for it. */
const yearOfDocument = ({ corpus }: Engine, document: number): number | undefined =>
  Number(corpus.documents[document]?.date?.slice(0, 4)) || undefined;

/** The tables, and how usual phrases are by them and by the loaded corpus. */
export function withTables(
  { vocabulary }: Passages,
  precedents: PrecedentTables,
  loaded: LoadedTexts = nothingLoaded,
): Pick<Yardstick, 'precedents' | 'loaded' | 'stockAt'> {
  const count = (ids: readonly number[], at: number) => {
    const known = precedents.stock(hashOfIds(vocabulary, ids, at, at + 3));
    return known >= STOCK_FROM ? known : known + loaded.countOf(ids.slice(at, at + 3), STOCK_FROM);
  };
  return { precedents, loaded, stockAt: count };
}

const nothingLoaded: LoadedTexts = { heldBy: () => undefined, countOf: () => 0 };
