// The regular expressions of the sources, of what they put together as they load, and of the bundled libraries.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

/** Literals of a file, as they are written. */
function literalsIn(file, text = readFileSync(file, 'utf8')) {
  const found = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** `/.../flags` of each -> the first file that has it. */
export function ofSources() {
  const found = new Map();
  for (const file of [...filesBelow('server/src'), ...filesBelow('client/src')].sort())
    for (const literal of literalsIn(file)) if (!found.has(literal)) found.set(literal, file);
  return found;
}

/** Those that are put together while the built server and command line load; libraries' among them. */
export function constructed() {
  const found = new Set();
  for (const args of [['dist/server.js', '--stdio'], ['dist/cli.js', '--help'], ['dist/import-worker.js']]) {
    const { stderr } = spawnSync(process.execPath, ['--require', './test/regexes/record.cjs', ...args], {
      input: '',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    for (const line of stderr.split('\n'))
      if (line.startsWith('REGEX ')) found.add(JSON.parse(line.slice('REGEX '.length)));
  }
  return found;
}

/** Literals in the bundles that stand in no source of ours. */
export function ofLibraries(ours) {
  const bundles = ['dist/server.js', 'dist/cli.js', 'dist/import-worker.js', 'dist/extension.js'];
  return new Set(bundles.flatMap((file) => literalsIn(file)).filter((literal) => !ours.has(literal)));
}
