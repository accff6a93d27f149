/**
 * Footnote marks of converted texts: `<sup>7</sup>` and `[footnoteRef:7]` become `[^7]`; a mark that has become
 * a bare number in the sentence is recognized by its place between its neighbours.
 */

import type { Repair } from '../model';
import {
  type Draft,
  type DraftBlock,
  excerpt,
  lineOf,
  type ReadingStep,
  repair,
  reporting,
} from './document-being-read';

// " <sup>7</sup>", "[footnoteRef:7]"
const MARK = / ?(?:<sup>(\d{1,3})<\/sup>|\[footnoteRef:(\d{1,3})\])/g;

/** Reads all marks; those that are still missing are left to the recipe. */
export const withMarks: ReadingStep = (draft) =>
  withBareMarks({ ...draft, blocks: draft.blocks.map(plainMarks) });

const plainMarks = (block: DraftBlock): DraftBlock => ({
  ...block,
  text: block.text.replace(MARK, (_, raised?: string, ref?: string) => `[^${raised ?? ref}]`),
});

/** A place in the document: index of the block, offset in its text. */
interface Place {
  readonly block: number;
  readonly offset: number;
}

function withBareMarks(draft: Draft): Draft {
  const known = markPlaces(draft.blocks);
  const labels = new Set(draft.notes.map(({ label }) => Number(label)));
  const missing = [...labels].filter((label) => !known.has(label)).sort((a, b) => a - b);
  return missing.reduce(recover, draft);
}

/** Turns the bare number `label` into a mark, where it stands just once between its neighbours' marks. */
function recover(draft: Draft, label: number): Draft {
  const places = markPlaces(draft.blocks);
  const from = neighbour(places, label, -1) ?? { block: 0, offset: 0 };
  const to = neighbour(places, label, 1) ?? { block: draft.blocks.length, offset: 0 };
  const found = bareNumbers(draft.blocks, label, from, to);
  const [only] = found;
  if (!only || found.length > 1) return draft;
  return putMark(draft, label, only);
}

function markPlaces(blocks: readonly DraftBlock[]): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const [block, { text }] of blocks.entries()) {
    for (const match of text.matchAll(/\[\^(\d{1,3})\]/g)) {
      const label = Number(match[1]);
      if (!places.has(label)) places.set(label, { block, offset: match.index });
    }
  }
  return places;
}

/** The nearest lower (`step` -1) or higher (1) label whose mark has been found. */
function neighbour(places: ReadonlyMap<number, Place>, label: number, step: 1 | -1): Place | undefined {
  const known = [...places.keys()].filter((other) => (other - label) * step > 0);
  const nearest = known.sort((a, b) => (a - b) * step)[0];
  return nearest === undefined ? undefined : places.get(nearest);
}

interface Bare extends Place {
  readonly length: number;
}

/** Where the number stands alone after a stop or a word and before a blank, a stop or the end. */
function bareNumbers(blocks: readonly DraftBlock[], label: number, from: Place, to: Place): Bare[] {
  const afterStop = new RegExp(`(?<=[,;.]) ?${label}(?= |$)`, 'g');
  const strict = search(blocks, afterStop, from, to);
  if (strict.length > 0) return strict;
  // "Members of Their Families 16 and", never "13 July"
  const afterWord = new RegExp(`(?<=\\p{L}) ${label}(?= (?:and|or|in|of|to|as) |[,;.]|$)`, 'gu');
  return search(blocks, afterWord, from, to);
}

function search(blocks: readonly DraftBlock[], pattern: RegExp, from: Place, to: Place): Bare[] {
  const found: Bare[] = [];
  for (let block = from.block; block <= Math.min(to.block, blocks.length - 1); block++) {
    const { text, heading } = blocks[block] as DraftBlock;
    if (heading) continue;
    for (const match of text.matchAll(pattern)) {
      const after = block > from.block || match.index > from.offset;
      const before = block < to.block || match.index < to.offset;
      if (after && before) found.push({ block, offset: match.index, length: match[0].length });
    }
  }
  return found;
}

function putMark(draft: Draft, label: number, { block: at, offset, length }: Bare): Draft {
  const block = draft.blocks[at] as DraftBlock;
  const before = block.text.slice(0, offset);
  const text = `${before}[^${label}]${block.text.slice(offset + length)}`;
  const repairs: Repair[] = [
    repair(
      'footnote-mark',
      lineOf(block),
      `Bare "${label}" after "${excerpt(before.split(' ').slice(-4).join(' '))}" read as the mark of footnote ${label}`,
      `Footnote ${label} has no other mark, and the number stands between those of its neighbours`,
    ),
  ];
  return reporting({ ...draft, blocks: draft.blocks.with(at, { ...block, text }) }, repairs);
}
