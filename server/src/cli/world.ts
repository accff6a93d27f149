/** The world of a command: the shipped corpus, further folders, the default settings. */
import { loadCorpus } from '../service/load-corpus';
import { defaultSettings, type Settings } from '../service/settings';
import { createWorld, type World } from '../service/world';
import { type Io, Misuse } from './io';

/** Loads it. Throws `Misuse` where the shipped corpus cannot be read. */
export async function worldFor(io: Io, changed: Partial<Settings> = {}): Promise<World> {
  const corpus = await loadCorpus(io.assets).catch((error: Error) => {
    throw new Misuse(`The agreed texts could not be read: ${error.message}. Reinstall Agreed Language.`);
  });
  return createWorld(corpus, { ...defaultSettings, ...changed });
}
