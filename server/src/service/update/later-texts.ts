/** What texts adopted since the base say in the same words: "as set out in its resolution 76/238" for 73/271. */
import { shown } from '../../corpus/address';
import { type Engine, idsOf, locate, wordsOfParagraph } from '../../match/index/engine';
import { find, occurrences } from '../../match/index/word-index';
import type { Span } from '../../text/span';
import { type Word, wordsOf } from '../../text/words';
import type { Occasions } from './occasions';

/** Words that later texts have in a place. */
export interface LaterWords {
  /** As the latest of them writes it; the draft's own where nothing has changed. */
  readonly words: string;
  /** In how many documents. */
  readonly documents: number;
  /** Whether no text has other words. */
  readonly isAlone: boolean;
  /** `resolution 77/304, OP9` */
  readonly shown: string;
}

/** The fewest and the most words before a place that tell it from others. */
const LEAST_BEFORE = 4;
const MOST_BEFORE = 7;
/** So many words after it must be the same. */
const AFTER = 3;
/** A date, or a number with its date, is not longer. Words. */
const LONGEST = 9;
/** Places that are looked at. */
const PLACES = 400;

/** Asks later texts what stands at `span` of `text`; undefined where none has the words around it. UTF-16. */
export type AskLaterTexts = (text: string, span: Span) => LaterWords | undefined;

/** Witnesses adopted after the base and before the draft. */
export function askLaterTexts(engine: Engine, { now, then }: Occasions): AskLaterTexts {
  const isWitness = (date: string | undefined) =>
    then !== undefined && date !== undefined && then.date < date && date < now.date;
  return (text, span) => {
    const all = wordsOf(text);
    const from = all.findIndex(({ end }) => end > span.start);
    const to = all.findLastIndex(({ start }) => start < span.end) + 1;
    const after = all.slice(to, to + AFTER);
    for (let length = Math.min(MOST_BEFORE, from); length >= LEAST_BEFORE; length--) {
      const before = all.slice(from - length, from);
      if (!isTelling(before)) continue;
      const said = sayings(engine, before, after, isWitness);
      if (said.length > 0) return commonest(said);
    }
    return undefined;
  };
}

const isTelling = (words: readonly Word[]): boolean =>
  words.filter(({ folded }) => folded.length > 3 && !/\d/.test(folded)).length >= 2;

interface Saying {
  readonly words: string;
  readonly date: string;
  readonly document: string;
  readonly shown: string;
}

function sayings(
  engine: Engine,
  before: readonly Word[],
  after: readonly Word[],
  isWitness: (date: string | undefined) => boolean,
): Saying[] {
  const found = find(engine.index, idsOf(engine, before));
  const said: Saying[] = [];
  for (const { paragraph: number, word } of occurrences(engine.index, found, PLACES)) {
    const { document, paragraph } = locate(engine, number);
    if (document.standing !== 'adopted' || !isWitness(document.date)) continue;
    const words = wordsOfParagraph(paragraph);
    const from = word + before.length;
    const to = endOfSaying(words, from, after);
    if (to === undefined) continue;
    const [first, last] = [words[from] as Word, words[to - 1] as Word];
    said.push({
      words: paragraph.text.slice(first.start, last.end),
      date: document.date ?? '',
      document: document.id,
      shown: shown(document, paragraph.ref),
    });
  }
  return said;
}

/** Where the words after a place begin again; undefined where they do not. */
function endOfSaying(words: readonly Word[], from: number, after: readonly Word[]): number | undefined {
  if (after.length < AFTER)
    return words.length - from <= LONGEST && words.length > from ? words.length : undefined;
  for (let to = from + 1; to <= from + LONGEST; to++)
    if (after.every(({ folded }, k) => words[to + k]?.folded === folded)) return to;
  return undefined;
}

/** What most documents say; of those that are as many, the latest. */
function commonest(said: readonly Saying[]): LaterWords | undefined {
  const bySaying = new Map<string, Saying[]>();
  for (const one of said) bySaying.set(one.words, [...(bySaying.get(one.words) ?? []), one]);
  const documents = (of: readonly Saying[]) => new Set(of.map(({ document }) => document)).size;
  const latest = (of: readonly Saying[]) => of.reduce((a, b) => (a.date < b.date ? b : a));
  const ranked = [...bySaying.values()].sort(
    (a, b) => documents(b) - documents(a) || (latest(a).date < latest(b).date ? 1 : -1),
  );
  const [first] = ranked;
  if (!first) return undefined;
  const isAlone = ranked.length === 1;
  const { words, shown: place } = latest(first);
  return { words, documents: documents(first), shown: place, isAlone };
}
