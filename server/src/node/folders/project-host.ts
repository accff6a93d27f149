/** Configurations and kept wordings of drafts on the disk. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FoundConfig, FoundKept, ProjectHost } from '../../lsp/projects/project-host';
import { CONFIG_FILE } from '../../service/world/folder-config';
import { keptFileAt } from '../kept-file';
import { userDataFolder } from './data-folder';
import { foldersAbove, pathBelow } from './folders-above';

const KEPT_FILE = '.agreed-language/kept.json';

/** The host. `dataFolder` holds the kept wordings of loose files. */
export function projectsOnDisk(dataFolder: string = userDataFolder()): ProjectHost {
  return {
    config: async (draft, roots) => {
      const path = pathOf(draft);
      return path === undefined ? undefined : configAbove(path, roots.flatMap(pathIfAny));
    },
    kept: async (draft, roots) => {
      const path = pathOf(draft);
      const home = path === undefined ? undefined : homeOf(path, roots.flatMap(pathIfAny));
      if (path === undefined || home === undefined)
        return { file: keptFileAt(join(dataFolder, 'kept.json')), name: draft };
      return { file: keptFileAt(join(home, KEPT_FILE)), name: pathBelow(home, path) } satisfies FoundKept;
    },
    configFile: async (draft, roots) => {
      const path = pathOf(draft);
      const paths = roots.flatMap(pathIfAny);
      const folders = path === undefined ? [] : foldersAbove(path, paths);
      const known = folders.find((one) => existsSync(join(one, CONFIG_FILE)));
      const home = known ?? (path === undefined ? undefined : homeOf(path, paths));
      return home === undefined ? undefined : keptFileAt(join(home, CONFIG_FILE));
    },
    // The day where the delegate is.
    today: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    },
  };
}

/** The configuration nearest above a draft; paths. Rejects where it is there and cannot be read. */
export async function configAbove(draft: string, roots: readonly string[]): Promise<FoundConfig | undefined> {
  const folder = foldersAbove(draft, roots).find((one) => existsSync(join(one, CONFIG_FILE)));
  if (folder === undefined) return undefined;
  const text = await readFile(join(folder, CONFIG_FILE), 'utf8');
  return { folder: pathToFileURL(folder).href.replace(/\/$/, ''), text };
}

/** The folder whose file has the kept wordings of a draft: that of `.agreed-language`, else the root or that of `.git`. */
function homeOf(draft: string, roots: readonly string[]): string | undefined {
  const folders = foldersAbove(draft, roots);
  const kept = folders.find((one) => existsSync(join(one, '.agreed-language')));
  if (kept !== undefined) return kept;
  const top = folders.at(-1);
  const isProject = top !== undefined && (roots.includes(top) || existsSync(join(top, '.git')));
  return isProject ? top : undefined;
}

function pathOf(uri: string): string | undefined {
  try {
    return /^file:/i.test(uri) ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

const pathIfAny = (uri: string): string[] => [pathOf(uri.replace(/\/$/, '')) ?? []].flat();
