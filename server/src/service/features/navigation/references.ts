/** References: where the draft and the corpus name a footnote, an instrument, a document or a paragraph. */
import { type Place, placesOfInstrument, placesOfSymbol } from '../../citations/cited-in';
import { type Thing, thingAt, type Use, usesOf } from '../../citations/entity-at';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

export interface References {
  readonly here: readonly Use[];
  /** Places of the corpus, adopted texts first. */
  readonly corpus: readonly Place[];
}

/** Where the thing at an offset is named; undefined where there is none. */
export function references(world: World, snapshot: Snapshot, offset: number): References | undefined {
  const found = thingAt(world, snapshot, offset);
  return found && { here: usesOf(world, snapshot, found.thing), corpus: placesOf(world, found.thing) };
}

/** Notes of the corpus have no address of their own to open. */
const placesOf = (world: World, thing: Thing): readonly Place[] => {
  const places =
    thing.kind === 'instrument'
      ? placesOfInstrument(world.engine, thing.instrument)
      : thing.kind === 'document'
        ? placesOfSymbol(world.engine, thing.symbol)
        : [];
  return places.filter(({ ref }) => !ref.startsWith('footnote'));
};
