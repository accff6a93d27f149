/** The world of a command: the shipped corpus, the folders it was given, the default settings. */
import { loadWorld, Unloadable } from '../node/load-world';
import type { KeptWordings } from '../service/world/accepted-wordings';
import type { Settings } from '../service/world/settings';
import type { World } from '../service/world/world';
import { type Io, Misuse, returned } from './io';

/** Loads it; what cannot be read is named, and the rest goes on. Throws `Misuse` where a folder cannot be read. */
export async function worldFor(
  io: Io,
  changed: Partial<Settings> = {},
  kept: KeptWordings = new Map(),
): Promise<World> {
  const progress = (done: number, total: number) => io.err(`${returned}${done} of ${total} documents`);
  const { assets, importer } = io;
  try {
    const source = { assets, importer, ...(io.progress && { progress }) };
    const { world, problems } = await loadWorld(source, changed, kept);
    if (io.progress && world.settings.corpusFolders.length > 0) io.err('\n');
    for (const problem of problems) io.err(`${problem}\n`);
    return world;
  } catch (error) {
    if (error instanceof Unloadable) throw new Misuse(error.message);
    throw error;
  }
}
