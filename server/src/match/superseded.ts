/**
 * Superseded wording: words of a draft that stand in an earlier text of a yardstick (a zero draft) and that
 * the adopted text no longer has.
 */
import type { Alignment, Difference } from './align';
import type { Departure } from './departures';
import { extendHash, hashOfWord } from './hashes';
import { type Matches, matchesIn, shareOfClause } from './near-misses';
import type { DraftWords, PassageSource } from './passages';
import { isInTitle, isQuoted } from './proper-words';
import { successorsOf } from './successors';
import type { Yardstick } from './yardstick';

export interface Superseded {
  /** The superseded passage that the draft repeats. */
  readonly alignment: Alignment;
  /** The draft's words that the adopted text does not have. */
  readonly draftFrom: number;
  readonly draftTo: number;
  /** The paragraph of the yardstick that replaced it. */
  readonly successor: number;
  /** The agreed words in its place, where the passage survived in like form. */
  readonly departure?: Departure;
}

/** The length of phrases whose precedents are counted, in words. */
export const LONGEST_PHRASE = 8;
export const SHORTEST_PHRASE = 3;

/** Superseded wording in a paragraph of a draft. `compared` is what was found against the adopted texts. */
export function supersededIn(
  yardstick: Yardstick,
  draft: DraftWords,
  agreed: Matches,
  compared: readonly Departure[],
): Superseded[] {
  if (yardstick.superseded.sources.length === 0) return [];
  const found: Superseded[] = [];
  for (const alignment of matchesIn(draft, yardstick.superseded).alignments)
    for (const run of runsOf(alignment))
      for (const novel of novelIn(draft, agreed, run)) {
        if (found.some((other) => other.draftFrom < novel.to && novel.from < other.draftTo)) continue;
        if (!isOwn(yardstick, draft, run, novel)) continue;
        found.push(...replaced(yardstick, draft, alignment, run, novel, compared));
      }
  return found.sort((a, b) => a.draftFrom - b.draftFrom);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface EqualRun extends Stretch {
  /** The position in the superseded passages of the first word. */
  readonly position: number;
}

/** The stretches of equal words of an alignment. */
function runsOf(alignment: Alignment): EqualRun[] {
  const runs: EqualRun[] = [];
  let from = alignment.draftFrom;
  let position = alignment.agreedFrom;
  for (const { draftFrom, draftTo, agreedTo } of alignment.differences) {
    if (draftFrom - from >= SHORTEST_PHRASE) runs.push({ from, to: draftFrom, position });
    from = draftTo;
    position = agreedTo;
  }
  if (alignment.draftTo - from >= SHORTEST_PHRASE) runs.push({ from, to: alignment.draftTo, position });
  return runs;
}

/** The words of a run that no phrase of three words of the adopted texts holds together: new to them. */
function novelIn(draft: DraftWords, agreed: Matches, run: EqualRun): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (let at = run.from; at + SHORTEST_PHRASE <= run.to; at++) {
    if (agreed.runs.some((other) => other.draft <= at && at + SHORTEST_PHRASE <= other.draft + other.length))
      continue;
    const last = stretches.at(-1);
    if (last && last.to >= at) last.to = at + SHORTEST_PHRASE;
    else stretches.push({ from: at, to: at + SHORTEST_PHRASE });
  }
  return stretches
    .filter((stretch) => contentIn(draft, stretch) > 0)
    .map((stretch) => stripped(draft, stretch));
}

/** A stretch without the particles at its ends. */
function stripped(draft: DraftWords, { from, to }: Stretch): Stretch {
  let first = from;
  let last = to;
  while (draft.classes[first] !== 0) first++;
  while (draft.classes[last - 1] !== 0) last--;
  return { from: first, to: last };
}

function contentIn(draft: DraftWords, { from, to }: Stretch): number {
  let content = 0;
  for (let i = from; i < to; i++) if (draft.classes[i] === 0) content++;
  return content;
}

/** Whether the words are the superseded text's own: enough of them, no title, and not agreed elsewhere. */
function isOwn({ precedents }: Yardstick, draft: DraftWords, run: EqualRun, novel: Stretch): boolean {
  const content = contentIn(draft, run);
  if (content < 3 || (content < 5 && shareOfClause(draft, run.from, run.to) < 0.4)) return false;
  const place: Difference = {
    draftFrom: novel.from,
    draftTo: novel.to,
    agreedFrom: 0,
    agreedTo: 0,
    last: false,
  };
  if (isQuoted(draft, place) || isInTitle(draft, place)) return false;
  const length = Math.min(LONGEST_PHRASE, run.to - run.from);
  let rarest = Number.POSITIVE_INFINITY;
  for (let at = Math.max(run.from, novel.to - length); at + length <= run.to && at <= novel.from; at++)
    rarest = Math.min(rarest, precedents.phrase(hashOf(draft, at, length)));
  for (let at = novel.from; at + length <= novel.to; at++)
    rarest = Math.min(rarest, precedents.phrase(hashOf(draft, at, length)));
  return rarest === 0 || rarest === Number.POSITIVE_INFINITY;
}

function hashOf(draft: DraftWords, from: number, words: number): number {
  let hash = 0;
  for (let i = from; i < from + words; i++) hash = extendHash(hash, hashOfWord(draft.folded[i] as string));
  return hash;
}

/** What replaced the words: differences from the adopted text that they hold, else the paragraph alone. */
function replaced(
  yardstick: Yardstick,
  draft: DraftWords,
  alignment: Alignment,
  run: EqualRun,
  novel: Stretch,
  compared: readonly Departure[],
): Superseded[] {
  const { passages, superseded } = yardstick;
  const words = { paragraph: alignment.paragraph, from: run.position, to: run.position + run.to - run.from };
  const { document } = superseded.sources[alignment.paragraph] as PassageSource;
  const successors = successorsOf(superseded, words, passages, yardstick.successors.get(document) ?? -1);
  if (successors.length === 0) return [];
  const within = compared.filter(
    ({ difference: { draftFrom, draftTo }, alignment: { paragraph } }) =>
      draftFrom >= novel.from &&
      draftTo <= novel.to &&
      draftFrom > run.from &&
      successors.includes(paragraph),
  );
  if (within.length > 0)
    return within.filter(isChange(draft)).map((departure) => survivor(alignment, departure));
  if (isReordered(yardstick, draft, novel, successors[0] as number)) return [];
  return [{ alignment, draftFrom: novel.from, draftTo: novel.to, successor: successors[0] as number }];
}

const survivor = (alignment: Alignment, departure: Departure): Superseded => ({
  alignment,
  draftFrom: departure.difference.draftFrom,
  draftTo: departure.difference.draftTo,
  successor: departure.alignment.paragraph,
  departure,
});

/** Whether a difference from the successor says something else: not grammar, order, or part of a title. */
const isChange =
  (draft: DraftWords) =>
  ({ weight, kind, silence, difference }: Departure): boolean =>
    weight !== 'grammar' && kind !== 'reordered' && silence !== 'agreed' && !isInTitle(draft, difference);

/** Whether the successor has the same content words side by side, in another order only. */
function isReordered({ passages }: Yardstick, draft: DraftWords, novel: Stretch, paragraph: number): boolean {
  const wanted = contentIds(draft.ids, draft.classes, novel.from, novel.to);
  const sorted = [...wanted].sort().join(' ');
  const length = novel.to - novel.from;
  const end = passages.starts[paragraph + 1] as number;
  let reordered = false;
  for (let at = passages.starts[paragraph] as number; at + length <= end; at++) {
    const ids = passages.ids.subarray(at, at + length);
    const content = contentIds(
      ids,
      Uint8Array.from(ids, (id) => passages.vocabulary.classes[id] as number),
      0,
      length,
    );
    if (content.join(' ') === wanted.join(' ')) return false;
    reordered ||= [...content].sort().join(' ') === sorted;
  }
  return reordered;
}

const contentIds = (ids: Int32Array, classes: Uint8Array, from: number, to: number): number[] =>
  [...ids.subarray(from, to)].filter((_, at) => classes[from + at] === 0);
