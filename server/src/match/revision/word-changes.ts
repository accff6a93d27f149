/**
 * The changes that turn one paragraph into another, word by word. An alignment with a cost for each place at which
 * the texts part (affine gaps): of all ways to keep many words, the one with few and whole changes. A common diff
 * (Myers) keeps the most tokens wherever they stand, and scatters a rewritten clause over its commas and articles.
 */
import type { Span } from '../../text/span';
import { type PrintedToken, weightOf } from './tokens';

/** Words that were taken out, put in or exchanged; where nothing stands the span is empty. UTF-16. */
export interface WordChange {
  readonly base: Span;
  readonly draft: Span;
}

/** A text in tokens, from `start` to `end` of `text`. */
export interface Tokenized extends Span {
  readonly text: string;
  readonly tokens: readonly PrintedToken[];
}

/** What it costs to open a change: a lone punctuation mark that parts two changes is not worth it. */
const OPEN = 10;
/** Where more cells would be filled, only what begins and ends alike is kept. */
const MOST_CELLS = 16_000_000;

/** The changes in the order of both texts. Applying them to the base's words gives the draft's. */
export function wordChanges(base: Tokenized, draft: Tokenized): WordChange[] {
  const changes: WordChange[] = [];
  let from = { base: base.start, draft: draft.start };
  for (const [i, j] of keptTokens(base.tokens, draft.tokens)) {
    const [kept, stays] = [base.tokens[i] as PrintedToken, draft.tokens[j] as PrintedToken];
    const gap = gapBetween(base, draft, from, { base: kept.start, draft: stays.start });
    if (gap) changes.push(gap);
    from = { base: kept.end, draft: stays.end };
  }
  const last = gapBetween(base, draft, from, { base: base.end, draft: draft.end });
  if (last) changes.push(last);
  return changes;
}

/** Pairs of indices of tokens that stay, in order. */
export function keptTokens(
  base: readonly PrintedToken[],
  draft: readonly PrintedToken[],
): [number, number][] {
  const least = Math.min(base.length, draft.length);
  const alike = (i: number, j: number) => base[i]?.key === draft[j]?.key;
  let start = 0;
  while (start < least && alike(start, start)) start++;
  let tail = 0;
  while (tail < least - start && alike(base.length - 1 - tail, draft.length - 1 - tail)) tail++;
  const pairs: [number, number][] = Array.from({ length: start }, (_, k) => [k, k]);
  const middle = {
    base: base.slice(start, base.length - tail),
    draft: draft.slice(start, draft.length - tail),
  };
  for (const [i, j] of bestAlignment(middle.base, middle.draft)) pairs.push([start + i, start + j]);
  for (let k = tail; k > 0; k--) pairs.push([base.length - k, draft.length - k]);
  return pairs;
}

/**
 * Two states a cell: the best score where the last tokens are kept as a pair, and where the texts are parted. A step
 * from a pair into a gap costs `OPEN`; both ends of the middle count as pairs, since what lies beyond is kept.
 */
function bestAlignment(base: readonly PrintedToken[], draft: readonly PrintedToken[]): [number, number][] {
  const [rows, columns] = [base.length, draft.length];
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return [];
  const wide = columns + 1;
  const paired = new Int32Array((rows + 1) * wide).fill(NEVER);
  const parted = new Int32Array((rows + 1) * wide).fill(NEVER);
  paired[0] = 0;
  for (let j = 1; j <= columns; j++) parted[j] = -OPEN;
  for (let i = 1; i <= rows; i++) {
    const { key } = base[i - 1] as PrintedToken;
    const weight = weightOf(key);
    for (let j = 0, at = i * wide; j <= columns; j++, at++) {
      if (j > 0 && (draft[j - 1] as PrintedToken).key === key)
        paired[at] = Math.max(paired[at - wide - 1] as number, parted[at - wide - 1] as number) + weight;
      const above = intoGap(paired, parted, at - wide);
      parted[at] = j > 0 ? Math.max(above, intoGap(paired, parted, at - 1)) : above;
    }
  }
  return pairsBack(paired, parted, rows, wide);
}

const NEVER = -(1 << 29);

const intoGap = (paired: Int32Array, parted: Int32Array, at: number): number =>
  Math.max(parted[at] as number, (paired[at] as number) - OPEN);

/** Walks back from the last cell along the choices that made its score. */
function pairsBack(paired: Int32Array, parted: Int32Array, rows: number, wide: number): [number, number][] {
  const pairs: [number, number][] = [];
  let at = rows * wide + wide - 1;
  let isPair = (paired[at] as number) >= (parted[at] as number);
  while (at > 0) {
    if (isPair) {
      pairs.push([Math.floor(at / wide) - 1, (at % wide) - 1]);
      at -= wide + 1;
      isPair = (paired[at] as number) >= (parted[at] as number);
      continue;
    }
    const score = parted[at] as number;
    // What is deleted comes before what is inserted: the last tokens of a gap are the draft's.
    const before = at % wide > 0 && intoGap(paired, parted, at - 1) === score ? at - 1 : at - wide;
    isPair = (parted[before] as number) !== score;
    at = before;
  }
  return pairs.reverse();
}

interface Places {
  readonly base: number;
  readonly draft: number;
}

/** What lies between two kept tokens, where it differs; a blank that both have stays outside. */
function gapBetween(base: Tokenized, draft: Tokenized, from: Places, to: Places): WordChange | undefined {
  const old = base.text.slice(from.base, to.base);
  const now = draft.text.slice(from.draft, to.draft);
  if (old === now) return undefined;
  const lead = /^\s/.test(old) && /^\s/.test(now) ? 1 : 0;
  const isTrailing = /\s$/.test(old) && /\s$/.test(now) && Math.min(old.length, now.length) > lead;
  const trail = isTrailing ? 1 : 0;
  return {
    base: { start: from.base + lead, end: to.base - trail },
    draft: { start: from.draft + lead, end: to.draft - trail },
  };
}
