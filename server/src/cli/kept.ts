/** Wordings that drafters keep, from the `.agreed-language/kept.json` of the folders around their drafts. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Kept, type KeptWordings, keptBy } from '../service/world/accepted-wordings';
import { keptEntries, NotKeptJson } from '../service/world/kept-file';
import { reason } from './files';

const NAME = join('.agreed-language', 'kept.json');

/** What is kept in these drafts, by their URIs. A file that is no JSON is told to `fail`, and nothing is kept. */
export function keptIn(drafts: readonly string[], fail: (message: string) => void): KeptWordings {
  const folders = new Map<string, string | undefined>();
  const roots = new Set(drafts.map((draft) => rootOf(dirname(resolve(draft)), folders)));
  const kept = new Map<string, readonly Kept[]>();
  for (const root of roots) {
    if (root === undefined) continue;
    for (const [file, wordings] of keptBy(read(join(root, NAME), fail), 'file'))
      kept.set(pathToFileURL(join(root, file)).href, wordings);
  }
  return kept;
}

/** The nearest folder, from this one upwards, that has a file of kept wordings. */
function rootOf(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const above = dirname(folder);
  const root = existsSync(join(folder, NAME)) ? folder : above === folder ? undefined : rootOf(above, known);
  known.set(folder, root);
  return root;
}

function read(file: string, fail: (message: string) => void): unknown {
  try {
    return keptEntries(readFileSync(file, 'utf8'));
  } catch (error) {
    fail(`${file}: ${error instanceof NotKeptJson ? error.message : reason(error)}`);
    return undefined;
  }
}
