/** Where a quotation stands in the texts loaded, word for word and comma for comma. */
import { type Engine, idsOf, type Located, locate, wordsOfParagraph } from '../../match/index/engine';
import { find, occurrences } from '../../match/index/word-index';
import { memoizeByObject } from '../../text/memoize';
import type { Word } from '../../text/words';
import { punctuationOf, type QuotedRun } from './quotation';

/** A place at which all of a quotation stands. */
export interface VerbatimPlace {
  /** The paragraph in which it begins, and the one in which it ends: mostly the same. */
  readonly first: Located;
  readonly last: Located;
  /** The words as the text has them: from the first word to the end of its paragraph, or to the last word. */
  readonly text: string;
}

/** Words in one paragraph, counted from its start. */
interface Place {
  readonly located: Located;
  readonly from: number;
  readonly to: number;
}

/** Places that are looked at, at most, where any document will do. */
const MOST_PLACES = 5_000;

/**
 * The places of a quotation, in adopted texts first, those of the yardstick before others; each paragraph once, at most
 * `limit` of them. `within` narrows the search to some documents, by their numbers.
 */
export function verbatimPlaces(
  engine: Engine,
  runs: readonly QuotedRun[],
  limit: number,
  within?: ReadonlySet<number>,
): VerbatimPlace[] {
  const [first, ...others] = runs;
  if (!first) return [];
  const found: VerbatimPlace[] = [];
  for (const place of placesOfRun(engine, first, within)) {
    const last = followed(engine, place, others);
    if (last) found.push(placed(place, last));
    if (found.length >= limit) break;
  }
  return found;
}

function* placesOfRun(
  engine: Engine,
  run: QuotedRun,
  within: ReadonlySet<number> | undefined,
): Generator<Place> {
  const ids = idsOf(engine, run.words);
  if (ids.some((id) => id < 1)) return;
  const byParagraph = new Map<number, number>();
  const most = within ? Infinity : MOST_PLACES;
  for (const { paragraph, word } of occurrences(engine.index, find(engine.index, ids), most))
    if (!byParagraph.has(paragraph) && isWithin(engine, paragraph, within)) byParagraph.set(paragraph, word);
  const weight = (paragraph: number) => engine.paragraphWeights[paragraph] ?? 0;
  const inOrder = [...byParagraph].sort(([a], [b]) => weight(b) - weight(a) || a - b);
  for (const [paragraph, from] of inOrder) {
    const located = locate(engine, paragraph);
    if (hasPunctuation(located, from, run)) yield { located, from, to: from + run.words.length };
  }
}

const isWithin = ({ index }: Engine, paragraph: number, within: ReadonlySet<number> | undefined): boolean => {
  if (!within) return true;
  for (const document of within)
    if (paragraph >= (index.documents[document] ?? 0) && paragraph < (index.documents[document + 1] ?? 0))
      return true;
  return false;
};

/** Whether the marks between words are those of the paragraph. */
function hasPunctuation({ paragraph }: Located, from: number, { punctuation }: QuotedRun): boolean {
  const theirs = punctuationIn(paragraph);
  return punctuation.every((marks, at) => at === 0 || marks === theirs[from + at]);
}

/** The punctuation before each word of a paragraph, as it is compared. */
export const punctuationIn = memoizeByObject((paragraph: Located['paragraph']) =>
  punctuationOf(paragraph.text, wordsOfParagraph(paragraph)),
);

/** Where the last of the runs that must follow a place stands; undefined where one of them does not follow. */
function followed(engine: Engine, place: Place, runs: readonly QuotedRun[]): Place | undefined {
  let last: Place | undefined = place;
  for (const run of runs) {
    last = run.after === 'paragraph' ? inNextParagraph(engine, last, run) : later(engine, last, run);
    if (!last) return undefined;
  }
  return last;
}

/** The run at the beginning of the next paragraph, where the place reaches the end of its own. */
function inNextParagraph(engine: Engine, { located, to }: Place, run: QuotedRun): Place | undefined {
  if (to !== wordsOfParagraph(located.paragraph).length) return undefined;
  const next = locateIn(engine, located, located.paragraphNumber + 1);
  return next && standsAt(next, 0, run.words) && hasPunctuation(next, 0, run)
    ? { located: next, from: 0, to: run.words.length }
    : undefined;
}

/** How far on in a document the words after an ellipsis are looked for, in paragraphs. */
const FAR = 40;

function later(engine: Engine, { located, to }: Place, run: QuotedRun): Place | undefined {
  for (let on = 0; on <= FAR; on++) {
    const next = locateIn(engine, located, located.paragraphNumber + on);
    if (!next) return undefined;
    const end = wordsOfParagraph(next.paragraph).length - run.words.length;
    for (let from = on === 0 ? to : 0; from <= end; from++)
      if (standsAt(next, from, run.words) && hasPunctuation(next, from, run))
        return { located: next, from, to: from + run.words.length };
  }
  return undefined;
}

/** A paragraph of the same document; undefined beyond its end. */
function locateIn(engine: Engine, { documentNumber }: Located, paragraph: number): Located | undefined {
  return paragraph < (engine.index.documents[documentNumber + 1] ?? 0)
    ? locate(engine, paragraph)
    : undefined;
}

function standsAt({ paragraph }: Located, from: number, words: readonly Word[]): boolean {
  const theirs = wordsOfParagraph(paragraph);
  return words.every(({ folded }, at) => theirs[from + at]?.folded === folded);
}

function placed(first: Place, last: Place): VerbatimPlace {
  const words = wordsOfParagraph(first.located.paragraph);
  const isOne = first.located.paragraphNumber === last.located.paragraphNumber;
  const { text } = first.located.paragraph;
  const end = isOne ? words[last.to - 1]?.end : text.length;
  return { first: first.located, last: last.located, text: text.slice(words[first.from]?.start, end) };
}
