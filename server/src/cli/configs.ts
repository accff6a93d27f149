/** The configurations above drafts, `.agreed-language/config.yaml`. */
import { dirname, resolve } from 'node:path';
import { readConfigAbove } from '../node/folders/read-config';
import { CONFIG_FILE } from '../service/world/folder-config';
import type { Settings } from '../service/world/settings';
import { reason } from './files';

export interface Configs {
  /** What the configuration of a draft sets. */
  of(draft: string): Partial<Settings>;
  /** The corpus folders that any of them names, as paths. */
  readonly corpusFolders: readonly string[];
}

/** Reads them; what is wrong in one, or that it cannot be read, is told to `fail`. */
export async function configsAbove(
  drafts: readonly string[],
  fail: (message: string) => void,
): Promise<Configs> {
  const byFolder = new Map<string, Partial<Settings>>();
  const said = new Set<string>();
  for (const draft of drafts) {
    const folder = dirname(resolve(draft));
    if (byFolder.has(folder)) continue;
    byFolder.set(
      folder,
      await configOf(draft, (message) => {
        if (!said.has(message)) fail(message);
        said.add(message);
      }),
    );
  }
  const named = [...byFolder.values()].flatMap(({ corpusFolders = [] }) => corpusFolders);
  return { of: (draft) => byFolder.get(dirname(resolve(draft))) ?? {}, corpusFolders: [...new Set(named)] };
}

async function configOf(draft: string, fail: (message: string) => void): Promise<Partial<Settings>> {
  try {
    return await readConfigAbove(draft, [process.cwd()], fail);
  } catch (error) {
    fail(`${CONFIG_FILE}: ${reason(error)}`);
    return {};
  }
}
