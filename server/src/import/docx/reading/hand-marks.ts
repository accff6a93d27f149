/**
 * Proposals shown by form instead of Track Changes: words struck out are proposed for deletion, words in bold or
 * underlined inside a paragraph are proposed. They are unsigned, so a person has to decide.
 */

import type { Look } from '../parts/word-model';
import type { Atom, Layer, Line } from './layers';

const STRUCK: Layer = { kind: 'by-hand', label: 'delete: ' };
const STRESSED: Layer = { kind: 'by-hand', label: '' };

/** The layer that a look means; undefined for plain words. */
export const layerOfLook = ({ struck, stressed }: Look, isLink: boolean): Layer | undefined =>
  struck ? STRUCK : stressed && !isLink ? STRESSED : undefined;

/** Whether the brackets of a layer are those of bold or underlined words. */
export const isStressed = (layer: Layer): boolean => layer.kind === 'by-hand' && layer.label === '';

/** Words in typed brackets are marked as they are: bold in `[**EU:** including youth]` says nothing more. */
export function withoutStressInBrackets(line: Line): Line {
  if (!line.atoms.some(({ layers }) => layers.some(isStressed))) return line;
  const { atoms, gaps } = line;
  let depth = 0;
  const inside: boolean[] = [];
  const plain = atoms.map((atom): Atom => {
    const opens = countOf(atom, '[');
    const closes = countOf(atom, ']');
    const isInside = depth > 0 || opens > 0 || closes > 0;
    inside.push(isInside);
    depth = Math.max(0, depth + opens - closes);
    return isInside ? { ...atom, layers: atom.layers.filter((layer) => !isStressed(layer)) } : atom;
  });
  const blanks = gaps.map((gap, at) =>
    inside[at] || inside[at - 1] ? gap.map((layers) => layers.filter((layer) => !isStressed(layer))) : gap,
  );
  return { atoms: plain, gaps: blanks };
}

const countOf = ({ kind, text }: Atom, sign: string): number =>
  kind === 'word' ? text.split(sign).length - 1 : 0;
