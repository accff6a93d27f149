/** Where the words of a phrase changed between two texts of one title: they were fought over. */
import type { CorpusDocument } from '../../corpus/model';
import { memoizeByObject } from '../../text/memoize';
import { foldWord, type Word } from '../../text/words';
import { type Engine, wordsOfParagraph } from '../index/engine';
import { END } from '../index/vocabulary';
import { documentAt, type Occurrence, positionsOf } from '../index/word-index';

/** A text of a title, and what stands in it at the place of the phrase. */
export interface ContestedSide {
  readonly document: CorpusDocument;
  readonly ref: string;
  /** As they stand there. */
  readonly words: string;
}

/** One text gave place to the next one of its title. */
export interface ContestedPhrase {
  readonly before: ContestedSide;
  readonly after: ContestedSide;
}

/** Equal words on either side that make two places one. */
const AROUND = 3;
/** The words at a place may be this many more or fewer than the phrase. */
const LONGER = 4;
/** Changes that are told, and texts that are looked through. */
const TOLD = 4;
const LOOKED_AT = 40;

/** The changes, the latest first. */
export function contestedUses(
  engine: Engine,
  words: readonly Word[],
  places: readonly Occurrence[],
): ContestedPhrase[] {
  const holding = new Map<number, Occurrence[]>();
  for (const place of places) {
    const document = documentAt(engine.index, place.paragraph);
    const there = holding.get(document);
    if (there) there.push(place);
    else holding.set(document, [place]);
  }
  const latest = [...holding.keys()].sort((a, b) => (dateOf(engine, a) < dateOf(engine, b) ? 1 : -1));
  const found: ContestedPhrase[] = [];
  for (const document of latest.slice(0, LOOKED_AT))
    for (const neighbour of neighboursOf(engine, document)) {
      if (holding.has(neighbour) || found.length >= TOLD) continue;
      const change = changeBetween(engine, words.length, holding.get(document) ?? [], neighbour);
      if (change) found.push(inOrder(change));
    }
  return found;
}

const dateOf = ({ corpus }: Engine, at: number): string => corpus.documents[at]?.date ?? '';

const inOrder = ([one, other]: readonly [ContestedSide, ContestedSide]): ContestedPhrase =>
  (one.document.date ?? '') < (other.document.date ?? '')
    ? { before: one, after: other }
    : { before: other, after: one };

/** The texts of one title, by date. */
const seriesOf: (engine: Engine) => ReadonlyMap<string, readonly number[]> = memoizeByObject((engine) => {
  const series = new Map<string, number[]>();
  for (const [at, { title, date, standing }] of engine.corpus.documents.entries()) {
    if (standing !== 'adopted' || !date) continue;
    series.set(foldWord(title), [...(series.get(foldWord(title)) ?? []), at]);
  }
  for (const texts of series.values()) texts.sort((a, b) => (dateOf(engine, a) < dateOf(engine, b) ? -1 : 1));
  return series;
});

/** The text of the same title before, and the one after. */
function neighboursOf(engine: Engine, document: number): number[] {
  const texts = seriesOf(engine).get(foldWord(engine.corpus.documents[document]?.title ?? '')) ?? [];
  const at = texts.indexOf(document);
  return at < 0 ? [] : [texts[at - 1], texts[at + 1]].filter((one) => one !== undefined);
}

/** The first place whose surroundings the other text has, with other words inside. */
function changeBetween(
  engine: Engine,
  length: number,
  places: readonly Occurrence[],
  other: number,
): [ContestedSide, ContestedSide] | undefined {
  for (const place of places) {
    const there = sameSurroundings(engine, length, place, other);
    if (there) return [sideOf(engine, place, length), sideOf(engine, there, there.length)];
  }
  return undefined;
}

interface Place {
  readonly paragraph: number;
  readonly word: number;
}

function sameSurroundings(
  { index }: Engine,
  length: number,
  { position, word }: Occurrence,
  other: number,
): (Place & { readonly length: number }) | undefined {
  const { tokens, documents } = index;
  const before = [3, 2, 1].map((back) => tokens.at(position - back));
  const after = [0, 1, 2].map((on) => tokens.at(position + length + on));
  if (word < AROUND || after.includes(END)) return undefined;
  const isAt = (ids: readonly number[], at: number) => ids.every((id, k) => tokens.at(at + k) === id);
  for (let paragraph = documents[other] ?? 0; paragraph < (documents[other + 1] ?? 0); paragraph++) {
    const { from, to } = positionsOf(index, paragraph);
    for (let at = from; at + AROUND < to; at++) {
      if (!isAt(before, at)) continue;
      const start = at + AROUND;
      for (let end = start; end <= Math.min(to, start + length + LONGER); end++)
        if (isAt(after, end)) return { paragraph, word: start - from, length: end - start };
    }
  }
  return undefined;
}

function sideOf({ corpus, index }: Engine, { paragraph, word }: Place, length: number): ContestedSide {
  const at = documentAt(index, paragraph);
  const document = corpus.documents[at] as CorpusDocument;
  const held = document.paragraphs[paragraph - (index.documents[at] as number)];
  if (!held) return { document, ref: '', words: '' };
  const words = wordsOfParagraph(held);
  const text = length === 0 ? '' : held.text.slice(words[word]?.start, words[word + length - 1]?.end);
  return { document, ref: held.ref, words: text };
}
