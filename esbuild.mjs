// Bundles the product into dist/, and the tests and tools into out/.
//   node esbuild.mjs [--only product|tests|tools|bench] [--production]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { notices } from './client/dev/notices.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, production: { type: 'boolean', default: false } },
});
const wants = (part) => !options.only || options.only === part;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const filesBelow = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

// What a server of another build has cached is read anew: its code may read the same files in another way.
const buildId = () => {
  const hash = createHash('sha256');
  for (const file of filesBelow('server/src', '.ts').sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const common = {
  bundle: true,
  metafile: true,
  define: { VERSION: JSON.stringify(version), BUILD: JSON.stringify(buildId()) },
  sourcemap: options.production ? false : 'linked',
  minify: options.production,
  logLevel: 'warning',
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
const browser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

const client = () => [
  build({
    ...node,
    entryPoints: { extension: 'client/src/extension.node.ts' },
    external: ['vscode'],
    outdir: 'dist',
  }),
  build({
    ...browser,
    format: 'cjs',
    entryPoints: { extension: 'client/src/extension.browser.ts' },
    external: ['vscode'],
    outdir: 'dist/browser',
  }),
];

const product = () => [
  build({
    ...node,
    entryPoints: { server: 'server/src/node/main.ts', cli: 'server/src/cli/main.ts' },
    outdir: 'dist',
  }),
  ...client(),
  build({
    ...browser,
    format: 'iife',
    entryPoints: { server: 'server/src/browser/main.ts' },
    outdir: 'dist/browser',
  }),
];

// Tests of the real VS Code (test/vscode) are bundled by their own runner.
const tests = () => {
  rmSync('out/test', { recursive: true, force: true });
  const entryPoints = filesBelow('test', '.test.ts').filter(
    (file) => !file.startsWith(join('test', 'vscode')),
  );
  return [
    build({
      ...node,
      sourcemap: 'inline',
      packages: 'external',
      entryPoints,
      outdir: 'out/test',
      outbase: 'test',
    }),
  ];
};

// The benchmark, the trivial servers it measures against, and what it starts in processes of their own.
const bench = () => [
  build({
    ...node,
    packages: 'external',
    entryPoints: ['main', 'trivial-server', 'trivial-diagnostics', 'ready-once'].map(
      (name) => `test/bench/${name}.ts`,
    ),
    outdir: 'out/bench',
  }),
];

// Programs that make what the repository holds: the corpus documents, the packed corpus, the tables.
const tools = () => [
  build({
    ...node,
    packages: 'external',
    entryPoints: filesBelow('corpus/tools', '.ts'),
    outdir: 'out/tools',
    outExtension: { '.js': '.cjs' },
  }),
];

const bundles = wants('product') ? product() : [];
await Promise.all([
  ...bundles,
  ...(wants('tools') || wants('product') ? tools() : []),
  ...(options.only === 'tests' ? tests() : []),
  ...(options.only === 'bench' ? bench() : []),
]);

// The packed corpus is made by the code that reads it.
if (wants('product')) execFileSync(process.execPath, ['out/tools/pack-corpus.cjs'], { stdio: 'inherit' });
if (wants('product')) {
  const metafiles = (await Promise.all(bundles)).map(({ metafile }) => metafile);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(metafiles));
}
