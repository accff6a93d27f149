// What changes in the manifest and the README when the project has a public address; no address is invented.

/** The manifest with the links of a repository, without what only this working copy needs. */
export function publishedManifest(manifest, repository) {
  const {
    scripts: _scripts,
    dependencies: _bundled,
    devDependencies: _tools,
    private: _private,
    ...rest
  } = manifest;
  if (repository === undefined) return rest;
  const url = withoutSlash(repository);
  return {
    ...rest,
    repository: { type: 'git', url: `${url}.git` },
    bugs: { url: `${url}/issues` },
    homepage: `${url}#readme`,
    qna: `${url}/discussions`,
  };
}

/** The README with links that lead somewhere: into the repository, or, without one, none and no pictures. */
export function publishedReadme(readme, repository) {
  if (repository === undefined)
    return readme.replace(/^!\[[^\]]*\]\([^)]+\)\n\n?/gm, '').replace(RELATIVE_LINK, (_link, words) => words);
  const url = withoutSlash(repository);
  return readme
    .replace(
      /(!\[[^\]]*\]\()(?!https?:)([^)]+)\)/g,
      (_image, start, file) => `${start}${url}/raw/HEAD/${file})`,
    )
    .replace(RELATIVE_LINK, (_link, words, file) => `[${words}](${url}/blob/HEAD/${file})`);
}

/** Throws where the address is none that a package may name. */
export function checkedRepository(repository) {
  if (repository === undefined || repository === '') return undefined;
  if (!/^https:\/\/[\w.-]+(?:\/[\w.~-]+)+\/?$/.test(repository))
    throw new Error(`--repository takes an address such as https://github.com/owner/name, not ${repository}`);
  return repository;
}

/** The part of the CHANGELOG that says what is new in a version, or in what has not been released. */
export function notesOf(changelog, version) {
  const parts = changelog.split(/^## /m).slice(1);
  const part =
    parts.find((one) => one.startsWith(`[${version}]`)) ??
    parts.find((one) => one.startsWith('[Unreleased]'));
  return (part ?? '').split('\n').slice(1).join('\n').trim();
}

// "[More about Word](docs/word.md)", not an image, an anchor or an address
const RELATIVE_LINK = /(?<!!)\[([^\]]+)\]\((?!https?:|#|command:)([^)]+)\)/g;

const withoutSlash = (url) => url.replace(/\/$/, '');
