/** The world as a draft sees it: its front matter overrides the settings. */
import { ObjectMemo } from '../../text/memoize';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import { isSeverity, type Settings } from './settings';
import { createWorld, type World } from './world';

/** The worlds of the drafts that are open, by what their front matter sets. */
const worlds = new ObjectMemo<World, Map<string, World>>();
/** Typing in the front matter makes a world for each letter; only this many are kept. */
const MOST = 8;

/** The world in which a draft is read: `world` itself where its front matter sets neither yardstick nor rules. */
export function worldOfDraft(world: World, snapshot: Snapshot): World {
  const { yardstick, rules } = resolutionOf(snapshot).frontMatter;
  if (!yardstick && !rules) return world;
  const key = JSON.stringify([yardstick, rules]);
  const known = worlds.get(world) ?? new Map<string, World>();
  const found =
    known.get(key) ?? createWorld(world.corpus, settingsWith(world.settings, yardstick, rules), world.kept);
  if (known.size >= MOST) known.clear();
  worlds.set(world, known.set(key, found));
  return found;
}

function settingsWith(
  settings: Settings,
  yardstick: readonly string[] | undefined,
  rules: Readonly<Record<string, string>> = {},
): Settings {
  const weights = Object.entries(rules).filter((entry): entry is [string, Settings['rules'][string]] =>
    isSeverity(entry[1]),
  );
  return {
    ...settings,
    ...(yardstick && { yardstick }),
    rules: { ...settings.rules, ...Object.fromEntries(weights) },
  };
}
