/** Whether a change makes a text stronger or weaker: only where both wordings are rungs of one ladder. */
import { slice } from '../../../text/span';
import { foldWord } from '../../../text/words';
import type { ChangeKind } from '../kinds';
import type { Unit } from '../units';
import type { WordChange } from '../word-changes';
import { hedges, type Ladder, ladders, modals } from './ladder-table';

export type Strength = 'stronger' | 'weaker';

/** How the draft's words stand to the base's; undefined where no ladder has both. */
export function strengthOf(
  change: WordChange,
  kind: ChangeKind,
  base: Unit,
  draft: Unit,
): Strength | undefined {
  if (kind === 'opening')
    return base.opening && draft.opening && strengthOfOpenings(base.opening.phrase, draft.opening.phrase);
  if (kind !== 'wording') return undefined;
  return strengthOfWords(slice(base.text, change.base), slice(draft.text, change.draft));
}

/** How one opening, without its sequel word, stands to another: `invites` to `urges` is stronger. */
export function strengthOfOpenings(old: string, now: string): Strength | undefined {
  const [from, to] = [degreeOf(old), degreeOf(now)];
  if (from.core === to.core && from.degree !== to.degree)
    return to.degree > from.degree ? 'stronger' : 'weaker';
  return onOneLadder(ladders, from.phrase, to.phrase);
}

function strengthOfWords(old: string, now: string): Strength | undefined {
  const [from, to] = [bareWords(old), bareWords(now)];
  if (from === '' && hedges.includes(to)) return 'weaker';
  if (to === '' && hedges.includes(from)) return 'stronger';
  return onOneLadder(modals, from, to);
}

/** Words as the ladders have them: folded, without marks. */
export const bareWords = (words: string): string =>
  foldWord(words.replace(/[,;:.]/g, ' '))
    .trim()
    .replace(/\s+/g, ' ');

function onOneLadder(all: readonly Ladder[], old: string, now: string): Strength | undefined {
  for (const ladder of all) {
    const [from, to] = [rung(ladder, old), rung(ladder, now)];
    if (from >= 0 && to >= 0 && from !== to) return to > from ? 'stronger' : 'weaker';
  }
  return undefined;
}

const rung = (ladder: Ladder, words: string): number => ladder.findIndex((step) => step.includes(words));

/** An opening without what only says it again, and how much is made of its concern, regret or demand. */
interface Degree {
  readonly phrase: string;
  /** The phrase without words of degree, one form for all ways to put it: `concern`. */
  readonly core: string;
  readonly degree: number;
}

const AGAIN = /\b(?:once again|again|once more|its|the|their)\b/g;
const DEGREES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:grave|gravely|alarmed|in the strongest terms|utmost)\b/, 3],
  [
    /\b(?:deep|deeply|serious|seriously|great|profound|profoundly|strong|strongly|vigorously|warmly|firmly|especially|particularly|highly)\b/,
    2,
  ],
];
const CONCERN = /\bconcern(?:ed)?\b/;

function degreeOf(opening: string): Degree {
  const phrase = opening.toLowerCase().replace(AGAIN, ' ').trim().replace(/\s+/g, ' ');
  const found = DEGREES.find(([words]) => words.test(phrase));
  const core = CONCERN.test(phrase)
    ? 'concern'
    : DEGREES.reduce((words, [of]) => words.replace(of, ' '), phrase);
  return { phrase, core: core.trim().replace(/\s+/g, ' '), degree: found?.[1] ?? 1 };
}

/** The ladder that an opening is on, without its sequel word; of several the one with the most rungs. */
export const ladderOf = (opening: string): Ladder | undefined =>
  ladders.filter((ladder) => rung(ladder, opening) >= 0).sort((a, b) => b.length - a.length)[0];
