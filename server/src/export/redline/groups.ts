/** Paragraphs of base and draft in the order in which a redline shows them: accepting and rejecting give both orders. */
import type { ComparedParagraph } from '../../match/revision/compare-resolutions';
import type { CutBlock } from '../printed/blocks';

/** Paragraphs that became one another; with one side empty, what is gone or new. */
export interface Group {
  readonly base: readonly CutBlock[];
  readonly draft: readonly CutBlock[];
  /** The name of the move that they are half of. */
  readonly move?: string | undefined;
}

export function groupsOf(
  rows: readonly ComparedParagraph[],
  base: readonly CutBlock[],
  draft: readonly CutBlock[],
): Group[] {
  const moves = movesIn(rows, base, draft);
  const groups: Group[] = [];
  let [i, j] = [0, 0];
  const passOver = (toBase: number, toDraft: number) => {
    for (; i < toBase; i++)
      groups.push({ base: [base[i] as CutBlock], draft: [], move: moves.ofBase.get(i) });
    for (; j < toDraft; j++)
      groups.push({ base: [], draft: [draft[j] as CutBlock], move: moves.ofDraft.get(j) });
  };
  for (const { base: old, draft: now } of anchorsIn(rows, base, draft)) {
    passOver(old.start, now.start);
    groups.push({ base: base.slice(old.start, old.end), draft: draft.slice(now.start, now.end) });
    [i, j] = [old.end, now.end];
  }
  passOver(base.length, draft.length);
  return groups;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Pairs that stand in the order of both texts, with the neighbours that were merged or split. */
function anchorsIn(
  rows: readonly ComparedParagraph[],
  base: readonly CutBlock[],
  draft: readonly CutBlock[],
): { readonly base: Range; readonly draft: Range }[] {
  return rows.flatMap(({ base: old, draft: now, moved, mergedFrom, splitInto }) => {
    const [from, to] = [old && base[old.index], now && draft[now.index]];
    if (!old || !now || !from || !to || moved || !areOfOneForm(from, to)) return [];
    return [{ base: around(old.index, mergedFrom, base), draft: around(now.index, splitInto, draft) }];
  });
}

/** A heading stays no paragraph, and a table no heading. */
const areOfOneForm = (a: CutBlock, b: CutBlock): boolean =>
  a.heading === b.heading && (a.rows === undefined) === (b.rows === undefined);

/** A place with those that belong to it and stand right beside it. */
function around(
  at: number,
  others: readonly { readonly index: number }[],
  blocks: readonly CutBlock[],
): Range {
  const isOne = (place: number) =>
    others.some(({ index }) => index === place) &&
    areOfOneForm(blocks[at] as CutBlock, blocks[place] as CutBlock);
  let [start, end] = [at, at + 1];
  if (blocks[at]?.rows) return { start, end };
  while (isOne(start - 1)) start--;
  while (isOne(end)) end++;
  return { start, end };
}

/** Names for moves of paragraphs, by the indices of both their places. */
function movesIn(rows: readonly ComparedParagraph[], base: readonly CutBlock[], draft: readonly CutBlock[]) {
  const ofBase = new Map<number, string>();
  const ofDraft = new Map<number, string>();
  for (const { base: old, draft: now, moved } of rows) {
    if (!moved || !old || !now || base[old.index]?.rows || draft[now.index]?.rows) continue;
    const name = `move${ofBase.size + 1}`;
    ofBase.set(old.index, name);
    ofDraft.set(now.index, name);
  }
  return { ofBase, ofDraft };
}
