/**
 * How agreed language goes on after the words left of the cursor: for each way on the words to insert, to the
 * end of a phrase, of a clause and of the paragraph, with all the places where they stand.
 */
import type { Word } from '../text/words';
import { type Ending, endingsOf } from './endings';
import { type Engine, type Located, locate, wordsOfParagraph } from './engine';
import type { Range } from './vocabulary';
import { type Way, type WaysQuery, waysOn, weightAt } from './ways';
import { narrow, paragraphAt } from './word-index';

/** Words from an adopted paragraph that may follow the cursor. */
export interface Continuation {
  /** As it stands in the first source, from the half-typed word on. */
  readonly text: string;
  readonly ending: Ending['kind'];
  /** How many whole words left of the cursor are agreed with it. */
  readonly matched: number;
  /** From 0 to 1: how likely this way on is, all contexts considered. */
  readonly likelihood: number;
  /** Where these words stand after that context, best first. Never empty. */
  readonly sources: readonly ContinuationSource[];
  /** How many places there are, named in `sources` or not. */
  readonly uses: number;
  /** The mark that stands before these words in the source: `,`, `.`; empty for none. */
  readonly mark: string;
}

export interface ContinuationQuery extends WaysQuery {
  /** The mark typed after the context: `,`, `.`; empty for none. */
  readonly mark: string;
}

export interface ContinuationSource extends Located {
  /** The words taken, counted from the start of the paragraph. */
  readonly words: Range;
}

const SOURCES = 8;
const PLACES = 512;

/** The ways on after a context, best first: one for each next word, then the longer forms of the best ones. */
export function continuations(engine: Engine, query: ContinuationQuery): Continuation[] {
  const fitting = waysOn(engine, query)
    .map((way) => formsOf(engine, way))
    .filter(([form]) => form && (form.mark === '.') === (query.mark === '.'));
  const forms = withoutStubs(fitting);
  const first = forms.flatMap((all) => all.slice(0, 1));
  const longer = forms.slice(0, 3).flatMap((all) => all.slice(1));
  return [...first.slice(0, 5), ...longer, ...first.slice(5)].slice(0, query.limit);
}

/** Leaves out first forms that another way on begins with: where one paragraph ends others may go on. */
const withoutStubs = (ways: readonly (readonly Continuation[])[]): (readonly Continuation[])[] =>
  ways
    .map((forms) =>
      ways.some(([other]) => other?.text.startsWith(`${forms[0]?.text} `)) ? forms.slice(1) : forms,
    )
    .filter((forms) => forms.length > 0);

/** The forms in which a way on is offered, the shortest first; none where it begins inside a word. */
export function formsOf(engine: Engine, way: Way): Continuation[] {
  const { paragraph, paragraphNumber } = locate(engine, paragraphAt(engine.index, way.position));
  const from = way.position - (engine.index.starts[paragraphNumber] as number);
  const words = wordsOfParagraph(paragraph);
  const gap = gapBefore(paragraph.text, words, from);
  if (way.matched > 0 && !GAP.test(gap)) return [];
  const start = (words[from] as Word).start - (OPENER.exec(gap)?.[0].length ?? 0);
  return endingsOf(paragraph.text, words, from).map((ending) => ({
    text: paragraph.text.slice(start, ending.offset),
    ending: ending.kind,
    matched: way.matched,
    likelihood: way.likelihood,
    mark: MARK.exec(gap)?.[0] ?? '',
    ...sourcesOf(engine, way, ending.words - from),
  }));
}

// " ", ", ", ". ", ' ("': what may stand between the words typed and the way on
const GAP = /^[,;:.]?\s+["\u201C\u2018([]*$/;
const MARK = /^[,;:.]/;
const OPENER = /["\u201C\u2018([]+$/;

const gapBefore = (text: string, words: readonly Word[], at: number): string =>
  text.slice(at > 0 ? (words[at - 1] as Word).end : 0, (words[at] as Word).start);

/** Every offered place where the same words follow the context: the speaker first, then the best others. */
function sourcesOf(
  engine: Engine,
  way: Way,
  length: number,
): { sources: ContinuationSource[]; uses: number } {
  const { index } = engine;
  let { stretch } = way;
  for (let depth = 0; depth < length; depth++) {
    const id = index.tokens.at(way.position + depth);
    stretch = narrow(index, stretch, way.matched + depth, { from: id, to: id + 1 });
  }
  const places = Array.from(
    index.suffixes.subarray(stretch.from, Math.min(stretch.to, stretch.from + PLACES)),
  )
    .map((place) => ({ position: place + way.matched, weight: weightAt(engine, place) }))
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        Number(b.position === way.position) - Number(a.position === way.position) || b.weight - a.weight,
    );
  const sources = places.slice(0, SOURCES).map(({ position }) => sourceAt(engine, position, length));
  return { sources, uses: places.length };
}

function sourceAt(engine: Engine, position: number, length: number): ContinuationSource {
  const located = locate(engine, paragraphAt(engine.index, position));
  const from = position - (engine.index.starts[located.paragraphNumber] as number);
  return { ...located, words: { from, to: from + length } };
}
