import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The unit suite, without what looks at the sources as text or runs in threads of its own, where no switch reaches. */
export const testFiles = readdirSync('test', { recursive: true })
  .filter((name) => name.endsWith('.test.ts') && !/^(?:slow|vscode|client|docs|node)[\\/]|^tidy/.test(name))
  .sort();

const MEMOIZE = resolve('server/src/text/memoize.ts');
const MEMOIZE_BY_MUTANT = 'test/mutants/memoize.ts';

/** Bundles the unit suite into `target`, with these texts in the place of the sources at their paths. */
export async function bundleTests(sources, target) {
  // Tests of PDFs load the reader of PDFs from here.
  execFileSync(process.execPath, ['esbuild.mjs', '--only', 'pdf'], { stdio: 'inherit' });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    packages: 'external',
    define: { VERSION: JSON.stringify(version), BUILD: '"mutants"', REPOSITORY: '""' },
    logLevel: 'warning',
    entryPoints: testFiles.map((name) => join('test', name)),
    outdir: target,
    outbase: 'test',
    chunkNames: 'shared/[hash]',
    plugins: [
      { name: 'mutants', setup: (hooks) => hooks.onLoad({ filter: /\.ts$/ }, ({ path }) => loaded(path)) },
    ],
  });

  function loaded(path) {
    const contents =
      sources.get(path) ?? (path === MEMOIZE ? readFileSync(MEMOIZE_BY_MUTANT, 'utf8') : undefined);
    return contents === undefined ? undefined : { contents, loader: 'ts' };
  }
}
