/** Highlights: the other places of the draft that name what is under the cursor. */
import { type EntityUse, entityAt, usesOfEntity } from '../../citations/entity-at';
import type { Snapshot } from '../../draft/snapshot';
import type { World } from '../../world/world';

/** The places, in text order; none where the cursor names nothing. */
export function highlights(world: World, snapshot: Snapshot, offset: number): readonly EntityUse[] {
  const found = entityAt(world, snapshot, offset);
  return found ? usesOfEntity(world, snapshot, found.thing) : [];
}
