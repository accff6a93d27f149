/**
 * Near-misses at any size: clauses of the real texts with one word substituted, dropped or added inside, looked up among
 * all paragraphs as the yardstick. How many edits are located, and time and answer beside a brute-force aligner.
 */
import { seeded } from '../../corpus/tools/seeded';
import { type Alignment, sizeOf } from '../../server/src/match/align/align';
import { draftWords } from '../../server/src/match/align/draft-tokens';
import { isNear, matchesIn, thresholds } from '../../server/src/match/align/near-misses';
import { weighed } from '../../server/src/match/compare/departures';
import { createEngine, type Engine } from '../../server/src/match/index/engine';
import { find } from '../../server/src/match/index/word-index';
import type { DraftWords } from '../../server/src/match/reference/passages';
import { type Yardstick, yardstickOf } from '../../server/src/match/reference/reference-texts';
import { nearestByForce } from './brute-force';
import { line, ms, ratio, timesOf, title } from './measure';

const CLAUSES = 400;
const FEWEST_CONTENT = 5;
/** Milliseconds before the clock counts, for the compiler; on other clauses. */
const WARM_UP = 3_000;
/** Milliseconds that the brute-force aligner may take in all. */
const BUDGET = 20_000;

interface Edited {
  readonly words: readonly string[];
  /** The word that was put in, or the one that follows what was dropped. */
  readonly at: number;
}

/** All adopted documents of a corpus are the yardstick; `real` are the texts of some, from which clauses are drawn. */
export function benchNearMisses({ corpus, index }: Engine, real: readonly string[]): void {
  const adopted = corpus.documents.filter(({ standing }) => standing === 'adopted').map(({ id }) => id);
  const yardstick = yardstickOf(createEngine(corpus, adopted, index));
  title(
    `Near-misses, ${yardstick.passages.index.suffixes.length.toLocaleString('en')} words as the yardstick`,
  );
  const drawn = (seed: number) =>
    drawEdits(real, seed)
      .map(({ words, at }) => ({ at, draft: draftWords(yardstick.passages.vocabulary, words.join(' ')) }))
      .filter(({ draft }) => !standsVerbatim(yardstick, draft));
  const from = performance.now();
  for (let seed = 100; performance.now() - from < WARM_UP; seed++)
    for (const { draft } of drawn(seed)) locate(yardstick, draft);
  const drafts = drawn(21);
  const times: number[] = [];
  let located = 0;
  for (const { at, draft } of drafts) {
    const start = performance.now();
    const places = locate(yardstick, draft);
    times.push(performance.now() - start);
    if (places.some((place) => place.from <= at && at <= place.to)) located++;
  }
  const ours = timesOf(times);
  line(
    'located',
    `${((100 * located) / drafts.length).toFixed(1)} % of ${drafts.length} edits`,
    `p50 ${ms(ours.p50)}`,
    `p95 ${ms(ours.p95)}`,
  );
  beside(
    yardstick,
    drafts.map(({ draft }) => draft),
    ours.p50,
  );
}

const standsVerbatim = ({ passages: { index } }: Yardstick, { ids }: DraftWords): boolean => {
  const { from, to } = find(index, ids);
  return from < to;
};

function locate(yardstick: Yardstick, draft: DraftWords): { from: number; to: number }[] {
  return weighed({ yardstick: yardstick, draft: draft, matches: matchesIn(draft, yardstick.passages) }).map(
    ({ difference }) => ({
      from: difference.draftFrom,
      to: difference.draftTo,
    }),
  );
}

/** The same clauses by brute force, as many as time allows. */
function beside(yardstick: Yardstick, drafts: readonly DraftWords[], ours: number): void {
  const times: number[] = [];
  let agreed = 0;
  const start = performance.now();
  for (const draft of drafts) {
    const from = performance.now();
    const nearest = nearestByForce(yardstick.passages.index, draft.ids);
    times.push(performance.now() - from);
    const { alignments } = matchesIn(draft, yardstick.passages);
    if (
      alignments.some(
        (alignment) => isNear(alignment, thresholds) && editsOf(draft, alignment) <= nearest.edits,
      )
    )
      agreed++;
    if (performance.now() - start > BUDGET) break;
  }
  const theirs = timesOf(times);
  line(
    '  brute-force alignment',
    `p50 ${ms(theirs.p50)}`,
    `agrees on the nearest in ${((100 * agreed) / times.length).toFixed(1)} % of ${times.length}`,
    ratio(ours, theirs.p50, 'it, p50'),
  );
}

/** Words that differ, and words of the draft beyond the alignment. */
const editsOf = (draft: DraftWords, { differences, draftFrom, draftTo }: Alignment): number =>
  differences.reduce((sum, difference) => sum + sizeOf(difference), draftFrom + draft.length - draftTo);

/** Clauses with one edit after the second word and before the last two. */
function drawEdits(real: readonly string[], seed: number): Edited[] {
  const next = seeded(seed);
  const clauses = real
    .flatMap((text) => text.split(/[,;:.]\s/))
    .map((clause) => clause.trim().split(/\s+/))
    .filter((words) => words.length >= 8 && words.filter((word) => word.length > 4).length >= FEWEST_CONTENT);
  const vocabulary = clauses.flat().filter((word) => /^[a-z]{5,}$/.test(word));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  return Array.from({ length: CLAUSES }, (_, round) => {
    const words = [...pick(clauses)];
    const at = 2 + Math.floor(next() * (words.length - 4));
    const word = pick(vocabulary);
    if (round % 3 === 0) words.splice(at, 1, word);
    else if (round % 3 === 1) words.splice(at, 1);
    else words.splice(at, 0, word);
    return { words, at };
  });
}
