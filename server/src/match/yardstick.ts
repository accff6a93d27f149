/** The documents that drafts are measured against, as passages, with what other resolutions know of them. */
import { shortName } from '../corpus/address';
import type { CorpusDocument } from '../corpus/model';
import { type Engine, locate } from './engine';
import type { StockAt } from './near-misses';
import { hashOfIds, member, type Passages, passagesOf, passageVocabulary } from './passages';
import { noPrecedents, type PrecedentTables, precedentTables } from './precedents';
import { rememberedThrees } from './three-words';
import { idOf } from './vocabulary';
import { documentAt, find, occurrences } from './word-index';

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
  readonly stockAt: StockAt;
  /** Another adopted document of the loaded corpus that holds these folded words: `resolution 78/217`. */
  readonly heldBy: (words: readonly string[]) => string | undefined;
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
  const textOf = (paragraph: number) => locate(engine, paragraph).paragraph.text;
  const of = (wanted: (document: number) => boolean) =>
    passagesOf(engine.index, vocabulary, membersOf(engine, wanted), textOf);
  const passages = of((at) => engine.yardstick.has(at));
  const made: Yardstick = {
    passages,
    superseded: of((at) => successors.has(at)),
    successors,
    heldBy: holderIn(engine),
    ...withTables(passages, precedents ? precedentTables(precedents) : noPrecedents),
  };
  yardsticks.set(engine, made);
  return made;
}

/** Places are looked at up to this number. */
const MOST_PLACES = 50;

function holderIn({ corpus: { documents }, index, weights, yardstick }: Engine): Yardstick['heldBy'] {
  const isOther = (document: number) => (weights[document] as number) > 0 && !yardstick.has(document);
  if (!documents.some((_, at) => isOther(at))) return () => undefined;
  return (words) => {
    const stretch = find(
      index,
      words.map((word) => idOf(index.vocabulary, word)),
    );
    for (const { paragraph } of occurrences(index, stretch, MOST_PLACES)) {
      const document = documentAt(index, paragraph);
      if (isOther(document)) return shortName(documents[document] as CorpusDocument);
    }
    return undefined;
  };
}

/** The tables, with the counts of the phrases that were asked for remembered by their words. */
export function withTables(
  { vocabulary }: Passages,
  precedents: PrecedentTables,
): Pick<Yardstick, 'precedents' | 'stockAt'> {
  const count = (ids: readonly number[], at: number) =>
    precedents.stock(hashOfIds(vocabulary, ids, at, at + 3));
  return { precedents, stockAt: rememberedThrees(count) };
}

const yardsticks = new WeakMap<Engine, Yardstick>();
