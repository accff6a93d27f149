/** How much of a draft is agreed language: figures for the status bar, footnotes and front matter left out. */

import { type Engine, idsOf, isAgreedText } from '../../match/index/engine';
import type { Range } from '../../match/index/vocabulary';
import { documentAt, narrow, occurrences } from '../../match/index/word-index';
import type { Block, OwnText } from '../../resolution/model';
import { ObjectMemo } from '../../text/memoize';
import type { Span } from '../../text/span';
import { wordsOf } from '../../text/words';
import { hiddenIn } from '../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../draft/snapshot';

export interface Coverage {
  readonly words: number;
  /** Words that stand in an adopted text, in runs long enough to have a source. */
  readonly agreedWords: number;
}

/** A shorter draft is mostly the words that every resolution has. */
const SHORTEST_DRAFT = 100;

/** The share of agreed words, from 0 to 1; undefined for a draft too short to have one. */
export const shareOf = ({ words, agreedWords }: Coverage): number | undefined =>
  words < SHORTEST_DRAFT ? undefined : agreedWords / words;

/** Shorter runs of words may come from anywhere. */
const SHORTEST_RUN = 5;
/** Words that stand at more places than this are looked at in the first ones only. */
const PLACES = 64;

/** Words and agreed words of a draft. What is known of a paragraph is kept with it. */
export function coverageOf(engine: Engine, snapshot: Snapshot): Coverage {
  let words = 0;
  let agreedWords = 0;
  for (const { found } of covered(engine, snapshot)) {
    words += found.words;
    agreedWords += found.agreedWords;
  }
  return { words, agreedWords };
}

/** Where words of a draft stand in an adopted text, in runs long enough to have a source. */
export function agreedRuns(engine: Engine, snapshot: Snapshot): Span[] {
  return [...covered(engine, snapshot)].flatMap(({ block, found }) =>
    found.runs.map(({ start, end }) => ({
      start: block.content.start + start,
      end: block.content.start + end,
    })),
  );
}

function* covered(engine: Engine, snapshot: Snapshot): Generator<{ block: Block; found: Covered }> {
  for (const block of resolutionOf(snapshot).blocks)
    if (isCounted(block)) yield { block, found: coveredIn(engine, block.own) };
}

/** What is known of a paragraph's words; the runs count from its beginning. */
interface Covered extends Coverage {
  readonly runs: readonly Span[];
}

const COUNTED: ReadonlySet<Block['kind']> = new Set([
  'chapeau',
  'preambular',
  'operative',
  'numbered',
  'sub',
  'list-item',
  'lead-in',
  'plain',
]);

/** Whether a block's words are counted: those of headings, enacting words and printed matter are not. */
export const isCounted = ({ kind }: Pick<Block, 'kind'>): boolean => COUNTED.has(kind);

/** What is known of a paragraph, and of which engine's texts. */
const known = new ObjectMemo<OwnText, { readonly engine: Engine; readonly found: Covered }>();

/** What an engine knows of a paragraph's words; kept with the paragraph, for drafts of any length. */
function coveredIn(engine: Engine, own: OwnText): Covered {
  const before = known.get(own);
  if (before?.engine === engine) return before.found;
  const found = coverageOfWords(engine, own.words);
  known.set(own, { engine, found });
  return found;
}

function coverageOfWords(engine: Engine, text: string): Covered {
  const words = wordsOf(text, hiddenIn(text, { start: 0, end: text.length }, true));
  const ids = idsOf(engine, words);
  const runs: Span[] = [];
  let agreedWords = 0;
  for (let at = 0; at < words.length; ) {
    const length = agreedRun(engine, ids, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length > 0 && first && last) runs.push({ start: first.start, end: last.end });
    agreedWords += length;
    at += Math.max(length, 1);
  }
  return { words: words.length, agreedWords, runs };
}

/** How many words from `at` on stand in an adopted text; 0 where they are too few. */
function agreedRun(engine: Engine, ids: Int32Array, at: number): number {
  let stretch: Range = { from: 0, to: engine.index.suffixes.length };
  let length = 0;
  while (at + length < ids.length) {
    const id = ids[at + length] as number;
    if (id < 1) break;
    stretch = narrow(engine.index, stretch, length, { from: id, to: id + 1 });
    if (stretch.from >= stretch.to) break;
    if (length + 1 >= SHORTEST_RUN && !isAdopted(engine, stretch)) break;
    length++;
  }
  return length < SHORTEST_RUN ? 0 : length;
}

function isAdopted(engine: Engine, stretch: Range): boolean {
  for (const { paragraph } of occurrences(engine.index, stretch, PLACES))
    if (isAgreedText(engine, documentAt(engine.index, paragraph))) return true;
  return false;
}
