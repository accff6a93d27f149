// Makes agreed-language.vsix from a production build. Refuses one that is too large, or whose files are not those
// of vsix-files.txt (one pattern a line; each must be met, and nothing else may be there).
//   node client/dev/package.mjs [--out FILE] [--check]    --check: only look at the list of files of a built dist/
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './vscode-host.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'agreed-language.vsix') },
    check: { type: 'boolean', default: false },
  },
});
const limit = 5_000_000;
const run = (script, args) =>
  execFileSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });

if (!values.check) build();
await checkFiles();
if (!values.check) pack();

function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('esbuild.mjs', ['--only', 'product', '--production']);
}

// All is bundled, so no node_modules; the project has no public address, so no links to rewrite.
function pack() {
  const quirks = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  run('node_modules/@vscode/vsce/vsce', ['package', ...quirks, '--out', values.out]);
  const { size } = statSync(values.out);
  if (size > limit) throw new Error(`${values.out} has ${size} bytes, more than ${limit}`);
}

async function checkFiles() {
  const { listFiles } = createRequire(import.meta.url)('@vscode/vsce');
  const files = await listFiles({ cwd: root, packageManager: 0 });
  const wanted = readFileSync(join(root, 'client/dev/vsix-files.txt'), 'utf8').split('\n').filter(Boolean);
  const meets = (file, pattern) => matchesGlob(file, pattern);
  const missing = wanted.filter((pattern) => !files.some((file) => meets(file, pattern)));
  const unknown = files.filter((file) => !wanted.some((pattern) => meets(file, pattern)));
  if (missing.length + unknown.length === 0) return;
  throw new Error(
    `client/dev/vsix-files.txt: missing ${missing.join(', ') || 'nothing'}; unknown ${unknown.join(', ') || 'nothing'}`,
  );
}

// "dist/corpus/rules/*.md": an asterisk stands for anything except a slash.
function matchesGlob(file, pattern) {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(file);
}
