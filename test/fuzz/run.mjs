// npm run fuzz -- --minutes N [--seed S] [--only NAME]: builds what is tested and the random tests, and runs them.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from '../../client/dev/install.mjs';

ensureInstalled();
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run('esbuild.mjs', '--only', 'product');
run('esbuild.mjs', '--only', 'fuzz');
run('--enable-source-maps', 'out/fuzz/main.cjs', ...process.argv.slice(2));
