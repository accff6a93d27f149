/**
 * What may be typed next, best first: the ways on of agreed language. Each kind of item is a function of its
 * own in `completion/`; here they are put in order.
 */
import type { Cancel } from '../cancel';
import type { Snapshot } from '../snapshot';
import type { World } from '../world';
import { adaptedItems } from './completion/adapted-items';
import { addressItems } from './completion/address-items';
import { continuationItems } from './completion/continuation-items';
import { dateItems } from './completion/date-items';
import { instrumentItems } from './completion/instrument-items';
import type { CompletionItem } from './completion/item';
import { openingItems } from './completion/opening-items';
import { searchItems } from './completion/search-items';
import { wordsBefore } from './words-before';

export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** Whether more typing changes the list. */
  readonly incomplete: boolean;
}

export interface CompletionOptions {
  /** Asked for by the user or by typing a letter, not by a blank: then weak offers are worth showing too. */
  readonly asked: boolean;
}

const EMPTY: CompletionList = { items: [], incomplete: false };

/** The items at a cursor. */
export async function completion(
  world: World,
  snapshot: Snapshot,
  offset: number,
  { asked }: CompletionOptions,
  cancel: Cancel,
): Promise<CompletionList> {
  const before = wordsBefore(snapshot, offset);
  if (!before) return EMPTY;
  await cancel.breathe();
  const continuing = continuationItems(world, snapshot, before).filter((item) => asked || item.strong);
  const items = [
    ...dateItems(world, snapshot, before),
    ...addressItems(world, snapshot, before),
    ...openingItems(snapshot, before),
    ...instrumentItems(world, snapshot, before),
    ...continuing,
    ...adaptedItems(world, before),
    ...(asked && !continuing.some(({ strong }) => strong) ? searchItems(world, snapshot, before) : []),
  ];
  return { items, incomplete: true };
}
