/** The world with what the folder of a draft sets. */
import type { KeptWordings } from './accepted-wordings';
import { type Settings, settingsOver } from './settings';
import { createWorld, type World } from './world';

/** What goes into it besides. */
export interface OfFolder {
  readonly config: Partial<Settings>;
  /** What the person has set; it goes before the configuration. */
  readonly given: Partial<Settings>;
  readonly kept: KeptWordings;
}

/** The matching engine is made anew where the yardstick is another. */
export function worldOfFolder(world: World, { config, given, kept }: OfFolder): World {
  const settings = settingsOver(config, given);
  const isSame = JSON.stringify(settings.yardstick) === JSON.stringify(world.settings.yardstick);
  return isSame ? { ...world, settings, kept } : createWorld(world.corpus, settings, kept);
}
