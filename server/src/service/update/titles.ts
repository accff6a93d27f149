/** The title of a series that has changed since the base, where a draft still has the old one. */
import { foldTitle } from '../../resolution/citations/title-before-mark';
import { moved } from '../../text/span';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import { titleOf } from '../draft/title';
import type { Occasions } from './occasions';
import { searchedIn } from './searched-words';
import { replaced, type UpdateItem } from './update-item';

/** An item of the agenda, of which there is one each year; a resolution that was adopted keeps its title. */
const ITEM = /\b(?:items?|question) entitled ["\u201C]([^"\u201C\u201D]{1,300})["\u201D]/g;

/** The headings of a draft and the items of the agenda in it that bear the title of its base, where its own is another. */
export function* staleTitles(snapshot: Snapshot, { then }: Occasions): Iterable<UpdateItem> {
  const title = titleOf(snapshot);
  if (!then?.title || !title || foldTitle(title) === foldTitle(then.title)) return;
  const old = foldTitle(then.title);
  const item = { kind: 'name', reason: `The draft is called "${title}"`, sure: false } as const;
  for (const { words, at, kind } of searchedIn(resolutionOf(snapshot))) {
    if (kind === 'heading' && foldTitle(words) === old)
      yield replaced({ ...item, span: { start: at, end: at + words.length } }, title);
    for (const { 0: found, 1: named = '', index } of words.matchAll(ITEM)) {
      const end = index + found.length - 1;
      const span = moved({ start: end - named.length, end }, at);
      if (foldTitle(named) === old) yield replaced({ ...item, span }, title);
    }
  }
}
