// Part of `npm run check`: the licences of what is bundled, and whether the lock file is whole.
//   node client/dev/check-dependencies.mjs [FOLDER]: of the project in that folder, by default the one we are in
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What may be bundled into a product under the MIT License without a further condition than a notice. */
const FREE = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']);

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const problems = problemsOf(process.argv[2] ?? '.');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** What is wrong with the lock file and the licences of the project in a folder, a line each. */
export function problemsOf(root) {
  const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const manifest = read('package.json');
  const { packages } = read('package-lock.json');
  return [...lockProblems(manifest, packages), ...licenceProblems(manifest, packages, { root, read })];
}

/** Every package has its checksum, no address of a registry, and the versions that package.json asks for. */
function lockProblems({ dependencies, devDependencies }, packages) {
  const found = [];
  const locked = packages[''] ?? {};
  for (const [field, wanted] of Object.entries({ dependencies, devDependencies }))
    for (const [name, range] of Object.entries(wanted))
      if (locked[field]?.[name] !== range)
        found.push(`package-lock.json: ${name} is not the ${range} of package.json: run npm install`);
  for (const [folder, { integrity, resolved, link }] of Object.entries(packages)) {
    if (folder === '' || link) continue;
    if (!integrity) found.push(`package-lock.json: ${folder} has no checksum`);
    if (resolved) found.push(`package-lock.json: ${folder} names the address ${resolved}: remove it`);
  }
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    if (!packages[`node_modules/${name}`]) found.push(`package-lock.json: ${name} is missing`);
  return found;
}

/** Of every package that may be bundled: what package.json depends on, and what that depends on. */
function licenceProblems({ dependencies }, packages, { root, read }) {
  const found = [];
  const seen = new Set();
  const visit = (name, from) => {
    const folder = folderOf(packages, name, from);
    if (!folder && from) found.push(`package-lock.json: ${name}, which ${from} depends on, is missing`);
    if (!folder || seen.has(folder)) return;
    seen.add(folder);
    const { license } = packages[folder];
    const installed = existsSync(join(root, folder, 'package.json'))
      ? read(join(folder, 'package.json')).license
      : license;
    for (const one of new Set([license, installed]))
      if (!FREE.has(one))
        found.push(
          `${folder}: the licence ${one} is not among those that may be bundled (${[...FREE].join(', ')})`,
        );
    for (const next of Object.keys(packages[folder].dependencies ?? {})) visit(next, folder);
  };
  for (const name of Object.keys(dependencies)) visit(name, '');
  return found;
}

/** Where Node finds a package that `from` depends on. */
function folderOf(packages, name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[folder]) return folder;
    if (at === '') return undefined;
  }
}
