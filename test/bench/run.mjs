// npm run bench: builds the product and the benchmark, installs what the benchmark alone needs, and runs it.
// The options are those of main.ts. SQLite is compiled on its first installation (a minute); where that fails, the
// benchmark goes on without it and says so.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../client/dev/install.mjs';

const here = resolve(fileURLToPath(import.meta.url), '..');
const root = resolve(here, '../..');
const args = process.argv.slice(2);

ensureInstalled();
for (const part of ['product', 'bench']) node(['esbuild.mjs', '--only', part]);
installOthers();
process.exitCode = node(['--max-old-space-size=12000', 'out/bench/main.js', ...args]);

function node(argv) {
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: 'inherit' });
  if (status !== 0 && argv[0] === 'esbuild.mjs') process.exit(status ?? 1);
  return status ?? 1;
}

function installOthers() {
  const [installed, wanted] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) =>
    join(here, file),
  );
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log('Installing what the benchmark compares with (SQLite is compiled, which takes a minute) ...');
  const npm = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', npm, { cwd: here, shell: process.platform === 'win32', stdio: 'inherit' });
  if (done.status !== 0) console.log('It could not be installed; the benchmark goes on without it.');
}
