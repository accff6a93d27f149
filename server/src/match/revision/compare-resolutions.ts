/**
 * What became of each paragraph of a text in a later one, and which words changed in it. In the draft's order;
 * dropped paragraphs stand where they stood.
 */
import type { Resolution } from '../../resolution/model';
import { memoizeByObject, ObjectMemo } from '../../text/memoize';
import { type Joins, joinsOf } from './joins';
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
export function compareResolutions(base: Resolution, draft: Resolution): readonly ComparedParagraph[] {
  const [old, now] = [unitsOf(base), unitsOf(draft)];
  const pairing = pairUnits(old, now);
  const joins = joinsOf(old, now, pairing);
  const before = latest.get(old);
  const rows =
    (before && rowsAfter(before, { old, now, pairing, joins })) ?? rowsOf({ old, now, pairing, joins });
  latest.set(old, { now, pairing, joins, rows });
  return rows;
}

/** What belongs to what in two texts. */
interface Matched {
  readonly old: readonly Unit[];
  readonly now: readonly Unit[];
  readonly pairing: Pairing;
  readonly joins: Joins;
}

/** A comparison with a base. */
interface Latest extends Omit<Matched, 'old'> {
  readonly rows: readonly ComparedParagraph[];
}

const latest = new ObjectMemo<readonly Unit[], Latest>();

/** An edit that changes more paragraphs than these is compared as a text that was never seen. */
const FEW = 8;

/** The rows after an edit that leaves all pairs what they were; undefined where it does not. */
function rowsAfter(
  before: Latest,
  { old, now, pairing, joins }: Matched,
): readonly ComparedParagraph[] | undefined {
  const isJoined = ({ mergedFrom, splitInto }: Joins) => mergedFrom.size + splitInto.size > 0;
  if (isJoined(before.joins) || isJoined(joins)) return undefined;
  if (!areEqual(before.pairing.ofDraft, pairing.ofDraft)) return undefined;
  if (!areEqual(before.pairing.ofBase, pairing.ofBase)) return undefined;
  const changed = now.filter((unit, j) => unit !== before.now[j]);
  if (changed.length > FEW) return undefined;
  const rows = [...before.rows];
  for (const unit of changed) {
    const at = rows.findIndex(({ draft }) => draft === before.now[unit.index]);
    const partner = old[pairing.ofDraft[unit.index] as number];
    const { moved } = rows[at] as ComparedParagraph;
    rows[at] = partner ? pairedRow(partner, unit, moved, NOT_JOINED) : newRow(unit);
  }
  return rows;
}

function areEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

function rowsOf({ old, now, pairing, joins: { mergedFrom, splitInto } }: Matched): ComparedParagraph[] {
  const moved = movedUnits(pairing);
  const joined = new Set([...mergedFrom.values(), ...splitInto.values()].flat());
  const rows = now
    .filter((unit) => !joined.has(unit))
    .map((unit) => {
      const partner = old[pairing.ofDraft[unit.index] as number];
      const more = {
        mergedFrom: mergedFrom.get(unit.index) ?? NONE,
        splitInto: splitInto.get(unit.index) ?? NONE,
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

const NONE: readonly Unit[] = [];
const NOT_JOINED = { mergedFrom: NONE, splitInto: NONE } as const;
const NOTHING = { moved: false, ...NOT_JOINED, changes: [], notes: [] } as const;

const newRow = memoizeByObject((draft: Unit): ComparedParagraph => ({ ...NOTHING, relation: 'new', draft }));
const droppedRow = memoizeByObject(
  (base: Unit): ComparedParagraph => ({ ...NOTHING, relation: 'dropped', base }),
);

/** What became of a paragraph in the version before, kept with its unit. */
const rowBefore = new ObjectMemo<Unit, ComparedParagraph>();

function pairedRow(
  base: Unit,
  draft: Unit,
  moved: boolean,
  more: Pick<ComparedParagraph, 'mergedFrom' | 'splitInto'>,
): ComparedParagraph {
  const before = rowBefore.get(draft);
  if (before?.base === base && before.moved === moved && isSame(before, more)) return before;
  const changes = paragraphChanges(base, draft);
  const relation = changes.length > 0 ? 'changed' : 'same';
  const notes = noteChanges(base.notes, draft.notes);
  const row: ComparedParagraph = { relation, base, draft, moved, ...more, changes, notes };
  rowBefore.set(draft, row);
  return row;
}

const isSame = (
  { mergedFrom, splitInto }: ComparedParagraph,
  more: Pick<ComparedParagraph, 'mergedFrom' | 'splitInto'>,
): boolean => areSame(mergedFrom, more.mergedFrom) && areSame(splitInto, more.splitInto);

const areSame = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  a.length === b.length && a.every((unit, k) => unit === b[k]);

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
