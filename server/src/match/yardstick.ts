/** The documents that drafts are measured against, as passages, with what other resolutions know of them. */
import { type Engine, locate, wordsOfParagraph } from './engine';
import { type LoadedTexts, loadedTexts } from './loaded';
import { STOCK_FROM, type StockAt } from './near-misses';
import { hashOfIds, member, type Passages, passagesOf, passageVocabulary } from './passages';
import { noPrecedents, type PrecedentTables, precedentTables } from './precedents';
import { rememberedThrees } from './three-words';

/** The resolution around an annexed document: formulas of adoption. */
const ENCLOSING = /^resolution /;

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

/** Printed matter around a text is no language of anybody's. */
const UNMATCHED: ReadonlySet<string> = new Set(['front', 'closing']);

/** Which paragraphs of an engine's documents are passages. */
function membersOf({ corpus, index }: Engine, isWanted: (document: number) => boolean): Uint8Array {
  const members = new Uint8Array(index.starts.length);
  for (const [document, source] of corpus.documents.entries()) {
    // Only what is wanted is asked for its paragraphs: they may be read on demand.
    if (!isWanted(document)) continue;
    const first = index.documents[document] as number;
    for (const [at, { kind, ref }] of source.paragraphs.entries())
      if (!UNMATCHED.has(kind) && !ENCLOSING.test(ref))
        members[first + at] = SUMMARIES.has(kind) ? member.summary : member.paragraph;
  }
  return members;
}

/** The superseded documents whose successors are yardsticks. */
function successorsIn({ corpus: { documents }, yardstick }: Engine): Map<number, number> {
  const pairs = documents.map(({ supersededBy, standing }, at): [number, number] => [
    at,
    standing === 'superseded' ? documents.findIndex(({ id }) => id === supersededBy) : -1,
  ]);
  return new Map(pairs.filter(([, successor]) => yardstick.has(successor)));
}

/** The yardstick of an engine; made on first use. */
export function yardstickOf(engine: Engine): Yardstick {
  const known = yardsticks.get(engine);
  if (known) return known;
  const { precedents } = engine.corpus;
  const successors = successorsIn(engine);
  const vocabulary = passageVocabulary(engine.index.vocabulary);
  const printed = (number: number) => {
    const { paragraph } = locate(engine, number);
    return { text: paragraph.text, words: wordsOfParagraph(paragraph) };
  };
  const of = (wanted: (document: number) => boolean) =>
    passagesOf(engine.index, vocabulary, membersOf(engine, wanted), printed);
  const passages = of((at) => engine.yardstick.has(at));
  const made: Yardstick = {
    passages,
    superseded: of((at) => successors.has(at)),
    successors,
    yearOf: (paragraph) => Number(locate(engine, paragraph).document.date?.slice(0, 4)) || undefined,
    ...withTables(
      passages,
      precedents ? precedentTables(precedents) : noPrecedents,
      loadedTexts(engine, precedents?.sessions ?? []),
    ),
  };
  yardsticks.set(engine, made);
  return made;
}

/** The tables, with the counts of the phrases that were asked for remembered by their words. */
export function withTables(
  { vocabulary }: Passages,
  precedents: PrecedentTables,
  loaded: LoadedTexts = nothingLoaded,
): Pick<Yardstick, 'precedents' | 'loaded' | 'stockAt'> {
  const count = (ids: readonly number[], at: number) => {
    const known = precedents.stock(hashOfIds(vocabulary, ids, at, at + 3));
    return known >= STOCK_FROM ? known : known + loaded.countOf(ids.slice(at, at + 3), STOCK_FROM);
  };
  return { precedents, loaded, stockAt: rememberedThrees(count) };
}

const nothingLoaded: LoadedTexts = { heldBy: () => undefined, countOf: () => 0 };

const yardsticks = new WeakMap<Engine, Yardstick>();
