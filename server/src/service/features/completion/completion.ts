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
import { inlineCompletion } from './inline-completion';
import { instrumentItems } from './instrument-items';
import type { CompletionItem } from './item';
import { openingItems } from './opening-items';
import { withReplaced } from './replaced';
import { searchItems } from './search-items';
import { toldApart } from './told-apart';
import { topicItems } from './topic-items';
import { type WordsBefore, wordsBefore } from './words-before';

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
  /** Asked for by the user: then weak offers are worth showing, too. */
  readonly asked: boolean;
}

const EMPTY: CompletionList = { items: [], incomplete: false };

/** The items at a cursor; none in a draft of another language than English. */
export async function completion(
  world: World,
  request: CompletionRequest,
  cancel: Cancel,
): Promise<CompletionList> {
  const { snapshot, offset, asked } = request;
  const before = isEnglish({ snapshot }) ? wordsBefore(snapshot, offset) : undefined;
  if (!before) return EMPTY;
  await cancel.breathe();
  if (!asked && !world.settings.completion.inRunningText)
    return { items: unaskedItems(world, request, before), incomplete: true };
  const continuing = continuationItems(world, snapshot, before).filter((item) => asked || item.strong);
  const items = [
    ...dateItems(world, snapshot, before),
    ...addressItems(world, snapshot, before),
    ...openingItems(snapshot, before),
    ...instrumentItems(world, snapshot, before),
    ...topicItems(world, snapshot, before),
    ...continuing,
    ...adaptedItems(world, before),
    ...(asked && !continuing.some(({ strong }) => strong) ? searchItems(world, snapshot, before) : []),
  ];
  const rows = world.settings.completion.inRunningText ? items : toldApart(items);
  return { items: withReplaced(rows, snapshot.text, before), incomplete: true };
}

/** A longer list hides what one has written. */
const MOST_UNASKED = 6;

/**
 * The list that comes by itself: at the opening of a paragraph, in an address, at a name or title. It leaves the sentence
 * to ghost text, and never covers it.
 */
function unaskedItems(
  world: World,
  { snapshot, offset }: CompletionRequest,
  before: WordsBefore,
): readonly CompletionItem[] {
  const items = [
    ...dateItems(world, snapshot, before),
    ...addressItems(world, snapshot, before),
    ...openingItems(snapshot, before),
    ...(mayBeName(before) ? instrumentItems(world, snapshot, before) : []),
  ].slice(0, MOST_UNASKED);
  if (items.length === 0 || inlineCompletion(world, snapshot, offset)) return [];
  return withReplaced(toldApart(items), snapshot.text, before);
}

const LEAST_OF_NAME = 3;

/** Names and titles are written with a capital; `migrant workers conv` is asked for. */
const mayBeName = ({ letters, context }: WordsBefore): boolean =>
  letters.length >= LEAST_OF_NAME && context.length > 0 && /^\p{Lu}/u.test(letters);
