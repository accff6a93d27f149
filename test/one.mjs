// npm run test:one -- FILE ...: bundles and runs these test files, and no others.
//   FILE: its path (test/resolution/parse.test.ts), or its name without the ending (parse)
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
process.chdir(root);

const all = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name));

const files = process.argv.slice(2).flatMap(filesNamed);
if (files.length === 0) fail('npm run test:one -- FILE ...: names no test file');
run('esbuild.mjs', '--only', 'tests', ...files.flatMap((file) => ['--test', file]));
run('node_modules/mocha/bin/mocha.js', ...files.map((file) => join('out', file.replace(/\.ts$/, '.js'))));

function filesNamed(name) {
  if (existsSync(name) && name.endsWith('.test.ts')) return [name];
  const named = all.filter((file) => file.endsWith(`${sep}${name}.test.ts`));
  return named.length > 0 ? named : fail(`There is no test file ${name}; look below test/`);
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
