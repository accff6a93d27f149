/**
 * What became of each paragraph of a text in a later one, and which words changed in it. In the draft's order;
 * dropped paragraphs stand where they stood.
 */
import type { Resolution } from '../../resolution/model';
import { joinsOf } from './joins';
import { inOrder } from './moves';
import { type NoteChange, noteChanges } from './note-changes';
import type { Pairing } from './pairing';
import { pairUnits } from './pairs';
import { type ClassifiedChange, paragraphChanges } from './paragraph-changes';
import { type Unit, unitsOf } from './units';

export type Relation = 'same' | 'changed' | 'new' | 'dropped';

/** A paragraph of the draft with what it was made from, or one of the base that is gone. */
export interface ComparedParagraph {
  readonly relation: Relation;
  /** Undefined for a new paragraph. */
  readonly base?: Unit | undefined;
  /** Undefined for a dropped one. */
  readonly draft?: Unit | undefined;
  /** Whether its order among the paired paragraphs is another. */
  readonly moved: boolean;
  /** Further paragraphs of the base whose words went into this one. */
  readonly mergedFrom: readonly Unit[];
  /** Further paragraphs of the draft that were made out of this one. */
  readonly splitInto: readonly Unit[];
  /** In the order of both texts, disjoint; applied to the base's text they give the draft's. */
  readonly changes: readonly ClassifiedChange[];
  readonly notes: readonly NoteChange[];
}

/** Compares two texts, paragraph by paragraph. Pure; linear enough for texts of some thousand paragraphs. */
export function compareResolutions(base: Resolution, draft: Resolution): ComparedParagraph[] {
  const [old, now] = [unitsOf(base), unitsOf(draft)];
  const pairing = pairUnits(old, now);
  const { mergedFrom, splitInto } = joinsOf(old, now, pairing);
  const moved = movedUnits(pairing);
  const joined = new Set([...mergedFrom.values(), ...splitInto.values()].flat());
  const rows = now
    .filter((unit) => !joined.has(unit))
    .map((unit) => {
      const partner = old[pairing.ofDraft[unit.index] as number];
      const more = {
        mergedFrom: mergedFrom.get(unit.index) ?? [],
        splitInto: splitInto.get(unit.index) ?? [],
      };
      return partner ? pairedRow(partner, unit, moved.has(unit.index), more) : newRow(unit);
    });
  const dropped = old.filter((unit) => pairing.ofBase[unit.index] === -1 && !joined.has(unit));
  return withDropped(rows, dropped);
}

/** The indices of the draft's units that were moved. */
function movedUnits({ ofDraft }: Pairing): Set<number> {
  const paired = [...ofDraft.keys()].filter((j) => (ofDraft[j] as number) >= 0);
  const stays = inOrder(paired.map((j) => ofDraft[j] as number));
  return new Set(paired.filter((_, k) => !stays[k]));
}

const NOTHING = { moved: false, mergedFrom: [], splitInto: [], changes: [], notes: [] } as const;

const newRow = (draft: Unit): ComparedParagraph => ({ ...NOTHING, relation: 'new', draft });
const droppedRow = (base: Unit): ComparedParagraph => ({ ...NOTHING, relation: 'dropped', base });

function pairedRow(
  base: Unit,
  draft: Unit,
  moved: boolean,
  more: Pick<ComparedParagraph, 'mergedFrom' | 'splitInto'>,
): ComparedParagraph {
  const changes = paragraphChanges(base, draft);
  const relation = changes.length > 0 ? 'changed' : 'same';
  return { relation, base, draft, moved, ...more, changes, notes: noteChanges(base.notes, draft.notes) };
}

/** Puts each dropped paragraph right after the one it followed, among those that kept their order. */
function withDropped(rows: readonly ComparedParagraph[], dropped: readonly Unit[]): ComparedParagraph[] {
  const result: ComparedParagraph[] = [];
  let next = 0;
  const dropBefore = (place: number) => {
    for (; next < dropped.length && (dropped[next] as Unit).index < place; next++)
      result.push(droppedRow(dropped[next] as Unit));
  };
  const anchors = rows.filter(isAnchor).map(({ base }) => base.index);
  let met = 0;
  dropBefore(anchors[0] ?? Number.POSITIVE_INFINITY);
  for (const row of rows) {
    result.push(row);
    if (isAnchor(row)) dropBefore(anchors[++met] ?? Number.POSITIVE_INFINITY);
  }
  return result;
}

const isAnchor = (row: ComparedParagraph): row is ComparedParagraph & { readonly base: Unit } =>
  row.base !== undefined && !row.moved;
