/** `agreed-language update`: what in a draft belongs to the year of the text that it was made from. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { resolutionOf, type Snapshot } from '../../service/draft/snapshot';
import { compatible, edited } from '../../service/edits/edits';
import { technicalUpdate } from '../../service/update/technical-update';
import type { UpdateItem } from '../../service/update/update-item';
import type { World } from '../../service/world/world';
import { dayOf } from '../day';
import { withBase, worldOfFile } from '../draft-world';
import { readDraft, Unreadable } from '../files';
import { type Command, type Io, Misuse } from '../io';
import { updateFormats } from '../update-formats';
import { worldFor } from '../world';
import { rewrite } from '../write-whole';

export const update: Command = {
  usage: `update DRAFT [--base BASE] [--date 2026-11-10] [--fix] [--format ${Object.keys(updateFormats).join('|')}] [--corpus FOLDER]`,
  summary:
    "Show what is stale in a draft made from an earlier year's text, which --base names; --fix writes what is sure.",
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        base: { type: 'string' },
        corpus: { type: 'string', multiple: true, default: [] },
        date: { type: 'string' },
        fix: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
      },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Misuse('Name one draft to bring up to date.');
    const format = Object.hasOwn(updateFormats, values.format) ? updateFormats[values.format] : undefined;
    if (!format) {
      const known = Object.keys(updateFormats).join(', ');
      throw new Misuse(`There is no format "${values.format}"; there are ${known}.`);
    }
    const asked = values.date === undefined ? undefined : dayOf(values.date);
    const snapshot = snapshotOf(file);
    const loaded = await worldFor(io, { corpusFolders: values.corpus });
    const based = values.base === undefined ? loaded : await withDatedBase(loaded, values.base, io);
    const world = await worldOfFile(based, snapshot, file, io);
    const date = asked ?? resolutionOf(snapshot).frontMatter.date ?? today();
    const items = technicalUpdate(snapshot, world, date);
    io.out(format(file, snapshot.text, items));
    if (values.fix) rewrite(file, fixed(snapshot.text, items));
    const left = values.fix ? items.filter(({ sure }) => !sure) : items;
    return left.length > 0 ? 1 : 0;
  },
};

function snapshotOf(file: string): Snapshot {
  try {
    return { uri: pathToFileURL(file).href, version: 0, text: readDraft(file) };
  } catch (error) {
    if (error instanceof Unreadable) throw new Misuse(error.message);
    throw error;
  }
}

/** The world with the text named as the draft's base. Throws `Misuse`, too, where that does not say when it was adopted. */
async function withDatedBase(world: World, name: string, io: Io): Promise<World> {
  const based = await withBase(world, name, io);
  const { symbol, date } = based.base?.resolution.frontMatter ?? {};
  if (symbol === undefined || date === undefined)
    throw new Misuse(
      `"${name}" does not say its symbol and the day of its adoption, from which all else is counted.`,
    );
  return based;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The draft with what is sure. */
const fixed = (text: string, items: readonly UpdateItem[]): string =>
  edited(text, compatible(items.flatMap(({ sure, fix }) => (sure && fix ? fix.edits : []))));
