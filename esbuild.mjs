// Bundles the product into dist/, and the tests and tools into out/.
//   node esbuild.mjs [--only product|tests|tools|bench|fuzz|pdf] [--test FILE ...] [--production] [--watch] [--repository URL]
// With --watch the bundles are kept up to date; the packed corpus and the notices stay those of the start.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { notices } from './client/dev/notices.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    test: { type: 'string', multiple: true, default: [] },
    production: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    repository: { type: 'string', default: '' },
  },
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
  define: {
    VERSION: JSON.stringify(version),
    BUILD: JSON.stringify(buildId()),
    // The project's public address; empty where it has none.
    REPOSITORY: JSON.stringify(options.repository),
  },
  sourcemap: options.production ? false : 'linked',
  minify: options.production,
  logLevel: 'warning',
};
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // esbuild's table knows of no Node.js that has \p{L} whole, and makes a new RegExp of each such literal whenever it is reached.
  supported: { 'regexp-unicode-property-escapes': true },
};
const browser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

const client = () => [
  {
    ...node,
    entryPoints: { extension: 'client/src/extension.node.ts' },
    external: ['vscode'],
    outdir: 'dist',
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: { extension: 'client/src/extension.browser.ts' },
    external: ['vscode'],
    outdir: 'dist/browser',
  },
];

// pdf.js is large and needed for PDFs alone. It is handed bytes: what it would fetch, and draw with, is cut off.
const pdf = (outdir) => ({
  ...node,
  format: 'esm',
  entryPoints: { pdf: 'server/src/node/importing/pdf.ts' },
  outdir,
  outExtension: { '.js': '.mjs' },
  sourcemap: false,
  define: {
    ...common.define,
    fetch: 'undefined',
    XMLHttpRequest: 'undefined',
    'import.meta.url': '"file:///agreed-language/pdf.mjs"',
  },
});

const product = () => [
  pdf('dist'),
  {
    ...node,
    entryPoints: {
      server: 'server/src/node/main.ts',
      cli: 'server/src/cli/main.ts',
      mcp: 'server/src/mcp/main.ts',
      'import-worker': 'server/src/node/importing/import-worker.ts',
      word: 'server/src/node/word.ts',
      assistants: 'server/src/node/assistants.ts',
    },
    outdir: 'dist',
  },
  ...client(),
  {
    ...browser,
    // The server runs in a worker, which has no document.
    conditions: ['worker', 'browser'],
    format: 'iife',
    entryPoints: { server: 'server/src/browser/main.ts' },
    outdir: 'dist/browser',
  },
];

// What tests share is in chunks of its own: it is loaded, and the corpus read, once for all files. Tests of the
// real VS Code (test/vscode) are bundled by their own runner.
const tests = () => {
  if (options.test.length === 0) rmSync('out/test', { recursive: true, force: true });
  mkdirSync('out/test', { recursive: true });
  writeFileSync('out/test/package.json', '{ "type": "module" }\n');
  const all = filesBelow('test', '.test.ts').filter((file) => !file.startsWith(join('test', 'vscode')));
  const workers = filesBelow('test', '-worker.ts');
  const entryPoints = [...(options.test.length > 0 ? options.test : all), ...workers];
  return [
    pdf('out'),
    {
      ...node,
      format: 'esm',
      splitting: true,
      packages: 'external',
      entryPoints,
      outdir: 'out/test',
      outbase: 'test',
      chunkNames: 'shared/[hash]',
    },
  ];
};

// The benchmark, the trivial servers it measures against, and what it starts in processes of their own.
const bench = () => [
  {
    ...node,
    // As the product is shipped: long names and blanks are a twentieth of the time to get ready.
    minify: true,
    packages: 'external',
    entryPoints: ['main', 'trivial-server', 'trivial-diagnostics', 'ready-once', 'library-once'].map(
      (name) => `test/bench/${name}.ts`,
    ),
    outdir: 'out/bench',
  },
];

// The random tests, and what they start in processes of their own to kill it.
const fuzz = () => [
  {
    ...node,
    packages: 'external',
    entryPoints: ['main', 'child'].map((name) => `test/fuzz/${name}.ts`),
    outdir: 'out/fuzz',
    outExtension: { '.js': '.cjs' },
  },
];

// Programs that make what the repository holds: the corpus documents, the packed corpus, the tables.
const tools = () => [
  {
    ...node,
    packages: 'external',
    entryPoints: filesBelow('corpus/tools', '.ts'),
    outdir: 'out/tools',
    outExtension: { '.js': '.cjs' },
  },
];

const parts = [
  ...(wants('product') ? product() : []),
  ...(wants('tools') || wants('product') ? tools() : []),
  ...(options.only === 'tests' ? tests() : []),
  ...(options.only === 'bench' ? bench() : []),
  ...(options.only === 'fuzz' ? fuzz() : []),
  ...(options.only === 'pdf' ? [pdf('out')] : []),
];
const built = await Promise.all(parts.map((part) => build(part)));

// The packed corpus is made by the code that reads it.
if (wants('product')) execFileSync(process.execPath, ['out/tools/pack-corpus.cjs'], { stdio: 'inherit' });
if (wants('product')) {
  const metafiles = built.slice(0, product().length).map(({ metafile }) => metafile);
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(metafiles));
}
if (options.watch) await watch(parts);

// Says when the first bundle of a change is begun and the last is done: .vscode/tasks.json waits for these lines.
async function watch(bundles) {
  let running = 0;
  const announce = {
    name: 'announce',
    setup({ onStart, onEnd }) {
      onStart(() => {
        if (running++ === 0) console.log('[watch] build started');
      });
      onEnd(() => {
        if (--running === 0) console.log('[watch] build finished');
      });
    },
  };
  const contexts = await Promise.all(bundles.map((options) => context({ ...options, plugins: [announce] })));
  await Promise.all(contexts.map((one) => one.watch()));
}
