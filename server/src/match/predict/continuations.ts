/**
 * How agreed language goes on after the words left of the cursor: for each continuation the words to insert, up to
 * the end of a phrase, of a clause and of the paragraph, with all the places where they stand.
 */
import type { Word } from '../../text/words';
import { type Engine, locate, wordsOfParagraph } from '../index/engine';
import { placeAt } from '../index/sorted-places';
import type { Range } from '../index/vocabulary';
import { narrow, paragraphAt } from '../index/word-index';
import type { NextWordCandidate } from './candidate-table';
import { type CandidateQuery, likelyCandidates } from './next-word-model';
import { TELLING, weightAt } from './next-words';
import { type PhraseEnd, phraseEnds } from './phrase-boundaries';

/** Words from an adopted paragraph that may follow the cursor. */
export interface Continuation {
  /** As it stands in the first source, from the half-typed word on. */
  readonly text: string;
  readonly ending: PhraseEnd['kind'];
  /** How many whole words left of the cursor are agreed with it. */
  readonly matched: number;
  /** From 0 to 1: how likely this continuation is, all contexts considered. */
  readonly likelihood: number;
  /** Where these words stand after that context, best first. Never empty. */
  readonly sources: readonly ContinuationSource[];
  /** How many places there are, named in `sources` or not; of very many only some are counted. */
  readonly uses: number;
  readonly countedAll: boolean;
  /** The mark that stands before these words in the source: `,`, `.`; empty for none. */
  readonly mark: string;
}

export interface ContinuationQuery extends CandidateQuery {
  /** The mark typed after the context: `,`, `.`; empty for none. */
  readonly mark: string;
}

/** Where the words stand: `locate` has the paragraph, which may have to be read for that. */
export interface ContinuationSource {
  /** Counted through the whole corpus. */
  readonly paragraphNumber: number;
  /** The words taken, counted from the start of the paragraph. */
  readonly words: Range;
}

/** At most this many continuations are computed; nobody reads a longer list. */
const MOST_WAYS = 12;
/** The best continuations are offered in all their lengths. */
const MOST_LONGER = 3;

/** The continuations of a context, best first: one for each next word, then the longer texts of the best ones. */
export function continuations(engine: Engine, query: ContinuationQuery): Continuation[] {
  const fitting = likelyCandidates(engine, { ...query, limit: Math.min(query.limit, MOST_WAYS) })
    .map((way) => offeredTexts(engine, way))
    .filter(([form]) => form && fits(form, query));
  const ways = withoutStubs(fitting);
  const first = ways.flatMap((forms) => forms.slice(0, 1));
  const longer = ways.slice(0, MOST_LONGER).flatMap((forms) => forms.slice(1));
  return [...first.slice(0, 5), ...longer, ...first.slice(5)]
    .slice(0, query.limit)
    .map((form) => withSources(engine, form));
}

/** A continuation up to one of the places where it may end. */
export interface OfferedText extends Pick<Continuation, 'text' | 'ending' | 'mark'> {
  readonly way: NextWordCandidate;
  /** How many words it has. */
  readonly words: number;
}

/** Another mark than the one typed is agreed language only after words that leave no doubt; a full stop never. */
function fits({ mark, way }: OfferedText, query: ContinuationQuery): boolean {
  if (mark === query.mark || way.matched === 0) return true;
  return query.mark !== '.' && (mark === '' || (mark !== '.' && way.matched >= TELLING));
}

/**
 * Leaves out first texts that another continuation begins with, or a better one has as well: where one paragraph or
 * phrase ends others go on.
 */
const withoutStubs = (ways: readonly (readonly OfferedText[])[]): (readonly OfferedText[])[] =>
  ways
    .map((forms, rank) => {
      const text = forms[0]?.text ?? '';
      const isStub = ways.some(([other]) => other?.text.startsWith(`${text} `));
      const isTwin = ways.slice(0, rank).some(([other]) => other?.text === text);
      return isStub || isTwin ? forms.slice(1) : forms;
    })
    .filter((forms) => forms.length > 0);

/** The texts in which a continuation is offered, the shortest first; none where it begins inside a word. */
export function offeredTexts(engine: Engine, way: NextWordCandidate): OfferedText[] {
  const { paragraph, paragraphNumber } = locate(engine, paragraphAt(engine.index, way.position));
  const from = way.position - (engine.index.starts[paragraphNumber] as number);
  const all = wordsOfParagraph(paragraph);
  const gap = gapBefore(paragraph.text, all, from);
  if (way.matched > 0 && gap !== ' ' && !GAP.test(gap)) return [];
  const start = (all[from] as Word).start - (OPENER.exec(gap)?.[0].length ?? 0);
  const mark = way.matched > 0 ? (MARK.exec(gap)?.[0] ?? '') : '';
  return phraseEnds(paragraph.text, all, from, start).map(({ offset, kind, words }) => ({
    text: paragraph.text.slice(start, offset),
    ending: kind,
    mark,
    way,
    words: words - from,
  }));
}

// " ", ", ", '") ', ' ("': what may stand between the words typed and the continuation
const GAP = /^["\u201D\u2019)\]]*[,;:.]?\s+["\u201C\u2018([]*$/;
const OPENER = /(?<!["\u201C\u2018([])["\u201C\u2018([]+$/;
const MARK = /[,;:.]/;

const gapBefore = (text: string, words: readonly Word[], at: number): string =>
  text.slice(at > 0 ? (words[at - 1] as Word).end : 0, (words[at] as Word).start);

/** The form with every place where its words follow the context. */
export function withSources(engine: Engine, { way, text, ending, mark, words }: OfferedText): Continuation {
  const { matched, likelihood } = way;
  const { sources, uses, countedAll } = sourcesOf(engine, way, words);
  return { text, ending, mark, matched, likelihood, sources, uses, countedAll };
}

type Sources = Pick<Continuation, 'sources' | 'uses' | 'countedAll'>;

const MOST_SOURCES = 6;
/** Of more places the best are not looked for. */
const MOST_PLACES = 48;

/** The places of a continuation that have its next `length` words: the speaker first, then the best others. */
function sourcesOf(engine: Engine, way: NextWordCandidate, length: number): Sources {
  const { from, to } = stretchOf(engine, way, length);
  const best: Best = { positions: [way.position], weights: [Number.POSITIVE_INFINITY] };
  const end = Math.min(to, from + MOST_PLACES);
  let uses = 1;
  for (let at = from; at < end; at++) {
    const position = placeAt(engine.index.suffixes, at) + way.matched;
    const weight = position === way.position ? 0 : weightAt(engine, position);
    if (weight === 0) continue;
    uses++;
    addBest(best, position, weight);
  }
  const sources = best.positions.map((position) => sourceAt(engine, position, length));
  return { sources, uses, countedAll: end === to };
}

/** The heaviest places, the heaviest first. */
interface Best {
  readonly positions: number[];
  readonly weights: number[];
}

function addBest({ positions, weights }: Best, position: number, weight: number): void {
  let at = weights.length;
  if (at === MOST_SOURCES && (weights[at - 1] as number) >= weight) return;
  if (at === MOST_SOURCES) at--;
  for (; (weights[at - 1] as number) < weight; at--) {
    positions[at] = positions[at - 1] as number;
    weights[at] = weights[at - 1] as number;
  }
  positions[at] = position;
  weights[at] = weight;
}

/** The part of a way's stretch that has its next `length` words; a single place has them all. */
function stretchOf(
  { index }: Engine,
  { stretch, position, matched }: NextWordCandidate,
  length: number,
): Range {
  let narrower = stretch;
  for (let depth = 0; depth < length && narrower.to - narrower.from > 1; depth++) {
    const id = index.tokens.at(position + depth);
    narrower = narrow(index, narrower, matched + depth, { from: id, to: id + 1 });
  }
  return narrower;
}

function sourceAt({ index }: Engine, position: number, length: number): ContinuationSource {
  const paragraphNumber = paragraphAt(index, position);
  const from = position - (index.starts[paragraphNumber] as number);
  return { paragraphNumber, words: { from, to: from + length } };
}
