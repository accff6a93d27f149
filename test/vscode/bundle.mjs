// Bundles the suites for the two extension hosts into out/vscode.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../client/dev/vscode-host.mjs';

const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: 'inline',
  logLevel: 'warning',
  outdir: 'out/vscode',
};
const suite = 'test/vscode/suite';

export async function bundleSuites() {
  await build({
    ...common,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    entryPoints: { 'index-node': `${suite}/index.node.ts`, suite: `${suite}/suite.ts` },
  });
  await build({
    ...common,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_DEBUG': 'undefined', global: 'globalThis' },
    entryPoints: { 'index-web': `${suite}/index.web.ts` },
  });
}

/** The module of `ui-files.ts`. */
export async function bundledFiles() {
  const name = 'out/vscode/ui-files.mjs';
  await build({
    ...common,
    outdir: undefined,
    outfile: name,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    entryPoints: ['test/vscode/ui-files.ts'],
  });
  return import(pathToFileURL(join(root, name)).href);
}
