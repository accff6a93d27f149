/**
 * What may be typed next, best first: the ways on of agreed language. Each kind of item is a function of its
 * own in `completion/`; here they are put in order.
 */
import type { Cancel } from '../cancel';
import type { Edit } from '../finding';
import type { Snapshot } from '../snapshot';
import type { World } from '../world';
import { adaptedItems } from './completion/adapted-items';
import { addressItems } from './completion/address-items';
import { continuationItems } from './completion/continuation-items';
import { instrumentItems } from './completion/instrument-items';
import { openingItems } from './completion/opening-items';
import { searchItems } from './completion/search-items';
import { wordsBefore } from './words-before';

export interface CompletionItem {
  readonly kind: 'continuation' | 'opening' | 'instrument' | 'address';
  /** As the list shows it, shortened. */
  readonly label: string;
  /** What is inserted over `edit.span`, which holds nothing but what was typed. */
  readonly edit: Edit;
  /** Begins like the text that is replaced, so that no editor filters it out. */
  readonly filter: string;
  /** Where it comes from, as shown beside it: `GCM, para. 23`. */
  readonly source: string;
  /** Edits elsewhere in the draft: a footnote. */
  readonly further?: readonly Edit[];
  /** Where the inserted words stand in the corpus, best first. */
  readonly places: readonly CompletionPlace[];
}

/** Words of a paragraph of the corpus. */
export interface CompletionPlace {
  /** The document's id. */
  readonly document: string;
  readonly ref: string;
  /** The words taken over, as offsets in the paragraph's text. UTF-16. */
  readonly start: number;
  readonly end: number;
}

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
    ...addressItems(world, snapshot, before),
    ...openingItems(snapshot, before),
    ...instrumentItems(world, snapshot, before),
    ...continuing,
    ...adaptedItems(world, before),
    ...(asked && !continuing.some(({ strong }) => strong) ? searchItems(world, snapshot, before) : []),
  ];
  return { items, incomplete: true };
}
