/**
 * Superseded wording: words of a draft that stand in an earlier text of a yardstick (a zero draft) and that
 * the adopted text no longer has.
 */

import { contentBetween, type Difference, grow } from '../align/align';
import { foldedWords } from '../align/draft-tokens';
import { type ComparedDraft, isNear, type Matches, shareOfClause, thresholds } from '../align/near-misses';
import { novelRuns, type SharedRuns } from '../align/shared-runs';
import type { SharedRun } from '../align/trigrams';
import { hashOfWords } from '../index/word-hashes';
import { documentAt } from '../index/word-index';
import { type DraftWords, isEmpty, passageAt } from '../reference/passages';
import type { Yardstick } from '../reference/reference-texts';
import { successorsOf } from '../reference/replaced-by';
import { isOfTreaty } from '../reference/treaty-formulas';
import { classify } from './classify-difference';
import type { Departure } from './departures';
import { isInTitle, isQuoted } from './names-and-quotations';
import { isTurned } from './sense';

export interface Superseded {
  /** The superseded words that the draft repeats. */
  readonly run: SharedRun;
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
  if (isEmpty(yardstick.superseded)) return [];
  const found: Superseded[] = [];
  const isTold = (from: number, to: number) =>
    found.some(
      (other) =>
        other.draftFrom < Math.max(to, from + 1) && from < Math.max(other.draftTo, other.draftFrom + 1),
    );
  for (const { run, novel } of candidatesIn(yardstick, draft, agreed)) {
    if (isTold(novel.from, novel.to) || !isOwn(yardstick, draft, run, novel)) continue;
    for (const each of replaced({ yardstick, draft, matches: agreed }, { run, novel }, compared))
      if (!isTold(each.draftFrom, each.draftTo)) found.push(each);
  }
  return found.sort((a, b) => a.draftFrom - b.draftFrom);
}

/** Runs of superseded words with what is new in them; the longest first. */
const candidatesIn = (
  { superseded }: Yardstick,
  draft: DraftWords,
  { shared: { phrases } }: Matches,
): { run: SharedRun; novel: Stretch }[] =>
  novelRuns(draft, superseded, phrases)
    .flatMap((run) => novelIn(draft, phrases, run).map((novel) => ({ run, novel })))
    .sort((a, b) => b.run.length - a.run.length || a.run.paragraph - b.run.paragraph);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of a run that no phrase of three words of the adopted texts holds together: new to them. */
function novelIn(draft: DraftWords, phrases: SharedRuns['phrases'], run: SharedRun): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (let at = run.draft; at + SHORTEST_PHRASE <= run.draft + run.length; at++) {
    if (phrases[at]) continue;
    const last = stretches.at(-1);
    if (last && last.to >= at) last.to = at + SHORTEST_PHRASE;
    else stretches.push({ from: at, to: at + SHORTEST_PHRASE });
  }
  return stretches
    .filter(({ from, to }) => contentBetween(draft, from, to) > 0)
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

/** Whether the words are the superseded text's own: enough of them, no title, and not agreed elsewhere. */
function isOwn(
  { precedents, loaded }: Yardstick,
  draft: DraftWords,
  run: SharedRun,
  novel: Stretch,
): boolean {
  const end = run.draft + run.length;
  const content = contentBetween(draft, run.draft, end);
  if (content < 3 || (content < 5 && shareOfClause(draft, run.draft, end) < 0.4)) return false;
  const place = { draftFrom: novel.from, draftTo: novel.to };
  if (isQuoted(draft, place) || isInTitle(draft, place)) return false;
  if (isOfTreaty(foldedWords(draft, novel.from, novel.to))) return false;
  const length = Math.min(LONGEST_PHRASE, run.length);
  const first = Math.max(run.draft, Math.min(novel.from, novel.to - length));
  for (let at = first; at + length <= end && at <= Math.max(novel.from, novel.to - length); at++) {
    const words = foldedWords(draft, at, at + length);
    if (precedents.phrase(hashOfWords(words)) === 0 && loaded.heldBy(words) === undefined) return true;
  }
  return false;
}

/** What replaced the words: differences from the adopted text that they hold, else the paragraph alone. */
function replaced(
  { yardstick, draft, matches: agreed }: ComparedDraft,
  { run, novel }: { readonly run: SharedRun; readonly novel: Stretch },
  compared: readonly Departure[],
): Superseded[] {
  const { passages, superseded } = yardstick;
  const words = { paragraph: run.paragraph, from: run.agreed, to: run.agreed + run.length };
  const document = documentAt(superseded.index, run.paragraph);
  const successors = successorsOf(superseded, words, passages, yardstick.successors.get(document) ?? -1);
  if (successors.length === 0) return [];
  const isWithin = ({ draftFrom, draftTo }: Difference) =>
    draftFrom >= novel.from && draftTo <= novel.to && draftFrom > run.draft;
  const within = [...compared, ...closely(yardstick, draft, agreed, successors[0] as number)].filter(
    ({ difference, alignment }) =>
      isWithin(difference) &&
      alignment.draftFrom <= difference.draftFrom &&
      successors.includes(alignment.paragraph),
  );
  if (within.length > 0)
    return distinct(within)
      .map((departure) => ({
        ...departure,
        ...classify(draft, passages, departure.alignment.paragraph, departure.difference),
        // Where the words around were passed over as usual, nobody has asked yet.
        turnsSense: isTurned(draft, passages, departure),
      }))
      .filter(isChange(draft))
      .map((departure) => survivor(run, departure));
  const isSmall = shareOfClause(draft, run.draft, run.draft + run.length) < 0.5;
  if (isSmall && isPatched(draft, agreed, novel)) return [];
  if (isReordered(yardstick, draft, novel, successors[0] as number)) return [];
  return [{ run, draftFrom: novel.from, draftTo: novel.to, successor: successors[0] as number }];
}

/** A difference from a successor; what was found against the adopted texts may be more of a departure. */
type Replaced = Pick<Departure, 'alignment' | 'difference'> & Partial<Departure>;

/** Differences from the likeliest successor, however usual the words around them are. */
function closely(
  { passages }: Yardstick,
  draft: DraftWords,
  { shared }: Matches,
  successor: number,
): Replaced[] {
  const found: Replaced[] = [];
  for (const run of shared.runs) {
    if (run.paragraph !== successor) continue;
    const alignment = grow(draft, passageAt(passages, successor), run, thresholds.content);
    if (!alignment || !isNear(alignment, thresholds)) continue;
    for (const difference of alignment.differences) found.push({ alignment, difference });
  }
  return found;
}

/** One departure for each place of the draft, the first of several. */
const distinct = (departures: readonly Replaced[]): Replaced[] =>
  departures.filter(
    ({ difference: { draftFrom, draftTo } }, at) =>
      !departures
        .slice(0, at)
        .some(({ difference }) => difference.draftFrom < draftTo + 1 && draftFrom < difference.draftTo + 1),
  );

const survivor = (run: SharedRun, departure: Departure): Superseded => ({
  run,
  draftFrom: departure.difference.draftFrom,
  draftTo: departure.difference.draftTo,
  successor: departure.alignment.paragraph,
  departure,
});

/** Whether a difference from the successor says something else: not grammar, order, or part of a title. */
const isChange =
  (draft: DraftWords) =>
  ({ weight, kind, silence, difference }: Departure): boolean =>
    weight !== 'grammar' &&
    kind !== 'reordered' &&
    silence !== 'agreed' &&
    silence !== 'fact' &&
    !isInTitle(draft, difference);

/** Whether agreed phrases are only joined in another way: every content word of it is part of one. */
function isPatched(draft: DraftWords, { shared: { covered } }: Matches, novel: Stretch): boolean {
  for (let i = novel.from; i < novel.to; i++) if (draft.classes[i] === 0 && covered[i] === 0) return false;
  return true;
}

/** Whether the successor has the same content words side by side, in another order only. */
function isReordered({ passages }: Yardstick, draft: DraftWords, novel: Stretch, paragraph: number): boolean {
  const wanted = contentIds(draft.ids, draft.classes, novel.from, novel.to);
  const sorted = [...wanted].sort().join(' ');
  const length = novel.to - novel.from;
  const passage = passageAt(passages, paragraph);
  const ids = passage.idsBetween(0, passage.length);
  const classes = ids.map((id) => passages.vocabulary.classes[id] as number);
  let reordered = false;
  for (let at = 0; at + length <= ids.length; at++) {
    const content = contentIds(ids, classes, at, at + length);
    if (content.join(' ') === wanted.join(' ')) return false;
    reordered ||= [...content].sort().join(' ') === sorted;
  }
  return reordered;
}

const contentIds = (ids: readonly number[], classes: readonly number[], from: number, to: number): number[] =>
  ids.slice(from, to).filter((_, at) => classes[from + at] === 0);
