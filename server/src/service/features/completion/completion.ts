/**
 * What may be typed next, best first: the continuations of agreed language. Each kind of item is a function of its
 * own in `completion/`; here they are put in order.
 */

import { isEnglish } from '../../check/severity';
import type { Snapshot } from '../../draft/snapshot';
import type { Cancel } from '../../world/cancel';
import type { World } from '../../world/world';
import { adaptedItems } from './adapted-items';
import { addressItems } from './address-items';
import { continuationItems } from './continuation-items';
import { dateItems } from './date-items';
import { instrumentItems } from './instrument-items';
import type { CompletionItem } from './item';
import { openingItems } from './opening-items';
import { searchItems } from './search-items';
import { wordsBefore } from './words-before';

export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** Whether more typing changes the list. */
  readonly incomplete: boolean;
}

/** A cursor in a draft. */
export interface CompletionRequest {
  readonly snapshot: Snapshot;
  /** UTF-16. */
  readonly offset: number;
  /** Asked for by the user or by typing a letter, not by a blank: then weak offers are worth showing too. */
  readonly asked: boolean;
}

const EMPTY: CompletionList = { items: [], incomplete: false };

/** The items at a cursor; none in a draft of another language than English. */
export async function completion(
  world: World,
  { snapshot, offset, asked }: CompletionRequest,
  cancel: Cancel,
): Promise<CompletionList> {
  const before = isEnglish({ snapshot }) ? wordsBefore(snapshot, offset) : undefined;
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
