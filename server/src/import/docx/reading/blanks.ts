/**
 * Puts the blanks at the ends of proposals outside their brackets, so that no reading of the text has a blank more
 * or less than Word shows.
 */
import { type Atom, commonLayers, isPlain, type Layers, type Line, wasThere, willBeThere } from './layers';
import { withWholeWords } from './whole-words';

/** A line with at most one blank in each gap, and the layers in which that blank stands. */
export interface SpacedLine {
  readonly atoms: readonly Atom[];
  /** Before each atom; undefined: no blank. */
  readonly blanks: readonly (Layers | undefined)[];
}

/** The layers of the blanks between two atoms; of several, a reader sees one. */
type Gap = readonly Layers[];

/** A reading of the text: before all proposals, or after them. */
type Side = 'before' | 'after';

const IS_SEEN = { before: wasThere, after: willBeThere } as const;
const isBlankIn = (gap: Gap, side: Side): boolean => gap.some(IS_SEEN[side]);

export function spaced(line: Line): SpacedLine {
  if (isPlain(line)) return { atoms: line.atoms, blanks: line.gaps.map(([blank]) => blank) };
  const { atoms, gaps } = withWholeWords(line);
  const found = [...gaps];
  for (let at = 1; at < atoms.length; at++) moveBlank(found, atoms, at);
  const blanks = found.map((gap, at) =>
    at > 0 && at < atoms.length && gap.length > 0 ? placeOf(found, atoms, at) : undefined,
  );
  return { atoms, blanks };
}

/**
 * `[US del: ensure ][US: promote ]peace`: the blank after each of two words that replace one another is one blank
 * after both. A blank that one reading has may stand on either side of words that it doesn't have.
 */
function moveBlank(gaps: Gap[], atoms: readonly Atom[], at: number): void {
  const gap = gaps[at] as Gap;
  if (gap.length === 0 || isBlankIn(gap, 'before') === isBlankIn(gap, 'after')) return;
  const [side, other]: readonly [Side, Side] = isBlankIn(gap, 'before')
    ? ['before', 'after']
    : ['after', 'before'];
  const [last, first] = [lastGap(atoms, at, side), firstGap(atoms, at, side)];
  const target = [last, first].find(
    (to) => to !== at && isBlankIn(gaps[to] ?? [], other) && !isBlankIn(gaps[to] ?? [], side),
  );
  // At the ends of the paragraph, as this reading has it, no blank is seen.
  const isAtEnd = first === 0 || last === atoms.length;
  if (target === undefined && !isAtEnd) return;
  const moved = gap.filter(IS_SEEN[side]);
  gaps[at] = gap.filter((layers) => !moved.includes(layers));
  if (!isAtEnd && target !== undefined) gaps[target] = [...(gaps[target] as Gap), ...moved];
}

/** The gap before the next atom that a reading has. */
function lastGap(atoms: readonly Atom[], at: number, side: Side): number {
  let to = at;
  while (to < atoms.length && !IS_SEEN[side]((atoms[to] as Atom).layers)) to++;
  return to;
}

/** The gap after the last atom that a reading has. */
function firstGap(atoms: readonly Atom[], at: number, side: Side): number {
  let to = at;
  while (to > 0 && !IS_SEEN[side]((atoms[to - 1] as Atom).layers)) to--;
  return to;
}

/** The layers in which the blank of a gap stands: outside of brackets that end or begin there. */
function placeOf(gaps: readonly Gap[], atoms: readonly Atom[], at: number): Layers | undefined {
  const [left, right] = [(atoms[at - 1] as Atom).layers, (atoms[at] as Atom).layers];
  const gap = gaps[at] as Gap;
  const own = gap.reduce(commonLayers);
  const outside = commonLayers(commonLayers(left, right), own);
  if (outside.length === own.length) return outside;
  const isMissed = (['before', 'after'] as const).every(
    (side) => isBlankIn(gap, side) || isMissedOutside(gaps, atoms, at, side),
  );
  if (isMissed) return outside;
  // A blank at the start of a bracket would be one of its label.
  if (commonLayers(left, own).length === own.length) return own;
  return isSeenByAny(gap) ? outside : undefined;
}

/** Not only while the proposals are on the table. */
const isSeenByAny = (gap: Gap): boolean => isBlankIn(gap, 'before') || isBlankIn(gap, 'after');

/**
 * Whether a blank that one reading doesn't have may stand outside of brackets all the same: a second blank there is
 * none when a bracket goes, and neither is one before a stop or at the paragraph's ends.
 */
function isMissedOutside(gaps: readonly Gap[], atoms: readonly Atom[], at: number, side: Side): boolean {
  const [first, last] = [firstGap(atoms, at, side), lastGap(atoms, at, side)];
  if (first === 0 || last === atoms.length) return true;
  if (STOP.test((atoms[last] as Atom).text)) return true;
  return gaps.slice(first, last + 1).some((gap) => isBlankIn(gap, side));
}

const STOP = /^[,;.:)]/;
