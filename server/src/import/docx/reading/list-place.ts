/** The list and level of a paragraph, which it names itself or has from its style. */

import type { ListDefinitions } from '../parts/list-definitions';
import type { Style } from '../parts/styles';
import type { ParagraphForm } from '../parts/word-model';
import type { ListPlaceInWord } from './list-counter';

/** Undefined where the paragraph stands in no list, or takes itself out of that of its style. */
export function placeInList(
  { list, listLevel }: ParagraphForm,
  style: Style,
  lists: ListDefinitions,
): ListPlaceInWord | undefined {
  const named = list ?? style.list;
  if (named === undefined || named === '0') return undefined;
  if (list !== undefined || listLevel !== undefined) return { list: named, level: listLevel ?? 0 };
  return { list: named, level: levelOfStyle(named, style, lists) ?? style.listLevel ?? 0 };
}

/** The level that names the style, or one that it is based on. */
function levelOfStyle(list: string, { line }: Style, lists: ListDefinitions): number | undefined {
  const levels = lists.get(list)?.levels ?? new Map();
  for (const style of line) for (const [at, level] of levels) if (level.style === style) return at;
  return undefined;
}
