type Manifest = Readonly<Record<string, unknown>>;

export function publishedManifest(manifest: Manifest, repository: string | undefined): Manifest;
export function publishedReadme(readme: string, repository: string | undefined): string;
export function checkedRepository(repository: string | undefined): string | undefined;
export function notesOf(changelog: string, version: string): string;
