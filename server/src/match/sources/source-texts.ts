/** The texts that the words of a draft may come from: adopted ones, and none that is later than the draft. */
import { findDocument } from '../../corpus/document';
import type { CorpusDocument } from '../../corpus/model';
import type { FrontMatter } from '../../resolution/model';
import { ObjectMemo } from '../../text/memoize';
import { foldWord } from '../../text/words';
import { phraseAt, placesOf } from '../align/trigrams';
import type { Engine } from '../index/engine';
import { placesInParts, withPlaces } from '../index/places-in-parts';
import { member, type Passages } from '../reference/passages';
import type { StockAt } from '../reference/precedents';
import { yardstickOf } from '../reference/reference-texts';

export interface SourceTexts {
  readonly engine: Engine;
  readonly passages: Passages;
  /** In how many texts three words stand that have nothing to do with one another, at a guess. */
  readonly stockAt: StockAt;
  /** The index in `corpus.documents` of the text that the draft starts from; -1 where it names none. */
  readonly base: number;
}

/** What is said of the draft itself; of words that are of no draft, nothing. */
export type OfDraft = Pick<FrontMatter, 'symbol' | 'id' | 'title' | 'date' | 'adoptedAs' | 'base'>;

/** The same draft asks again and again; each selection of texts costs four bytes a word. */
const MOST = 3;

const known = new ObjectMemo<Engine, Map<string, SourceTexts>>();

/** The texts that a draft's words may come from. Its own adopted form is none of them. */
export function sourceTextsFor(engine: Engine, draft: OfDraft = {}): SourceTexts {
  const { documents } = engine.corpus;
  const base = draft.base === undefined ? undefined : findDocument(documents, draft.base);
  const wanted = documents.flatMap((document, at) =>
    document.standing === 'adopted' && (document === base || isBefore(document, draft)) ? [at] : [],
  );
  const baseAt = base ? documents.indexOf(base) : -1;
  const key = `${baseAt}:${wanted.join()}`;
  const made = known.get(engine) ?? new Map<string, SourceTexts>();
  const texts = made.get(key) ?? textsOf(engine, new Set(wanted), baseAt);
  if (made.size >= MOST) made.clear();
  known.set(engine, made.set(key, texts));
  return texts;
}

function textsOf(engine: Engine, wanted: ReadonlySet<number>, base: number): SourceTexts {
  const passages = passagesOf(engine, wanted);
  const { stockAt } = yardstickOf(engine);
  const stock: StockAt = (ids, at) => {
    const phrase = phraseAt(passages, ids, at);
    return Math.max(stockAt(ids, at), phrase ? placesOf(phrase) / SERIES : 0);
  };
  return { engine, passages, stockAt: stock, base };
}

/** The texts of one series repeat one another: of as many places of a phrase one is counted. */
const SERIES = 10;

/** Whether a text is another one than the draft, and not later. */
function isBefore(document: CorpusDocument, draft: OfDraft): boolean {
  if (draft.date !== undefined && document.date !== undefined && document.date > draft.date) return false;
  const names = [draft.symbol, draft.id, draft.adoptedAs];
  if (names.includes(document.id)) return false;
  const isNamesake = draft.title !== undefined && foldWord(document.title) === foldWord(draft.title);
  return !(isNamesake && draft.date !== undefined && yearOf(document) === Number(draft.date.slice(0, 4)));
}

/** The year in which a text was adopted, where it is known. */
export const yearOf = ({ date }: CorpusDocument): number | undefined =>
  Number(date?.slice(0, 4)) || undefined;

/** The paragraphs of these documents; those of the yardstick are there already. */
function passagesOf(engine: Engine, wanted: ReadonlySet<number>): Passages {
  const { passages } = yardstickOf(engine);
  const { index, yardstick } = engine;
  if (wanted.size === yardstick.size && [...wanted].every((one) => yardstick.has(one))) return passages;
  const members = new Uint8Array(index.starts.length);
  for (const one of wanted)
    members.fill(member.paragraph, index.documents[one] as number, index.documents[one + 1] as number);
  const [places] = placesInParts(index, (paragraph) => (members[paragraph] === member.none ? 0 : 1));
  return { ...passages, index: withPlaces(index, places), members };
}
