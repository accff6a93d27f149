// npm test: installs what is missing and runs every suite, one line each; ends with `N passed, N failed`.
//   npm run test:all                                      those of the night, too
//   npm test -- [unit] [slow] [fuzz] [node] [web] [ui] ...   only these suites
// A suite that cannot run on this machine says so loudly, and fails where CI is set.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../client/dev/install.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const mocha = 'node_modules/mocha/bin/mocha.js';
// What takes half a minute takes three beside other work; a test that hangs still ends.
const unhurried = ['--no-config', '--ui', 'tdd', '--timeout', '600000', '--enable-source-maps'];
const slow = [...unhurried, 'out/test/slow/*.test.js', 'out/test/**/*-laws.test.js'];
// Room for new objects, so that slopes are those of the work and not of the collections of garbage in between.
const scaling = ['--max-semi-space-size=512', ...unhurried, 'out/test/slow/scaling/*.test.js'];

/** Each suite is a list of programs of Node's; the last one's output is counted. */
const suites = {
  format: { run: [['node_modules/@biomejs/biome/bin/biome', 'check', '.']], count: whole },
  types: { run: [['node_modules/typescript/bin/tsc', '-b']], count: whole },
  build: { run: [['esbuild.mjs', '--only', 'product']], count: whole },
  unit: { run: [['esbuild.mjs', '--only', 'tests'], [mocha]], count: mochaCounts },
  slow: {
    run: [
      ['esbuild.mjs', '--only', 'tests'],
      [mocha, ...slow],
    ],
    count: mochaCounts,
    env: { LAWS: 'many' },
  },
  scaling: {
    run: [
      ['esbuild.mjs', '--only', 'tests'],
      [mocha, ...scaling],
    ],
    count: mochaCounts,
    nightly: true,
  },
  fuzz: { run: [['test/fuzz/run.mjs', '--minutes', '2']], count: ownCounts },
  editors: { run: [['test/editors/run.mjs']], count: ownCounts },
  dependencies: { run: [['client/dev/check-dependencies.mjs']], count: whole },
  page: { run: [['test/page/run.mjs']], count: ownCounts, needsChromium: true },
  node: { run: [['test/vscode/run.mjs', 'node']], count: ownCounts, needsVSCode: true },
  web: { run: [['test/vscode/run.mjs', 'web']], count: ownCounts, needsVSCode: true },
  ui: { run: [['test/vscode/run.mjs', 'ui']], count: ownCounts, needsVSCode: true, nightly: true },
};

ensureInstalled();
const totals = { passed: 0, failed: 0 };
for (const [name, suite] of wanted()) {
  const missing = await whatIsMissing(suite);
  add(missing ? notRun(name, missing) : runSuite(name, suite));
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

function wanted() {
  const named = process.argv.slice(2);
  const all = named.includes('--all');
  const names = named.filter((name) => name !== '--all');
  const unknown = names.filter((name) => !(name in suites));
  if (unknown.length > 0)
    throw new Error(`No suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`);
  const isWanted = ([name, { nightly }]) =>
    names.length > 0 ? names.includes(name) : all || nightly !== true;
  return Object.entries(suites).filter(isWanted);
}

function runSuite(name, { run, count, env = {} }) {
  const started = Date.now();
  let output = '';
  let done;
  for (const args of run) {
    done = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...environment(), ...env },
    });
    output = `${done.stdout}${done.stderr}`;
    if (done.status !== 0) break;
  }
  const counts = settle(count(output, done.status), done.status);
  const line = `${name.padEnd(8)} ${counts.passed} passed, ${counts.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`;
  console.log(counts.failed > 0 ? `${failures(output)}\n${line}` : line);
  for (const told of output.match(/^NOT TESTED: .*$/gm) ?? []) console.log(loud(told));
  return counts;
}

// Mocha's report from its failures on; the whole output of anything else.
function failures(output) {
  const from = output.search(/^ *\d+ passing/m);
  return output.slice(Math.max(0, from)).trimEnd();
}

// Node's warnings about a colour setting would be counted as output.
function environment() {
  const { FORCE_COLOR: _, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}

/** A program that fails without saying how many tests did is one failure. */
function settle({ passed, failed }, status) {
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
}

function whole(_output, status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function mochaCounts(output) {
  const of = (word) => Number(new RegExp(`^ *(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  return { passed: of('passing'), failed: of('failing') };
}

function ownCounts(output) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return { passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 0) };
}

function add({ passed, failed }) {
  totals.passed += passed;
  totals.failed += failed;
}

/** What keeps a suite from running here; undefined where nothing does. */
async function whatIsMissing({ needsVSCode, needsChromium }) {
  if (!needsVSCode && !needsChromium) return undefined;
  try {
    const host = await import('../client/dev/vscode-host.mjs');
    if (needsVSCode) host.ensureHost();
    host.ensureChromium();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** So that nobody takes what was not run for what has passed. */
function loud(words) {
  return `${'!'.repeat(80)}\n${words}\n${'!'.repeat(80)}`;
}

function notRun(name, missing) {
  const failed = process.env.CI ? 1 : 0;
  console.log(loud(`${name.padEnd(8)} NOT RUN: ${missing}`));
  return { passed: 0, failed };
}
