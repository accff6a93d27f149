/**
 * Bases that are files beside their drafts, in the world that a draft is read in. A file is read when its draft is first
 * asked about, and looked at again from time to time.
 */
import type { Resolution } from '../../resolution/model';
import { resolutionOf, type Snapshot } from '../../service/draft/snapshot';
import { worldOfDraft } from '../../service/world/draft-world';
import type { BaseOfDraft, World } from '../../service/world/world';
import { ObjectMemo } from '../../text/memoize';
import type { Documents } from '../documents';
import type { Runtime } from '../runtime';
import { BaseTexts } from './base-texts';

/** After so many milliseconds a file is looked at again; its bytes tell whether it has changed. */
const FRESH = 3_000;

interface KnownFile {
  readonly at: number;
  /** Undefined where the file cannot be read. */
  readonly base: BaseOfDraft | undefined;
}

export interface FileBases {
  /** The world of a draft, with its base where that is a file. */
  worldOf(world: World, snapshot: Snapshot): Promise<World>;
  /** Called when a file that is the base of an open draft has changed. */
  onChanged(listener: () => void): void;
}

export function createFileBases(
  runtime: Pick<Runtime, 'corpusHost' | 'now'>,
  documents: Pick<Documents, 'onClosed'>,
): FileBases {
  const texts = new BaseTexts(runtime.corpusHost);
  const known = new Map<string, Map<string, KnownFile>>();
  const listeners: (() => void)[] = [];
  documents.onClosed((uri) => void known.delete(uri));

  const read = async (name: string, uri: string, world: World): Promise<BaseOfDraft | undefined> => {
    const found = await texts.find(name, uri, world);
    const base = 'resolution' in found ? baseOf(found.resolution, name) : undefined;
    const files = known.get(uri) ?? new Map<string, KnownFile>();
    const before = files.get(name);
    known.set(uri, files.set(name, { at: runtime.now(), base }));
    if (before && before.base !== base) for (const listener of listeners) listener();
    return base;
  };

  return {
    async worldOf(world, snapshot) {
      const own = worldOfDraft(world, snapshot);
      const name = resolutionOf(snapshot).frontMatter.base;
      if (own.base || name === undefined || !isFile(name)) return own;
      const file = known.get(snapshot.uri)?.get(name);
      if (file && runtime.now() - file.at > FRESH) {
        known.get(snapshot.uri)?.set(name, { ...file, at: runtime.now() });
        void read(name, snapshot.uri, world).catch(() => {});
      }
      const base = file ? file.base : await read(name, snapshot.uri, world);
      return base ? withBase(own, base) : own;
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

/** Names with an ending are files: `last-year.docx`. */
const isFile = (name: string): boolean => /\.(?:resolution|docx?|pdf|xml|txt|md)$/i.test(name);

const bases = new ObjectMemo<Resolution, BaseOfDraft>();

/** One object for one text, so that what is known of it is kept. */
function baseOf(resolution: Resolution, name: string): BaseOfDraft {
  const before = bases.get(resolution);
  if (before) return before;
  const base = { resolution, name: name.split(/[/\\]/).at(-1) ?? name };
  bases.set(resolution, base);
  return base;
}

const worlds = new ObjectMemo<World, World>();

/** The same world for the same base, for as long as no other is asked for. */
function withBase(world: World, base: BaseOfDraft): World {
  const before = worlds.get(world);
  if (before?.base === base) return before;
  const next = { ...world, base };
  worlds.set(world, next);
  return next;
}
