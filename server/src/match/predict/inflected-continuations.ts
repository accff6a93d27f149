/**
 * Agreed language whose first verb the draft's own lead-in puts into another form: "Strengthen international
 * cooperation" after "Stresses the importance of". Only the verb is changed, and the item says so.
 */
import { memoizeByObject } from '../../text/memoize';
import type { Word } from '../../text/words';
import { foldWord } from '../../text/words';
import { type Engine, type Located, locate, wordsOfParagraph } from '../index/engine';
import { gerundsOf } from '../index/gerunds';
import { END, idOf, wordOf } from '../index/vocabulary';
import { phraseEnds } from './phrase-boundaries';

export interface InflectedContinuation extends Located {
  /** `strengthening international cooperation`: the first word adapted, the rest verbatim. */
  readonly text: string;
  /** The first word as the source has it: `Strengthen`. */
  readonly agreed: string;
  /** How many of the paragraph's words are taken. */
  readonly words: number;
}

export interface InflectionQuery {
  readonly context: readonly Word[];
  readonly letters: string;
  readonly limit: number;
}

/** After these a verb stands in -ing. */
const BEFORE_GERUND = new Set('of by through for in including towards'.split(' '));
const LEAST_LETTERS = 3;

/** The paragraphs that begin with the verb whose form in -ing was begun, those of the yardstick first. */
export function inflectedContinuations(
  engine: Engine,
  { context, letters, limit }: InflectionQuery,
): InflectedContinuation[] {
  const before = context.at(-1);
  if (letters.length < LEAST_LETTERS || !before || !BEFORE_GERUND.has(before.folded)) return [];
  const typed = foldWord(letters);
  const verbs = verbsOf(engine).filter(({ gerund }) => gerund.startsWith(typed));
  const paragraphs = verbs.flatMap(({ gerund, paragraphs: all }) =>
    all.map((paragraph) => ({ gerund, paragraph })),
  );
  return paragraphs
    .sort(
      (a, b) => weightOf(engine, b.paragraph) - weightOf(engine, a.paragraph) || a.paragraph - b.paragraph,
    )
    .slice(0, limit)
    .flatMap(({ gerund, paragraph }) => adapt(locate(engine, paragraph), gerund));
}

const weightOf = ({ paragraphWeights }: Engine, paragraph: number): number =>
  paragraphWeights[paragraph] as number;

function adapt(located: Located, gerund: string): InflectedContinuation[] {
  const { text } = located.paragraph;
  const words = wordsOfParagraph(located.paragraph);
  const [verb] = words;
  const [ending] = phraseEnds(text, words, 0);
  if (!verb || !ending || ending.words < 2) return [];
  const adapted = gerund + text.slice(verb.end, ending.offset);
  return [
    {
      ...located,
      text: adapted,
      agreed: text.slice(verb.start, verb.end),
      words: ending.words,
    },
  ];
}

/** A verb that opens adopted paragraphs, and its form in -ing. */
interface OpeningVerb {
  readonly gerund: string;
  readonly paragraphs: readonly number[];
}

/** Found on first use: a word is a verb where the corpus has its form in -ing as well. */
const verbsOf: (engine: Engine) => readonly OpeningVerb[] = memoizeByObject((engine) =>
  [...openers(engine)].flatMap(([id, paragraphs]) => {
    const gerund = gerundOf(engine, id);
    return gerund ? [{ gerund, paragraphs }] : [];
  }),
);

function openers({ index, paragraphWeights }: Engine): Map<number, number[]> {
  const paragraphs = new Map<number, number[]>();
  for (let paragraph = 0; paragraph + 1 < index.starts.length; paragraph++) {
    const id = index.tokens.at(index.starts[paragraph] as number);
    if (id === END || !paragraphWeights[paragraph]) continue;
    const others = paragraphs.get(id);
    if (others) others.push(paragraph);
    else paragraphs.set(id, [paragraph]);
  }
  return paragraphs;
}

const gerundOf = ({ index: { vocabulary } }: Engine, id: number): string | undefined =>
  gerundsOf(wordOf(vocabulary, id)).find((form) => idOf(vocabulary, form) > 0);
