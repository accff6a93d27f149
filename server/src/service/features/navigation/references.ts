/** References: where the draft and the corpus name a footnote, an instrument, a document or a paragraph. */
import { type CitingPlace, placesOfInstrument, placesOfSymbol } from '../../citations/cited-in';
import { type Entity, type EntityUse, entityAt, usesOfEntity } from '../../citations/entity-at';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

export interface References {
  readonly here: readonly EntityUse[];
  /** Places of the corpus, adopted texts first. */
  readonly corpus: readonly CitingPlace[];
}

/** Where the thing at an offset is named; undefined where there is none. */
export function references(world: World, snapshot: Snapshot, offset: number): References | undefined {
  const found = entityAt(world, snapshot, offset);
  return found && { here: usesOfEntity(world, snapshot, found.thing), corpus: placesOf(world, found.thing) };
}

/** Notes of the corpus have no address of their own to open. */
const placesOf = (world: World, thing: Entity): readonly CitingPlace[] => {
  const places =
    thing.kind === 'instrument'
      ? placesOfInstrument(world.engine, thing.instrument)
      : thing.kind === 'document'
        ? placesOfSymbol(world.engine, thing.symbol)
        : [];
  return places.filter(({ ref }) => !ref.startsWith('footnote'));
};
