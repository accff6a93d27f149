// Makes agreed-language-VERSION.tgz, the command line for npm, from a production build: `npm install -g` gives the command
// `agreed-language`. Everything it needs is bundled, so the package depends on nothing.
//   npm run pack:cli -- [--out FOLDER] [--repository URL]
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from './manifest.mjs';
import { checkedRepository, publishedManifest, publishedReadme } from './published.mjs';
import { root } from './vscode-host.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: root }, repository: { type: 'string' } },
});
const repository = checkedRepository(values.repository ?? process.env.AGREED_LANGUAGE_REPOSITORY);
const LIMIT = 2_500_000;
/** What the command loads, below dist/. */
const BUILT = [
  ...['cli.js', 'mcp.js', 'import-worker.js', 'word.js', 'assistants.js', 'pdf.mjs'],
  ...['corpus', 'THIRD-PARTY-NOTICES.txt'],
];
/** What the package has in common with the extension. */
const SHARED = [
  'name',
  'version',
  'description',
  'license',
  'keywords',
  'repository',
  'homepage',
  'bugs',
  'bin',
];

const folder = join(root, 'out/npm');
build();
stage();
pack();

function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const address = repository === undefined ? [] : ['--repository', repository];
  execFileSync(process.execPath, ['esbuild.mjs', '--only', 'product', '--production', ...address], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Lays the files out as npm packs them. */
function stage() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const name of BUILT) cpSync(join(root, 'dist', name), join(folder, 'dist', name), { recursive: true });
  for (const name of ['LICENSE', 'CHANGELOG.md']) cpSync(join(root, name), join(folder, name));
  const page = readFileSync(join(root, 'docs/cli.md'), 'utf8').replace(/\]\((?!https?:|#)/g, '](docs/');
  writeFileSync(join(folder, 'README.md'), publishedReadme(page, repository));
  chmodSync(join(folder, 'dist/cli.js'), 0o755);
  const own = publishedManifest(readManifest(), repository);
  const shared = Object.fromEntries(SHARED.filter((key) => key in own).map((key) => [key, own[key]]));
  const { node } = own.engines;
  const manifest = { ...shared, engines: { node }, files: ['dist', 'CHANGELOG.md'] };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

function pack() {
  const args = ['pack', folder, '--pack-destination', values.out, '--json'];
  const told = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(told);
  const { size } = statSync(join(values.out, filename));
  if (size > LIMIT) throw new Error(`${filename} has ${size} bytes, more than ${LIMIT}`);
  console.log(`${join(values.out, filename)}: ${(size / 1e6).toFixed(2)} MB`);
}
