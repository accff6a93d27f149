/** The world of a draft in a file, with the text that it starts from. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { shortName } from '../corpus/address';
import { findDocument } from '../corpus/document';
import { calledAs } from '../export/comparison/compared-texts';
import { resolutionOf, type Snapshot } from '../service/draft/snapshot';
import { worldOfDraft } from '../service/world/draft-world';
import type { World } from '../service/world/world';
import type { Io } from './io';
import { namedText } from './named-text';

/** The world of a draft; a base that is no document of the corpus is looked for as a file beside the draft. */
export async function worldOfFile(world: World, snapshot: Snapshot, file: string, io: Io): Promise<World> {
  const own = worldOfDraft(world, snapshot);
  const { base } = resolutionOf(snapshot).frontMatter;
  if (own.base || base === undefined) return own;
  const path = resolve(dirname(file), base);
  return existsSync(path) ? withBase(own, path, io) : own;
}

/** The world with the text named as every draft's base. Throws `Misuse`. */
export async function withBase(world: World, name: string, { importer }: Io): Promise<World> {
  const text = await namedText(name, { corpus: async () => world.corpus, importer });
  const document = text.file === undefined ? findDocument(world.corpus.documents, name) : undefined;
  const called = document ? shortName(document) : calledAs(text);
  return { ...world, base: { resolution: text.resolution, name: called, document: document?.id } };
}
