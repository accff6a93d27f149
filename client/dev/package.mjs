// Makes agreed-language.vsix from a production build, for desktop and web in one. Refuses one that is too large, or whose
// files are not those of vsix-files.txt (one pattern a line; each must be met, and nothing else may be there).
//   node client/dev/package.mjs [--out FILE] [--repository URL] [--pre-release] [--check]
//   --repository: the public address, from which all links are made; --check: only look at the list of files of a built dist/
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedRepository, publishedManifest, publishedReadme } from './published.mjs';
import { root } from './vscode-host.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'agreed-language.vsix') },
    repository: { type: 'string' },
    'pre-release': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const repository = checkedRepository(values.repository ?? process.env.AGREED_LANGUAGE_REPOSITORY);
const limit = 5_000_000;
const staged = join(root, 'out/vsix');

if (!values.check) build();
const files = await checkedFiles();
if (!values.check) {
  stage(files);
  pack();
}

function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const address = repository === undefined ? [] : ['--repository', repository];
  run(root, 'esbuild.mjs', ['--only', 'product', '--production', ...address]);
}

/** Lays out what is packed, with the manifest and the README as they are published. */
function stage(names) {
  rmSync(staged, { recursive: true, force: true });
  for (const name of names) {
    mkdirSync(dirname(join(staged, name)), { recursive: true });
    cpSync(join(root, name), join(staged, name));
  }
  rewrite('package.json', (text) => {
    const manifest = publishedManifest(JSON.parse(text), repository);
    return `${JSON.stringify(manifest, undefined, 2)}\n`;
  });
  rewrite('README.md', (text) => publishedReadme(text, repository));
}

function rewrite(name, change) {
  const file = join(staged, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

// All is bundled, so no node_modules.
function pack() {
  const out = resolve(values.out);
  if (repository === undefined)
    console.warn(
      'No --repository: the package names no address, and its page has neither links nor pictures.',
    );
  const options = [
    ...['--no-dependencies', '--no-rewrite-relative-links', '--out', out],
    ...(repository === undefined ? ['--allow-missing-repository'] : []),
    ...(values['pre-release'] ? ['--pre-release'] : []),
  ];
  run(staged, join(root, 'node_modules/@vscode/vsce/vsce'), ['package', ...options]);
  const { size } = statSync(out);
  if (size > limit) throw new Error(`${out} has ${size} bytes, more than ${limit}`);
}

function run(cwd, script, args) {
  execFileSync(process.execPath, [resolve(cwd, script), ...args], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function checkedFiles() {
  const { listFiles } = createRequire(import.meta.url)('@vscode/vsce');
  const files = await listFiles({ cwd: root, packageManager: 0 });
  const wanted = readFileSync(join(root, 'client/dev/vsix-files.txt'), 'utf8').split('\n').filter(Boolean);
  const missing = wanted.filter((pattern) => !files.some((file) => matchesGlob(file, pattern)));
  const unknown = files.filter((file) => !wanted.some((pattern) => matchesGlob(file, pattern)));
  if (missing.length + unknown.length === 0) return files;
  throw new Error(
    `client/dev/vsix-files.txt: missing ${missing.join(', ') || 'nothing'}; unknown ${unknown.join(', ') || 'nothing'}`,
  );
}

// "dist/corpus/rules/*.md": an asterisk stands for anything except a slash.
function matchesGlob(file, pattern) {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(file);
}
