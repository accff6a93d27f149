/** What lies below a corpus folder that the editor reads for us: each entry that cannot be looked at costs itself alone. */
import type { ListedFolder } from '../../server/src/lsp/protocol';

/** A file system, as far as a listing needs it; `null` where a file or folder is gone. Anything else rejects. */
export interface Folders<Address> {
  entries(folder: Address): Promise<readonly (readonly [name: string, kind: EntryKind])[] | null>;
  stat(file: Address): Promise<{ readonly size: number; readonly mtime: number } | null>;
  below(folder: Address, name: string): Address;
}

/** A link is neither: it may lead out of the folder. */
export type EntryKind = 'file' | 'folder' | 'other';

const READABLE = /^(?!~\$).*\.(?:resolution|xml|txt|md|docx)$/i;

interface Listing<Address> {
  readonly folders: Folders<Address>;
  readonly files: ListedFolder['files'][number][];
  readonly unread: ListedFolder['unread'][number][];
}

/** All below a folder. Rejects where there is no such folder. */
export async function listedBelow<Address>(
  folder: Address,
  folders: Folders<Address>,
): Promise<ListedFolder> {
  const listing: Listing<Address> = { folders, files: [], unread: [] };
  const isThere = await listFolder(folder, listing).catch((error: unknown) =>
    cannotLook(folder, error, listing),
  );
  if (!isThere) throw new Error(`There is no folder ${folder}`);
  return { files: listing.files, unread: listing.unread };
}

/** A library, which is one file. Rejects where there is no such file. */
export async function listedLibrary<Address>(
  file: Address,
  folders: Pick<Folders<Address>, 'stat'>,
): Promise<ListedFolder> {
  const stat = await folders.stat(file);
  if (!stat) throw new Error('there is no such file');
  return { files: [{ file: String(file), size: stat.size, modified: stat.mtime }], unread: [] };
}

/** Whether it is there. */
async function listFolder<Address>(folder: Address, listing: Listing<Address>): Promise<boolean> {
  const { folders } = listing;
  const entries = await folders.entries(folder);
  for (const [name, kind] of entries ?? []) {
    const isFolder = kind === 'folder' && !name.startsWith('.') && name !== 'node_modules';
    if (!isFolder && !(kind === 'file' && READABLE.test(name))) continue;
    const address = folders.below(folder, name);
    await (isFolder ? listFolder(address, listing) : look(address, listing)).catch((error: unknown) =>
      cannotLook(address, error, listing),
    );
  }
  return entries !== null;
}

async function look<Address>(file: Address, { folders, files }: Listing<Address>): Promise<void> {
  const stat = await folders.stat(file);
  if (stat) files.push({ file: String(file), size: stat.size, modified: stat.mtime });
}

function cannotLook<Address>(address: Address, error: unknown, { unread }: Listing<Address>): true {
  const reason = error instanceof Error ? error.message : String(error);
  unread.push({ file: String(address), message: `${address}: cannot be read (${reason})` });
  return true;
}
