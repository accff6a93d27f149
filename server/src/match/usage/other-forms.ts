/**
 * What adopted texts have in the place of words: "migratory status" beside "migration status". A place is known by the
 * two words before it.
 */
import { type Word, wordsOf } from '../../text/words';
import type { Engine } from '../index/engine';
import { classOf, stemOf } from '../index/english';
import { END, wordOf } from '../index/vocabulary';
import { find, type Occurrence, occurrences } from '../index/word-index';
import { occurrencesOfWords } from './uses';

export interface OtherForm {
  /** Folded words. */
  readonly words: string;
  readonly uses: number;
}

/** Words before a place that tell it from others. */
const CONTEXT = 2;
/** Contexts and places that are looked at: the commonest say what is usual. */
const CONTEXTS = 40;
const PLACES = 400;
/** A form must stand in as many of the contexts: once may be chance. */
const SHOWN = 4;
/** Longer words have too many neighbours that are other thoughts. */
const LONGEST = 5;

/** Other forms in use where adopted texts have these words, the commonest first; they share a word's stem with them. */
export function otherForms(
  engine: Engine,
  words: readonly Word[],
  places: readonly Occurrence[],
): OtherForm[] {
  if (words.length < 2 || words.length > LONGEST) return [];
  const own = words.map(({ folded }) => folded);
  const found = new Set<string>();
  for (const context of contextsOf(engine, places))
    for (const { position } of occurrences(engine.index, find(engine.index, context), PLACES)) {
      const form = wordsAt(engine, position + CONTEXT, own.length);
      if (form && isOtherForm(own, form)) found.add(form.join(' '));
    }
  return [...found]
    .map((form) => ({ words: form, uses: occurrencesOfWords(engine, wordsOf(form)).length }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses || (a.words < b.words ? -1 : 1))
    .slice(0, SHOWN);
}

/** The commonest pairs of words before the places. */
function contextsOf(engine: Engine, places: readonly Occurrence[]): number[][] {
  const counts = new Map<string, { readonly ids: number[]; count: number }>();
  for (const { position, word } of places) {
    if (word < CONTEXT) continue;
    const ids = [engine.index.tokens.at(position - 2), engine.index.tokens.at(position - 1)];
    const known = counts.get(ids.join()) ?? { ids, count: 0 };
    known.count++;
    counts.set(ids.join(), known);
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count);
  return ranked.slice(0, CONTEXTS).map(({ ids }) => ids);
}

/** That many words from a position on; undefined where the paragraph ends before. */
function wordsAt({ index }: Engine, position: number, length: number): string[] | undefined {
  const words: string[] = [];
  for (let at = position; at < position + length; at++) {
    const id = index.tokens.at(at);
    if (id === END) return undefined;
    words.push(wordOf(index.vocabulary, id));
  }
  return words;
}

/** Whether one content word stands for another, and the rest is the same. */
function isOtherForm(own: readonly string[], form: readonly string[]): boolean {
  const other = own.flatMap((word, at) => (word === form[at] ? [] : [at]));
  const [at = -1] = other;
  const [ours = '', theirs = ''] = [own[at], form[at]];
  const isContent = classOf(ours) === 0 && classOf(theirs) === 0;
  const isKept = own.some((word, place) => place !== at && classOf(word) === 0);
  return other.length === 1 && isContent && isKept && areAkin(ours, theirs);
}

/** Whether two words begin alike, as words of one family do: "migration" and "migratory". */
function areAkin(a: string, b: string): boolean {
  const [one, two] = [stemOf(a), stemOf(b)];
  let same = 0;
  while (same < Math.min(one.length, two.length) && one[same] === two[same]) same++;
  return same >= Math.min(5, one.length, two.length) && same >= 3;
}
