// Installs and builds what a command needs, on a fresh clone or after a pull. Needs nothing installed itself.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUpToDate } from './up-to-date.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Runs `npm ci` unless node_modules is as new as the lock file. */
export function ensureInstalled(log = console.error) {
  const [installed, wanted] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) =>
    join(root, file),
  );
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  log('Installing the libraries (npm ci) ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.platform === 'win32');
}

/** What the product is built from. */
export const sources = [
  'client',
  'corpus',
  'docs/rules',
  'server/src',
  'syntaxes',
  'esbuild.mjs',
  'package.json',
  'package-lock.json',
];

/** Builds dist/ unless it is newer than its sources. */
export function build(log = console.error) {
  if (
    isUpToDate(
      join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
      sources.map((source) => join(root, source)),
    )
  )
    return;
  log('Building ...');
  run(process.execPath, ['esbuild.mjs', '--only', 'product']);
}

function run(program, args, shell = false) {
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status === 0) return;
  throw new Error(`${program} ${args.join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? done.error}`);
}
