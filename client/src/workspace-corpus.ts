/** Which folders of a workspace hold documents of its own: an untrusted one has none. */

export interface OpenWorkspace<Uri> {
  readonly isTrusted: boolean;
  readonly folders: readonly Uri[];
  /** The folder of a name in a folder. */
  readonly below: (folder: Uri, name: string) => Uri;
  /** Whether it is there and no link. */
  readonly isFolder: (uri: Uri) => Promise<boolean>;
}

/** The `corpus/` folders. An untrusted workspace is not even looked at. */
export async function corpusFoldersOf<Uri>({
  isTrusted,
  folders,
  below,
  isFolder,
}: OpenWorkspace<Uri>): Promise<Uri[]> {
  if (!isTrusted) return [];
  const named = folders.map((folder) => below(folder, 'corpus'));
  const there = await Promise.all(named.map(isFolder));
  return named.filter((_, at) => there[at]);
}
