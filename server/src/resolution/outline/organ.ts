/** The organ that adopts a resolution: each has habits of its own. */

import { slice } from '../../text/span';
import type { Resolution } from '../model';

/** `General Assembly`, `Security Council`, `Conference of the Parties`. */
export type Organ = string;

/** By the beginning of the symbol, for a text without enacting words. */
const BY_SYMBOL: readonly (readonly [RegExp, Organ])[] = [
  [/^S\//, 'Security Council'],
  [/^A\/HRC\//, 'Human Rights Council'],
  [/^A\//, 'General Assembly'],
  [/^E\/(?!CN\.)/, 'Economic and Social Council'],
];

// "*The General Assembly*,"
const ENACTING = /^\*?The ([^*,:]+)/;

/** The organ that the first line names, else the symbol; undefined for an excerpt that says neither. */
export function organOf({ text, blocks, frontMatter }: Resolution): Organ | undefined {
  const first = blocks.find(({ kind }) => kind === 'enacting');
  const named = first && ENACTING.exec(slice(text, first.content))?.[1];
  if (named) return named.replace(/\s+/g, ' ').trim();
  return organOfSymbol(frontMatter.symbol ?? '');
}

/** The organ by a symbol alone: `General Assembly` for `A/RES/78/217`. */
export const organOfSymbol = (symbol: string): Organ | undefined =>
  BY_SYMBOL.find(([pattern]) => pattern.test(symbol))?.[1];
