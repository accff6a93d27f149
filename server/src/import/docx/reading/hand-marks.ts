/**
 * Proposals shown by form instead of Track Changes: words struck out are proposed for deletion, words in bold or
 * underlined inside a paragraph are proposed. They are unsigned, so a person has to decide.
 */

import { openingAt } from '../../../resolution/openings/openings';
import type { Look } from '../parts/word-model';
import type { Atom, Layer, Layers, Line } from './layers';

const STRUCK: Layer = { kind: 'by-hand', label: 'delete: ' };
const STRESSED: Layer = { kind: 'by-hand', label: '' };

/** The layer that a look means; undefined for plain words. */
export const layerOfLook = ({ struck, stressed }: Look, isLink: boolean): Layer | undefined =>
  struck ? STRUCK : stressed && !isLink ? STRESSED : undefined;

/** The layer of words in a colour that stands for a delegation. */
export const signedByHand = (name: string, { struck }: Look): Layer => ({
  kind: 'by-hand',
  label: struck ? `${name} del: ` : `${name}: `,
});

/** Whether a layer is shown by form, and says nobody's name. */
export const isUnsigned = (layer: Layer): boolean =>
  layer.kind === 'by-hand' && (layer.label === STRUCK.label || layer.label === STRESSED.label);

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

/** Openings are in bold or underlined in many papers, as they are in italics here: that proposes nothing. */
export function withoutStressedOpening(line: Line): Line {
  const { atoms, gaps } = line;
  const rest = atoms.findIndex(({ layers }) => !layers.some(isStressed));
  const end = rest < 0 ? atoms.length : rest;
  const words = atoms.slice(0, end).map(({ text }) => text);
  if (end === 0 || !isOpening(words.join(' '))) return line;
  const plain = (layers: Layers) => layers.filter((layer) => !isStressed(layer));
  return {
    atoms: atoms.map((atom, at) => (at < end ? { ...atom, layers: plain(atom.layers) } : atom)),
    gaps: gaps.map((gap, at) => (at <= end ? gap.map(plain) : gap)),
  };
}

/** `Calls upon`, `The General Assembly,`: the whole of the words, a comma aside. */
function isOpening(text: string): boolean {
  const words = text.replace(/,$/u, '');
  return openingAt(words, 0, words.length)?.span.end === words.length || ENACTING.test(words);
}

// "The General Assembly", "The Human Rights Council"
const ENACTING =
  /^The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)$/u;

const countOf = ({ kind, text }: Atom, sign: string): number =>
  kind === 'word' ? text.split(sign).length - 1 : 0;
