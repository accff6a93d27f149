/**
 * Puts the blanks at the ends of proposals outside their brackets, so that no reading of the text has a blank more
 * or less than Word shows.
 */
import { type Atom, commonLayers, type Layers, type Line, wasThere, willBeThere } from './layers';

/** A line with at most one blank in each gap, and the layers in which that blank stands. */
export interface SpacedLine {
  readonly atoms: readonly Atom[];
  /** Before each atom; undefined: no blank. */
  readonly blanks: readonly (Layers | undefined)[];
}

/** A gap: whether it is blank before the proposals and after them, or only while they are on the table. */
interface Gap {
  before: boolean;
  after: boolean;
  readonly isMeanwhile: boolean;
  layers: Layers;
}

export function spaced(line: Line): SpacedLine {
  const { atoms, gaps } = withWholeWords(line);
  const found = gaps.map(gapOf);
  for (let at = 1; at < atoms.length; at++) moveBlank(found, atoms, at);
  const blanks = found.map((gap, at) =>
    at > 0 && at < atoms.length && isBlank(gap) ? placeOf(found, atoms, at) : undefined,
  );
  return { atoms, blanks };
}

function gapOf(blanks: readonly Layers[]): Gap {
  const [first = [], ...rest] = blanks;
  return {
    before: blanks.some(wasThere),
    after: blanks.some(willBeThere),
    isMeanwhile: blanks.some((layers) => !wasThere(layers) && !willBeThere(layers)),
    layers: rest.reduce(commonLayers, first),
  };
}

const isBlank = ({ before, after, isMeanwhile }: Gap): boolean => before || after || isMeanwhile;

/**
 * `[US del: ensure ][US: promote ]peace`: the blank after each of two words that replace one another is one blank
 * after both. A blank that one reading has may stand on either side of words that it doesn't have.
 */
function moveBlank(gaps: readonly Gap[], atoms: readonly Atom[], at: number): void {
  const gap = gaps[at] as Gap;
  if (gap.before === gap.after) return;
  const [side, other] = gap.before ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const isSeen = side === 'before' ? wasThere : willBeThere;
  for (const to of [lastGap(atoms, at, isSeen), firstGap(atoms, at, isSeen)]) {
    const target = gaps[to] as Gap;
    if (to === at || to <= 0 || to >= atoms.length || !target[other]) continue;
    if (target[side]) continue;
    target[side] = true;
    target.layers = commonLayers(target.layers, gap.layers);
    gap[side] = false;
    return;
  }
}

function lastGap(atoms: readonly Atom[], at: number, isSeen: (layers: Layers) => boolean): number {
  let to = at;
  while (to < atoms.length && !isSeen((atoms[to] as Atom).layers)) to++;
  return to;
}

function firstGap(atoms: readonly Atom[], at: number, isSeen: (layers: Layers) => boolean): number {
  let to = at;
  while (to > 0 && !isSeen((atoms[to - 1] as Atom).layers)) to--;
  return to;
}

/** The layers in which the blank of a gap stands: outside of brackets that end or begin there. */
function placeOf(gaps: readonly Gap[], atoms: readonly Atom[], at: number): Layers {
  const [left, right] = [(atoms[at - 1] as Atom).layers, (atoms[at] as Atom).layers];
  const gap = gaps[at] as Gap;
  const outside = commonLayers(commonLayers(left, right), gap.layers);
  if (gap.before === gap.after || outside.length === gap.layers.length) return outside;
  return isMissedOutside(gaps, atoms, at) ? outside : gap.layers;
}

/**
 * Whether a blank of one reading, put outside of its bracket, leaves the other reading right: a second blank there is
 * none when the bracket goes, and neither is one before a stop or at the paragraph's ends.
 */
function isMissedOutside(gaps: readonly Gap[], atoms: readonly Atom[], at: number): boolean {
  const gap = gaps[at] as Gap;
  const isSeen = gap.before ? willBeThere : wasThere;
  const [first, last] = [firstGap(atoms, at, isSeen), lastGap(atoms, at, isSeen)];
  if (first === 0 || last === atoms.length) return true;
  if (STOP.test((atoms[last] as Atom).text)) return true;
  return [gaps[first], gaps[last]].some((edge) => edge !== gap && edge?.[gap.before ? 'after' : 'before']);
}

const STOP = /^[,;.:)]/;

/** `well being` made one word: where only a blank changes, the words around it are proposed again. */
function withWholeWords(line: Line): Line {
  const at = line.gaps.findIndex((blanks, index) => isBlankAlone(line, blanks, index));
  if (at < 0) return line;
  const { atoms, gaps } = line;
  const [from, to] = [wordStart(line, at), wordEnd(line, at)];
  const blank = (gaps[at] as readonly Layers[])[0] as Layers;
  const change = blank.at(-1);
  if (!change) return line;
  const opposite = change.kind === 'insertion' ? 'deletion' : 'insertion';
  const other = { kind: opposite, label: labelLike(change.label, opposite) } as const;
  const words = atoms.slice(from, to);
  const inside = (layer: typeof change) =>
    words.map((atom) => ({ ...atom, layers: [...atom.layers, layer] }));
  const gapsOf = (some: readonly Layers[]) =>
    words.slice(1).map((_, index) => (from + index + 1 === at ? some : []));
  const [olds, news] = change.kind === 'insertion' ? [other, change] : [change, other];
  const blankIn = (layer: typeof change) => (layer === change ? [[...blank]] : []);
  const next: Line = {
    atoms: [...atoms.slice(0, from), ...inside(olds), ...inside(news), ...atoms.slice(to)],
    gaps: [
      ...gaps.slice(0, from + 1),
      ...gapsOf(blankIn(olds)),
      [],
      ...gapsOf(blankIn(news)),
      ...gaps.slice(to),
    ],
  };
  return withWholeWords(next);
}

/** `EU: ` and `EU del: ` are of one author. */
const labelLike = (label: string, kind: 'insertion' | 'deletion'): string =>
  kind === 'deletion' ? label.replace(/: $/, ' del: ') : label.replace(/ del: $/, ': ');

function isBlankAlone({ atoms }: Line, blanks: readonly Layers[], at: number): boolean {
  const [left, right] = [atoms[at - 1], atoms[at]];
  const [first] = blanks;
  if (!left || !right || !first || first.length === 0) return false;
  if (!blanks.every((one) => wasThere(one) === wasThere(first))) return false;
  const isAlike = left.layers.length === right.layers.length;
  return (
    wasThere(first) !== willBeThere(first) &&
    isAlike &&
    commonLayers(left.layers, right.layers).length === left.layers.length &&
    left.layers.length < first.length &&
    first.at(-1)?.label !== ''
  );
}

function wordStart({ atoms, gaps }: Line, at: number): number {
  let from = at - 1;
  while (from > 0 && (gaps[from] as readonly Layers[]).length === 0 && isAlike(atoms, from - 1, from)) from--;
  return from;
}

function wordEnd({ atoms, gaps }: Line, at: number): number {
  let to = at + 1;
  while (to < atoms.length && (gaps[to] as readonly Layers[]).length === 0 && isAlike(atoms, to, to - 1))
    to++;
  return to;
}

const isAlike = (atoms: readonly Atom[], a: number, b: number): boolean => {
  const [left, right] = [(atoms[a] as Atom).layers, (atoms[b] as Atom).layers];
  return left.length === right.length && commonLayers(left, right).length === left.length;
};
