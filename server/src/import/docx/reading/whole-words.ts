/**
 * Where nothing but a blank changes, `well being` made one word or `wellbeing` two, the words around it are proposed
 * again: brackets around a blank alone say nothing to a reader.
 */
import { type Atom, commonLayers, type Layer, type Layers, type Line, wasThere, willBeThere } from './layers';

/** A line while it is put together: the gap before each atom. */
interface OpenLine {
  readonly atoms: Atom[];
  readonly gaps: (readonly Layers[])[];
}

export function withWholeWords(line: Line): Line {
  const { atoms, gaps } = line;
  if (!gaps.some((gap, at) => isBlankChanged(atoms[at - 1], atoms[at], gap))) return line;
  const out: OpenLine = { atoms: [], gaps: [] };
  for (let at = 0; at < atoms.length; ) {
    const change = changeOfBlank(out.atoms.at(-1), atoms[at] as Atom, gaps[at] as readonly Layers[]);
    if (change) at = proposeAnew(out, line, at, change);
    else {
      out.atoms.push(atoms[at] as Atom);
      out.gaps.push(gaps[at] as readonly Layers[]);
      at += 1;
    }
  }
  return { atoms: out.atoms, gaps: [...out.gaps, gaps.at(-1) ?? []] };
}

const isBlankChanged = (left: Atom | undefined, right: Atom | undefined, gap: readonly Layers[]): boolean =>
  gap.length > 0 && right !== undefined && changeOfBlank(left, right, gap) !== undefined;

const isOneSided = (layers: Layers): boolean => wasThere(layers) !== willBeThere(layers);

/** The change that puts in or takes out a blank, and nothing beside it; undefined for any other gap. */
function changeOfBlank(left: Atom | undefined, right: Atom, gap: readonly Layers[]): Layer | undefined {
  const [blank] = gap;
  if (!left || !blank || !gap.every((one) => isOneSided(one) && wasThere(one) === wasThere(blank)))
    return undefined;
  const isAround = isAlike(left, right) && left.layers.length < blank.length;
  return isAround ? blank.at(-1) : undefined;
}

const isAlike = ({ layers: a }: Atom, { layers: b }: Atom): boolean =>
  a.length === b.length && commonLayers(a, b).length === a.length;

/** Writes the words on both sides of gap `at` as they were and as they will be. Answers the atom that comes next. */
function proposeAnew(out: OpenLine, { atoms, gaps }: Line, at: number, change: Layer): number {
  let from = out.atoms.length - 1;
  while (from > 0 && isOneWord(out.atoms, out.gaps, from)) from -= 1;
  let to = at + 1;
  while (to < atoms.length && isOneWord(atoms, gaps, to)) to += 1;
  const before = out.gaps[from] as readonly Layers[];
  const left = out.atoms.splice(from);
  out.gaps.length = from;
  const words = [...left, ...atoms.slice(at, to)];
  const isPutIn = change.kind === 'insertion';
  const other = oppositeOf(change);
  const write = (layer: Layer, first: readonly Layers[]) =>
    words.forEach((atom, index) => {
      const layers = [...atom.layers, layer];
      const isGap = index === left.length && layer === change;
      out.atoms.push({ ...atom, layers });
      out.gaps.push(index === 0 ? first : isGap ? [layers] : []);
    });
  write(isPutIn ? other : change, before);
  write(isPutIn ? change : other, []);
  return to;
}

const isOneWord = (atoms: readonly Atom[], gaps: readonly (readonly Layers[])[], at: number): boolean =>
  gaps[at]?.length === 0 && isAlike(atoms[at - 1] as Atom, atoms[at] as Atom);

/** `EU: ` and `EU del: ` are of one author. */
const oppositeOf = ({ kind, label }: Layer): Layer =>
  kind === 'insertion'
    ? { kind: 'deletion', label: label.replace(/: $/, ' del: ') }
    : { kind: 'insertion', label: label.replace(/ del: $/, ': ') };
