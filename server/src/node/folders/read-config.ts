/** The configuration above a draft, `.agreed-language/config.yaml`, for programs that check files and end. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../../service/rules/all';
import { CONFIG_FILE, readFolderConfig } from '../../service/world/folder-config';
import type { Settings } from '../../service/world/settings';
import { configAbove } from './project-host';

/**
 * What the configuration nearest above a draft sets, its corpus folders as paths; nothing where there is none. What is wrong
 * in it is told, with its path. Rejects where it is there and cannot be read.
 */
export async function readConfigAbove(
  draft: string,
  roots: readonly string[],
  tell: (message: string) => void,
): Promise<Partial<Settings>> {
  const found = await configAbove(draft, roots);
  if (!found) return {};
  const folder = fileURLToPath(found.folder);
  const { given, problems } = readFolderConfig(found.text, { ruleIds: rules.map(({ id }) => id) });
  for (const problem of problems) tell(`${join(folder, CONFIG_FILE)}: ${problem}`);
  const { corpusFolders } = given;
  return corpusFolders
    ? { ...given, corpusFolders: corpusFolders.map((one) => resolve(folder, one)) }
    : given;
}
